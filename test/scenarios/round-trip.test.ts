// Contacts that leave the register, are opened and saved in LibreOffice, and come back: the same, cell by cell.

import Papa from "papaparse";
import { DEFAULT_SETTINGS } from "../../src/domain/company/settings.ts";
import type { ContactKind } from "../../src/domain/contact/contact.ts";
import { exportColumns, type ExportTable } from "../../src/domain/export/columns.ts";
import { readPhones } from "../../src/domain/contact/phone.ts";
import { vCards } from "../../src/domain/export/vcard.ts";
import { guessColumns } from "../../src/domain/intake/columns.ts";
import { mapTable } from "../../src/domain/intake/map-row.ts";
import { planImport, type ImportPlan } from "../../src/domain/intake/plan.ts";
import { likeliestSheet } from "../../src/domain/intake/sheets.ts";
import { readTable } from "../../src/domain/intake/table.ts";
import { readFile } from "../../src/pages/import/read-file.ts";
import { csvText, workbook } from "../../src/pages/export/make-file.ts";
import { SETUP, smallWorld, type World } from "../world.ts";
import { describeWithLibreOffice, openedAndSaved } from "./libreoffice.ts";

const TABS = { internal: "内部沟通联络信息表", external: "外部沟通联络信息表" } as const;

/** What spreadsheet programs are known to spoil. */
async function difficultWorld(): Promise<World> {
  const world = await smallWorld();
  const colleague = (fields: Record<string, string>) =>
    world.do("add-contact", { kind: "internal", fields: { department: "行政部", ...fields } });
  colleague({ fullName: "欧阳一", remark: '=HYPERLINK("http://x.example","点我")', jobTitle: "+主管" });
  colleague({
    fullName: "何二",
    remark: '-待定\n第二行, "引号"',
    wechat: "13800001001",
    officePhone: "010-66668888转801",
  });
  colleague({
    fullName: "吕三",
    mobilePhone: "13800009003 / 13800009004",
    wechat: "0012345",
    remark: "'=1+1",
  });
  colleague({ fullName: "施四", mobilePhone: "+1 202-224-3441", remark: "1.38E+10", wechat: "1E5" });
  colleague({ fullName: "张五", shortNumber: "61234", jobTitle: "3-1", remark: "@全体 ＝1＋1", order: "10" });
  colleague({
    fullName: "孔六",
    otherPosts: "销售部-顾问; 采购部-顾问",
    remark: "TRUE",
    wechat: "123456789012345678",
  });
  const contact = (fields: Record<string, string>) =>
    world.do("add-contact", { kind: "external", fields: { organizationName: "东海物流集团", ...fields } });
  contact({
    fullName: "曹七",
    knownOn: "2026-01-02",
    officePhone: "400-800-1234",
    relationshipOwner: "N-000001",
  });
  contact({ fullName: "严八", engagementSubject: "=运输", remark: "2026/3/4", jobTitle: "1月2日" });
  return world;
}

function exportOf(world: World, kind: ContactKind): ExportTable {
  const { rows } = world.do("export-contacts", {
    kind,
    scope: { of: "all" },
    format: "xlsx",
    accounts: true,
  });
  return { columns: exportColumns(kind, true), rows };
}

function planOf(world: World, kind: ContactKind, file: Uint8Array): ImportPlan {
  const register = world.do("load-register", {});
  const read = readFile(file);
  if (!read.ok) throw new Error(read.trouble);
  const table = readTable(read.sheets[likeliestSheet(read.sheets)]?.rows ?? []);
  return planImport({
    kind,
    rows: mapTable(table, guessColumns(table.header, table.body, kind)),
    internal: register.internal,
    external: register.external,
    organizations: register.organizations,
    company: {
      settings: DEFAULT_SETTINGS,
      departments: SETUP.departments,
      roles: [],
      organizationTypes: register.organizationTypes,
      companyDays: [],
      absences: [],
    },
    today: register.today,
  });
}

