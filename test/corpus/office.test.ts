// R79: what another office program made of our workbooks says the same: LibreOffice opens and saves them, we read them.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mapTable } from "../../src/domain/intake/map-row.ts";
import { opened } from "../../src/pages/import/open-file.ts";
import { readFile } from "../../src/pages/import/read-file.ts";

const SOFFICE = "/usr/bin/soffice";
const FILES = join(__dirname, "files");
const NAMES = [
  "hr-title-merged-notes.xlsx",
  "hr-several-sheets.xlsx",
  "hr-two-row-header.xlsx",
  "hr-sections.xlsx",
  "suppliers-dates.xlsx",
  "customers-from-1904.xlsx",
  "prefixed.xlsx",
  "wecom.xlsx",
];

/** The contacts of a workbook, its sheets and notes, as the import would go on with them. */
function contents(path: string): unknown {
  const read = readFile(new Uint8Array(readFileSync(path)));
  const found = read.ok ? opened("x.xlsx", read, []) : undefined;
  if (!found) return read;
  const { sheets, table } = found.file;
  return {
    sheets: sheets.map(({ name }) => name),
    rows: mapTable(table, found.columns),
    notes: table.notes.length,
  };
}

const withOffice = existsSync(SOFFICE) ? describe : describe.skip;

withOffice("workbooks saved by LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const saved = (format: string, names: readonly string[]): void => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const paths = names.map((name) => join(FILES, name));
    execFileSync(SOFFICE, [profile, "--headless", "--convert-to", format, "--outdir", folder, ...paths], {
      stdio: "pipe",
    });
  };

  test("the same contacts, sheets and notes", () => {
    saved("xlsx:Calc MS Excel 2007 XML", NAMES);
    for (const name of NAMES)
      expect([name, contents(join(folder, name))]).toEqual([name, contents(join(FILES, name))]);
  }, 120_000);

  test("a real .xls and a real .ods are answered with how to convert them", () => {
    saved("xls", ["hr-sections.xlsx"]);
    saved("ods", ["hr-sections.xlsx"]);
    expect(contents(join(folder, "hr-sections.xls"))).toEqual({ ok: false, trouble: "oldWorkbook" });
    expect(contents(join(folder, "hr-sections.ods"))).toEqual({ ok: false, trouble: "noWorkbook" });
  }, 120_000);
});
