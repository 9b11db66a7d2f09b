// A reader reports that something is wrong with a contact, or that the person has left (F12).

import { refuse } from "../../domain/refusal.ts";
import { kindOf } from "../../domain/register/serial.ts";
import { BLANK_REQUEST } from "../../domain/request/request.ts";
import type { Asked } from "../../wire/requests.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { PARTNER_NEEDS } from "../of-unit.ts";
import { carried } from "./apply.ts";
import { asked, reasonGiven } from "./asked.ts";
import { someone, standingOf } from "./authority.ts";
import { REQUEST_NEEDS } from "./open-request.ts";
import { submitted } from "./submit.ts";

/** The liaison or the relationship owner looks into it, and answers as to any request. */
export const reportProblem: StaffOperation<"report-problem"> = {
  name: "report-problem",
  needs: () => [...REQUEST_NEEDS, ...PARTNER_NEEDS],
  decide: (state, { serial, text, left }, context) => {
    const who = someone(state, context.me, context);
    const reason = reasonGiven(text);
    if (!reason.ok) return reason;
    const base = {
      ...BLANK_REQUEST,
      subject: serial,
      openedBy: who.account,
      openedAt: context.at,
    };
    if (state.record(serial)?.state !== "live") return refuse("unknownRecord", { values: { serial } });
    const id = state.nextEntryId("request");
    const input = { ...ASKED, fields: noted(left), reason: reason.value };
    const request = asked(state, id, base, input, context);
    if (!request.ok) return request;
    const { department } = request.value;
    const own = who.facts.people.departmentOf(who.serial);
    const isSeen = kindOf(serial) === "internal" || (own !== "" && department === own);
    if (!isSeen && !standingOf({ ...request.value, kind: "contactChanged" }, who))
      return refuse("unknownRecord", { values: { serial } });
    const entry = submitted(state, request.value, who, "own", context);
    return {
      ok: true,
      value: following(state, carried(state, [{ id, before: undefined, entry }], context), context),
    };
  },
};

/** What a report shares with a request for a change. */
const ASKED: Omit<Asked, "fields"> = { effectiveOn: "", startedAt: "", reason: "", major: false, round: "" };

function noted(left: boolean): Asked["fields"] {
  return left ? { left: "yes" } : {};
}
