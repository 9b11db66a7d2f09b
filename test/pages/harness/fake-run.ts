// Stands in for `google.script.run` in a plain page: answers from a register in memory, and does as a test tells it.

import type { Context } from "../../../src/domain/change/change.ts";
import type { ConfigurationProblem } from "../../../src/domain/company/read-company.ts";
import type { HealthFacts } from "../../../src/domain/health/health.ts";
import { countingFacts } from "../../../src/domain/deadline/counting.ts";
import { kindOf, type Serial } from "../../../src/domain/register/serial.ts";
import { Refused } from "../../../src/ports/refused.ts";
import { importBatches, recentChanges, recordHistory } from "../../../src/usecases/history.ts";
import { exported } from "../../../src/usecases/export-contacts.ts";
import { registerAsOf } from "../../../src/usecases/register-as-of.ts";
import { CHANGING, COUNTING, TAKING } from "../../../src/usecases/record-operations.ts";
import { viewsOf, viewsOfSerials } from "../../../src/usecases/views.ts";
import type { Request } from "../../../src/wire/envelope.ts";
import type { RecordOperation } from "../../../src/usecases/decision.ts";
import type { Commands, Input, Queries } from "../../../src/wire/operations.ts";
import { MemoryRegister, type Done } from "./memory-register.ts";
import { SAMPLE_BOARD } from "./sample-board.ts";
import { COMPANY, manyRecords, ME, sampleRecords } from "./sample.ts";

const TODAY = "2026-11-23";

/** What a test may say to the page it opens, before and after. */
export interface FakeControls {
  /** Milliseconds until an answer. */
  delay: number;
  /** So many calls to come are never answered but fail on their way. */
  failNext: number;
  /** So many calls to come answer a fault. */
  faultNext: number;
  /** A header that somebody renamed: nothing is read before the repair. "" for none. */
  damagedHeader: string;
  /** The row of the log that verification finds altered; 0 for none. */
  alteredRow: number;
  /** Operation ids in the order in which calls came. */
  readonly operationIds: string[];
  /** Another administrator edits a record, unseen by this page. */
  editElsewhere(serial: Serial, changes: Readonly<Record<string, string>>): void;
}

export interface FakeOptions {
  readonly setUp: boolean;
  /** More internal contacts than the sample has. */
  readonly contacts: number;
  /** See `FakeControls`. */
  readonly damagedHeader: string;
  /** What of the configuration tabs could not be understood. */
  readonly problems: readonly ConfigurationProblem[];
  /** What of the machinery is otherwise than well. */
  readonly health: Partial<HealthFacts>;
  /** The visitor owns the file and is no administrator. */
  readonly owner: boolean;
  /** Milliseconds until an answer comes. */
  readonly late: number;
  /** False: nobody has said the visitor's name. */
  readonly named: boolean;
}

declare global {
  interface Window {
    fakeOptions?: Partial<FakeOptions>;
    fake: FakeControls;
    google: unknown;
  }
}

// What comes over the wire is believed, hence the casts below: pages are typed, and this is no server.
type Changing = keyof typeof CHANGING;
type Counting = keyof typeof COUNTING;

const HEALTHY: HealthFacts = {
  now: "2026-11-23T06:03:00.000Z",
  today: TODAY,
  timeZone: "Asia/Shanghai",
  owner: "lianluo@qinghe.example",
  heartbeat: {
    at: "2026-11-23T06:00:12.000Z",
    milliseconds: 2300,
    lookedAt: "2026-11-23T05:20:12.000Z",
    mailQuota: 1480,
    account: "lianluo@qinghe.example",
  },
  watch: { at: "2026-11-23T01:17:00.000Z", account: "zhou.jie@qinghe.example", toldOn: "" },
  structure: [],
  problems: 0,
  administrators: 2,
  companyDays: [],
  outbox: { waiting: 3, sent: 120 },
  webAddress: "https://script.google.com/a/macros/qinghe.example/s/AKfyc/exec",
};

const FINDINGS: Commands["self-check"]["output"]["findings"] = [
  {
    check: "identity",
    outcome: "asAssumed",
    seen: "active user visible, the effective user",
    milliseconds: 12,
  },
  { check: "textStaysText", outcome: "otherwise", seen: '[["2","1012345678"]]', milliseconds: 210 },
  { check: "lock", outcome: "asAssumed", seen: "taken", milliseconds: 15 },
  {
    check: "costOfRead",
    outcome: "measured",
    seen: "one cell through the API",
    milliseconds: 172,
  },
];

