// LibreOffice as people have it: opens a file and saves it again. Debian's libreoffice-calc, without a window.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWith } from "../left-out.ts";

/** SOFFICE names another one than Debian's. */
const SOFFICE = process.env["SOFFICE"] ?? "/usr/bin/soffice";

export function describeWithLibreOffice(name: string, tests: () => void): void {
  describeWith({ name: "LibreOffice", path: SOFFICE, present: existsSync(SOFFICE) }, name, tests);
}

/**
 * Comma, quotes, UTF-8, from line 1, Chinese, special numbers recognised: the last makes it guess at numbers and days as
 * Excel always does, and as a person who ticks the box in its dialogue does.
 */
const READS_CSV = "CSV:44,34,76,1,,2052,false,true";
/** Comma, quotes, UTF-8; cells as they are shown, as Excel saves a CSV. */
const WRITES_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

export type FileKind = "xlsx" | "csv";

/** Opens the bytes as a file of that kind and saves them as another (or the same). */
export function openedAndSaved(bytes: Uint8Array, from: FileKind, to: FileKind): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
  try {
    const opened = join(folder, `contacts.${from}`);
    const saved = join(folder, "saved");
    writeFileSync(opened, bytes);
    mkdirSync(saved);
    const run = spawnSync(
      SOFFICE,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        ...(from === "csv" ? [`--infilter=${READS_CSV}`] : []),
        "--convert-to",
        to === "csv" ? WRITES_CSV : to,
        "--outdir",
        saved,
        opened,
      ],
      { encoding: "utf8", timeout: 120_000 },
    );
    const path = join(saved, `contacts.${to}`);
    if (!existsSync(path)) throw new Error(`LibreOffice saved nothing: ${run.stdout}${run.stderr}`);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
