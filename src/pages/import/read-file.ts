// The bytes of a file as sheets of texts, whatever the file is: a workbook, vCards, or text as some program wrote it.

import Papa from "papaparse";
import type { FileSheet } from "../../domain/intake/sheets.ts";
import { isVcard } from "./vcard/properties.ts";
import { readVcards } from "./vcard/read-vcards.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

export type FileTrouble =
  | "empty"
  | "oldWorkbook" // .xls, and .et of WPS, which is the same kind of container
  | "encrypted"
  | "noWorkbook" // a ZIP archive of something else
  | "broken"
  | "disguised" // a web page that some system calls .xls
  | "tooLarge"
  | "unreadable";

export type FileRead =
  | {
      readonly ok: true;
      readonly sheets: readonly FileSheet[];
      /** "UTF-8", "GB18030", "Excel" … */
      readonly format: string;
    }
  | { readonly ok: false; readonly trouble: FileTrouble };

/** Bytes. A list of 2,000 contacts is a hundredth of it. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Strictly UTF-8, else GB18030 as Chinese Excel writes it, which reads anything. A byte order mark is taken off. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly format: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), format: "UTF-16" };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), format: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), format: "UTF-8" };
  } catch {
    return { text: new TextDecoder("gb18030").decode(bytes), format: "GB18030" };
  }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Name of the stream in which Office keeps a workbook that has a password. */
const ENCRYPTED = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (ENCRYPTED.every((byte, step) => bytes[at + step] === byte)) return true;
  return false;
}

function fromWorkbook(bytes: Uint8Array): FileRead {
  const read = readWorkbook(bytes);
  if (!read.ok) return read;
  const sheets = read.sheets.filter(({ rows }) => rows.length > 0);
  return sheets.length === 0 ? { ok: false, trouble: "empty" } : { ok: true, sheets, format: "Excel" };
}

function fromText(bytes: Uint8Array): FileRead {
  const { text, format } = decoded(bytes);
  if (text.trim() === "") return { ok: false, trouble: "empty" };
  if (/^\s*<(?:!doctype|html|head|meta|table|style|\?xml)\b/i.test(text))
    return { ok: false, trouble: "disguised" };
  if (text.includes("\u0000")) return { ok: false, trouble: "unreadable" };
  const rows = Papa.parse<string[]>(text, { header: false, skipEmptyLines: false }).data;
  return { ok: true, sheets: [{ name: "", rows }], format };
}

export function readFile(bytes: Uint8Array): FileRead {
  if (bytes.length > LARGEST_FILE) return { ok: false, trouble: "tooLarge" };
  // An OLE container: what Office was before 2007, and what a password makes of a workbook today.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { ok: false, trouble: isEncrypted(bytes) ? "encrypted" : "oldWorkbook" };
  if (isVcard(bytes)) return { ok: true, sheets: [readVcards(bytes)], format: "vCard" };
  return startsWith(bytes, 0x50, 0x4b) ? fromWorkbook(bytes) : fromText(bytes);
}
