// Which tabs to add, rename back, hide, freeze: the first part of the plan.

import type { Table } from "../../domain/register/tables.ts";
import { hasDefaultTitle, type SheetFacts } from "./facts.ts";
import type { Notice, SheetsRequest } from "./notice.ts";

export interface PlannedTab {
  readonly table: Table;
  /** As it is, or as the plan adds it. */
  readonly facts: SheetFacts;
  readonly fresh: boolean;
}

export interface PlannedTabs {
  readonly tabs: readonly PlannedTab[];
  readonly requests: readonly SheetsRequest[];
  /** To be sent last. */
  readonly cleanUp: readonly SheetsRequest[];
  readonly notices: readonly Notice[];
}

export function planTabs(tables: readonly Table[], facts: readonly SheetFacts[]): PlannedTabs {
  const bySheetId = new Map(facts.map((sheet) => [sheet.sheetId, sheet]));
  const order = facts.map(({ sheetId }) => sheetId);
  const titles = planTitles(tables, facts);
  const requests = [...titles.requests];
  const notices = [...titles.notices];
  const tabs = tables.map((table, place): PlannedTab => {
    const found = bySheetId.get(table.sheetId);
    if (found) {
      requests.push(...frameRequests(table, found));
      if (isOutOfFrame(table, found)) notices.push({ code: "formatRestored", values: { tab: table.title } });
      return { table, facts: found, fresh: false };
    }
    const index = order.indexOf(tables[place - 1]?.sheetId ?? NaN) + 1;
    order.splice(index, 0, table.sheetId);
    requests.push(addition(table, index));
    notices.push({ code: "tabCreated", values: { tab: table.title } });
    return { table, facts: freshFacts(table, index), fresh: true };
  });
  const leftOver = tabs.every(({ fresh }) => fresh) ? facts.filter(isLeftOver) : [];
  return { tabs, requests, notices, cleanUp: leftOver.map(({ sheetId }) => ({ deleteSheet: { sheetId } })) };
}

/** The blank tab that a new spreadsheet begins with. */
function isLeftOver(sheet: SheetFacts): boolean {
  return hasDefaultTitle(sheet) && sheet.blank && sheet.protections.length === 0;
}

/** A tab's title is its own again, whoever has it now. Sheets compares titles without case. */
function planTitles(
  tables: readonly Table[],
  facts: readonly SheetFacts[],
): Pick<PlannedTabs, "requests" | "notices"> {
  const requests: SheetsRequest[] = [];
  const notices: Notice[] = [];
  const titles = new Map(facts.map(({ sheetId, title }) => [sheetId, title]));
  const holder = (title: string): number | undefined =>
    [...titles.keys()].find((sheetId) => titles.get(sheetId)?.toLowerCase() === title.toLowerCase());
  const rename = (sheetId: number, title: string): void => {
    titles.set(sheetId, title);
    requests.push({ updateSheetProperties: { properties: { sheetId, title }, fields: "title" } });
  };
  const found = new Map(titles);
  for (const { sheetId, title } of tables) {
    const other = holder(title);
    if (other !== undefined && other !== sheetId) {
      let number = 2;
      while (holder(`${title} (${number})`) !== undefined) number++;
      const aside = `${title} (${number})`;
      rename(other, aside);
      if (!tables.some((table) => table.sheetId === other)) {
        notices.push({ code: "tabSetAside", values: { found: title, tab: aside } });
      }
    }
    if (titles.has(sheetId) && titles.get(sheetId) !== title) {
      rename(sheetId, title);
      notices.push({ code: "tabRenamed", values: { found: found.get(sheetId) ?? "", tab: title } });
    }
  }
  return { requests, notices };
}

function gridColumns({ columns, gridColumns: least = 0 }: Table): number {
  return Math.max(columns.length, least);
}

function addition(table: Table, index: number): SheetsRequest {
  const { sheetId, title, hidden, rows, frozenColumns } = table;
  const gridProperties = {
    rowCount: rows,
    columnCount: gridColumns(table),
    frozenRowCount: 1,
    frozenColumnCount: frozenColumns,
  };
  return { addSheet: { properties: { sheetId, title, index, hidden, gridProperties } } };
}

function freshFacts(table: Table, index: number): SheetFacts {
  return {
    sheetId: table.sheetId,
    title: table.title,
    index,
    hidden: table.hidden,
    rowCount: table.rows,
    columnCount: gridColumns(table),
    frozenRows: 1,
    frozenColumns: table.frozenColumns,
    columns: [],
    protections: [],
    bandings: [],
    blank: true,
  };
}

/** People may hide a tab of theirs; a data tab stays hidden. */
function isOutOfFrame(table: Table, { hidden, frozenRows, frozenColumns }: SheetFacts): boolean {
  return (table.hidden && !hidden) || frozenRows !== 1 || frozenColumns !== table.frozenColumns;
}

function frameRequests(table: Table, found: SheetFacts): SheetsRequest[] {
  const { sheetId, frozenColumns } = table;
  const requests: SheetsRequest[] = [];
  // A grid of nothing but its frozen header cannot be.
  if (found.rowCount < 2)
    requests.push({ appendDimension: { sheetId, dimension: "ROWS", length: table.rows } });
  const lacking = gridColumns(table) - found.columnCount;
  if (table.gridColumns !== undefined && lacking > 0)
    requests.push({ appendDimension: { sheetId, dimension: "COLUMNS", length: lacking } });
  if (isOutOfFrame(table, found)) {
    const hidden = table.hidden || found.hidden;
    requests.push({
      updateSheetProperties: {
        properties: {
          sheetId,
          hidden,
          gridProperties: { frozenRowCount: 1, frozenColumnCount: frozenColumns },
        },
        fields: "hidden,gridProperties(frozenRowCount,frozenColumnCount)",
      },
    });
  }
  return requests;
}
