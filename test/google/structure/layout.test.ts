import { INTERNAL_TABLE, ROLE_TABLE } from "../../../src/domain/register/tables.ts";
import { columnLetters, layoutOf } from "../../../src/google/structure/layout.ts";

test("columns are found by header, wherever people moved them, spaces or not", () => {
  const layout = layoutOf(["登录账号", "", " 姓名 ", "说明", "角色", "姓名"], ROLE_TABLE);
  expect(layout).toEqual({
    ok: true,
    value: new Map([
      ["role", 4],
      ["name", 2],
      ["account", 0],
    ]),
  });
});

test("every missing header is refused by name: nothing is read under a wrong one", () => {
  expect(layoutOf(["角色", "名字"], ROLE_TABLE)).toEqual({
    ok: false,
    refusals: [
      { code: "structureDamaged", field: "name", values: { tab: "角色", table: "roles", header: "姓名" } },
      {
        code: "structureDamaged",
        field: "account",
        values: { tab: "角色", table: "roles", header: "登录账号" },
      },
    ],
  });
  expect(layoutOf([], INTERNAL_TABLE).ok).toBe(false);
});

test("column letters go on after Z", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
