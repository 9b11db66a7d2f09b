// Which function answers which operation. `command` takes the lock and commits; `query` reads.

import type { Instant, PlainDate } from "../domain/calendar/plain-date.ts";
import type { Staff } from "../domain/access/staff.ts";
import { clock } from "../google/clock.ts";
import { noteRegister, registerId } from "../google/container.ts";
import { sheetMachinery } from "../google/machinery.ts";
import { driveScans } from "../google/scans.ts";
import { installTriggers } from "../google/triggers.ts";
import { runsAs, runsAsOwner } from "../google/visitor.ts";
import { sheetRegister } from "../google/register/register.ts";
import { sheetWorkbook } from "../google/register/workbook.ts";
import { sheetInspection } from "../google/self-check/inspect.ts";
import type { LogLines, Need, Outcome, RegisterSession, RegisterState, Rows } from "../ports/register.ts";
import {
  bulkOutput,
  carryOut,
  changedOutput,
  importOutput,
  officialDaysOutput,
  revertOutput,
} from "../usecases/carry-out.ts";
import type { RecordOperation, StaffOperation } from "../usecases/decision.ts";
import { answerRound } from "../usecases/answer-round.ts";
import { checkOffDuty } from "../usecases/check-off-duty.ts";
import { exported } from "../usecases/export-contacts.ts";
import {
  importBatches,
  recentChanges,
  recordHistory,
  requestHistory,
  type MinuteOf,
} from "../usecases/history.ts";
import { HEALTH, loadHealth } from "../usecases/load-health.ts";
import { loadRegister, WHOLE_REGISTER } from "../usecases/load-register.ts";
import { loadStaff } from "../usecases/load-staff.ts";
import { PARTNER_NEEDS } from "../usecases/of-unit.ts";
import { AS_OF, registerAsOf } from "../usecases/register-as-of.ts";
import { CHANGING, COUNTING, TAKING } from "../usecases/record-operations.ts";
import { scanKept } from "../usecases/requests/keep-scan.ts";
import { loadSubjects } from "../usecases/requests/load-subjects.ts";
import { loadWork } from "../usecases/requests/load-work.ts";
import { REQUEST_NEEDS } from "../usecases/requests/open-request.ts";
import { BOARD, loadBoard } from "../usecases/rounds.ts";
import { confirmedOutput, REQUESTING, requestsOutput } from "../usecases/requests/request-operations.ts";
import { loadSetup, repairRegister, setUpRegister } from "../usecases/set-up-register.ts";
import { selfCheck } from "../usecases/self-check.ts";
import { SEND } from "../usecases/send-mail.ts";
import { verifyLog } from "../usecases/verify-log.ts";
import type { CommandName, Input, Me, Output, QueryName } from "../wire/operations.ts";
import type { Call, Handler, Handlers } from "./call.ts";
import { byItself, doDutiesAsked } from "./on-clock.ts";
import { sendWaiting, tasksLink } from "./mail.ts";
import { guarded } from "./quietly.ts";
import { reconcileAsked, showLedgers } from "./reconcile.ts";
import { installAsked } from "./watchdog.ts";

type State = RegisterState & LogLines;

/** What an answer may look at. */
interface Asked<N extends QueryName> {
  readonly state: State;
  readonly rows: Rows;
  readonly input: Input<N>;
  readonly today: PlainDate;
  readonly at: Instant;
  readonly minuteOf: MinuteOf;
}

function asked<N extends QueryName>(state: State, rows: Rows, input: Input<N>, call: Call): Asked<N> {
  const { timeZone } = state.company.settings;
  const { today, at } = call.context(timeZone);
  return { state, rows, input, today, at, minuteOf: (at) => clock.minuteOf(at, timeZone) };
}

/** By their contacts those who ask are known. */
const STAFF: readonly Need[] = [{ records: "internal" }];

const readsColleagues = (needs: readonly Need[]): boolean =>
  needs.some((need) => "records" in need && need.records === "internal");

/**
 * True in the web app for all but its owner: there only the program stands before the register, and has to see whether an
 * administrator has departed. The sidebar opens to the file's editors alone.
 */
const isFromOutside = ({ visitor }: Call): boolean => visitor.account !== runsAs();

/** What an administrator's operation looks at. */
function needsOf(needs: readonly Need[], call: Call): readonly Need[] {
  return readsColleagues(needs) || !isFromOutside(call) ? needs : [...STAFF, ...needs];
}

