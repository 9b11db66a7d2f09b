// Tries the Sheets API on a tab of its own, which is gone afterwards: text, atomic batches, replies, refusals, costs.

import type { CheckName, Finding } from "../../domain/self-check/finding.ts";
import { INTERNAL_TABLE } from "../../domain/register/tables.ts";
import { registerFile } from "../container.ts";
import { writeRun, type GridRange, type Rows } from "../register/cells.ts";
import { codeOf, NoSuchTab, OffGrid, readRanges, shownRows, writeAll } from "../register/sheets-service.ts";
import { judged, measured, trial } from "./trial.ts";

const SCRATCH = { sheetId: 199, title: "_self-check" } as const;
/** Of its grid. */
const ROWS = 20;
const NO_SUCH_SHEET = 987_654_321;

/** Each would become something else if it were parsed: a formula, a number without its zero, a day. */
const TEXTS = ["=1+1", "01012345678", "1-2"] as const;

const TOP: GridRange = {
  sheetId: SCRATCH.sheetId,
  startRowIndex: 0,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 6,
};
const CELL: GridRange = { ...TOP, endRowIndex: 1, endColumnIndex: 1 };

const removal = { deleteSheet: { sheetId: SCRATCH.sheetId } };

function isThere(spreadsheetId: string): boolean {
  if (typeof Sheets === "undefined") throw new Error("no Sheets service");
  const { sheets } = Sheets.Spreadsheets.get(spreadsheetId, { fields: "sheets(properties(sheetId))" });
  return (sheets ?? []).some(({ properties }) => properties?.sheetId === SCRATCH.sheetId);
}

/** Row 1 is copied to row 3 and then written over, in one batch: its reply tells whether it shows the grid as it is after. */
function made(spreadsheetId: string): Rows {
  const { sheetId, title } = SCRATCH;
  const row = { sheetId, startColumnIndex: 0, endColumnIndex: 6 };
  const gridProperties = { rowCount: ROWS, columnCount: 8 };
  const response = writeAll(
    spreadsheetId,
    [
      // A check that was cut off leaves its tab.
      ...(isThere(spreadsheetId) ? [removal] : []),
      { addSheet: { properties: { sheetId, title, hidden: true, gridProperties } } },
      writeRun(sheetId, 0, 0, TEXTS),
      {
        copyPaste: {
          source: { ...row, startRowIndex: 0, endRowIndex: 1 },
          destination: { ...row, startRowIndex: 2, endRowIndex: 3 },
          pasteType: "PASTE_VALUES",
        },
      },
      writeRun(sheetId, 0, 0, ["after"]),
    ],
    [`'${title}'!A1:F3`],
  );
  return shownRows(response, sheetId);
}

function starts(row: readonly string[] | undefined, texts: readonly string[]): boolean {
  return texts.every((text, at) => row?.[at] === text);
}

function quoted(rows: Rows): string {
  return JSON.stringify(rows);
}

/** A batch whose second part cannot be: its first must not have been done. */
function atomic(spreadsheetId: string): Finding {
  return trial("batchIsAtomic", () => {
    try {
      writeAll(spreadsheetId, [
        writeRun(SCRATCH.sheetId, 1, 0, ["half"]),
        { deleteSheet: { sheetId: NO_SUCH_SHEET } },
      ]);
      return judged(false, "the batch was not refused");
    } catch (error) {
      const [rows = []] = readRanges(spreadsheetId, [TOP]);
      return judged(
        (rows[1] ?? []).every((text) => text === ""),
        `refused with ${codeOf(error)}; row 2 ${quoted(rows.slice(1, 2))}`,
      );
    }
  });
}

function refusal(check: CheckName, spreadsheetId: string, range: GridRange, wanted: typeof OffGrid): Finding {
  return trial(check, () => {
    try {
      return judged(false, `answered ${quoted(readRanges(spreadsheetId, [range])[0] ?? [])}`);
    } catch (error) {
      return judged(error instanceof wanted, String(error));
    }
  });
}

function onScratch(spreadsheetId: string): Finding[] {
  const reply = trial("repliesShowTheGrid", () => {
    const rows = made(spreadsheetId);
    return judged(starts(rows[0], ["after", TEXTS[1]]) && starts(rows[2], TEXTS), quoted(rows));
  });
  let read: Rows = [];
  const text = trial("textStaysText", () => {
    read = readRanges(spreadsheetId, [{ ...TOP, endRowIndex: ROWS }])[0] ?? [];
    return judged(starts(read[2], TEXTS), quoted(read.slice(2)));
  });
  const ends = trial("blankEnds", () =>
    judged(
      read.length === 3 && read[2]?.length === TEXTS.length,
      `${read.length} rows, the last of ${read[2]?.length ?? 0} cells`,
    ),
  );
  const far = { ...TOP, startRowIndex: 5000, endRowIndex: 5001 };
  return [
    reply,
    text,
    ends,
    atomic(spreadsheetId),
    refusal("missingTabIsNamed", spreadsheetId, { ...CELL, sheetId: NO_SUCH_SHEET }, NoSuchTab),
    refusal("rowOffGridIsNamed", spreadsheetId, far, OffGrid),
    ...costs(spreadsheetId),
  ];
}

function costs(spreadsheetId: string): Finding[] {
  const { sheetId, columns } = INTERNAL_TABLE;
  return [
    measured("costOfRead", () => {
      readRanges(spreadsheetId, [CELL]);
      return "one cell through the API";
    }),
    measured("costOfReadingTable", () => {
      const table = { sheetId, startColumnIndex: 0, endColumnIndex: columns.length };
      const [rows = []] = readRanges(spreadsheetId, [table]);
      return `${rows.length} rows of ${columns.length} columns through the API`;
    }),
    measured("costOfWrite", () => {
      writeAll(spreadsheetId, [writeRun(SCRATCH.sheetId, 4, 0, ["x"])]);
      return "one cell through the API";
    }),
    measured("costOfGetValues", () => {
      registerFile().getSheets()[0]?.getRange(1, 1).getValues();
      return "one cell through SpreadsheetApp";
    }),
  ];
}

export function scratchTrials(spreadsheetId: string): Finding[] {
  const findings = onScratch(spreadsheetId);
  const removed = trial("scratchTabRemoved", () => {
    writeAll(spreadsheetId, [removal]);
    return judged(!isThere(spreadsheetId), "deleted");
  });
  return [...findings, removed];
}
