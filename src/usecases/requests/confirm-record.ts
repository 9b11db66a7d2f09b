// "Still correct" (F11, R53): somebody confirms a contact as it stands. That is no change of it: 最后更新日期 stays (R33).

import { replaced, single } from "../../domain/change/change.ts";
import { refuse } from "../../domain/refusal.ts";
import { kindOf } from "../../domain/register/serial.ts";
import type { StaffOperation } from "../decision.ts";
import { target } from "../target.ts";
import { someone } from "./authority.ts";

/** One's own, or that of a partner whom one looks after; an administrator anybody's. */
export const confirmRecord: StaffOperation<"confirm-record"> = {
  name: "confirm-record",
  needs: ({ serial }) => [{ record: serial, row: 0 }],
  decide: (state, { serial, version }, context) => {
    const kind = kindOf(serial);
    if (kind === "organization") return refuse("unknownRecord", { values: { serial } });
    const who = someone(state, context.me, context);
    const seen = state.record(serial);
    const caretaker = seen?.kind === "external" ? seen.record.relationshipOwner : serial;
    // Before anything is said of it: what is not one's own stays unknown.
    if (!who.roles.administrator && (who.serial === "" || who.serial !== caretaker))
      return refuse("notYoursToAsk", { values: { name: serial } });
    const found = target(state, { serial, version, row: 0 }, kind);
    if (!found.ok) return found;
    const before = found.value;
    if (before.record.lastVerifiedOn === context.today) return refuse("nothingChanged");
    const after = replaced(before, { lastVerifiedOn: context.today }, before.state);
    return { ok: true, value: single(before, after) };
  },
};
