// The collection rounds as their departments and the status board see them (R13, B13).

import { actorFor } from "../domain/access/parties.ts";
import { peopleOf } from "../domain/access/people.ts";
import type { Staff } from "../domain/access/staff.ts";
import type { Instant, PlainDate } from "../domain/calendar/plain-date.ts";
import { zoneOf } from "../domain/calendar/zone.ts";
import {
  collectedMonth,
  mayAnswer,
  monthOf,
  requestsOf,
  ROUND_STATES,
  roundsByMonth,
  roundState,
  type RoundState,
} from "../domain/collection/round.ts";
import { countingFacts } from "../domain/deadline/counting.ts";
import type { StoredDuty } from "../domain/ledger/entry.ts";
import { isUnderWay } from "../domain/request/request.ts";
import { Refused } from "../ports/refused.ts";
import type { Need, RegisterState } from "../ports/register.ts";
import type { BoardView, RoundCounts, RoundView } from "../wire/rounds.ts";
import { WHOLE_REGISTER } from "./load-register.ts";
import { someone } from "./requests/authority.ts";
import { requestView } from "./requests/views.ts";

/** Rounds and closed requests that the board looks back on. */
const ROUNDS = 12;
const CLOSED = 200;

export const BOARD: readonly Need[] = [{ ledger: "duty" }, { ledger: "request" }, ...WHOLE_REGISTER];

interface Looking {
  readonly state: RegisterState;
  readonly me: Staff;
  readonly today: PlainDate;
  readonly at: Instant;
}

function viewer({ state, today, at }: Looking): (duty: StoredDuty) => RoundView {
  const { company } = state;
  const people = peopleOf(company, state.internal());
  const zone = zoneOf(company.settings.timeZone);
  const now = zone.localOf(at);
  const requests = state.ledger("request");
  return ({ id, entry }) => {
    const { department, start, due, missedAt, doneAt, doneBy } = entry;
    const month = monthOf(entry);
    const standing = roundState(entry, now);
    return {
      id,
      month,
      collects: collectedMonth(month),
      department,
      state: standing,
      late: missedAt !== "" || standing === "missed",
      start,
      due,
      provisional: entry.provisional === "yes",
      asked: actorFor("departmentLiaison", { company, people, department, on: today })?.person.name ?? "",
      answeredBy: people.byAccount(doneBy)?.name ?? doneBy,
      answeredAt: doneAt === "" || standing === "silent" ? "" : zone.localOf(doneAt),
      requests: requestsOf(requests, month, department).map((each) => ({
        id: each.id,
        subjectName: each.entry.subjectName,
      })),
      open: mayAnswer(entry, now),
    };
  };
}

/** Who answers for a department: its liaison, its head, whoever stands in; HR and administrators on its behalf. */
export function answersFor({ account, roles }: Staff, department: string, acting: string): boolean {
  const own = [...roles.liaisonOf, ...roles.heads, ...roles.deputizes];
  return own.includes(department) || account === acting;
}

/** Rounds that `me` may answer now, for their own departments. */
export function roundsFor(looking: Looking): RoundView[] {
  const { state, me, today, at } = looking;
  const { company } = state;
  const people = peopleOf(company, state.internal());
  const now = zoneOf(company.settings.timeZone).localOf(at);
  const mine = state.ledger("duty").filter(({ entry }) => {
    if (entry.rule !== "collection" || !mayAnswer(entry, now)) return false;
    const about = { company, people, department: entry.department, on: today };
    return answersFor(me, entry.department, actorFor("departmentLiaison", about)?.person.account ?? "");
  });
  return mine.map(viewer(looking));
}

function counts(month: string, rounds: readonly RoundView[]): RoundCounts {
  const found = ROUND_STATES.map((each): [RoundState, number] => [
    each,
    rounds.filter(({ state }) => state === each).length,
  ]);
  const late = rounds.filter((round) => round.late && round.answeredAt !== "").length;
  return { month, counts: Object.fromEntries(found) as Record<RoundState, number>, late };
}

/** `link`: where departments answer, for what is copied to chase them. */
export function loadBoard(looking: Looking, link: string): BoardView {
  const { state, me, today, at } = looking;
  const { company } = state;
  if (!me.roles.hr && !me.roles.administrator) throw new Refused("boardNotYours");
  const view = viewer(looking);
  const rounds = roundsByMonth(state.ledger("duty"))
    .slice(0, ROUNDS)
    .map(([month, duties]): [string, RoundView[]] => [month, duties.map(view)]);
  const [month, departments] = rounds[0] ?? ["", []];
  const requests = [...state.ledger("request")].reverse();
  const underWay = requests.filter(({ entry }) => isUnderWay(entry.state));
  const closed = requests.filter(({ entry }) => !isUnderWay(entry.state)).slice(0, CLOSED);
  const who = someone(state, me, { today });
  return {
    now: zoneOf(company.settings.timeZone).localOf(at),
    counting: countingFacts(company),
    month,
    departments,
    rounds: rounds.map(([each, its]) => counts(each, its)),
    requests: [...underWay, ...closed].map((request) => requestView(state, request, who)),
    link,
  };
}
