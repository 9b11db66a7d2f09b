// One slice of what the owner's clock has to do (B1): requests whose day has come, duties begun, ended, recounted and missed,
// and who is told. It finds what is to be found whenever it runs; what does not fit into the slice is left to the next.

import { plusDays } from "../domain/calendar/day-arithmetic.ts";
import { dateOfLocal, localTime, zoneOf, type LocalTime, type TimeOfDay } from "../domain/calendar/zone.ts";
import type { Language } from "../domain/company/company.ts";
import type { Context, Remark, Transaction } from "../domain/change/change.ts";
import { isMissed } from "../domain/duty/deadline-of.ts";
import type { Duty } from "../domain/duty/duty.ts";
import { fromFirstFound, fromFirstRound } from "../domain/duty/of-company.ts";
import { earlier, reconcileDuties, type Reconciled } from "../domain/duty/reconcile-duties.ts";
import { endingOf, wantedDuties, type DutyFacts } from "../domain/duty/wanted.ts";
import { newNotice, type EntryChange, type StoredRequest } from "../domain/ledger/entry.ts";
import { noticesOfStep } from "../domain/notice/of-step.ts";
import type { RequestState } from "../domain/request/request.ts";
import { DUTY_ENTRIES } from "../domain/register/tables.ts";
import type { Need, RegisterSession, RegisterState } from "../ports/register.ts";
import type { Output } from "../wire/operations.ts";
import { dutyFacts } from "./duty-facts.ts";
import { following } from "./following.ts";
import { WHOLE_REGISTER } from "./load-register.ts";
import { byDefault } from "./retention-default.ts";
import { applyRequests, dueRequests, expire, rollBack, unsettled } from "./requests/apply.ts";

export const DO_DUTIES = "do-duties";

/** Duties and notices of one commit, so that others come in between. */
const MOST_ENTRIES = 600;

export const DUTY_NEEDS: readonly Need[] = [...WHOLE_REGISTER, { ledger: "request" }, { ledger: "duty" }];

export interface DoneDuties {
  /** undefined: all is as it should be. */
  readonly transaction: Transaction | undefined;
  readonly more: boolean;
  /** Until then nothing is to be done, if nobody changes anything: at the latest the turn of the day. */
  readonly next: LocalTime | "";
}

/** Requests of one commit. */
const MOST_REQUESTS = 25;

/** What the register itself does with requests: applies them on their day, lets them lapse, takes back what nobody ratified. */
function movedRequests(state: RegisterState, context: Context): Transaction | undefined {
  const due = dueRequests(state, context.today);
  if (due.length > 0) return applyRequests(state, due.slice(0, MOST_REQUESTS), context);
  const now = zoneOf(state.company.settings.timeZone).localOf(context.at);
  const missed = (rule: Duty["rule"], at: RequestState): StoredRequest[] => {
    const duties = state.ledger("duty").filter(({ entry }) => entry.rule === rule && entry.state === "open");
    const about = new Set(
      duties.filter(({ entry }) => isMissed(entry, now)).map(({ entry }) => entry.object),
    );
    return state.ledger("request").filter(({ id, entry }) => entry.state === at && about.has(id));
  };
  const untouched = missed("resubmission", "returned");
  if (untouched.length > 0) return expire(state, untouched.slice(0, MOST_REQUESTS), context);
  const [request] = missed("ratification", "unratified");
  if (!request) return undefined;
  const rolled = rollBack(state, request, { answer: "", by: "" }, context);
  // What was changed since cannot be taken back by itself: tried once, it is the administrators' to settle.
  return rolled.ok ? rolled.value : unsettled(state, request, rolled.refusals, context);
}

