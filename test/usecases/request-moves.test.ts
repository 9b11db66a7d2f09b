// Whatever people do with requests, in whatever order: every move that is committed is one of the table (W5.2).

import * as fc from "fast-check";
import { staffOf } from "../../src/domain/access/staff.ts";
import type { Context } from "../../src/domain/change/change.ts";
import type { Company } from "../../src/domain/company/company.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/company/settings.ts";
import {
  CHANGE_REQUEST,
  REQUEST_OUTLINE,
  type RequestEvent,
} from "../../src/domain/lifecycle/change-request.ts";
import { eventsOf } from "../../src/domain/lifecycle/transitions.ts";
import { completeInternal, type StoredInternal } from "../../src/domain/register/record.ts";
import type { RequestKind, RequestState } from "../../src/domain/request/request.ts";
import { Refused } from "../../src/ports/refused.ts";
import { decideDuties } from "../../src/usecases/do-duties.ts";
import { CHANGING } from "../../src/usecases/record-operations.ts";
import type { Serial } from "../../src/domain/register/serial.ts";
import type { StaffOperation } from "../../src/usecases/decision.ts";
import { REQUESTING } from "../../src/usecases/requests/request-operations.ts";
import type { CommandName, Input, TypedFields } from "../../src/wire/operations.ts";
import { MemoryRegister } from "../pages/harness/memory-register.ts";
import { STAFF, STAFFED_SETUP, type Post } from "../staffed-world.ts";

const COMPANY: Company = {
  settings: { ...DEFAULT_SETTINGS, companyName: "华岳制造" },
  departments: STAFFED_SETUP.departments,
  roles: STAFFED_SETUP.roles,
  organizationTypes: [],
  companyDays: [],
  absences: [],
};

const COLLEAGUES = Object.values(STAFF).map(
  ({ serial, name, account, department, jobTitle }): StoredInternal => ({
    kind: "internal",
    serial,
    version: 1,
    state: "live",
    record: completeInternal({ fullName: name, account, department, jobTitle, mobilePhone: "13800001001" }),
  }),
);

/** What the register itself goes on with in the same commit, once somebody has caused an event. */
const BY_ITSELF: ReadonlySet<string> = new Set(["approve", "ratify", "apply"]);

/** The states in which one commit may leave a request that was in this one; "" is one that is new. */
function within(from: RequestState | ""): ReadonlySet<RequestState> {
  const reached = new Set<RequestState>(
    from === ""
      ? REQUEST_OUTLINE.beginnings
      : CHANGE_REQUEST.flatMap(([state, , to]) => (state === from ? [to] : [])),
  );
  for (const state of reached)
    for (const [left, event, to] of CHANGE_REQUEST) {
      // A record that was changed meanwhile sends back even what is approved in this very commit.
      const itself = BY_ITSELF.has(event) || (left === "scheduled" && event === "return");
      if (left === state && itself) reached.add(to);
    }
  return reached;
}

class Office {
  readonly register = new MemoryRegister(COMPANY, COLLEAGUES);
  private done = 0;

