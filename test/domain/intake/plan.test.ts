// What bringing a file in would do (F1, F4).

import { BLANK_INTERNAL, type ContactKind } from "../../../src/domain/contact/contact.ts";
import { readExternalFields, readInternalFields } from "../../../src/domain/contact/fields.ts";
import { identifiesSomebody, type Known, type PlannedRow } from "../../../src/domain/intake/plan.ts";
import type { ExternalContact, InternalContact } from "../../../src/domain/contact/contact.ts";
import { type RecordKind, serialOf } from "../../../src/domain/register/serial.ts";
import { COMPANY } from "../a-company.ts";
import { fixture, mapped, plan } from "./a-file.ts";

type Texts = Readonly<Record<string, string>>;

const lenient = { company: COMPANY, mode: "lenient", today: "2026-11-25" } as const;

function rowsOf(...fields: readonly Texts[]) {
  return fields.map((one, at) => ({ row: at + 2, fields: one }));
}

function known<T>(kind: RecordKind, ...fields: readonly Partial<T>[]): Known<T>[] {
  return fields.map((one, at) => ({ serial: serialOf(kind, at + 1), fields: one }));
}

function suggestions(rows: readonly PlannedRow[]): string[] {
  return rows.map(({ suggestion, target }) => (target ? `${suggestion} ${target}` : suggestion));
}

/** The records that an import of these rows would create, as the register holds them. */
function imported(csv: string, kind: "internal"): Known<InternalContact>[];
function imported(csv: string, kind: "external"): Known<ExternalContact>[];
function imported(csv: string, kind: ContactKind): Known<InternalContact | ExternalContact>[] {
  return mapped(csv, kind).map(({ fields }, at) => {
    const { organizationName = "", ...own } = fields;
    const organization = organizationName === "rep" ? "D-000002" : "D-000001";
    const read =
      kind === "internal"
        ? readInternalFields(fields, lenient)
        : readExternalFields(own, { ...lenient, organization });
    if (!read.ok) throw new Error("refused");
    return { serial: serialOf(kind, at + 1), fields: read.value };
  });
}

test("F1: every senior post is created, named or not, and says what it lacks", () => {
  const rows = plan({ kind: "internal", rows: mapped(fixture("uk-senior-posts.csv"), "internal") });
  expect(rows).toHaveLength(12);
  expect(new Set(suggestions(rows))).toEqual(new Set(["create"]));
  expect(rows.flatMap(({ duplicates }) => duplicates)).toEqual([]);
  const said = (at: number) => rows[at]?.warnings.map(({ field, code }) => `${field}: ${code}`);
  expect(said(0)).toEqual([
    "department: unknownDepartment",
    "officePhone: severalNumbers",
    "email: sharedMailbox",
    "responsibilities: shortened",
  ]);
  expect(said(1)?.[0]).toBe("fullName: notARealName");
  expect(said(8)).toContain("officePhone: notANumber");
  expect(said(9)).toContain("officePhone: missing");
});

test("F1: every legislator is created, also the two without a full name", () => {
  const rows = plan({ kind: "external", rows: mapped(fixture("us-legislators.csv"), "external") });
  expect(rows).toHaveLength(11);
  expect(new Set(suggestions(rows))).toEqual(new Set(["create"]));
  expect(rows[9]?.fields["fullName"]).toBe("Analilia Mejia");
  expect(rows[10]?.fields).toMatchObject({ fullName: "James Gallagher", organizationName: "rep" });
  expect(rows[0]?.warnings).toEqual([
    { field: "organizationType", code: "missing" },
    { field: "jobTitle", code: "missing" },
    { field: "email", code: "missing" },
    { field: "engagementSubject", code: "missing" },
    { field: "relationshipOwner", code: "noOwner" },
  ]);
});

test("a file that comes again finds its own records, post by post, and changes nothing", () => {
  const posts = fixture("uk-senior-posts.csv");
  const again = plan({
    kind: "internal",
    rows: mapped(posts, "internal"),
    internal: imported(posts, "internal"),
  });
  expect(suggestions(again)).toEqual(again.map((_, at) => `skip ${serialOf("internal", at + 1)}`));

  const legislators = fixture("us-legislators.csv");
  const rows = plan({
    kind: "external",
    rows: mapped(legislators, "external"),
    external: imported(legislators, "external"),
    organizations: known("organization", { fullName: "sen" }, { fullName: "rep" }),
  });
  expect(suggestions(rows)).toEqual(rows.map((_, at) => `skip ${serialOf("external", at + 1)}`));
});

