// What a batch may have to put back: copies of what its requests touch, taken before they do.

import { forgetPlain, isKnownPlain, rememberPlain } from "../spreadsheet/formula/presence.ts";
import type { Cell, Sheet, Workbook } from "../spreadsheet/workbook.ts";

type Line = (Cell | undefined)[];

interface KeptRows {
  readonly length: number;
  readonly lines: Map<number, Line | undefined>;
}

/**
 * Undo of one batch. Cell requests keep the rows they write; only where the grid can move is everything kept, which
 * costs a few milliseconds at 20,000 rows.
 */
export class Journal {
  private readonly workbook: Workbook;
  private readonly fields: Omit<Workbook, "spreadsheetId" | "sheets">;
  private readonly order: readonly Sheet[];
  private readonly frames = new Map<Sheet, Sheet>();
  private readonly rows = new Map<Sheet, KeptRows>();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.order = [...workbook.sheets];
    const { title, locale, timeZone, revision } = workbook;
    const namedRanges = workbook.namedRanges.map((named) => ({ ...named }));
    const developerMetadata = workbook.developerMetadata.map((item) => ({ ...item }));
    this.fields = { title, locale, timeZone, revision, namedRanges, developerMetadata };
    // Computing formulas anew can change any sheet; workbooks without any are the rule, and are kept by rows.
    if (holdsFormulas(workbook)) this.keepAll();
  }

  /** Before cells of rows [from, to) change, and nothing else of the sheet. */
  keepRows(sheet: Sheet, from: number, to: number): void {
    if (!this.order.includes(sheet)) return;
    const kept = this.rows.get(sheet) ?? {
      length: sheet.rows.length,
      lines: new Map<number, Line | undefined>(),
    };
    this.rows.set(sheet, kept);
    for (let row = from; row < Math.min(to, kept.length); row++) {
      if (!kept.lines.has(row)) kept.lines.set(row, sheet.rows[row]?.slice());
    }
  }

  /** Before anything of the sheet but its cells changes. */
  keepFrame(sheet: Sheet): void {
    if (!this.order.includes(sheet) || this.frames.has(sheet)) return;
    this.frames.set(sheet, frameOf(sheet));
  }

  /** Before anything of the sheet changes. */
  keepSheet(sheet: Sheet): void {
    this.keepFrame(sheet);
    const known = this.rows.get(sheet);
    // Rows that were appended in this batch have already shifted nothing: the old length still bounds what is kept.
    this.keepRows(sheet, 0, known?.length ?? sheet.rows.length);
  }

  keepFrames(): void {
    for (const sheet of this.order) this.keepFrame(sheet);
  }

  /** Before a change that formulas, rules and ranges of other sheets follow. */
  keepAll(): void {
    for (const sheet of this.order) this.keepSheet(sheet);
  }

  /** Puts the workbook back as it was. Sheets stay the same objects. */
  restore(): void {
    Object.assign(this.workbook, this.fields);
    this.workbook.sheets = [...this.order];
    for (const [sheet, frame] of this.frames) putBackFrame(sheet, frame);
    for (const [sheet, kept] of this.rows) putBackRows(sheet.rows, kept);
    // Formulas that the batch had removed are back.
    for (const sheet of this.order) forgetPlain(sheet);
  }
}

function holdsFormulas(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    if (isKnownPlain(sheet)) continue;
    if (sheet.rows.some((line) => line?.some((cell) => cell?.formula !== undefined))) return true;
    rememberPlain(sheet);
  }
  return false;
}

function frameOf(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: [],
    rowProperties: sheet.rowProperties.map((item) => item && { ...item }),
    columnProperties: sheet.columnProperties.map((item) => item && { ...item }),
    merges: [...sheet.merges],
    bandings: structuredClone(sheet.bandings),
    protections: structuredClone(sheet.protections),
    developerMetadata: structuredClone(sheet.developerMetadata),
    ...(sheet.conditionalFormats ? { conditionalFormats: structuredClone(sheet.conditionalFormats) } : {}),
  };
}

function putBackFrame(sheet: Sheet, frame: Sheet): void {
  const { rows } = sheet;
  if (frame.tabColor === undefined) delete sheet.tabColor;
  if (frame.basicFilter === undefined) delete sheet.basicFilter;
  if (frame.conditionalFormats === undefined) delete sheet.conditionalFormats;
  Object.assign(sheet, frame, { rows });
}

function putBackRows(rows: (Line | undefined)[], kept: KeptRows): void {
  rows.length = kept.length;
  for (const [row, line] of kept.lines) {
    if (line) rows[row] = line;
    else rows[row] = undefined;
  }
}
