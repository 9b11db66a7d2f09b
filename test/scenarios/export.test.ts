// Contacts taken out of the register: what is in the answer, and what the log says of it.

import type { Input } from "../../src/wire/operations.ts";
import { exportColumns } from "../../src/domain/export/columns.ts";
import { EMPLOYEE, smallWorld } from "../world.ts";

const EVERYBODY = { scope: { of: "all" }, format: "xlsx", accounts: false } as const;

test("F3: the columns are the register's own, the texts what its tables show", async () => {
  const world = await smallWorld();
  const { rows } = world.do("export-contacts", { kind: "external", ...EVERYBODY });
  const shown = world.rows("外部沟通联络信息表");
  const headers = exportColumns("external", false).map(({ header }) => header);
  expect(rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]])))).toEqual(
    shown.map((row) => Object.fromEntries(headers.map((header) => [header, row[header]]))),
  );
  expect(headers).not.toContain("检索词");
});

test("F3: who exported what stands in the hash-chained log, and nothing else changed", async () => {
  const world = await smallWorld();
  const tabs = ["_internal", "_external", "内部沟通联络信息表"].map((tab) => world.rows(tab));
  world.do("export-contacts", {
    kind: "internal",
    scope: { of: "chosen", serials: ["N-000001", "N-000003"] },
    format: "csv",
    accounts: true,
  });
  expect(world.rows("变更记录").pop()).toMatchObject({
    操作: "export-contacts",
    操作人: "zhou@huayue.example",
    变更内容: expect.stringContaining("人数"),
  });
  const [entry] = world.do("recent-changes", { limit: 1 }).entries;
  const said = Object.fromEntries((entry?.differences ?? []).map(({ field, after }) => [field, after]));
  expect(said).toEqual({
    "#kind": "internal",
    "#scope": "chosen",
    "#count": "2",
    "#format": "csv",
    "#accounts": "yes",
    "#serials": "N-000001 N-000003",
  });
  expect(entry).toMatchObject({ undoable: false, revertible: false });
  expect(["_internal", "_external", "内部沟通联络信息表"].map((tab) => world.rows(tab))).toEqual(tabs);
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
});

test("登录账号 is taken out by explicit choice only", async () => {
  const world = await smallWorld();
  world.do("edit-contact", {
    serial: "N-000001",
    version: 1,
    row: 2,
    changes: { account: "li@huayue.example" },
  });
  const without = world.do("export-contacts", { kind: "internal", ...EVERYBODY });
  expect(JSON.stringify(without)).not.toContain("li@huayue.example");
  const whole = world.do("export-contacts", { kind: "internal", ...EVERYBODY, accounts: true });
  expect(JSON.stringify(whole)).toContain("li@huayue.example");
});

test("those in office only: neither the departed nor contacts of a unit whose cooperation has ended", async () => {
  const world = await smallWorld();
  world.do("record-departure", { serial: "N-000001", version: 1, row: 2, departedOn: "2026-11-20" });
  world.do("end-engagement", {
    serial: "D-000001",
    version: 1,
    row: 2,
    endedOn: "2026-11-20",
    reason: "合同完成",
  });
  const names = (kind: "internal" | "external", of: "current" | "all") =>
    world.do("export-contacts", { ...EVERYBODY, kind, scope: { of } }).rows.map((row) => row[1]);
  expect(names("internal", "current")).toEqual(["单雄信", "欧阳文静", "仇英"]);
  expect(names("internal", "all")).toHaveLength(4);
  expect(names("external", "current")).toEqual(["李四"]);
});

test("employees take nothing out, and a refused export is not logged", async () => {
  const world = await smallWorld();
  const before = world.rows("变更记录").length;
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  expect(world.ask("export-contacts", { kind: "internal", ...EVERYBODY }, { as: EMPLOYEE })).toMatchObject({
    ok: false,
    refusals: [{ code: "notAdministrator" }],
  });
  const chosen = (serials: Input<"export-contacts">["scope"] & { of: "chosen" }) =>
    world.ask("export-contacts", { kind: "internal", ...EVERYBODY, scope: serials });
  expect(chosen({ of: "chosen", serials: [] })).toMatchObject({ refusals: [{ code: "nothingToExport" }] });
  expect(chosen({ of: "chosen", serials: ["W-000001"] })).toMatchObject({
    refusals: [{ code: "unknownRecord", values: { serial: "W-000001" } }],
  });
  expect(world.rows("变更记录")).toHaveLength(before);
});

test("F3: an export asked for again under its operation id gives what the log tells, and nothing else", async () => {
  const world = await smallWorld();
  const operationId = "one-export-0001";
  const two = {
    kind: "internal",
    scope: { of: "chosen", serials: ["N-000001", "N-000003"] },
    format: "csv",
    accounts: false,
  } as const;
  const first = world.do("export-contacts", two, { operationId });
  expect(world.do("export-contacts", two, { operationId })).toEqual(first);
  for (const other of [
    { ...two, accounts: true },
    { ...two, scope: { of: "all" } as const },
    { ...two, scope: { of: "chosen", serials: ["N-000002"] } as const },
  ]) {
    expect(world.ask("export-contacts", other, { operationId })).toMatchObject({
      ok: false,
      refusals: [{ code: "inputInvalid" }],
    });
  }
});
