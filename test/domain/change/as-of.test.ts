// The register as of a day: by the log for what was, by what is scheduled for what comes, by their own dates for endings.

import fc from "fast-check";
import type { Instant, PlainDate } from "../../../src/domain/calendar/plain-date.ts";
import {
  dateOfLocal,
  instantOfMilliseconds,
  millisecondsOf,
  zoneOf,
} from "../../../src/domain/calendar/zone.ts";
import { recordsOn } from "../../../src/domain/change/as-of.ts";
import { changed, differences, type RecordChange } from "../../../src/domain/change/change.ts";
import { takeBack } from "../../../src/domain/change/undo.ts";
import { chainEntry, EMPTY_CHAIN } from "../../../src/domain/log/chain.ts";
import type { LogEntry } from "../../../src/domain/log/entry.ts";
import { eraseValues } from "../../../src/domain/log/erase.ts";
import { stored, type StoredRecord } from "../../../src/domain/register/record.ts";
import { kindOf, serialOf, type RecordKind, type Serial } from "../../../src/domain/register/serial.ts";

const SALT = "0123456789abcdef0123456789abcdef";

/** A register that is lived in: each deed changes a record and writes a line of the log, at its moment. */
class Life {
  readonly zone;
  readonly records = new Map<Serial, StoredRecord>();
  log: LogEntry[] = [];
  now: Instant;

  constructor(start: Instant, timeZone = "Asia/Shanghai") {
    this.now = start;
    this.zone = zoneOf(timeZone);
  }

  get today(): PlainDate {
    return dateOfLocal(this.zone.localOf(this.now));
  }

  wait(hours: number): void {
    this.now = instantOfMilliseconds(millisecondsOf(this.now) + hours * 3_600_000);
  }

  private write(operation: string, change: RecordChange): void {
    const { serial } = change.after;
    this.records.set(serial, change.after);
    const texts = {
      actor: "zhou@huayue.example",
      subject: "",
      summary: "",
      reason: "",
      operationId: "op",
      batch: "",
    };
    const draft = { ...texts, at: this.now, operation, serial, fields: differences(change) };
    this.log.push(chainEntry(draft, this.log[this.log.length - 1] ?? EMPTY_CHAIN, SALT));
  }

  add(kind: RecordKind, fields: Readonly<Record<string, string>>): Serial {
    const serial = serialOf(
      kind,
      [...this.records.keys()].filter((each) => kindOf(each) === kind).length + 1,
    );
    const after = stored(kind, serial, 1, "live", { ...fields, lastUpdatedOn: this.today });
    this.write("add-contact", { before: undefined, after, reason: "" });
    return serial;
  }

  change(serial: Serial, fields: Readonly<Record<string, string>>): void {
    const before = this.record(serial);
    this.write("edit-contact", { before, after: changed(before, fields, this.today), reason: "" });
  }

  /** False where the product would refuse it. */
  undo(sequence: number): boolean {
    const entry = this.log[sequence - 1];
    const current = entry && entry.serial !== "" ? this.records.get(entry.serial) : undefined;
    if (!entry || !current) return false;
    const change = takeBack(entry, current, this.today);
    if (change.ok) this.write("undo-change", change.value);
    return change.ok;
  }

  record(serial: Serial): StoredRecord {
    const found = this.records.get(serial);
    if (!found) throw new Error(serial);
    return found;
  }

  live(): StoredRecord[] {
    return [...this.records.values()].filter(({ state }) => state === "live");
  }

  on(day: PlainDate, coming: readonly RecordChange[] = []) {
    const { today, zone, log } = this;
    return recordsOn(day, { today, zone, records: [...this.records.values()], log, coming });
  }

  /** A field of a record on a day; undefined where the record did not exist. */
  field(serial: Serial, field: string, day: PlainDate, coming: readonly RecordChange[] = []) {
    const found = this.on(day, coming).find(({ record }) => record.serial === serial);
    return found && new Map(Object.entries(found.record.record)).get(field);
  }
}

const MONDAY = "2026-11-23T01:00:00.000Z";