class FakeServer {
  private readonly options: FakeOptions;
  private readonly register: MemoryRegister;
  private readonly answered = new Map<string, unknown>();
  private setUp: boolean;
  private health: HealthFacts;
  private ids = 0;

  constructor(options: FakeOptions) {
    this.options = options;
    this.setUp = options.setUp;
    this.health = { ...HEALTHY, ...options.health };
    const records = this.options.contacts > 0 ? manyRecords(this.options.contacts) : sampleRecords();
    this.register = new MemoryRegister(COMPANY, options.setUp ? records : []);
    if (options.setUp && options.contacts === 0) this.liveThroughSomeDays();
  }

  /** A log to look at: an edit and an addition. */
  private liveThroughSomeDays(): void {
    this.command("edit-contact", {
      serial: "N-000001",
      version: 1,
      row: 2,
      changes: { mobilePhone: "13812340000", jobTitle: "市场总监" },
    });
    this.command("edit-contact", {
      serial: "N-000001",
      version: 2,
      row: 2,
      changes: { mobilePhone: "13812345678", wechat: "" },
      reason: "本人更正",
    });
    this.command("add-contact", {
      kind: "external",
      fields: {
        fullName: "冯刚",
        organizationName: "苏州蓝桥电子科技有限公司",
        jobTitle: "物流主管",
        mobilePhone: "13855556666",
      },
    });
  }

  private context(operationId: string): Context {
    return { actor: ME.account, at: "2026-11-23T06:03:00.000Z", today: TODAY, operationId };
  }

  editElsewhere(serial: Serial, changes: Readonly<Record<string, string>>): void {
    const { version } = this.register.record(serial) ?? { version: 0 };
    this.command("edit-contact", { serial, version, row: 0, changes });
  }

  private changed(done: Done): Commands["edit-contact"]["output"] {
    const at = Math.max(
      0,
      done.serials.findIndex((serial) => kindOf(serial) !== "organization"),
    );
    const serial = done.serials[at];
    if (!serial) throw new Error("an operation without a record");
    const views = viewsOfSerials(done.serials, this.register, { rowOf: () => 0 });
    return {
      serial,
      sequence: done.sequences[done.sequences.length - done.serials.length + at] ?? 0,
      ...views,
    };
  }

  private command(name: Changing, input: unknown, id = `fake-${++this.ids}`): unknown {
    const operation = CHANGING[name] as RecordOperation<Changing>;
    return this.changed(this.register.carryOut(operation, input as Input<Changing>, this.context(id)));
  }

  private count(name: Counting, input: unknown, id: string): unknown {
    const operation = COUNTING[name] as RecordOperation<Counting>;
    const { facts, batch } = this.register.carryOut(operation, input as Input<Counting>, this.context(id));
    if (name === "enter-official-days")
      return { year: Number(facts["#year"]), entered: Number(facts["#created"]) };
    const numbers = Object.entries(facts).map(([key, fact]) => [key.slice(1), Number(fact)] as const);
    return { batch, ...Object.fromEntries(numbers.filter(([key]) => key !== "kind")) };
  }

  private takeOut(input: Input<"export-contacts">, id: string): unknown {
    const done = this.register.carryOut(TAKING["export-contacts"], input, this.context(id));
    return exported(this.register, input, done);
  }

  private query(name: string, input: unknown): unknown {
    const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;
    if (name === "load-setup") return this.loadSetup();
    if (!this.setUp) throw new Refused([{ code: "notSetUp" }]);
    if (this.options.owner)
      throw new Refused([{ code: "ownerNotAdministrator", values: { account: ME.account } }]);
    refuseDamaged();
    if (name === "record-history")
      return recordHistory(this.register, input as Input<"record-history">, minute);
    if (name === "recent-changes")
      return recentChanges(this.register, input as Input<"recent-changes">, minute);
    if (name === "import-batches") return importBatches(this.register, minute);
    if (name === "load-health") return this.health;
    if (name === "register-as-of")
      return registerAsOf(this.register, input as Input<"register-as-of">, TODAY);
    if (name === "load-board") return SAMPLE_BOARD;
    if (name === "request-history")
      return { entries: recentChanges(this.register, { limit: 1 }, minute).entries };
    if (name === "verify-log") return this.verify();
    const { settings, departments, organizationTypes } = COMPANY;
    const records = [
      ...this.register.internal(),
      ...this.register.external(),
      ...this.register.organizations(),
    ];
    return {
      me: ME,
      today: TODAY,
      companyName: settings.companyName,
      language: settings.language,
      departments: departments.map((department) => department.name),
      organizationTypes,
      counting: countingFacts(this.register.company),
      problems: this.options.problems,
      ...viewsOf(records, this.register, { rowOf: () => 0 }),
    };
  }

