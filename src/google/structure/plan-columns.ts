// Headers, widths, formats and drop-downs of a tab's columns: what differs from the declaration is written again.

import type { Column, Table, TableKey } from "../../domain/register/tables.ts";
import { NO_COLUMN, type CellFacts, type ColumnFacts, type RuleFacts } from "./facts.ts";
import { columnLetters, type Layout } from "./layout.ts";
import type { MatchedColumns } from "./match-columns.ts";
import type { Notice, SheetsRequest } from "./notice.ts";
import type { PlannedTab } from "./plan-tabs.ts";

/** In the language of the headers beside it. */
const ADMINISTRATOR_NOTE = "仅管理员可见:此列不进入部门视图和打印件。";

const HEADER_FILL = { red: 0.85, green: 0.9, blue: 0.95 };

/** The other tables: where their columns stand, and what their tabs were called when the rules were read. */
export interface Surroundings {
  table(key: TableKey): Table;
  layout(key: TableKey): Layout;
  foundTitle(key: TableKey): string;
}

interface Placed {
  readonly column: Column;
  readonly index: number;
  /** As found. */
  readonly facts: ColumnFacts;
  /** New in this plan: nothing about it is a repair. */
  readonly fresh: boolean;
}

export function planColumns(
  { table, facts, fresh }: PlannedTab,
  { layout, restored }: MatchedColumns,
  surroundings: Surroundings,
): { requests: SheetsRequest[]; notices: Notice[] } {
  const placed = table.columns
    .map((column): Placed => {
      const index = layout.get(column.key) ?? 0;
      return {
        column,
        index,
        facts: facts.columns[index] ?? NO_COLUMN,
        fresh: fresh || restored.includes(column),
      };
    })
    .sort((one, other) => one.index - other.index);

  const { sheetId } = table;
  const misnamed = placed.filter(hasWrongHeader);
  const unnoted = placed.filter(lacksNote);
  const misformatted = placed.filter((each) => hasWrongFormat(each, table));
  const misshapen = placed.filter(({ column, facts: found }) => found.width !== column.width);
  const unruled = placed.filter((each) => hasWrongRule(each, surroundings));

  const requests = [
    ...(restored.length > 0
      ? [{ appendDimension: { sheetId, dimension: "COLUMNS", length: restored.length } }]
      : []),
    ...runs(misnamed, () => "").map((run) => headerRequest(sheetId, run)),
    ...unnoted.map(({ index }) => noteRequest(sheetId, index)),
    ...runs(misformatted, (each) => wrapOf(each.column, table)).map((run) => formatRequest(table, run)),
    ...runs(misshapen, ({ column }) => String(column.width)).map((run) => widthRequest(sheetId, run)),
    ...unruled.map((each) => ruleRequest(sheetId, each, surroundings)),
  ];
  const isRepair = ({ fresh: isNew }: Placed): boolean => !isNew;
  const notices: Notice[] = [];
  const isUntidy = misformatted.some(
    (each) => isRepair(each) && isWrongCell(each.facts.body[0], each.column, table),
  );
  const isPale = misnamed.some((each) => isRepair(each) && each.facts.header.text === each.column.header);
  if (isUntidy || isPale || misshapen.some(isRepair))
    notices.push({ code: "formatRestored", values: { tab: table.title } });
  const isUnruled = unruled.some(
    (each) => isRepair(each) && isWrongRule(each.facts.body[0], each.column, surroundings),
  );
  if (isUnruled) notices.push({ code: "validationRestored", values: { tab: table.title } });
  return { requests, notices };
}

/** Neighbouring columns that want the same, together. */
function runs(placed: readonly Placed[], same: (each: Placed) => string): Placed[][] {
  const all: Placed[][] = [];
  for (const each of placed) {
    const run = all[all.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.index + 1 === each.index && same(last) === same(each)) run.push(each);
    else all.push([each]);
  }
  return all;
}

function columnsOf(run: readonly Placed[]): { startColumnIndex: number; endColumnIndex: number } {
  const start = run[0]?.index ?? 0;
  return { startColumnIndex: start, endColumnIndex: start + run.length };
}

function hasWrongHeader({ column, facts }: Placed): boolean {
  return facts.header.text !== column.header || !facts.header.bold;
}

function headerRequest(sheetId: number, run: readonly Placed[]): SheetsRequest {
  const userEnteredFormat = {
    backgroundColorStyle: { rgbColor: HEADER_FILL },
    numberFormat: { type: "TEXT", pattern: "@" },
    textFormat: { bold: true },
    verticalAlignment: "MIDDLE",
    wrapStrategy: "WRAP",
  };
  const values = run.map(({ column }) => ({
    userEnteredValue: { stringValue: column.header },
    userEnteredFormat,
  }));
  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: run[0]?.index ?? 0 },
      rows: [{ values }],
      fields:
        "userEnteredValue,userEnteredFormat(backgroundColorStyle,numberFormat,textFormat.bold,verticalAlignment,wrapStrategy)",
    },
  };
}

