// The scan of a signed paper (C9): which files are taken, told by how they begin and not by what they call themselves.

import { accept, refuse, type Result } from "../refusal.ts";

/** How the first bytes of each kind of file read in base64: %PDF, the JPEG and the PNG signature. */
const BEGINNINGS = {
  "application/pdf": "JVBERi",
  "image/jpeg": "/9j/",
  "image/png": "iVBORw0KGg",
} as const;

export type ScanType = keyof typeof BEGINNINGS;

export const SCAN_TYPES: readonly ScanType[] = ["application/pdf", "image/jpeg", "image/png"];

/** Megabytes: ten pages in colour. Four thirds of it travel as text in one call of google.script.run, whose limit Google does not tell. */
export const LARGEST_SCAN = 5;

/** What kind of file this is, in base64. Refused: too large, or none of these. */
export function scanTypeOf(base64: string): Result<ScanType> {
  if (base64.length > (LARGEST_SCAN * 2 ** 20 * 4) / 3 + 4)
    return refuse("scanTooLarge", { field: "scan", values: { limit: LARGEST_SCAN } });
  const type = SCAN_TYPES.find((each) => base64.startsWith(BEGINNINGS[each]));
  return type && !/[^\w+/=]/.test(base64) ? accept(type) : refuse("scanTypeUnknown", { field: "scan" });
}