test("B3: a record is shown as it stood when the day ended, and not before it existed", () => {
  const life = new Life(MONDAY);
  const wang = life.add("internal", { fullName: "王芳", department: "市场部", mobilePhone: "13800001001" });
  life.wait(24);
  life.change(wang, { mobilePhone: "13800001002" });
  life.change(wang, { mobilePhone: "13800001003", department: "销售部" });
  life.wait(24);
  expect(life.field(wang, "mobilePhone", "2026-11-22")).toBeUndefined();
  expect(life.field(wang, "mobilePhone", "2026-11-23")).toBe("13800001001");
  expect(life.field(wang, "mobilePhone", "2026-11-24")).toBe("13800001003");
  expect(life.on("2026-11-23").map(({ record }) => record.version)).toEqual([1]);
  expect(life.on("2026-11-25").map(({ record }) => record)).toEqual(life.live());
});

test("B3: the day ends at the company's midnight, not at Greenwich's", () => {
  const late = "2026-11-23T15:59:59.000Z";
  const life = new Life(late);
  const wang = life.add("internal", { fullName: "王芳" });
  life.wait(1 / 3600);
  life.change(wang, { fullName: "王方" });
  life.wait(48);
  expect(life.field(wang, "fullName", "2026-11-23")).toBe("王芳");
  expect(life.field(wang, "fullName", "2026-11-24")).toBe("王方");
});

test("R70: a departure recorded late counts from 离职日期; one that was taken back never was", () => {
  const life = new Life(MONDAY);
  const wang = life.add("internal", { fullName: "王芳" });
  life.wait(24 * 7);
  life.change(wang, { status: "departed", departedOn: "2026-11-26" });
  life.wait(24);
  expect(life.field(wang, "status", "2026-11-25")).toBe("active");
  expect(life.field(wang, "status", "2026-11-26")).toBe("departed");
  expect(life.field(wang, "departedOn", "2026-11-27")).toBe("2026-11-26");
  expect(life.undo(2)).toBe(true);
  life.wait(24);
  expect(life.field(wang, "status", "2026-11-27")).toBe("active");
});

test("R70: who came back was away in between, and a corrected date counts", () => {
  const life = new Life(MONDAY);
  const wang = life.add("internal", { fullName: "王芳" });
  life.wait(24 * 7);
  life.change(wang, { status: "departed", departedOn: "2026-11-26" });
  life.wait(24);
  life.change(wang, { departedOn: "2026-11-28" });
  life.wait(24 * 5);
  life.change(wang, { status: "active", departedOn: "" });
  life.wait(24);
  expect(life.field(wang, "status", "2026-11-27")).toBe("active");
  expect(life.field(wang, "status", "2026-11-29")).toBe("departed");
  expect(life.field(wang, "status", "2026-12-06")).toBe("active");
});

test("R17, R43: cooperations that ended and contacts that left their unit follow their dates too", () => {
  const life = new Life(MONDAY);
  const unit = life.add("organization", { fullName: "江南钢铁有限公司" });
  const contact = life.add("external", { fullName: "赵一", organization: unit });
  life.wait(24 * 7);
  life.change(unit, { engagementState: "ended", endedOn: "2026-11-27", endReason: "合同完成" });
  life.change(contact, { status: "left", leftOn: "2026-11-25" });
  expect(life.field(unit, "engagementState", "2026-11-26")).toBe("engaged");
  expect(life.field(unit, "engagementState", "2026-11-27")).toBe("ended");
  expect(life.field(contact, "status", "2026-11-24")).toBe("active");
  expect(life.field(contact, "status", "2026-11-25")).toBe("left");
});

test("F6: a creation that was undone shows on the days before it was", () => {
  const life = new Life(MONDAY);
  const wang = life.add("internal", { fullName: "王芳" });
  life.wait(24);
  life.undo(1);
  life.wait(24);
  life.undo(2);
  life.wait(24);
  const days = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"] as const;
  const names = days.map((day) => life.field(wang, "fullName", day));
  expect(names).toEqual([undefined, "王芳", undefined, "王芳"]);
});