test("a made-up Chinese list: read, flagged, repeated rows left out, a footer refused", () => {
  const rows = plan({ kind: "internal", rows: mapped(fixture("chinese-staff.csv"), "internal") });
  expect(rows.map(({ row, suggestion, refusal }) => [row, suggestion, refusal?.code ?? ""])).toEqual([
    [3, "create", ""],
    [4, "create", ""],
    [6, "create", ""],
    [8, "create", ""],
    [9, "skip", ""],
    [10, "skip", "identifiesNobody"],
  ]);
  expect(rows.map(({ warnings }) => warnings.map(({ field, code }) => `${field}: ${code}`))).toEqual([
    [],
    ["officePhone: severalNumbers", "responsibilities: shortened"],
    ["fullName: notARealName", "mobilePhone: notANumber", "email: sharedMailbox"],
    [
      "department: unknownDepartment",
      "jobTitle: missing",
      "mobilePhone: notANumber",
      "email: notAnAddress",
      "responsibilities: missing",
    ],
    ["officePhone: severalNumbers", "responsibilities: shortened"],
    [],
  ]);
  expect(rows[4]?.duplicates).toMatchObject([{ serial: "", row: 4, name: "张伟" }]);
  expect(rows[5]?.refusal).toEqual({ code: "identifiesNobody", row: 10 });
});

test("the same person twice with different words: both are kept, the second says of whom it may be", () => {
  const rows = plan({
    kind: "internal",
    rows: rowsOf(
      { fullName: "张伟", mobilePhone: "13812345678", department: "市场部" },
      { fullName: "张伟", mobilePhone: "138 1234 5678", department: "销售部" },
    ),
  });
  expect(suggestions(rows)).toEqual(["create", "create"]);
  expect(rows[0]?.duplicates).toEqual([]);
  expect(rows[1]?.duplicates).toEqual([
    { serial: "", row: 2, name: "张伟", weight: 100, reasons: ["mobile", "name"] },
  ]);
});

test("posts without a name are never merged, be they word for word the same", () => {
  const post = {
    fullName: "Eliminated",
    jobTitle: "Inspector",
    department: "Science",
    email: "info@example.com",
  };
  expect(suggestions(plan({ kind: "internal", rows: rowsOf(post, post, post) }))).toEqual([
    "create",
    "create",
    "create",
  ]);
  const one = known<InternalContact>("internal", { ...BLANK_INTERNAL, ...post });
  expect(suggestions(plan({ kind: "internal", rows: rowsOf(post, post), internal: one }))).toEqual([
    "skip N-000001",
    "create",
  ]);
});

test("who is surely in the register is updated, whose channel alone is known is not", () => {
  const internal = known<InternalContact>("internal", {
    fullName: "张伟",
    department: "市场部",
    mobilePhone: "13812345678",
  });
  const rows = plan({
    kind: "internal",
    internal,
    rows: rowsOf(
      { fullName: "张伟", department: "市场部", jobTitle: "经理" },
      { fullName: "赵静", mobilePhone: "13812345678" },
      { fullName: "张伟", department: "市场部" },
    ),
  });
  expect(suggestions(rows)).toEqual(["update N-000001", "create", "skip N-000001"]);
  expect(rows[1]?.duplicates).toEqual([
    { serial: "N-000001", row: 0, name: "张伟", weight: 60, reasons: ["mobile"] },
  ]);
  const lacking = rows[0]?.warnings.map(({ field }) => field);
  expect(lacking).toEqual(["email", "responsibilities"]);
});

test("who has left is shown and never written to", () => {
  const internal = known<InternalContact>("internal", {
    fullName: "张伟",
    department: "市场部",
    status: "departed",
  });
  const [row] = plan({
    kind: "internal",
    internal,
    rows: rowsOf({ fullName: "张伟", department: "市场部" }),
  });
  expect(row).toMatchObject({ suggestion: "create", duplicates: [{ serial: "N-000001" }] });
});

test("R24: 序号 of this register names the record, whatever else has changed", () => {
  const internal = known<InternalContact>("internal", { fullName: "张伟" }, { fullName: "王芳" });
  const rows = plan({
    kind: "internal",
    internal,
    rows: rowsOf(
      { serial: "N-000002", fullName: "王小芳" },
      { serial: "W-000001", fullName: "孙丽" },
      { serial: "N-000009", fullName: "周杰" },
      { serial: "7", fullName: "吴红" },
    ),
  });
  expect(suggestions(rows)).toEqual(["update N-000002", "create", "create", "create"]);
  expect(rows.map(({ fields }) => Object.keys(fields))).toEqual([
    ["fullName"],
    ["fullName"],
    ["fullName"],
    ["fullName"],
  ]);
});

