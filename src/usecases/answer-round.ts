// A department answers the month's collection (R13, B13): no changes, or those that it has handed in. Its duty is done
// thereby; an answer that comes late stays late.

import { actorFor } from "../domain/access/parties.ts";
import { peopleOf } from "../domain/access/people.ts";
import { zoneOf } from "../domain/calendar/zone.ts";
import { endedDuty } from "../domain/duty/end-duty.ts";
import { mayAnswer, requestsOf, roundOf } from "../domain/collection/round.ts";
import { changedDuty, changedRequest, type StoredRequest } from "../domain/ledger/entry.ts";
import { accept, refuse, type Result } from "../domain/refusal.ts";
import { isUnderWay } from "../domain/request/request.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Input } from "../wire/operations.ts";
import type { StaffContext, StaffOperation } from "./decision.ts";
import { answersFor } from "./rounds.ts";

type Answered = Input<"answer-round">;

/** Requests that are named to belong to the round: the department's own, under way. */
function named(state: RegisterState, { requests = [], department }: Answered): Result<StoredRequest[]> {
  const found: StoredRequest[] = [];
  for (const [index, id] of requests.entries()) {
    const request = state.ledger("request").find((each) => each.id === id);
    if (!request || request.entry.department !== department || !isUnderWay(request.entry.state))
      return refuse("roundRequestNotYours", { row: index + 1, values: { id, department } });
    found.push(request);
  }
  return accept(found);
}

/** Name of the liaison on whose behalf somebody else answers; "" where it is the department's own. */
function onBehalf(state: RegisterState, { department }: Answered, context: StaffContext): Result<string> {
  const { company } = state;
  const { me, today } = context;
  const people = peopleOf(company, state.internal());
  const acting = actorFor("departmentLiaison", { company, people, department, on: today })?.person;
  if (answersFor(me, department, acting?.account ?? "")) return accept("");
  return me.roles.hr || me.roles.administrator
    ? accept(acting?.name || department)
    : refuse("roundNotYours", { values: { department } });
}

export const answerRound: StaffOperation<"answer-round"> = {
  name: "answer-round",
  needs: () => [{ ledger: "duty" }, { ledger: "request" }],
  decide: (state, input, context) => {
    const { month, department, answer } = input;
    const behalf = onBehalf(state, input, context);
    if (!behalf.ok) return behalf;
    const zone = zoneOf(state.company.settings.timeZone);
    const duty = roundOf(state.ledger("duty"), month, department);
    if (!duty) return refuse("roundNotOpen", { values: { month, department } });
    if (!mayAnswer(duty.entry, zone.localOf(context.at)))
      return refuse(duty.entry.state === "done" ? "roundAnswered" : "roundClosed", {
        values: { month, department },
      });
    const added = named(state, input);
    if (!added.ok) return added;
    const known = requestsOf(state.ledger("request"), month, department);
    if (answer === "nil" && known.length > 0)
      return refuse("roundHasChanges", { values: { department, count: known.length } });
    if (answer === "changes" && known.length + added.value.length === 0)
      return refuse("roundWithoutChanges", { values: { department } });
    const done = { state: "done", at: context.at, by: context.actor, outcome: answer } as const;
    const entry = endedDuty(duty.entry, done, zone);
    const facts = {
      "#round": month,
      "#answer": answer,
      ...(entry.missedAt === "" ? {} : { "#late": "yes" }),
      ...(behalf.value === "" ? {} : { "#onBehalf": behalf.value }),
      ...(added.value.length === 0 ? {} : { "#requests": added.value.map(({ id }) => id).join(" ") }),
    };
    return accept({
      changes: [],
      touches: [],
      remarks: [{ subject: department, facts }],
      batch: "",
      entries: [
        changedDuty(duty, entry),
        ...added.value.map((request) => changedRequest(request, { round: month })),
      ],
    });
  },
};