  /** What is refused changes nothing. */
  run<N extends CommandName>(operation: StaffOperation<N>, input: Input<N>, who: Post): void {
    const { register } = this;
    const me = staffOf(COMPANY, register.internal(), STAFF[who].account, "2026-11-23");
    if (!me) return;
    this.done += 1;
    const context: Context = {
      actor: me.account,
      at: "2026-11-23T01:00:00.000Z",
      today: "2026-11-23",
      operationId: `moves-${this.done}`,
    };
    const { name, needs } = operation;
    try {
      register.carryOut(
        { name, needs, decide: (state, asked) => operation.decide(state, asked, { ...context, me }) },
        input,
        context,
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  /** The owner's clock, three days later: what was not ratified or touched in time is over. */
  runClock(): void {
    const { register } = this;
    this.done += 1;
    const context: Context = {
      actor: "clock",
      at: "2026-11-26T11:00:00.000Z",
      today: "2026-11-26",
      operationId: `moves-${this.done}`,
    };
    const { transaction } = decideDuties(register, context);
    if (transaction)
      register.carryOut(
        { name: "do-duties", needs: () => [], decide: () => ({ ok: true, value: transaction }) },
        {},
        context,
      );
  }

  /** An administrator types another number past all requests. */
  edit(serial: Serial, mobilePhone: string): void {
    const { register } = this;
    this.done += 1;
    const input = {
      serial,
      version: register.record(serial)?.version ?? 0,
      row: 0,
      changes: { mobilePhone },
    };
    const context: Context = {
      actor: STAFF.administrator.account,
      at: "2026-11-23T01:00:00.000Z",
      today: "2026-11-23",
      operationId: `moves-${this.done}`,
    };
    try {
      register.carryOut(CHANGING["edit-contact"], input, context);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  /** From which state to which, request by request. */
  moves(): (readonly [from: string, to: string])[] {
    return this.register.log().flatMap(({ values: { fields } }) => {
      const [from, to] = [fields["#from"]?.[1], fields["#to"]?.[1]];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
  }
}

/** Mostly those whose turn it is. */
const oneOf = (...posts: Post[]): fc.Arbitrary<Post> => fc.constantFrom(...posts);
const subject = fc.constantFrom(STAFF.salesEmployee.serial, STAFF.salesSecondEmployee.serial);
const asked = {
  kind: fc.constantFrom(
    "titleChange" as const,
    "channelChange" as const,
    "transfer" as const,
    "departure" as const,
  ),
  subject,
};
/** The latest of those that know the event, the one before … */
const which = fc.nat({ max: 2 });

const opening = fc.record({
  do: fc.constant("open" as const),
  ...asked,
  effectiveOn: fc.constantFrom("", "2026-12-01"),
  who: oneOf("salesEmployee", "salesEmployee", "salesLiaison", "salesDeputy", "hrOfficer", "administrator"),
});
const correcting = fc.record({ do: fc.constant("correct" as const), ...asked, who: oneOf("administrator") });
const reporting = fc.record({ do: fc.constant("report" as const), subject, who: oneOf("marketingHead") });
const handingIn = fc.record({
  do: fc.constant("handIn" as const),
  which,
  who: oneOf("salesLiaison", "salesLiaison", "salesEmployee", "administrator"),
});
const withdrawing = fc.record({
  do: fc.constant("withdraw" as const),
  which,
  who: oneOf("salesEmployee", "salesLiaison", "generalManager"),
});
const deciding = fc.record({
  do: fc.constantFrom("sign" as const, "sign" as const, "return" as const, "reject" as const),
  which,
  who: oneOf("salesHead", "salesHead", "salesHead", "marketingHead", "salesDeputy", "generalManager"),
});

const settling = fc.record({
  do: fc.constantFrom("sign" as const, "reject" as const),
  which,
  who: oneOf("secondAdministrator"),
});
const clockRuns = fc.record({ do: fc.constant("clock" as const) });
const editing = fc.record({
  do: fc.constant("edit" as const),
  subject,
  mobilePhone: fc.constantFrom("13800007771", "13800007772"),
});

const deed = fc.oneof(
  { arbitrary: opening, weight: 6 },
  { arbitrary: deciding, weight: 8 },
  { arbitrary: handingIn, weight: 4 },
  { arbitrary: withdrawing, weight: 2 },
  { arbitrary: correcting, weight: 2 },
  { arbitrary: editing, weight: 2 },
  { arbitrary: settling, weight: 2 },
  { arbitrary: clockRuns, weight: 2 },
  { arbitrary: reporting, weight: 1 },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const FIELDS: Readonly<Partial<Record<RequestKind, TypedFields>>> = {
  titleChange: { jobTitle: "客户总监" },
  channelChange: { mobilePhone: "13800009999" },
  transfer: { department: "市场部", jobTitle: "市场专员" },
};

const REST = { startedAt: "", reason: "紧急更正", major: false, round: "" } as const;

const VERDICTS = { sign: "approve", return: "return", reject: "reject" } as const;

/** A rejection of what is applied already takes it back. */
const EVENTS: Readonly<Record<"handIn" | "withdraw" | keyof typeof VERDICTS, readonly RequestEvent[]>> = {
  handIn: ["handIn"],
  withdraw: ["withdraw"],
  sign: ["sign", "ratify"],
  return: ["return"],
  reject: ["reject", "rollBack"],
};

function carryOut(office: Office, what: Deed): void {
  const { register } = office;
  if (what.do === "clock") return office.runClock();
  if (what.do === "edit") return office.edit(what.subject, what.mobilePhone);
  if (what.do === "report") {
    const input = { serial: what.subject, text: "电话打不通", left: false };
    return office.run(REQUESTING["report-problem"], input, what.who);
  }
  if (what.do === "open" || what.do === "correct") {
    const { kind } = what;
    const operation = REQUESTING[what.do === "open" ? "open-request" : "correct-at-once"];
    const version = register.record(what.subject)?.version ?? 0;
    const effectiveOn = what.do === "open" ? what.effectiveOn : "";
    const input = { ...REST, kind, subject: what.subject, version, fields: FIELDS[kind] ?? {}, effectiveOn };
    return office.run(operation, input, what.who);
  }
  const known = register
    .ledger("request")
    .filter(({ entry }) =>
      eventsOf(CHANGE_REQUEST, entry.state).some((event) => EVENTS[what.do].includes(event)),
    );
  const request = known[known.length - 1 - what.which];
  if (!request) return;
  const { id, version, entry } = request;
  if (what.do === "withdraw")
    return office.run(REQUESTING["withdraw-request"], { id, version, reason: "不需要了" }, what.who);
  if (what.do === "handIn") {
    const fields = FIELDS[entry.kind] ?? {};
    const input = { ...REST, id, version, fields, effectiveOn: entry.effectiveOn };
    return office.run(REQUESTING["hand-in-request"], input, what.who);
  }
  const requests = [{ id, version, verdict: VERDICTS[what.do] }];
  return office.run(REQUESTING["decide-requests"], { requests, answer: "请核对" }, what.who);
}

/** The way to a correction that the administrators settle, which is too long to be met by chance in every walk. */
function unsettling(settled: "sign" | "reject"): Deed[] {
  const { serial } = STAFF.salesEmployee;
  return [
    { do: "correct", kind: "channelChange", subject: serial, who: "administrator" },
    { do: "edit", subject: serial, mobilePhone: "13800007771" },
    { do: "clock" },
    { do: settled, which: 0, who: "secondAdministrator" },
  ];
}

test("W5.2: no commit moves a request off the table", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(deed, { minLength: 30, maxLength: 60 }), (deeds) => {
      const office = new Office();
      for (const each of deeds) carryOut(office, each);
      for (const [from, to] of office.moves()) {
        seen.add(`${from} → ${to}`);
        const states = REQUEST_OUTLINE.states.filter((state) => state === from);
        expect([from, to, [...within(states[0] ?? "")].map(String).includes(to)]).toEqual([from, to, true]);
      }
    }),
    { numRuns: 250, examples: [[unsettling("sign")], [unsettling("reject")]] },
  );
  // The walk is worth something only where it gets about.
  for (const move of [
    " → opened",
    " → unratified",
    "opened → submitted",
    "submitted → applied",
    "submitted → scheduled",
    "submitted → returned",
    "submitted → rejected",
    "returned → submitted",
    "unratified → rolledBack",
    "unratified → unsettled",
    "unsettled → applied",
    "unsettled → rolledBack",
  ])
    expect([...seen]).toContain(move);
});