test("B12: what was lawfully erased is marked, not guessed; even the creation itself may be", () => {
  const life = new Life(MONDAY);
  const wang = life.add("internal", {
    fullName: "王芳",
    mobilePhone: "13800001001",
    email: "w@huayue.example",
  });
  life.wait(24);
  life.change(wang, { mobilePhone: "", email: "wang@huayue.example" });
  life.wait(24);
  life.log = life.log.map((entry) => eraseValues(entry, ["mobilePhone"]));
  const [found] = life.on("2026-11-23");
  expect(found?.erased).toEqual(["mobilePhone"]);
  expect(life.field(wang, "mobilePhone", "2026-11-23")).toBe("");
  expect(life.field(wang, "email", "2026-11-23")).toBe("w@huayue.example");
  life.log = life.log.map((entry) => eraseValues(entry, "all"));
  expect(life.on("2026-11-22")).toEqual([]);
  expect(life.on("2026-11-23")[0]?.erased).toEqual(expect.arrayContaining(["mobilePhone", "email"]));
});

test("R14, B3: a coming day shows what waits for it; a departure holds from its own date, a newcomer is only planned", () => {
  const life = new Life(MONDAY);
  const wang = life.add("internal", { fullName: "王芳", department: "市场部" });
  const before = life.record(wang);
  const moved = changed(before, { department: "销售部", departedOn: "2026-12-31" }, "2026-12-01");
  const after = stored("internal", "N-000002", 1, "live", { fullName: "新人" });
  const coming: RecordChange[] = [
    { before, after: moved, reason: "" },
    { before: undefined, after, reason: "" },
  ];
  expect(life.field(wang, "department", "2026-12-01", coming)).toBe("销售部");
  expect(life.field(wang, "status", "2026-12-30", coming)).toBe("active");
  expect(life.field(wang, "status", "2026-12-31", coming)).toBe("departed");
  expect(life.on("2026-12-01", coming).map(({ record, planned }) => [record.serial, planned])).toEqual([
    [wang, false],
    ["N-000002", true],
  ]);
  expect(life.field(wang, "department", "2026-12-01")).toBe("市场部");
});

type Deed =
  | { readonly do: "add"; readonly kind: RecordKind; readonly name: string }
  | { readonly do: "change"; readonly which: number; readonly field: string; readonly text: string }
  | { readonly do: "depart"; readonly which: number }
  | { readonly do: "undo"; readonly which: number }
  | { readonly do: "wait"; readonly hours: number };

const name = fc.constantFrom("王芳", "单雄信", "欧阳文静", "赵一");
const which = fc.nat(30);
const DEEDS: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant("add" as const),
    kind: fc.constantFrom("internal", "external", "organization"),
    name,
  }),
  fc.record({
    do: fc.constant("change" as const),
    which,
    field: fc.constantFrom("fullName", "remark"),
    text: fc.constantFrom("", "甲", "乙"),
  }),
  fc.record({ do: fc.constant("depart" as const), which }),
  fc.record({ do: fc.constant("undo" as const), which }),
  fc.record({ do: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 60 }) }),
);

function live(life: Life, deed: Deed): void {
  if (deed.do === "add") life.add(deed.kind, { fullName: deed.name });
  else if (deed.do === "undo") {
    const entry = life.log[deed.which];
    if (entry && entry.operation !== "undo-change") life.undo(entry.sequence);
  } else if (deed.do !== "wait") {
    const record = life.live()[deed.which];
    if (record && deed.do === "change") life.change(record.serial, { [deed.field]: deed.text });
    else if (record?.kind === "internal" && record.record.status === "active")
      life.change(record.serial, { status: "departed", departedOn: life.today });
  }
}

test("B3: whatever happens, each day asked for afterwards is the register as it was seen when that day ended", () => {
  const zones = fc.constantFrom("Asia/Shanghai", "America/New_York", "UTC");
  fc.assert(
    fc.property(fc.array(DEEDS, { maxLength: 40 }), zones, (deeds, timeZone) => {
      const life = new Life("2026-10-30T03:00:00.000Z", timeZone);
      const seen = new Map<PlainDate, StoredRecord[]>();
      for (const deed of deeds) {
        if (deed.do !== "wait") live(life, deed);
        for (let hour = 0; deed.do === "wait" && hour < deed.hours; hour++) {
          seen.set(life.today, life.live());
          life.wait(1);
        }
      }
      seen.set(life.today, life.live());
      seen.set("2026-10-28", []);
      for (const [day, records] of seen) expect(life.on(day).map(({ record }) => record)).toEqual(records);
    }),
  );
});