/** `withRequests`: false leaves requests whose day has come, and what nobody decided, to a later run. `reason`: of what the register decides itself. */
export function decideDuties(
  state: RegisterState,
  context: Context,
  withRequests = true,
  reason = "",
): DoneDuties {
  const moved = withRequests ? movedRequests(state, context) : undefined;
  if (moved) {
    const facts = { "#requests": String(moved.remarks.length) };
    const remarks = [{ subject: DUTY_ENTRIES.title, facts }, ...moved.remarks];
    return { transaction: following(state, { ...moved, remarks }, context, ""), more: true, next: "" };
  }
  const decided = withRequests ? byDefault(state, context, reason) : undefined;
  if (decided) return { transaction: decided, more: true, next: "" };
  const facts: DutyFacts = {
    ...dutyFacts(state, context),
    requests: state.ledger("request"),
    internal: state.internal(),
    external: state.external(),
    organizations: state.organizations(),
  };
  const { counting } = facts;
  const stored = state.ledger("duty");
  const reconciled = reconcileDuties({
    stored,
    wanted: fromFirstFound(fromFirstRound(wantedDuties(facts), stored, facts), stored, facts),
    endingOf: (duty) => endingOf(duty, facts),
    by: "",
    at: context.at,
    counting,
    idOf: (taken) => state.nextEntryId("duty", taken),
    most: MOST_ENTRIES,
  });
  const acting = { ...facts, on: context.today };
  const notices = reconciled.steps
    .flatMap((step) => noticesOfStep(step, acting, context.at))
    .map((notice, taken) => newNotice(state.nextEntryId("notice", taken), notice));
  const entries = [...reconciled.changes, ...notices];
  const next = earlier(reconciled.next, turnOfDay(facts.now, state.company.settings.digestAt));
  if (entries.length === 0) return { transaction: undefined, more: reconciled.more, next };
  const remarks = [counted(reconciled, notices.length), ...recounted(reconciled.changes)];
  return {
    transaction: { changes: [], touches: [], remarks, batch: "", entries },
    more: reconciled.more,
    next,
  };
}

/** A day brings its own duties at midnight, and its digests when they are sent. */
function turnOfDay(now: LocalTime, digestAt: TimeOfDay): LocalTime {
  const today = dateOfLocal(now);
  const digests = localTime(today, digestAt > "09:00" ? digestAt : "09:00");
  return now < digests ? digests : localTime(plusDays(today, 1), "00:00");
}

function counted({ changes }: Reconciled, told: number): Remark {
  const count = (is: (change: EntryChange) => boolean): string => String(changes.filter(is).length);
  const facts = {
    "#begun": count(({ before }) => !before),
    "#ended": count(({ before, after }) => stateOf(before) === "open" && stateOf(after) !== "open"),
    "#missed": count(({ before, after }) => missedAt(before) === "" && missedAt(after) !== ""),
    "#told": String(told),
  };
  return { subject: DUTY_ENTRIES.title, facts };
}

type Entry = EntryChange["before"];
const stateOf = (stored: Entry): string => (stored?.kind === "duty" ? stored.entry.state : "");
const missedAt = (stored: Entry): string => (stored?.kind === "duty" ? stored.entry.missedAt : "");

/** W5.7: another due time is logged, the old one with it. */
function recounted(changes: readonly EntryChange[]): Remark[] {
  return changes.flatMap(({ before, after }): Remark[] => {
    if (before?.kind !== "duty" || after.kind !== "duty" || before.entry.due === after.entry.due) return [];
    const facts = { "#duty": after.id, "#due": `${before.entry.due} → ${after.entry.due}` };
    return [{ subject: [after.entry.department, after.entry.subject].filter(Boolean).join(" "), facts }];
  });
}

/** The slice as an operation; `next` is told to whoever keeps the clock. `reasonIn`: see `decideDuties`, in a language. */
export function doDuties(
  session: RegisterSession,
  keep: (next: LocalTime | "") => void = () => {},
  withRequests = true,
  reasonIn: (language: Language) => string = () => "",
): Output<typeof DO_DUTIES> {
  const { repeated, context } = session;
  if (repeated) return { ...countsOf(repeated.facts), more: true };
  const { transaction, more, next } = session.read((state) =>
    decideDuties(state, context, withRequests, reasonIn(state.company.settings.language)),
  );
  if (transaction) session.commit(transaction);
  keep(next);
  return { ...countsOf(transaction?.remarks[0]?.facts ?? {}), more };
}

function countsOf(facts: Readonly<Record<string, string>>): Omit<Output<typeof DO_DUTIES>, "more"> {
  const count = (key: string): number => Number(facts[key] ?? "0");
  return {
    requests: count("#requests"),
    begun: count("#begun"),
    ended: count("#ended"),
    missed: count("#missed"),
    told: count("#told"),
  };
}
