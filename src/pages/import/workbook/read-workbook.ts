// An .xlsx file as sheets of texts: merged cells filled down, numbers whole, days as days, wherever Excel kept them.
// Made here, because the libraries that read workbooks in a browser drop merged cells and refuse a file for one #N/A.

import { strFromU8, unzipSync } from "fflate";
import { filledDown } from "../../../domain/intake/merged-cells.ts";
import type { FileSheet } from "../../../domain/intake/sheets.ts";
import { formatOf, type NumberFormat } from "./number-text.ts";
import { readSheet, type WorkbookParts } from "./read-sheet.ts";
import { unescapedText, xmlParts } from "./xml.ts";

/** Bytes of one part, unpacked: a list of contacts is far from it, an archive made to burst is not. */
const LARGEST_PART = 64 * 1024 * 1024;

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

/** The sheets that people see, in their order; undefined where the archive is no workbook. */
export function readWorkbook(bytes: Uint8Array): readonly FileSheet[] | undefined {
  let files: Files;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.(xml|rels)$/.test(name) && originalSize <= LARGEST_PART,
    });
  } catch {
    return undefined;
  }
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
