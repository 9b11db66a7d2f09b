// A spreadsheet as an .xlsx file: values, formulas, formats, widths, frozen rows, merges, hidden sheets.

import writeExcelFile, { type Cell as XlsxCell, type Row } from "write-excel-file/node";
import { boundsOf } from "../spreadsheet/bounds.ts";
import { hasContent } from "../spreadsheet/cells.ts";
import { DEFAULT_COLUMN_WIDTH } from "../spreadsheet/create.ts";
import { defaultPattern } from "../spreadsheet/display.ts";
import type { Cell, CellFormat, Sheet, Workbook } from "../spreadsheet/workbook.ts";

type XlsxSheet = Parameters<typeof writeExcelFile>[0][number];
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

/** Excel's own limits. */
const MAX_TITLE = 31;
const FORBIDDEN_IN_TITLE = /[[\]:*?/\\]/g;

/** All sheets, the hidden ones hidden. Notes, validations and protections are not written. */
export async function workbookToXlsx(workbook: Workbook): Promise<Buffer> {
  const titles = excelTitles(workbook.sheets);
  const sheets = workbook.sheets.map((sheet, index) =>
    excelSheet(sheet, titles[index] ?? "", workbook.locale),
  );
  return writeExcelFile(sheets, { features: [hiddenSheets(workbook.sheets)] }).toBuffer();
}

function excelTitles(sheets: readonly Sheet[]): string[] {
  const titles: string[] = [];
  for (const { title } of sheets) {
    const plain = title.replace(FORBIDDEN_IN_TITLE, "_");
    let candidate = plain.slice(0, MAX_TITLE);
    for (let number = 2; titles.includes(candidate); number++) {
      candidate = `${plain.slice(0, MAX_TITLE - 3)} ${number}`;
    }
    titles.push(candidate);
  }
  return titles;
}

function excelSheet(sheet: Sheet, title: string, locale: string): XlsxSheet {
  return {
    sheet: title,
    data: excelRows(sheet, locale),
    columns: Array.from({ length: usedWidth(sheet) }, (_, column) => ({
      // A character of the standard font takes seven pixels, the cell's edge five.
      width: Math.max(1, ((sheet.columnProperties[column]?.pixelSize ?? DEFAULT_COLUMN_WIDTH) - 5) / 7),
    })),
    ...(sheet.frozenRowCount ? { stickyRowsCount: sheet.frozenRowCount } : {}),
    ...(sheet.frozenColumnCount ? { stickyColumnsCount: sheet.frozenColumnCount } : {}),
  };
}

function usedWidth(sheet: Sheet): number {
  return sheet.rows.reduce((width, line) => Math.max(width, line?.length ?? 0), 0);
}

function excelRows(sheet: Sheet, locale: string): Row[] {
  const rows = sheet.rows.map((line): Row => Array.from(line ?? [], (cell) => excelCell(cell, locale)));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  for (const merge of sheet.merges) {
    const { top, left, bottom, right } = boundsOf(sheet, merge);
    const line = rows[top];
    if (!line) continue;
    const first = line[left];
    const spanned = { rowSpan: Math.min(bottom, rows.length) - top, columnSpan: right - left };
    line[left] = isStyled(first) ? { ...first, ...spanned } : { ...spanned };
  }
  return rows;
}

function isStyled(cell: XlsxCell): cell is Extract<XlsxCell, { format?: string }> {
  return typeof cell === "object" && cell !== null && !(cell instanceof Date);
}

function excelCell(cell: Cell | undefined, locale: string): XlsxCell {
  if (!cell || (!hasContent(cell) && !cell.format)) return null;
  const style = excelStyle(cell.format);
  const { value, formula } = cell;
  if (formula !== undefined) return { ...style, value: formula, type: "Formula" };
  switch (typeof value) {
    case "number":
      // Dates are serial numbers in both programs; the format makes them dates.
      return { ...style, value, type: Number, ...excelFormat(cell.format, locale) };
    case "boolean":
      return { ...style, value, type: Boolean };
    case "string":
      return { ...style, value, type: String };
    default:
      return { ...style };
  }
}

function excelFormat(format: CellFormat | undefined, locale: string): { format?: string } {
  const number = format?.numberFormat;
  if (!number || number.type === "TEXT") return {};
  const pattern = number.pattern || defaultPattern(number.type, locale);
  return pattern === "General" || pattern === "" ? {} : { format: pattern };
}

function excelStyle(
  format: CellFormat | undefined,
): Exclude<XlsxCell, string | number | boolean | Date | null | undefined> {
  const text = format?.textFormat;
  return {
    ...(format?.backgroundColor ? { backgroundColor: format.backgroundColor } : {}),
    ...(format?.horizontalAlignment ? { align: ALIGN[format.horizontalAlignment] } : {}),
    ...(format?.verticalAlignment ? { alignVertical: ALIGN_VERTICAL[format.verticalAlignment] } : {}),
    ...(format?.wrapStrategy === "WRAP" ? { wrap: true } : {}),
    ...(text?.bold ? { fontWeight: "bold" } : {}),
    ...(text?.italic ? { fontStyle: "italic" } : {}),
    ...(text?.foregroundColor ? { textColor: text.foregroundColor } : {}),
    ...(text?.fontSize ? { fontSize: text.fontSize } : {}),
    ...(text?.fontFamily ? { fontFamily: text.fontFamily } : {}),
  };
}

const ALIGN = { LEFT: "left", CENTER: "center", RIGHT: "right" } as const;
const ALIGN_VERTICAL = { TOP: "top", MIDDLE: "center", BOTTOM: "bottom" } as const;

/** Marks hidden sheets in the workbook part, which the library itself does not. */
function hiddenSheets(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transformElementAttributes: (tagName, attributes, index) =>
            tagName === "sheet" && index !== undefined && sheets[index]?.hidden
              ? { ...attributes, state: "hidden" }
              : attributes,
        },
      },
    },
  };
}