  private verify(): Queries["verify-log"]["output"] {
    const row = window.fake.alteredRow;
    const whole = { entries: this.register.log().length, head: "9f2c4e77aa01" };
    return row === 0 ? whole : { ...whole, broken: { sequence: row - 1, row, why: "altered" } };
  }

  private loadSetup(): Queries["load-setup"]["output"] {
    const { settings, departments, roles } = COMPANY;
    const blank = { ...settings, companyName: "", departments: [], roles: [] };
    const me = this.options.named ? ME : { ...ME, name: "" };
    return { setUp: this.setUp, me, state: this.setUp ? { ...settings, departments, roles } : blank };
  }

  answer({ operation, input, operationId }: Request): unknown {
    const before = this.answered.get(operationId);
    if (before !== undefined) return before;
    const value = this.work(operation, input, operationId);
    this.answered.set(operationId, value);
    return value;
  }

  private work(operation: string, input: unknown, id: string): unknown {
    if (operation in CHANGING) refuseDamaged();
    if (operation in CHANGING) return this.command(operation as Changing, input, id);
    if (operation === "export-contacts") return this.takeOut(input as Input<"export-contacts">, id);
    if (operation in COUNTING) return this.count(operation as Counting, input, id);
    if (operation === "set-up-register") {
      if (this.setUp) return { notices: [] };
      this.setUp = true;
      return {
        notices: ["内部沟通联络信息表", "外部沟通联络信息表", "单位", "变更记录"].map((tab) => ({
          code: "tabCreated",
          values: { tab },
        })),
      };
    }
    if (operation === "repair-register") {
      window.fake.damagedHeader = "";
      return {
        notices: [{ code: "headerRestored", values: { tab: "单位", header: "简称", found: "别名" } }],
      };
    }
    if (operation === "do-duties") return { begun: 2, ended: 1, missed: 0, told: 4, more: false };
    if (operation === "send-mail") return { sent: 3, failed: 0, left: 1 };
    if (operation === "install-watchdog") {
      const { now: at } = this.health;
      this.health = { ...this.health, watch: { at, account: ME.account, toldOn: "" } };
      return { account: ME.account };
    }
    if (operation === "self-check") return { findings: FINDINGS };
    return this.query(operation, input);
  }
}

function refuseDamaged(): void {
  const header = window.fake.damagedHeader;
  if (header !== "") throw new Refused([{ code: "structureDamaged", values: { tab: "单位", header } }]);
}

function install(options: FakeOptions): void {
  const server = new FakeServer(options);
  const controls: FakeControls = {
    delay: options.late,
    failNext: 0,
    faultNext: 0,
    alteredRow: 0,
    damagedHeader: options.damagedHeader,
    operationIds: [],
    editElsewhere: (serial, changes) => server.editElsewhere(serial, changes),
  };
  window.fake = controls;
  const runner = (succeed: (reply: unknown) => void, fail: (error: unknown) => void): unknown => ({
    withSuccessHandler: (next: typeof succeed) => runner(next, fail),
    withFailureHandler: (next: typeof fail) => runner(succeed, next),
    dispatch: (request: Request) => {
      controls.operationIds.push(request.operationId);
      setTimeout(() => {
        if (controls.failNext-- > 0) return fail(new Error("NetworkError"));
        if (controls.faultNext-- > 0)
          return succeed({ ok: false, fault: { code: "unexpected", reference: "R-7F3A21" } });
        succeed(replyTo(server, structuredClone(request)));
      }, controls.delay);
    },
  });
  window.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}

function replyTo(server: FakeServer, request: Request): unknown {
  try {
    return { ok: true, value: JSON.parse(JSON.stringify(server.answer(request))) };
  } catch (thrown) {
    if (thrown instanceof Refused) return { ok: false, refusals: thrown.refusals };
    throw thrown;
  }
}

install({
  setUp: true,
  contacts: 0,
  damagedHeader: "",
  problems: [],
  health: {},
  owner: false,
  named: true,
  late: 0,
  ...window.fakeOptions,
});
