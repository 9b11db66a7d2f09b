// The bytes of a file as rows of cells: strictly UTF-8, else GB18030, as Chinese Excel writes it.

import Papa from "papaparse";

export type FileTrouble = "empty" | "excel" | "unreadable";

export type FileRows =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly encoding: string }
  | { readonly ok: false; readonly trouble: FileTrouble };

/** Tried in order; the last one reads anything. A byte order mark is taken off. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: new TextDecoder("gb18030").decode(bytes), encoding: "GB18030" };
  }
}

/** A workbook is a ZIP archive, an old one an OLE container: neither is text. */
function isWorkbook(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

export function readRows(bytes: Uint8Array): FileRows {
  if (isWorkbook(bytes)) return { ok: false, trouble: "excel" };
  const { text, encoding } = decoded(bytes);
  if (text.trim() === "") return { ok: false, trouble: "empty" };
  if (text.includes("\u0000")) return { ok: false, trouble: "unreadable" };
  const rows = Papa.parse<string[]>(text, { header: false, skipEmptyLines: false }).data;
  return { ok: true, rows, encoding };
}
