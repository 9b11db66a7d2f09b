// A workbook that is exactly as declared, as facts: tests damage it as people do.

import { TABLES, type Column, type Table } from "../../../src/domain/register/tables.ts";
import type {
  CellFacts,
  ColumnFacts,
  ProtectionFacts,
  SheetFacts,
} from "../../../src/google/structure/facts.ts";

export function healthyWorkbook(): SheetFacts[] {
  return TABLES.map((table, index) => ({
    sheetId: table.sheetId,
    title: table.title,
    index,
    hidden: table.hidden,
    rowCount: table.rows,
    columnCount: Math.max(table.columns.length, table.gridColumns ?? 0),
    frozenRows: 1,
    frozenColumns: table.frozenColumns,
    columns: table.columns.map((column) => healthyColumn(column, table)),
    protections: healthyProtections(table),
    bandings: table.hidden
      ? []
      : [{ id: table.sheetId, range: { sheetId: table.sheetId, startRowIndex: 0, endRowIndex: table.rows } }],
    blank: false,
  }));
}

export function cell(about: Partial<CellFacts> = {}): CellFacts {
  const { text = "" } = about;
  return {
    text,
    hasContent: text !== "",
    note: "",
    bold: false,
    numberFormat: "",
    wrap: "",
    rule: undefined,
    ...about,
  };
}

function healthyColumn(column: Column, table: Table): ColumnFacts {
  const wrap = column.kind === "longText" && !table.hidden ? "WRAP" : "CLIP";
  const body = cell({ numberFormat: "TEXT", wrap, rule: ruleOf(column) });
  const note = column.entry === "administrator" ? "仅管理员" : "";
  return { width: column.width, header: cell({ text: column.header, bold: true, note }), body: [body, body] };
}

/** 部门 and 字典 have what they offer in their first column. */
function ruleOf({ choices }: Column): CellFacts["rule"] {
  if (!choices) return undefined;
  if ("list" in choices) return { type: "ONE_OF_LIST", values: choices.list, strict: choices.reject };
  const title = TABLES.find(({ key }) => key === choices.table)?.title ?? "";
  return { type: "ONE_OF_RANGE", values: [`=${title}!$A$2:$A$200`], strict: choices.reject };
}

function healthyProtections(table: Table): ProtectionFacts[] {
  const { sheetId, columns } = table;
  if (columns.every(({ entry }) => entry === "system")) {
    return [{ id: sheetId, description: "联络信息:整表", range: { sheetId }, warningOnly: true }];
  }
  return columns.map(({ header, entry }, index) => ({
    id: sheetId * 1000 + index,
    description: `联络信息:${header}`,
    range: {
      sheetId,
      startRowIndex: 0,
      endRowIndex: entry === "system" ? table.rows : 1,
      startColumnIndex: index,
      endColumnIndex: index + 1,
    },
    warningOnly: true,
  }));
}

/** The columns in another order, their marks with them, as a person drags them. */
export function withColumns(sheet: SheetFacts, order: readonly (ColumnFacts | number)[]): SheetFacts {
  const columns = order.flatMap((each) => {
    const column = typeof each === "number" ? sheet.columns[each] : each;
    return column ? [column] : [];
  });
  const protections = sheet.protections.flatMap((mark) => {
    const { startColumnIndex = 0, endColumnIndex } = mark.range;
    if (endColumnIndex === undefined) return [mark];
    const index = order.indexOf(startColumnIndex);
    return index < 0
      ? []
      : [{ ...mark, range: { ...mark.range, startColumnIndex: index, endColumnIndex: index + 1 } }];
  });
  return { ...sheet, columns, columnCount: columns.length, protections };
}

export function withHeader(sheet: SheetFacts, index: number, text: string): SheetFacts {
  const columns = sheet.columns.map((column, at) =>
    at === index ? { ...column, header: { ...column.header, text } } : column,
  );
  return { ...sheet, columns };
}
