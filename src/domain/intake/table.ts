// A file's cells as a table: where its header is, which rows hold anything (F1).

import { halfWidth, oneLine } from "../contact/width.ts";
import { unguarded } from "../export/cell-text.ts";
import { fieldOfHeader } from "./headers.ts";
import { withoutHeadings } from "./headings.ts";
import type { TableRow } from "./table-row.ts";

export interface FileTable {
  readonly header: readonly string[];
  readonly body: readonly TableRow[];
  /** 制表人, 备注 and totals below the list: no contacts, and so left out, but said. */
  readonly notes: readonly TableRow[];
}

/** Titles and notes may stand above the header; not more of them than this. */
const ROWS_ABOVE_HEADER = 10;

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => halfWidth(cell).trim() === "");
}

/** How many of the cells are headers that we know. */
export function knownHeaders(cells: readonly string[]): number {
  const known = cells.map((cell) => fieldOfHeader(cell, "internal") ?? fieldOfHeader(cell, "external"));
  return new Set(known.filter((found) => found !== undefined)).size;
}

/**
 * The first row of which two cells are known headers; else the first row that holds several texts. Where 联系方式 spans
 * 手机 and 座机, the row below it knows more, and is the header.
 */
function headerRow(rows: readonly TableRow[]): TableRow | undefined {
  const top = rows.slice(0, ROWS_ABOVE_HEADER);
  const several = (row: TableRow) => row.cells.filter((cell) => cell.trim() !== "").length > 1;
  const first = top.findIndex((row) => knownHeaders(row.cells) >= 2);
  if (first < 0) return top.find(several) ?? rows[0];
  const [upper, lower] = [top[first], top[first + 1]];
  return upper && lower && knownHeaders(lower.cells) > knownHeaders(upper.cells) ? lower : upper;
}

/** How the lines below a list begin. */
const NOTE =
  /^[([【*※]*\s*(?:(?:制表|填表|编制|填报|报送|审核|复核|批准|统计|汇总|打印|更新|联系人更新|截止|截至|数据截[止至])(?:人|者|员|单位|部门|日期|时间)?\s*(?::|[于至]?\s*\d|$)|(?:备注|说明|附注|附件|注)\s*\d*\s*(?:[:.、]|$)|(?:合计|总计|共计|小计)\s*(?:[:\d]|$)|共\s*\d+\s*[人条名位]|第\s*\d+\s*页|以上(?:信息|数据|内容|人员|为)|prepared by\b|(?:notes?|source|totals?)\s*(?:[:\d]|$))/i;

/** True for a line such as "制表人：刘敏  审核：周洁": nothing in it is a number to call or an address. */
function isNote({ cells }: TableRow): boolean {
  const texts = cells.map((cell) => halfWidth(cell).trim()).filter((text) => text !== "");
  return (
    NOTE.test(texts[0] ?? "") && texts.length <= 3 && !texts.slice(1).some((text) => /@|\d{7,}/.test(text))
  );
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? "");
}

/** Blank rows and repeated headers are left out; short rows are filled up; every other row is there, in order. Notes at
 * the end are kept apart. */
export function readTable(rows: readonly (readonly string[])[]): FileTable {
  const numbered = rows.map((cells, at) => ({
    row: at + 1,
    cells: cells.map((cell, column) =>
      unguarded(at === 0 && column === 0 ? cell.replace(/^\ufeff/, "") : cell),
    ),
  }));
  const written = numbered.filter(({ cells }) => !isBlank(cells));
  const found = headerRow(written);
  if (!found) return { header: [], body: [], notes: [] };
  const below = written.filter(({ row }) => row > found.row);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), found.cells.length);
  const header = padded(found.cells, width).map((cell) => oneLine(cell));
  const body = below.map(({ row, cells }) => ({ row, cells: padded(cells, width) }));
  const kept = body.filter(({ cells }) => cells.some((cell, at) => oneLine(cell) !== header[at]));
  let end = kept.length;
  for (let row = kept[end - 1]; row && isNote(row); row = kept[end - 1]) end -= 1;
  return { ...withoutHeadings(header, kept.slice(0, end)), notes: kept.slice(end) };
}