/** What admits by itself, since it is for a workbook in any condition. From outside that is administrators' and of a whole one. */
function configuring<T>(call: Call, work: () => T): T {
  if (isFromOutside(call))
    sheetRegister(registerId()).query(STAFF, (state) => call.administrator(state.company, state));
  return work();
}

function seenIn(state: RegisterState, needs: readonly Need[]): RegisterState | undefined {
  return readsColleagues(needs) ? state : undefined;
}

/** A handler that reads: administrators only, no lock. */
function query<N extends QueryName>(
  needs: (input: Input<N>) => readonly Need[],
  answer: (about: Asked<N> & { readonly me: Me }) => Output<N>,
): Handler<N> {
  return (input, call) => {
    const wanted = needsOf(needs(input), call);
    return sheetRegister(registerId()).query(wanted, (state, rows) => {
      const me = call.administrator(state.company, seenIn(state, wanted));
      return answer({ ...asked(state, rows, input, call), me });
    });
  };
}

/** A handler that changes records: administrators only, one commit under the lock. */
function command<N extends CommandName>(
  operation: RecordOperation<N>,
  output: (done: Outcome, session: RegisterSession, input: Input<N>) => Output<N>,
): Handler<N> {
  return (input, call) => {
    const wanted = needsOf(operation.needs(input), call);
    return sheetRegister(registerId()).command(
      operation.name,
      wanted,
      (company, state) => call.admitAdministrator(company, seenIn(state, wanted)),
      (session) => output(carryOut(operation, input, session), session, input),
    );
  };
}

/** A handler that reads: for every known member of the staff, no lock. What `me` may see, the answer decides. */
function staffQuery<N extends QueryName>(
  needs: (input: Input<N>) => readonly Need[],
  answer: (about: Asked<N> & { readonly me: Staff }) => Output<N>,
): Handler<N> {
  return (input, call) =>
    sheetRegister(registerId()).query([...STAFF, ...needs(input)], (state, rows) =>
      answer({ ...asked(state, rows, input, call), me: call.staff(state) }),
    );
}

/**
 * A handler that changes records: for every known member of the staff. What `me` may change, the operation decides. `before`:
 * what is done outside of the register first, under the lock.
 */
export function staffCommand<N extends CommandName>(
  { name, needs, decide }: StaffOperation<N>,
  output: (done: Outcome, session: RegisterSession, input: Input<N>) => Output<N>,
  before: (known: RecordOperation<N>, input: Input<N>, session: RegisterSession) => Input<N> = (_, input) =>
    input,
): Handler<N> {
  return (input, call) =>
    sheetRegister(registerId()).command(name, [...STAFF, ...needs(input)], call.admitStaff, (session) => {
      const known: RecordOperation<N> = {
        name,
        needs,
        decide: (state, of, context) => decide(state, of, { ...context, me: call.staff(state) }),
      };
      return output(carryOut(known, before(known, input, session), session), session, input);
    });
}

/** The triggers run as the file's owner, so they are the owner's to install: with setup, and again with any repair. */
function withTriggers<T>(call: Call, work: () => T): T {
  const done = configuring(call, work);
  noteRegister();
  if (call.visitor.ownsRegister()) installTriggers(registerId());
  return done;
}

const LOG: readonly Need[] = [{ log: true }];

/** R48: what presses is mailed in the same minute where the run may send in the owner's name, as in the web app; else by the clock. */
function requestCommand<N extends CommandName>(...about: Parameters<typeof staffCommand<N>>): Handler<N> {
  const [operation, output, before] = about;
  return (input, call) => {
    let presses = false;
    const answer = staffCommand(
      operation,
      (done, session, of) => {
        presses = done.presses;
        return output(done, session, of);
      },
      before,
    )(input, call);
    if (presses && runsAsOwner()) guarded(SEND, () => void sendWaiting(byItself, true));
    return answer;
  };
}

