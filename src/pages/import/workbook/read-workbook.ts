// An .xlsx file as sheets of texts: merged cells filled down, numbers whole, days as days, wherever Excel kept them.
// Made here, because the libraries that read workbooks in a browser drop merged cells and refuse a file for one #N/A.

import { strFromU8, unzipSync } from "fflate";
import { filledDown } from "../../../domain/intake/merged-cells.ts";
import type { FileSheet } from "../../../domain/intake/sheets.ts";
import { formatOf, type NumberFormat } from "./number-text.ts";
import { readSheet, TooLarge, type WorkbookParts } from "./read-sheet.ts";
import { unescapedText, xmlParts } from "./xml.ts";

/**
 * Bytes of all parts together, unpacked: a list of contacts is far from it, an archive made to burst is not. Unpacking
 * never goes beyond the size that the archive declares, so what is declared is what is judged.
 */
const LARGEST = 100 * 1024 * 1024;
const MOST_PARTS = 2000;

type Files = Readonly<Record<string, Uint8Array>>;

function textOf(files: Files, path: string): string {
  const bytes = files[path];
  return bytes ? strFromU8(bytes) : "";
}

/** Paths of sheets and the like by the id under which the workbook names them. */
function relations(files: Files, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of xmlParts(textOf(files, `${folder}_rels/workbook.xml.rels`))) {
    if (part.kind !== "open" || part.name !== "Relationship") continue;
    const { Id: id = "", Target: target = "" } = part.attributes;
    found.set(id, target.startsWith("/") ? target.slice(1) : folder + target);
  }
  return found;
}

/** Rich texts are put together; the reading aids of East Asian texts are left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = "";
  let reading = false;
  let phonetic = false;
  for (const part of xmlParts(xml)) {
    if (part.kind === "text") {
      if (reading && !phonetic) text += part.text;
      continue;
    }
    const opens = part.kind === "open" && !part.empty;
    if (part.name === "t") reading = opens;
    else if (part.name === "rPh") phonetic = opens;
    else if (part.name === "si" && !opens) {
      texts.push(unescapedText(text));
      text = "";
    }
  }
  return texts;
}

function formats(xml: string): NumberFormat[] {
  const codes = new Map<string, string>();
  const found: NumberFormat[] = [];
  let ofCells = false;
  for (const part of xmlParts(xml)) {
    if (part.kind === "text") continue;
    if (part.name === "cellXfs") ofCells = part.kind === "open";
    if (part.kind !== "open") continue;
    const { numFmtId: id = "0", formatCode: code = "" } = part.attributes;
    if (part.name === "numFmt") codes.set(id, code);
    else if (part.name === "xf" && ofCells) found.push(formatOf(Number(id), codes.get(id)));
  }
  return found;
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

function contentsOf(xml: string): { readonly from1904: boolean; readonly sheets: readonly NamedSheet[] } {
  const sheets: NamedSheet[] = [];
  let from1904 = false;
  for (const part of xmlParts(xml)) {
    if (part.kind !== "open") continue;
    const { attributes } = part;
    if (part.name === "workbookPr") from1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
    if (part.name === "sheet")
      sheets.push({
        name: attributes["name"] ?? "",
        id: attributes["id"] ?? "",
        hidden: (attributes["state"] ?? "visible") !== "visible",
      });
  }
  return { from1904, sheets };
}

/** The XML of the archive; pictures and the like stay packed. */
function unpacked(bytes: Uint8Array): Files {
  let size = 0;
  let parts = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name)) return false;
      size += originalSize;
      parts += 1;
      if (size > LARGEST || parts > MOST_PARTS) throw new TooLarge("too large unpacked");
      return true;
    },
  });
}

/** The sheets that people see, in their order; undefined where the archive holds no workbook. */
function sheetsOf(files: Files): readonly FileSheet[] | undefined {
  const path = Object.keys(files).find((name) => /(^|\/)workbook\.xml$/.test(name));
  if (path === undefined) return undefined;
  const folder = path.slice(0, -"workbook.xml".length);
  const paths = relations(files, folder);
  const { from1904, sheets } = contentsOf(textOf(files, path));
  const parts: WorkbookParts = {
    sharedTexts: sharedTexts(textOf(files, `${folder}sharedStrings.xml`)),
    formats: formats(textOf(files, `${folder}styles.xml`)),
    from1904,
  };
  const visible = sheets.filter(({ hidden }) => !hidden);
  return (visible.length > 0 ? visible : sheets).map(({ name, id }) => {
    const { rows, merges } = readSheet(textOf(files, paths.get(id) ?? ""), parts);
    return { name, rows: filledDown(rows, merges) };
  });
}

export type WorkbookRead =
  | { readonly ok: true; readonly sheets: readonly FileSheet[] }
  | { readonly ok: false; readonly trouble: "broken" | "noWorkbook" | "tooLarge" };

export function readWorkbook(bytes: Uint8Array): WorkbookRead {
  try {
    const sheets = sheetsOf(unpacked(bytes));
    return sheets ? { ok: true, sheets } : { ok: false, trouble: "noWorkbook" };
  } catch (error) {
    // What an archive can do to its reader is no bug of ours: cut off, scrambled, or larger than it should be.
    return { ok: false, trouble: error instanceof TooLarge ? "tooLarge" : "broken" };
  }
}
