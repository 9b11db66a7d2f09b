// Writes small .xlsx files as programs do that people use: merged cells, odd numbers, rich texts, hidden sheets.

import { strToU8, zipSync } from "fflate";

/** A cell: a text, a number, or what Excel makes of special ones. */
export type Cell =
  | string
  | number
  | null
  | { readonly date: number }
  | { readonly digits: number }
  | { readonly shown: string; readonly number: string }
  | { readonly error: string }
  | { readonly inline: string }
  | { readonly rich: readonly string[]; readonly phonetic?: string }
  | { readonly formula: string; readonly text: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** "A2:A5" */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly from1904?: boolean;
  /** Cells without "A1", as some programs leave it out. */
  readonly bare?: boolean;
  /** Every tag with "x:" before its name, and absolute paths between the parts. */
  readonly prefixed?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Numbers of the cell styles below. */
const STYLE = { plain: 0, date: 1, digits: 2, scientific: 3 };

const STYLES =
  '<numFmts count="3"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>' +
  '<numFmt numFmtId="177" formatCode="00000000"/><numFmt numFmtId="178" formatCode="0.00E+00"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${[0, 176, 177, 178].map((id) => `<xf numFmtId="${id}" xfId="0" applyNumberFormat="1"/>`).join("")}</cellXfs>`;

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const parts = [
    override("workbook", "sheet.main"),
    override("styles", "styles"),
    override("sharedStrings", "sharedStrings"),
    ...Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, "worksheet")),
  ];
  const rels =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function column(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : column(Math.floor(at / 26) - 1) + column(at % 26);
}

function shared(texts: string[], xml: string): number {
  const known = texts.indexOf(xml);
  return known < 0 ? texts.push(xml) - 1 : known;
}

function cellXml(cell: Cell, place: string, texts: string[]): string {
  const c = (attributes: string, inside: string): string => `<c${place}${attributes}>${inside}</c>`;
  if (cell === null) return "";
  if (typeof cell === "number") return c("", `<v>${cell}</v>`);
  if (typeof cell === "string") {
    const text = `<t xml:space="preserve">${escaped(cell)}</t>`;
    return c(' t="s"', `<v>${shared(texts, text)}</v>`);
  }
  if ("date" in cell) return c(` s="${STYLE.date}"`, `<v>${cell.date}</v>`);
  if ("digits" in cell) return c(` s="${STYLE.digits}"`, `<v>${cell.digits}</v>`);
  if ("number" in cell) return c(` s="${STYLE.scientific}"`, `<v>${cell.number}</v>`);
  if ("error" in cell) return c(' t="e"', `<v>${escaped(cell.error)}</v>`);
  if ("inline" in cell) return c(' t="inlineStr"', `<is><t>${escaped(cell.inline)}</t></is>`);
  if ("formula" in cell) return c(' t="str"', `<f>${escaped(cell.formula)}</f><v>${escaped(cell.text)}</v>`);
  const runs = cell.rich.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(run)}</t></r>`);
  const phonetic = cell.phonetic === undefined ? "" : `<rPh sb="0" eb="1"><t>${cell.phonetic}</t></rPh>`;
  return c(' t="s"', `<v>${shared(texts, runs.join("") + phonetic)}</v>`);
}

function sheetXml(sheet: Sheet, texts: string[], bare: boolean): string {
  const rows = sheet.rows.map((cells, row) => {
    const inside = cells.map((cell, at) => {
      const place = bare ? "" : ` r="${column(at)}${row + 1}"`;
      return cell === null && bare ? "<c/>" : cellXml(cell, place, texts);
    });
    return bare ? `<row>${inside.join("")}</row>` : `<row r="${row + 1}">${inside.join("")}</row>`;
  });
  const merges = (sheet.merges ?? []).map((reference) => `<mergeCell ref="${reference}"/>`);
  const merged =
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData>${merged}</worksheet>`;
}

function withPrefix(xml: string): string {
  return xml
    .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
    .split(`xmlns="${MAIN}"`)
    .join(`xmlns:x="${MAIN}"`);
}

/** Always the same bytes for the same workbook: the archive's times are fixed. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { level: 6, mtime: new Date(2020, 0, 1) });
}

export function workbookFiles(book: Workbook): Record<string, string> {
  const texts: string[] = [];
  const { bare = false, prefixed = false, from1904 = false } = book;
  const folder = prefixed ? "/xl/" : "";
  const files: Record<string, string> = {
    "[Content_Types].xml": HEAD + contentTypes(book.sheets.length),
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  const sheets = book.sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  const relation = (id: number, type: string, part: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${folder}${part}.xml"/>`;
  const relations = [
    ...book.sheets.map((_sheet, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}`)),
    relation(book.sheets.length + 1, "styles", "styles"),
    relation(book.sheets.length + 2, "sharedStrings", "sharedStrings"),
  ];
  const dress = (xml: string): string => HEAD + (prefixed ? withPrefix(xml) : xml);
  book.sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = dress(sheetXml(sheet, texts, bare));
  });
  files["xl/workbook.xml"] = dress(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${sheets.join("")}</sheets></workbook>`,
  );
  files["xl/_rels/workbook.xml.rels"] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
  files["xl/styles.xml"] = dress(`<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`);
  files["xl/sharedStrings.xml"] = dress(
    `<sst xmlns="${MAIN}" count="${texts.length}">${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
  );
  return files;
}

export function workbook(book: Workbook): Uint8Array {
  return zipped(workbookFiles(book));
}
