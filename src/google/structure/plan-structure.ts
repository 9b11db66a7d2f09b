// Reconciles the workbook with the declared tables: what differs becomes one batch of requests. Nothing differs, nothing is sent.

import type { Column, Table, TableKey } from "../../domain/register/tables.ts";
import { NO_COLUMN, type SheetFacts } from "./facts.ts";
import { columnLetters, type Layout } from "./layout.ts";
import { matchColumns, type MatchedColumns } from "./match-columns.ts";
import type { Notice, SheetsRequest } from "./notice.ts";
import { planBanding } from "./plan-banding.ts";
import { planColumns, type Surroundings } from "./plan-columns.ts";
import { planProtections } from "./plan-protections.ts";
import { planTabs, type PlannedTab } from "./plan-tabs.ts";

export interface StructurePlan {
  /** For one batchUpdate; empty when all is as declared. */
  readonly requests: readonly SheetsRequest[];
  /** Also says what was only followed. */
  readonly notices: readonly Notice[];
  /** Where each column stands once the requests are done. */
  readonly layouts: ReadonlyMap<TableKey, Layout>;
}

interface MatchedTab extends PlannedTab {
  readonly matched: MatchedColumns;
  /** The header row itself was deleted. */
  readonly beheaded: boolean;
}

export function planStructure(tables: readonly Table[], facts: readonly SheetFacts[]): StructurePlan {
  const { tabs, requests, cleanUp, notices } = planTabs(tables, facts);
  const matched = tabs.map(matchTab);
  const surroundings = surroundingsOf(matched);
  const plans = matched.map((tab) => planTab(tab, surroundings));
  return {
    requests: [
      ...matched.filter(({ beheaded }) => beheaded).map(({ table }) => insertHeaderRow(table)),
      ...requests,
      ...plans.flatMap((plan) => plan.requests),
      ...cleanUp,
    ],
    notices: distinct([...notices, ...plans.flatMap((plan) => plan.notices)]),
    layouts: new Map(matched.map(({ table, matched: { layout } }) => [table.key, layout])),
  };
}

function matchTab(tab: PlannedTab): MatchedTab {
  const { table, fresh } = tab;
  if (fresh) {
    const layout = new Map(table.columns.map(({ key }, index) => [key, index]));
    return { ...tab, matched: { layout, renamed: [], restored: [], moved: [] }, beheaded: false };
  }
  const beheaded = isBeheaded(table, tab.facts);
  const facts = beheaded ? withHeaderRow(tab.facts) : tab.facts;
  return { ...tab, facts, matched: matchColumns(table, facts), beheaded };
}

/** With the frozen header row goes the freezing: what is first now is somebody's row. */
function isBeheaded(table: Table, { frozenRows, columns }: SheetFacts): boolean {
  if (table.columns.length === 0) return false;
  const headers = new Set(table.columns.map(({ header }) => header));
  const first = columns.map(({ header }) => header.text).filter((text) => text !== "");
  return frozenRows === 0 && first.length > 0 && !first.some((text) => headers.has(text));
}

function insertHeaderRow({ sheetId }: Table): SheetsRequest {
  const range = { sheetId, dimension: "ROWS", startIndex: 0, endIndex: 1 };
  return { insertDimension: { range, inheritFromBefore: false } };
}

function withHeaderRow(facts: SheetFacts): SheetFacts {
  const columns = facts.columns.map(({ width, header, body }) => ({
    width,
    header: NO_COLUMN.header,
    body: [header, ...body.slice(-1)],
  }));
  return { ...facts, rowCount: facts.rowCount + 1, columns };
}

function surroundingsOf(tabs: readonly MatchedTab[]): Surroundings {
  const tab = (key: TableKey): MatchedTab => {
    const found = tabs.find(({ table }) => table.key === key);
    if (!found) throw new Error(`no table ${key} is declared`);
    return found;
  };
  return {
    table: (key) => tab(key).table,
    layout: (key) => tab(key).matched.layout,
    foundTitle: (key) => tab(key).facts.title,
  };
}

function planTab(
  tab: MatchedTab,
  surroundings: Surroundings,
): { requests: SheetsRequest[]; notices: Notice[] } {
  const { facts, matched, fresh } = tab;
  const columns = planColumns(tab, matched, surroundings);
  const protections = planProtections(tab, matched.layout);
  const banding = planBanding(tab, facts.columnCount + matched.restored.length);
  const notices = fresh
    ? []
    : [...columnNotices(tab), ...columns.notices, ...repairNotices(tab, protections, banding)];
  return { requests: [...columns.requests, ...protections, ...banding], notices };
}

function columnNotices({ table, matched, beheaded }: MatchedTab): Notice[] {
  const about = ({ header }: Column): { tab: string; header: string } => ({ tab: table.title, header });
  if (beheaded) {
    const header = table.columns.map((column) => column.header).join("、");
    return [{ code: "headerRestored", values: { tab: table.title, header } }];
  }
  return [
    ...matched.renamed.map(({ column, found }): Notice => ({
      code: "headerRestored",
      values: { ...about(column), found },
    })),
    ...matched.moved.map((column): Notice => {
      const letters = columnLetters(matched.layout.get(column.key) ?? 0);
      return { code: "columnFollowed", values: { ...about(column), column: letters } };
    }),
    ...matched.restored.map((column): Notice => ({ code: "columnRestored", values: about(column) })),
  ];
}

/** A mark that a restored column lacks went with the old one; a banding that only grows is no repair. */
function repairNotices(
  { table, matched, facts }: MatchedTab,
  protections: readonly SheetsRequest[],
  banding: readonly SheetsRequest[],
): Notice[] {
  const values = { tab: table.title };
  const added = protections.filter(({ addProtectedRange }) => addProtectedRange).length;
  const isRepair = protections.length > added || added > matched.restored.length;
  const notices: Notice[] = isRepair ? [{ code: "protectionRestored", values }] : [];
  if (banding.length > 0 && facts.bandings.length === 0) notices.push({ code: "formatRestored", values });
  return notices;
}

function distinct(notices: readonly Notice[]): Notice[] {
  const byText = new Map(notices.map((notice) => [JSON.stringify(notice), notice]));
  return [...byText.values()];
}
