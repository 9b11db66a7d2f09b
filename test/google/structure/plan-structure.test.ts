import { INTERNAL_TABLE, ORGANIZATION_TABLE, TABLES } from "../../../src/domain/register/tables.ts";
import type { SheetFacts } from "../../../src/google/structure/facts.ts";
import { planStructure } from "../../../src/google/structure/plan-structure.ts";
import { cell, healthyWorkbook, withColumns, withHeader } from "./healthy-workbook.ts";

const DEFAULT_TAB: SheetFacts = {
  sheetId: 0,
  title: "工作表1",
  index: 0,
  hidden: false,
  rowCount: 1000,
  columnCount: 26,
  frozenRows: 0,
  frozenColumns: 0,
  columns: [],
  protections: [],
  bandings: [],
  blank: true,
};

/** What is planned when a person did this to the internal table of a healthy workbook. */
function planAfter(damage: (internal: SheetFacts) => SheetFacts) {
  return planStructure(
    TABLES,
    healthyWorkbook().map((sheet) => (sheet.sheetId === INTERNAL_TABLE.sheetId ? damage(sheet) : sheet)),
  );
}

const indexOf = (key: string): number => INTERNAL_TABLE.columns.findIndex((column) => column.key === key);
const kinds = (requests: readonly object[]): string[] => requests.flatMap((request) => Object.keys(request));

test("a workbook that is as declared needs no request and says nothing", () => {
  const plan = planStructure(TABLES, healthyWorkbook());
  expect(plan.requests).toEqual([]);
  expect(plan.notices).toEqual([]);
  expect(plan.layouts.get("internal")?.get("mobilePhone")).toBe(indexOf("mobilePhone"));
});

test("a new spreadsheet gets every tab in order, with fixed ids, and loses its blank first one", () => {
  const { requests, notices } = planStructure(TABLES, [DEFAULT_TAB]);
  const added = requests.flatMap(({ addSheet }) => addSheet?.properties ?? []);
  expect(added.map(({ sheetId, index }) => [sheetId, index])).toEqual(
    TABLES.map(({ sheetId }, index) => [sheetId, index]),
  );
  expect(added.filter(({ hidden }) => hidden).map(({ title }) => title)).toEqual([
    "_internal",
    "_external",
    "_organizations",
    "_requests",
    "_duties",
    "_notices",
    "_meta",
    "_before",
  ]);
  expect(requests[requests.length - 1]).toEqual({ deleteSheet: { sheetId: 0 } });
  expect(notices.map(({ code }) => code)).toEqual(TABLES.map(() => "tabCreated"));
});

test("a first tab with something in it stays", () => {
  expect(kinds(planStructure(TABLES, [{ ...DEFAULT_TAB, blank: false }]).requests)).not.toContain(
    "deleteSheet",
  );
});

test("every column is text before anybody types: whole columns, at creation", () => {
  const formats = planStructure(TABLES, []).requests.flatMap(({ repeatCell }) => repeatCell ?? []);
  for (const { sheetId, columns } of TABLES) {
    const covered = formats
      .filter(({ range }) => range?.sheetId === sheetId && range.endRowIndex === undefined)
      .map(({ range }) => (range?.endColumnIndex ?? 0) - (range?.startColumnIndex ?? 0));
    expect(covered.reduce((sum, count) => sum + count, 0)).toBe(columns.length);
  }
  for (const { cell: format } of formats) expect(format?.userEnteredFormat?.numberFormat?.type).toBe("TEXT");
});

test("a header renamed by hand is renamed back, and said", () => {
  const { requests, notices, layouts } = planAfter((sheet) =>
    withHeader(sheet, indexOf("mobilePhone"), "手机"),
  );
  expect(requests).toMatchObject([
    {
      updateCells: {
        start: { sheetId: 101, rowIndex: 0, columnIndex: indexOf("mobilePhone") },
        rows: [{ values: [{ userEnteredValue: { stringValue: "手机号码" } }] }],
      },
    },
  ]);
  expect(notices).toEqual([
    { code: "headerRestored", values: { tab: "内部沟通联络信息表", header: "手机号码", found: "手机" } },
  ]);
  expect(layouts.get("internal")?.get("mobilePhone")).toBe(indexOf("mobilePhone"));
});

test("a header renamed in a column that was moved too is known by its mark", () => {
  const order = INTERNAL_TABLE.columns.map((_, index) => index);
  order.push(...order.splice(indexOf("email"), 1));
  const { notices, layouts } = planAfter((sheet) =>
    withHeader(withColumns(sheet, order), order.length - 1, "邮件"),
  );
  expect(notices.map(({ code }) => code)).toEqual(["headerRestored", "columnFollowed"]);
  expect(layouts.get("internal")?.get("email")).toBe(order.length - 1);
});

