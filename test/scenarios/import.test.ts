// Files brought in and reverted, through the same rules that the page previews with.

import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { DEFAULT_SETTINGS } from "../../src/domain/company/settings.ts";
import type { ContactKind } from "../../src/domain/contact/contact.ts";
import { guessColumns } from "../../src/domain/intake/columns.ts";
import { mapTable } from "../../src/domain/intake/map-row.ts";
import { planImport } from "../../src/domain/intake/plan.ts";
import { readTable } from "../../src/domain/intake/table.ts";
import type { Input } from "../../src/wire/operations.ts";
import { SETUP, smallWorld, type World } from "../world.ts";

type Rows = Input<"import-contacts">["rows"];

/** What the page would send after the preview, suggestions taken as they are. */
function planned(world: World, kind: ContactKind, csv: string): Rows {
  const register = world.do("load-register", {});
  const table = readTable(Papa.parse<string[]>(csv).data);
  const plan = planImport({
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
  return plan.rows.map(({ row, fields, suggestion, target }) => ({
    row,
    fields,
    choice:
      suggestion === "update" && target
        ? { kind: "update", serial: target }
        : { kind: suggestion === "skip" ? "skip" : "create" },
  }));
}

const CHINESE = `姓名,部门,职务,办公电话,手机号码,常用邮箱,负责业务模块
"何,五",行政部,主管,010-66668888转801,13800009001,he@huayue.example,"负责行政部的
会议安排"
吕六,不存在的部门,专员,,138 0000 9002,,行政部-档案
,,,,13800009003,,
李明朗,销售部,经理,,13800001001,,销售部-日常事务
`;

test("F1: rows are created, updated or kept incomplete; nothing is lost", async () => {
  const world = await smallWorld();
  const rows = planned(world, "internal", CHINESE);
  const done = world.do("import-contacts", { kind: "internal", fileName: "员工.csv", rows, owner: "" });
  expect(done).toMatchObject({ created: 3, updated: 1, skipped: 0 });
  const table = world.rows("内部沟通联络信息表");
  expect(table.find((row) => row["姓名"] === "何,五")).toMatchObject({
    负责业务模块: "负责行政部的 会议安排",
  });
  expect(table.find((row) => row["姓名"] === "吕六")?.["待补全"]).toContain("部门");
  expect(table.find((row) => row["手机号码"] === "13800009003")?.["待补全"]).toContain("姓名");
  expect(table.find((row) => row["姓名"] === "李明朗")).toMatchObject({ 职务: "经理", 序号: "N-000001" });
});

test("F2: reverting an import leaves every record as it was, and the log tells both", async () => {
  const world = await smallWorld();
  const tabs = ["内部沟通联络信息表", "外部沟通联络信息表", "单位"];
  const before = tabs.map((tab) => world.rows(tab));
  world.ws.clock.jumpTo("2026-12-01T09:00:00+08:00");
  const { batch } = world.do("import-contacts", {
    kind: "internal",
    fileName: "员工.csv",
    rows: planned(world, "internal", CHINESE),
    owner: "",
  });
  expect(world.do("revert-batch", { batch })).toEqual({ restored: 1, withdrawn: 3 });
  expect(tabs.map((tab) => world.rows(tab))).toEqual(before);
  expect(world.ask("revert-batch", { batch })).toMatchObject({
    ok: false,
    refusals: [{ code: "alreadyReverted" }],
  });
  const { batches } = world.do("import-batches", {});
  expect(batches).toMatchObject([{ batch, fileName: "员工.csv", created: 3, updated: 1, reverted: true }]);
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
});

test("F2: an import is not reverted over changes made since; all of them are named", async () => {
  const world = await smallWorld();
  const { batch } = world.do("import-contacts", {
    kind: "internal",
    fileName: "员工.csv",
    rows: planned(world, "internal", CHINESE),
    owner: "",
  });
  world.do("edit-contact", { serial: "N-000005", version: 1, row: 0, changes: { jobTitle: "经理" } });
  const before = world.rows("_internal");
  expect(world.ask("revert-batch", { batch })).toMatchObject({
    ok: false,
    refusals: [{ code: "changedSince", values: { serial: "N-000005" } }],
  });
  expect(world.rows("_internal")).toEqual(before);
});

test("an import of external contacts makes each unit once and gives them the owner of the batch", async () => {
  const world = await smallWorld();
  const csv = `full_name,type,phone\nMaria Cantwell,Senate,202-224-3441\nAmy Klobuchar,Senate,202-224-3244\nHarold Rogers,House,202-225-4601\n`;
  const done = world.do("import-contacts", {
    kind: "external",
    fileName: "us.csv",
    rows: planned(world, "external", csv),
    owner: "N-000002",
  });
  expect(done.created).toBe(3);
  expect(world.rows("单位").map((row) => row["单位全称"])).toEqual([
    "江南钢铁有限公司",
    "东海物流集团",
    "Senate",
    "House",
  ]);
  expect(
    world
      .rows("外部沟通联络信息表")
      .slice(-3)
      .map((row) => row["业务对接人"]),
  ).toEqual(Array(3).fill("单雄信 N-000002"));
});

test.each([
  ["internal", "uk-senior-posts.csv"],
  ["external", "us-legislators.csv"],
] as const)("a few real rows of %s contacts come in whole or flagged", async (kind, file) => {
  const world = await smallWorld();
  const csv = readFileSync(`${__dirname}/../domain/intake/fixtures/${file}`, "utf8");
  const count = readTable(Papa.parse<string[]>(csv).data).body.length;
  const done = world.do("import-contacts", {
    kind,
    fileName: file,
    rows: planned(world, kind, csv),
    owner: "",
  });
  expect(count).toBeGreaterThan(5);
  expect(done).toMatchObject({ created: count, updated: 0, skipped: 0 });
  const tab = kind === "internal" ? "内部沟通联络信息表" : "外部沟通联络信息表";
  expect(world.rows(tab)).toHaveLength(4 + count);
});

test("an import is refused whole when one row cannot be, and says which", async () => {
  const world = await smallWorld();
  const rows: Rows = [
    { row: 2, fields: { fullName: "何五" }, choice: { kind: "create" } },
    { row: 3, fields: { fullName: " " }, choice: { kind: "create" } },
    { row: 4, fields: { fullName: "孔六" }, choice: { kind: "update", serial: "N-000999" } },
  ];
  expect(world.ask("import-contacts", { kind: "internal", fileName: "x.csv", rows, owner: "" })).toEqual({
    ok: false,
    refusals: [
      { code: "identifiesNobody", row: 3 },
      { code: "unknownRecord", row: 4, values: { serial: "N-000999" } },
    ],
  });
  expect(world.rows("_internal")).toHaveLength(4);
});

test("an account is one person's: a row that brings somebody else's, or one from a row above, is named and nothing comes in", async () => {
  const world = await smallWorld();
  const account = "lishi@huayue.example";
  const rows = ["何五", "吕六"].map((fullName, at) => ({
    row: at + 2,
    fields: { fullName, account },
    choice: { kind: "create" as const },
  }));
  const bring = (some: Rows) =>
    world.ask("import-contacts", { kind: "internal", fileName: "员工.csv", rows: some, owner: "" });
  expect(bring(rows)).toEqual({
    ok: false,
    refusals: [{ code: "accountTaken", field: "account", row: 3, values: { serial: "", name: "何五" } }],
  });
  expect(bring(rows.slice(0, 1))).toMatchObject({ ok: true, value: { created: 1 } });
  expect(bring(rows.slice(1))).toMatchObject({
    ok: false,
    refusals: [{ code: "accountTaken", row: 3, values: { serial: "N-000005", name: "何五" } }],
  });
});