export const QUERIES: { readonly [N in QueryName]: Handler<N> } = {
  "load-register": query(
    () => WHOLE_REGISTER,
    ({ state, rows, me, today }) => loadRegister(state, rows, me, today),
  ),
  "load-staff": staffQuery(
    () => [],
    (about) => loadStaff(about, clock.now()),
  ),
  "load-work": staffQuery(() => [...REQUEST_NEEDS, ...PARTNER_NEEDS, { ledger: "duty" }], loadWork),
  "load-subjects": staffQuery(() => [...REQUEST_NEEDS, ...PARTNER_NEEDS], loadSubjects),
  "load-board": staffQuery(
    () => BOARD,
    (about) => loadBoard(about, tasksLink()),
  ),
  "request-history": query(
    () => LOG,
    ({ state, input, minuteOf }) => requestHistory(state, input, minuteOf),
  ),
  "load-setup": (_input, call) =>
    configuring(call, () => {
      noteRegister();
      return loadSetup(sheetWorkbook(registerId()), call.visitor);
    }),
  "record-history": query(
    () => LOG,
    ({ state, input, minuteOf }) => recordHistory(state, input, minuteOf),
  ),
  "recent-changes": query(
    () => LOG,
    ({ state, input, minuteOf }) => recentChanges(state, input, minuteOf),
  ),
  "import-batches": query(
    () => LOG,
    ({ state, minuteOf }) => importBatches(state, minuteOf),
  ),
  "verify-log": query(
    () => LOG,
    ({ state }) => verifyLog(state),
  ),
  "load-health": query(
    () => HEALTH,
    ({ state, today }) => loadHealth(state, sheetMachinery(registerId()), clock.now(), today),
  ),
  "register-as-of": query(
    () => AS_OF,
    ({ state, input, today }) => registerAsOf(state, input, today),
  ),
};

/** Every one of them is killed and failed at each of its calls by a test that finds them here. */
export const COMMANDS: { readonly [N in CommandName]: Handler<N> } = {
  "set-up-register": (input, call) =>
    withTriggers(call, () => setUpRegister(sheetWorkbook(registerId()), input, call.visitor, call.context)),
  "repair-register": (_input, call) =>
    withTriggers(call, () => repairRegister(sheetWorkbook(registerId()), call.visitor, call.context)),
  "self-check": (_input, call) =>
    configuring(call, () =>
      selfCheck(sheetWorkbook(registerId()), sheetInspection(registerId()), call.administrator),
    ),
  "install-watchdog": (_input, call) => installAsked(call),
  "reconcile-surfaces": (_input, call) => reconcileAsked(call),
  "do-duties": (_input, call) => doDutiesAsked(call),
  "send-mail": (_input, call) => sendWaiting(call.admitAdministrator).done,
  "show-ledgers": (_input, call) => showLedgers(call.admitAdministrator),
  "add-contact": command(CHANGING["add-contact"], changedOutput),
  "edit-contact": command(CHANGING["edit-contact"], changedOutput),
  "record-departure": command(CHANGING["record-departure"], changedOutput),
  "record-contact-left": command(CHANGING["record-contact-left"], changedOutput),
  "edit-organization": command(CHANGING["edit-organization"], changedOutput),
  "end-engagement": command(CHANGING["end-engagement"], changedOutput),
  "resume-engagement": command(CHANGING["resume-engagement"], changedOutput),
  "decide-retention": command(CHANGING["decide-retention"], changedOutput),
  "record-rejoining": command(CHANGING["record-rejoining"], changedOutput),
  "open-request": requestCommand(REQUESTING["open-request"], (done) => requestsOutput(done)),
  "hand-in-request": requestCommand(REQUESTING["hand-in-request"], (done) => requestsOutput(done)),
  "decide-requests": requestCommand(REQUESTING["decide-requests"], (done, _session, { requests }) =>
    requestsOutput(done, requests),
  ),
  "confirm-record": staffCommand(REQUESTING["confirm-record"], confirmedOutput),
  "report-problem": requestCommand(REQUESTING["report-problem"], (done) => requestsOutput(done)),
  "correct-at-once": requestCommand(REQUESTING["correct-at-once"], (done) => requestsOutput(done)),
  "sign-on-paper": requestCommand(
    REQUESTING["sign-on-paper"],
    (done, _session, { requests }) => requestsOutput(done, requests),
    (known, input, session) => scanKept(known, input, session, driveScans(registerId())),
  ),
  "withdraw-request": requestCommand(REQUESTING["withdraw-request"], (done) => requestsOutput(done)),
  "check-off-duty": staffCommand(checkOffDuty, (_done, _session, { id }) => ({ id })),
  "answer-round": staffCommand(answerRound, ({ facts }) => ({ late: facts["#late"] === "yes" })),
  "undo-change": command(CHANGING["undo-change"], changedOutput),
  "import-contacts": command(COUNTING["import-contacts"], importOutput),
  "export-contacts": command(TAKING["export-contacts"], (done, session, input) =>
    session.read((state) => exported(state, input, done)),
  ),
  "edit-contacts": command(COUNTING["edit-contacts"], bulkOutput),
  "revert-batch": command(COUNTING["revert-batch"], revertOutput),
  "enter-official-days": command(COUNTING["enter-official-days"], officialDaysOutput),
};

export const OPERATIONS: Handlers = { ...QUERIES, ...COMMANDS };