/** A note that people wrote there stays. */
function lacksNote({ column, facts }: Placed): boolean {
  return column.entry === "administrator" && facts.header.note === "";
}

function noteRequest(sheetId: number, columnIndex: number): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex },
      rows: [{ values: [{ note: ADMINISTRATOR_NOTE }] }],
      fields: "note",
    },
  };
}

/** Long texts that people read are wrapped; all else is cut at the cell's edge, so that rows stay low. */
function wrapOf({ kind }: Column, { hidden }: Table): string {
  return kind === "longText" && !hidden ? "WRAP" : "CLIP";
}

function isWrongCell(cell: CellFacts | undefined, column: Column, table: Table): boolean {
  return cell?.numberFormat !== "TEXT" || cell.wrap !== wrapOf(column, table);
}

function hasWrongFormat({ column, facts }: Placed, table: Table): boolean {
  return facts.body.length === 0 || facts.body.some((cell) => isWrongCell(cell, column, table));
}

/** Every cell is text: no lost zero, no date made of a number. */
function formatRequest(table: Table, run: readonly Placed[]): SheetsRequest {
  const wrapStrategy = run[0] ? wrapOf(run[0].column, table) : "CLIP";
  return {
    repeatCell: {
      range: { sheetId: table.sheetId, startRowIndex: 1, ...columnsOf(run) },
      cell: {
        userEnteredFormat: {
          numberFormat: { type: "TEXT", pattern: "@" },
          verticalAlignment: "MIDDLE",
          wrapStrategy,
        },
      },
      fields: "userEnteredFormat(numberFormat,verticalAlignment,wrapStrategy)",
    },
  };
}

function widthRequest(sheetId: number, run: readonly Placed[]): SheetsRequest {
  const { startColumnIndex, endColumnIndex } = columnsOf(run);
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: "COLUMNS", startIndex: startColumnIndex, endIndex: endColumnIndex },
      properties: { pixelSize: run[0]?.column.width ?? 100 },
      fields: "pixelSize",
    },
  };
}

function hasWrongRule({ column, facts }: Placed, surroundings: Surroundings): boolean {
  if (!column.choices) return false;
  return facts.body.length === 0 || facts.body.some((cell) => isWrongRule(cell, column, surroundings));
}

function isWrongRule(cell: CellFacts | undefined, column: Column, surroundings: Surroundings): boolean {
  const wanted = ruleOf(column, surroundings);
  if (!wanted) return false;
  return !cell?.rule || !isSameRule(cell.rule, wanted, column, surroundings);
}

function ruleOf({ choices }: Column, surroundings: Surroundings): RuleFacts | undefined {
  if (!choices) return undefined;
  if ("list" in choices) return { type: "ONE_OF_LIST", values: choices.list, strict: choices.reject };
  const letters = columnLetters(surroundings.layout(choices.table).get(choices.column) ?? 0);
  const range = `='${surroundings.table(choices.table).title}'!$${letters}$2:$${letters}`;
  return { type: "ONE_OF_RANGE", values: [range], strict: choices.reject };
}

function isSameRule(
  found: RuleFacts,
  wanted: RuleFacts,
  { choices }: Column,
  surroundings: Surroundings,
): boolean {
  if (found.type !== wanted.type || found.strict !== wanted.strict) return false;
  if (!choices || "list" in choices) return found.values.join("\n") === wanted.values.join("\n");
  const titles = [surroundings.table(choices.table).title, surroundings.foundTitle(choices.table)];
  const source = plainRange(found.values[0] ?? "");
  return titles.some(
    (title) => source === plainRange(wanted.values[0] ?? "").replace(/^.*!/, () => `${title}!`),
  );
}

/** Without quotes and dollars, and open below: Sheets writes one range in several ways. */
function plainRange(text: string): string {
  return text.replace(/^=|'|\$/g, "").replace(/(:[A-Z]+)\d+$/, "$1");
}

function ruleRequest(sheetId: number, { column, index }: Placed, surroundings: Surroundings): SheetsRequest {
  const wanted = ruleOf(column, surroundings);
  return {
    setDataValidation: {
      range: { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 },
      rule: {
        condition: {
          type: wanted?.type,
          values: (wanted?.values ?? []).map((userEnteredValue) => ({ userEnteredValue })),
        },
        strict: wanted?.strict,
        showCustomUi: true,
      },
    },
  };
}
