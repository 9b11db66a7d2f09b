// What a reconciliation sends beside the texts: merges taken apart, serials taken from copies, notes.

import { tableOf } from "../../domain/register/projection.ts";
import type { Table } from "../../domain/register/tables.ts";
import type { HandsWork } from "../../domain/surface/surface.ts";
import type { Layout } from "../structure/layout.ts";
import { writeRun, type SheetsRequest } from "./cells.ts";

export interface Beside {
  /** Before any text is written: under a merge there is no cell to write. */
  readonly first: readonly SheetsRequest[];
  /** Before rows are removed or added. */
  readonly last: readonly SheetsRequest[];
}

function noteRequest(sheetId: number, rowIndex: number, columnIndex: number, note: string): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: [{ values: [note === "" ? {} : { note }] }],
      fields: "note",
    },
  };
}

export function handsRequests(hands: HandsWork, layoutOf: (table: Table) => Layout): Beside {
  const first = hands.merges.map(({ kind, startRow, endRow, startColumn, endColumn }): SheetsRequest => ({
    unmergeCells: {
      range: {
        sheetId: tableOf(kind).sheetId,
        startRowIndex: startRow,
        endRowIndex: endRow,
        startColumnIndex: startColumn,
        endColumnIndex: endColumn,
      },
    },
  }));
  const unnamed = hands.unnamed.flatMap(({ kind, index, keys }) => {
    const table = tableOf(kind);
    const layout = layoutOf(table);
    return keys.map((key) => writeRun(table.sheetId, index, layout.get(key) ?? 0, [""]));
  });
  const notes = hands.notes.flatMap(({ kind, index, key, text }) => {
    const table = tableOf(kind);
    const column = layoutOf(table).get(key);
    return index < 0 || column === undefined ? [] : [noteRequest(table.sheetId, index, column, text)];
  });
  return { first, last: [...unnamed, ...notes] };
}
