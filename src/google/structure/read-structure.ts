// Reads the structure of the workbook: frames of all tabs, then header row, first and last body row. Cheap at any size.

import { readSpreadsheet } from "../register/sheets-service.ts";
import { bodyRowsOf, factsOf, hasDefaultTitle, type SheetFacts } from "./facts.ts";

const FRAMES =
  "sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount))," +
  "protectedRanges(protectedRangeId,range,description,warningOnly),bandedRanges(bandedRangeId,range))";

const CELLS =
  "sheets(properties(sheetId),data(startRow,columnMetadata(pixelSize),rowData(values(userEnteredValue,formattedValue," +
  "note,dataValidation,userEnteredFormat(numberFormat(type),wrapStrategy,textFormat(bold))))))";

/** Two reads: the ranges of the second need the titles that the tabs have now. */
export function readStructure(spreadsheetId: string): SheetFacts[] {
  const frames = readSpreadsheet(spreadsheetId, { fields: FRAMES });
  const ranges = factsOf(frames, {}).flatMap(rangesOf);
  return factsOf(frames, readSpreadsheet(spreadsheetId, { ranges, fields: CELLS }));
}

/** A default tab is read whole: whether it may go depends on its being blank. */
function rangesOf(sheet: SheetFacts): string[] {
  const { title, rowCount } = sheet;
  const tab = `'${title.replace(/'/g, "''")}'`;
  if (hasDefaultTitle(sheet)) return [tab];
  return [0, ...bodyRowsOf(rowCount)].map((row) => `${tab}!${row + 1}:${row + 1}`);
}
