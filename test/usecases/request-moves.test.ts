// Whatever people do with requests, in whatever order: every move that is committed is one of the table (W5.2).

import * as fc from "fast-check";
import { staffOf } from "../../src/domain/access/staff.ts";
import type { Context } from "../../src/domain/change/change.ts";
import type { Company } from "../../src/domain/company/company.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/company/settings.ts";
import { CHANGE_REQUEST, REQUEST_OUTLINE } from "../../src/domain/lifecycle/change-request.ts";
import { completeInternal, type StoredInternal } from "../../src/domain/register/record.ts";
import type { RequestState } from "../../src/domain/request/request.ts";
import { Refused } from "../../src/ports/refused.ts";
import type { StaffOperation } from "../../src/usecases/decision.ts";
import { REQUESTING } from "../../src/usecases/requests/request-operations.ts";
import type { CommandName, Input } from "../../src/wire/operations.ts";
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

  /** False where it was refused. */
  run<N extends CommandName>(operation: StaffOperation<N>, input: Input<N>, who: Post): boolean {
    const { register } = this;
    const me = staffOf(COMPANY, register.internal(), STAFF[who].account, "2026-11-23");
    if (!me) return false;
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
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
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

const who = fc.constantFrom<Post>(
  "salesEmployee",
  "salesLiaison",
  "salesLiaison",
  "salesHead",
  "salesHead",
  "salesDeputy",
  "marketingHead",
  "hrOfficer",
  "administrator",
  "generalManager",
);
const subject = fc.constantFrom(STAFF.salesEmployee.serial, STAFF.salesSecondEmployee.serial);
/** One of the latest requests. */
const which = fc.nat({ max: 2 });

const deed = fc.oneof(
  fc.record({
    do: fc.constant("open" as const),
    at: fc.constantFrom("open-request" as const, "correct-at-once" as const),
    kind: fc.constantFrom(
      "titleChange" as const,
      "channelChange" as const,
      "transfer" as const,
      "departure" as const,
    ),
    effectiveOn: fc.constantFrom("", "2026-12-01"),
    subject,
    who,
  }),
  fc.record({ do: fc.constant("report" as const), subject, who }),
  fc.record({ do: fc.constant("handIn" as const), which, who }),
  fc.record({ do: fc.constant("withdraw" as const), which, who }),
  fc.record({
    do: fc.constant("decide" as const),
    verdict: fc.constantFrom("approve" as const, "approve" as const, "return" as const, "reject" as const),
    which,
    who,
  }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const FIELDS = {
  titleChange: { jobTitle: "客户总监" },
  channelChange: { mobilePhone: "13800009999" },
  transfer: { department: "市场部", jobTitle: "市场专员" },
  departure: {},
} as const;

const REST = { startedAt: "", reason: "紧急更正", major: false, round: "" } as const;

function carryOut(office: Office, what: Deed): boolean {
  if (what.do === "report")
    return office.run(
      REQUESTING["report-problem"],
      { serial: what.subject, text: "电话打不通", left: false },
      what.who,
    );
  if (what.do === "open") {
    const { kind, effectiveOn } = what;
    const version = office.register.record(what.subject)?.version ?? 0;
    const input = { ...REST, kind, subject: what.subject, version, fields: FIELDS[kind], effectiveOn };
    return office.run(REQUESTING[what.at], input, what.who);
  }
  const known = office.register.ledger("request");
  const request = known[known.length - 1 - what.which];
  if (!request) return false;
  const { id, version } = request;
  if (what.do === "withdraw")
    return office.run(REQUESTING["withdraw-request"], { id, version, reason: "不需要了" }, what.who);
  if (what.do === "decide") {
    const requests = [{ id, version, verdict: what.verdict }];
    return office.run(REQUESTING["decide-requests"], { requests, answer: "请核对" }, what.who);
  }
  const kind = request.entry.kind;
  const fields =
    kind === "titleChange" || kind === "channelChange" || kind === "transfer" ? FIELDS[kind] : {};
  return office.run(
    REQUESTING["hand-in-request"],
    { ...REST, id, version, fields, effectiveOn: request.entry.effectiveOn },
    what.who,
  );
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
    { numRuns: 150 },
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
    "scheduled → withdrawn",
  ])
    expect([...seen]).toContain(move);
});
