// The spreadsheet's calls: open it, read windows of rows, find, and do what a person's hands do.

import * as z from "zod/mini";
import { contentRole } from "../../services/drive/content-lock.ts";
import { displayOf } from "../../services/spreadsheet/display.ts";
import { select } from "../../services/spreadsheet/facade/selection.ts";
import { listedValues } from "../../services/spreadsheet/validation.ts";
import type { MenuEntry } from "../../runtime/window.ts";
import type { OpenWindow } from "../../runtime/windows.ts";
import type { Desk } from "../desk.ts";
import { makeGesture } from "../gestures.ts";
import { openTab, Refused, sheetFor, tabOf, Warned, workbookFor } from "../desk.ts";
import type { Gesture, MenuItemView, WorkbookView } from "../protocol.ts";
import { whatIsShown } from "../shown.ts";
import { rowsView, sheetView } from "../workbook-view.ts";
import type { Handlers } from "./handler.ts";
import { index, inFile, inSheet } from "./handler.ts";

/** More rows than any screen shows. */
const MOST_ROWS = 500;
const MOST_HITS = 2_000;

const place = { row: index, column: index };
const area = z.object({ ...place, rows: index, columns: index });
const lines = { at: index, count: index };
const gesture: z.ZodMiniType<Gesture> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("type"), ...place, text: z.string() }),
  z.object({ kind: z.literal("paste"), area, text: z.string() }),
  z.object({ kind: z.literal("clear"), area }),
  z.object({ kind: z.literal("note"), ...place, text: z.string() }),
  z.object({ kind: z.literal("insertRows"), ...lines }),
  z.object({ kind: z.literal("deleteRows"), ...lines }),
  z.object({ kind: z.literal("insertColumns"), ...lines }),
  z.object({ kind: z.literal("deleteColumns"), ...lines }),
  z.object({ kind: z.literal("sort"), column: index, ascending: z.boolean() }),
  z.object({ kind: z.literal("unprotect"), protection: z.number() }),
  z.object({ kind: z.literal("undo") }),
  z.object({ kind: z.literal("redo") }),
]);

function workbookView(desk: Desk, as: string, file: string, window: OpenWindow | undefined): WorkbookView {
  const { workspace } = desk;
  const workbook = workbookFor(desk, as, file);
  const role = contentRole(workspace, file, as) ?? "reader";
  const editor = { email: as, role, domain: workspace.domain };
  return {
    file,
    title: workspace.files.get(file)?.name ?? workbook.title,
    role,
    revision: workbook.revision,
    menus: (window?.menus ?? []).map(({ caption, entries }) => menuView(caption, entries, [caption])),
    sheets: workbook.sheets.map((sheet) => sheetView(sheet, editor)),
  };
}

function menuView(label: string, entries: readonly MenuEntry[], path: readonly string[]): MenuItemView {
  return {
    kind: "menu",
    label,
    items: entries.map((entry): MenuItemView => {
      if (entry.kind === "separator") return entry;
      const below = [...path, entry.caption];
      if (entry.kind === "menu") return menuView(entry.caption, entry.entries, below);
      return { kind: "item", label: entry.caption, path: below };
    }),
  };
}

export const sheetHandlers: Handlers<
  | "sheet.open"
  | "sheet.shape"
  | "sheet.rows"
  | "sheet.gesture"
  | "sheet.select"
  | "sheet.find"
  | "sheet.choices"
  | "menu.choose"
> = {
  "sheet.open": {
    input: z.object(inFile),
    answer(desk, { as, file }) {
      workbookFor(desk, as, file);
      const shown = whatIsShown(desk, as, file, () => openTab(desk, as, file));
      return { ...workbookView(desk, as, file, desk.workspace.windows.of(as, file)), shown };
    },
  },
  "sheet.shape": {
    input: z.object(inFile),
    answer: (desk, { as, file }) => workbookView(desk, as, file, desk.workspace.windows.of(as, file)),
  },
  "sheet.rows": {
    input: z.object({ ...inSheet, from: index, to: index }),
    answer(desk, { as, file, sheetId, from, to }) {
      const workbook = workbookFor(desk, as, file);
      return rowsView(workbook, sheetFor(workbook, sheetId), from, Math.min(to, from + MOST_ROWS));
    },
  },
  "sheet.gesture": {
    input: z.object({ ...inSheet, gesture, confirmed: z.boolean() }),
    answer(desk, { as, file, sheetId, gesture: done, confirmed }) {
      sheetFor(workbookFor(desk, as, file), sheetId);
      try {
        makeGesture(desk, { as, file, sheetId }, done, confirmed);
      } catch (error) {
        if (error instanceof Warned) return { outcome: "warning", text: error.message };
        if (error instanceof Refused) return { outcome: "refused", text: error.message };
        throw error;
      }
      return { outcome: "done" };
    },
  },
  "sheet.select": {
    input: z.object({ ...inSheet, area }),
    answer(desk, { as, file, sheetId, area: { row, column, rows, columns } }) {
      sheetFor(workbookFor(desk, as, file), sheetId);
      const range = {
        sheetId,
        startRowIndex: row,
        endRowIndex: row + rows,
        startColumnIndex: column,
        endColumnIndex: column + columns,
      };
      select(desk.workspace, file, as, [range]);
      return null;
    },
  },
  "sheet.find": {
    input: z.object({ ...inSheet, text: z.string() }),
    answer(desk, { as, file, sheetId, text }) {
      const workbook = workbookFor(desk, as, file);
      const sheet = sheetFor(workbook, sheetId);
      const wanted = text.toLocaleLowerCase();
      const hits: [number, number][] = [];
      for (const [row, cells] of sheet.rows.entries()) {
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell === undefined || hits.length >= MOST_HITS) continue;
          if (displayOf(cell, workbook.locale).toLocaleLowerCase().includes(wanted)) hits.push([row, column]);
        }
      }
      return hits;
    },
  },
  "sheet.choices": {
    input: z.object({ ...inSheet, ...place }),
    answer(desk, { as, file, sheetId, row, column }) {
      const workbook = workbookFor(desk, as, file);
      const sheet = sheetFor(workbook, sheetId);
      const rule = sheet.rows[row]?.[column]?.validation;
      return rule === undefined ? [] : listedValues(rule, { workbook, sheet });
    },
  },
  "menu.choose": {
    input: z.object({ ...inFile, path: z.array(z.string()) }),
    answer(desk, { as, file, path }) {
      workbookFor(desk, as, file);
      return whatIsShown(desk, as, file, () => tabOf(desk, as, file).menuPages(...path));
    },
  },
};