test("where people removed every protection, a renamed header is known by its place", () => {
  const { notices, requests } = planAfter((sheet) =>
    withHeader({ ...sheet, protections: [] }, indexOf("wechat"), "微信"),
  );
  expect(notices.map(({ code }) => code)).toEqual(["headerRestored", "protectionRestored"]);
  expect(kinds(requests).filter((kind) => kind === "addProtectedRange")).toHaveLength(
    INTERNAL_TABLE.columns.length,
  );
});

test("a column moved by hand is followed: no request, its new place is said", () => {
  const order = INTERNAL_TABLE.columns.map((_, index) => index);
  const [moved = 0] = order.splice(indexOf("remark"), 1);
  order.splice(1, 0, moved);
  const { requests, notices, layouts } = planAfter((sheet) => withColumns(sheet, order));
  expect(requests).toEqual([]);
  expect(notices).toEqual([
    { code: "columnFollowed", values: { tab: "内部沟通联络信息表", header: "备注", column: "B" } },
  ]);
  expect(layouts.get("internal")?.get("remark")).toBe(1);
  expect(layouts.get("internal")?.get("fullName")).toBe(2);
});

test("a column deleted by hand comes back at the right end, with its format, rule and mark", () => {
  const order = INTERNAL_TABLE.columns
    .map((_, index) => index)
    .filter((index) => index !== indexOf("department"));
  const { requests, notices, layouts } = planAfter((sheet) => withColumns(sheet, order));
  expect(kinds(requests)).toEqual([
    "appendDimension",
    "updateCells",
    "repeatCell",
    "updateDimensionProperties",
    "setDataValidation",
    "addProtectedRange",
  ]);
  expect(notices).toEqual([
    { code: "columnRestored", values: { tab: "内部沟通联络信息表", header: "部门" } },
  ]);
  expect(layouts.get("internal")?.get("department")).toBe(order.length);
});

test("people's own column stays, even where a declared one was deleted beside it", () => {
  const own = { width: 80, header: cell({ text: "工号" }), body: [cell({ text: "0017" })] };
  const order = INTERNAL_TABLE.columns.map((_, index) => index);
  const place = indexOf("officePhone");
  const { requests, notices } = planAfter((sheet) =>
    withColumns(sheet, [...order.slice(0, place), own, ...order.slice(place + 1)]),
  );
  expect(notices.map(({ code }) => code)).toEqual(["columnRestored"]);
  const headers = requests.flatMap(({ updateCells }) => updateCells?.start?.columnIndex ?? []);
  expect(headers).toEqual([order.length]);
});

test("a protection that was removed or made strict is a warning again", () => {
  const removed = planAfter((sheet) => ({ ...sheet, protections: sheet.protections.slice(1) }));
  expect(removed.requests).toEqual([
    {
      addProtectedRange: {
        protectedRange: {
          description: "联络信息:序号",
          range: { sheetId: 101, startColumnIndex: 0, endColumnIndex: 1 },
          warningOnly: true,
        },
      },
    },
  ]);
  expect(removed.notices).toEqual([{ code: "protectionRestored", values: { tab: "内部沟通联络信息表" } }]);
  const strict = planAfter((sheet) => ({
    ...sheet,
    protections: sheet.protections.map((mark, index) =>
      index === 0 ? { ...mark, warningOnly: false } : mark,
    ),
  }));
  expect(kinds(strict.requests)).toEqual(["updateProtectedRange"]);
});

test("people's own protections stay; a double of ours goes", () => {
  const own = {
    id: 7,
    description: "请勿改动",
    range: { sheetId: 101, startRowIndex: 3 },
    warningOnly: false,
  };
  const { requests } = planAfter((sheet) => {
    const [first] = sheet.protections;
    return { ...sheet, protections: [...sheet.protections, own, ...(first ? [{ ...first, id: 8 }] : [])] };
  });
  expect(requests).toEqual([{ deleteProtectedRange: { protectedRangeId: 8 } }]);
});

test("a drop-down that was removed or loosened is set again", () => {
  const place = ORGANIZATION_TABLE.columns.findIndex(({ key }) => key === "engagementKind");
  const facts = healthyWorkbook().map((sheet) =>
    sheet.sheetId === ORGANIZATION_TABLE.sheetId
      ? {
          ...sheet,
          columns: sheet.columns.map((column, index) =>
            index === place
              ? { ...column, body: column.body.map((each) => ({ ...each, rule: undefined })) }
              : column,
          ),
        }
      : sheet,
  );
  const { requests, notices } = planStructure(TABLES, facts);
  expect(requests).toMatchObject([
    {
      setDataValidation: {
        range: { sheetId: 103, startRowIndex: 1, startColumnIndex: place },
        rule: { condition: { type: "ONE_OF_LIST" }, strict: true },
      },
    },
  ]);
  expect(notices).toEqual([{ code: "validationRestored", values: { tab: "单位" } }]);
});