test("R15: the batch's owner is everybody's who names none; a colleague's name becomes the serial", () => {
  const internal = known<InternalContact>(
    "internal",
    { fullName: "张伟" },
    { fullName: "王芳" },
    { fullName: "王芳" },
    { fullName: "赵静", status: "departed" },
  );
  const partner = (owner: string) => ({
    fullName: "孙丽",
    organizationName: "示例公司",
    relationshipOwner: owner,
  });
  const rows = plan({
    kind: "external",
    internal,
    rows: rowsOf(partner("张 伟"), partner("王芳"), partner("N-000003"), partner("赵静")),
  });
  expect(rows.map(({ fields }) => fields["relationshipOwner"])).toEqual([
    "N-000001",
    undefined,
    "N-000003",
    undefined,
  ]);
  expect(rows.map(({ fields }) => fields["remark"])).toEqual([
    undefined,
    "业务对接人: 王芳",
    undefined,
    "业务对接人: 赵静",
  ]);
  const lacksOwner = (owner: "" | "N-000001") =>
    plan({ kind: "external", owner, rows: rowsOf({ fullName: "孙丽" }) })[0]?.warnings.some(
      ({ code }) => code === "noOwner",
    );
  expect([lacksOwner(""), lacksOwner("N-000001")]).toEqual([true, false]);
});

test("R85: a known unit is found by full name, other legal form or alias; its nature need not be said again", () => {
  const organizations = known("organization" as const, {
    fullName: "上海示例科技有限公司",
    aliases: "示例科技; SLKJ",
    organizationType: "供应商",
  });
  const lacking = ["上海示例科技有限责任公司", "slkj", "别的公司"].map((organizationName) => {
    const [row] = plan({
      kind: "external",
      organizations,
      rows: rowsOf({ fullName: "孙丽", organizationName }),
    });
    return row?.warnings.some(({ field }) => field === "organizationType");
  });
  expect(lacking).toEqual([false, false, true]);
});

test.each([
  [{ fullName: "张伟" }, true],
  [{ fullName: "N/D", jobTitle: "Head of Strategy" }, true],
  [{ mobilePhone: "1.38E+10" }, true],
  [{ email: "info@example.com" }, true],
  [{ organizationName: "示例公司" }, true],
  [{ responsibilities: "采购" }, true],
  [{ fullName: "N/D" }, false],
  [{ fullName: "待定", department: "市场部" }, false],
  [{ officePhone: "-", email: "—" }, false],
  [{ remark: "制表：综合管理部", order: "7" }, false],
  [{}, false],
])("F4: %j identifies somebody: %s", (fields, somebody) => {
  expect(identifiesSomebody(fields)).toBe(somebody);
});

test("nothing of a row is lost on its way to the operation", () => {
  for (const [name, kind] of [
    ["uk-senior-posts.csv", "internal"],
    ["us-legislators.csv", "external"],
  ] as const) {
    const rows = mapped(fixture(name), kind);
    expect(plan({ kind, rows }).map(({ row, fields }) => ({ row, fields }))).toEqual(rows);
  }
});

test("a thousand rows against ten thousand contacts", () => {
  const person = (at: number) => ({
    fullName: `${"王李张刘陈杨赵黄"[at % 8]}${"明朗伟芳娜秀英"[at % 7]}${"敏静丽强磊"[at % 5]}`,
    department: `部门${at % 30}`,
    officePhone: `010-62345678转${1000 + (at % 9000)}`,
    mobilePhone: `138${String(10_000_000 + at * 37)}`,
    email: `u${at}@example.com`,
  });
  const internal = known<InternalContact>(
    "internal",
    ...Array.from({ length: 10_000 }, (_, at) => person(at)),
  );
  const rows = rowsOf(...Array.from({ length: 1000 }, (_, at) => person(at * 11 + 3)));
  plan({ kind: "internal", rows: rows.slice(0, 10), internal: internal.slice(0, 10) });
  const before = process.cpuUsage();
  const planned = plan({ kind: "internal", rows, internal });
  const seconds = process.cpuUsage(before).user / 1e6;
  expect(planned.filter(({ suggestion }) => suggestion === "skip").length).toBeGreaterThan(900);
  expect(seconds).toBeLessThan(1.5); // 0.2 s once compiled; the bound is for a busy machine's first run
});