/** Brought in over the register that it came from, the file says nothing new. */
function expectNothingNew(world: World, kind: ContactKind, file: Uint8Array): void {
  const { rows } = planOf(world, kind, file);
  const found = rows.map(({ suggestion, target }) => ({ suggestion, target }));
  const serials = world.rows(TABS[kind]).map((row) => row["序号"]);
  expect(found).toEqual(serials.map((target) => ({ suggestion: "skip", target })));
}

/** Columns that an import cannot set, and the day of the import. */
const SET_BY_REGISTER = new Set([
  "状态",
  "离职日期",
  "离开日期",
  "最后更新日期",
  "合作状态",
  "主要负责人",
  "检索词",
]);

/** Brought in to a register of the same colleagues, every contact is again what it was, cell by cell. */
async function expectSameContacts(from: World, kind: ContactKind, file: Uint8Array): Promise<void> {
  const empty = await smallWorld();
  const known = empty.rows(TABS[kind]).length;
  const rows = planOf(empty, kind, file).rows.slice(known);
  empty.do("import-contacts", {
    kind,
    fileName: "往返.csv",
    rows: rows.map(({ row, fields }) => ({ row, fields, choice: { kind: "create" } })),
    owner: "",
  });
  const shown = (world: World) =>
    world
      .rows(TABS[kind])
      .map((row) => Object.entries(row).filter(([header]) => !SET_BY_REGISTER.has(header)));
  expect(shown(empty)).toEqual(shown(from));
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

test.each(["internal", "external"] as const)(
  "F3: an export of %s contacts as CSV comes back identical",
  async (kind) => {
    const world = await difficultWorld();
    const table = exportOf(world, kind);
    const csv = csvText(table);
    expect(csv.startsWith("\ufeff序号,姓名")).toBe(true);
    for (const [, ...cells] of Papa.parse<string[]>(csv).data.slice(1))
      for (const cell of cells) expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]/);
    expectNothingNew(world, kind, new TextEncoder().encode(csv));
    await expectSameContacts(world, kind, new TextEncoder().encode(csv));
  },
);

describeWithLibreOffice("export → LibreOffice opens and saves → import", () => {
  const cases = (["internal", "external"] as const).flatMap((kind) =>
    (["xlsx", "csv"] as const).flatMap((written) =>
      (["xlsx", "csv"] as const).map((saved) => ({ kind, written, saved })),
    ),
  );
  test.each(cases)(
    "F3: $kind contacts written as $written, saved as $saved, are the same contacts",
    async ({ kind, written, saved }) => {
      const world = await difficultWorld();
      const table = exportOf(world, kind);
      const file =
        written === "xlsx"
          ? await bytesOf(await workbook(table, "联络信息"))
          : new TextEncoder().encode(csvText(table));
      const back = openedAndSaved(file, written, saved);
      expectNothingNew(world, kind, back);
      await expectSameContacts(world, kind, back);
    },
    240_000,
  );
});

test.each(["3.0", "4.0"] as const)(
  "F3: vCards %s come back with the same names, numbers and addresses",
  async (version) => {
    const world = await difficultWorld();
    const table = exportOf(world, "internal");
    const cards = vCards(table, { kind: "internal", version, companyName: "华岳制造" });
    const { rows } = planOf(world, "internal", new TextEncoder().encode(cards));
    const shown = world.rows(TABS.internal);
    expect(rows).toHaveLength(shown.length);
    const brought = rows.map(({ fields }) => {
      const typed = { fullName: fields["fullName"] ?? "", email: fields["email"] ?? "" };
      const mobile = readPhones(fields["mobilePhone"] ?? "", "mobile").text;
      return { ...typed, mobile, wechat: fields["wechat"] ?? "", remark: fields["remark"] ?? "" };
    });
    expect(brought).toEqual(
      shown.map((row) => ({
        fullName: row["姓名"],
        email: row["常用邮箱"],
        mobile: row["手机号码"],
        wechat: row["微信号"],
        remark: row["备注"],
      })),
    );
    expect(rows.some(({ fields }) => fields["officePhone"] === "010-66668888转801")).toBe(true);
  },
);