test("rows added without text format get it, without a word; a format changed by hand is said", () => {
  const added = planAfter((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, body: [column.body[0] ?? cell(), cell()] })),
  }));
  expect(kinds(added.requests)).toContain("repeatCell");
  expect(added.notices).toEqual([]);
  const changed = planAfter((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column, index) =>
      index === indexOf("mobilePhone")
        ? { ...column, body: column.body.map((each) => ({ ...each, numberFormat: "NUMBER" })) }
        : column,
    ),
  }));
  expect(kinds(changed.requests)).toEqual(["repeatCell"]);
  expect(changed.notices).toEqual([{ code: "formatRestored", values: { tab: "内部沟通联络信息表" } }]);
});

test("a tab renamed by hand is known by its id and renamed back; drop-downs that follow it are left alone", () => {
  const facts = healthyWorkbook().map((sheet) =>
    sheet.sheetId === 105 ? { ...sheet, title: "科室" } : sheet,
  );
  const followed = facts.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => ({
      ...column,
      body: column.body.map((each) =>
        each.rule?.values[0]?.startsWith("=部门!")
          ? { ...each, rule: { ...each.rule, values: ["='科室'!$A$2:$A"] } }
          : each,
      ),
    })),
  }));
  const { requests, notices } = planStructure(TABLES, followed);
  expect(requests).toEqual([
    { updateSheetProperties: { properties: { sheetId: 105, title: "部门" }, fields: "title" } },
  ]);
  expect(notices).toEqual([{ code: "tabRenamed", values: { found: "科室", tab: "部门" } }]);
});

test("two tabs that exchanged their titles get them back, never two of one title at a time", () => {
  const facts = healthyWorkbook().map((sheet) => {
    if (sheet.sheetId === 101) return { ...sheet, title: "外部沟通联络信息表" };
    return sheet.sheetId === 102 ? { ...sheet, title: "内部沟通联络信息表" } : sheet;
  });
  const { requests } = planStructure(TABLES, facts);
  const titles = requests.flatMap(({ updateSheetProperties }) => updateSheetProperties?.properties ?? []);
  expect(titles.map(({ sheetId, title }) => [sheetId, title])).toEqual([
    [102, "内部沟通联络信息表 (2)"],
    [101, "内部沟通联络信息表"],
    [102, "外部沟通联络信息表"],
  ]);
});

test("a tab deleted by hand is made again in its place; a copy that took its title is set aside", () => {
  const facts = healthyWorkbook().filter(({ sheetId }) => sheetId !== 103);
  const copy = { ...DEFAULT_TAB, sheetId: 999, title: "单位", index: 20, blank: false };
  const { requests, notices } = planStructure(TABLES, [...facts, copy]);
  expect(requests.slice(0, 2)).toMatchObject([
    { updateSheetProperties: { properties: { sheetId: 999, title: "单位 (2)" } } },
    { addSheet: { properties: { sheetId: 103, title: "单位", index: 2 } } },
  ]);
  expect(notices.map(({ code }) => code)).toEqual(["tabSetAside", "tabCreated"]);
});

test("a header row deleted by hand comes back above the first person, who is not written over", () => {
  const { requests, notices } = planAfter((sheet) => ({
    ...sheet,
    frozenRows: 0,
    rowCount: sheet.rowCount - 1,
    columns: sheet.columns.map((column, index) => ({
      ...column,
      header: cell({ text: index === 0 ? "N-000001" : "王芳" }),
    })),
  }));
  expect(requests[0]).toEqual({
    insertDimension: {
      range: { sheetId: 101, dimension: "ROWS", startIndex: 0, endIndex: 1 },
      inheritFromBefore: false,
    },
  });
  expect(kinds(requests)).toContain("updateSheetProperties");
  expect(notices.filter(({ code }) => code === "headerRestored")).toHaveLength(1);
});

test("a data tab made visible is hidden again; a frozen row let go is frozen again", () => {
  const facts = healthyWorkbook().map((sheet) => {
    if (sheet.sheetId === 111) return { ...sheet, hidden: false };
    return sheet.sheetId === 101 ? { ...sheet, frozenRows: 0 } : sheet;
  });
  const { requests, notices } = planStructure(TABLES, facts);
  expect(requests.map(({ updateSheetProperties }) => updateSheetProperties?.properties)).toMatchObject([
    { sheetId: 101, hidden: false, gridProperties: { frozenRowCount: 1, frozenColumnCount: 2 } },
    { sheetId: 111, hidden: true },
  ]);
  expect(notices.map(({ values }) => values["tab"])).toEqual(["内部沟通联络信息表", "_internal"]);
});
