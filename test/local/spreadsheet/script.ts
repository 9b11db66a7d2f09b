// Runs lines of script against a workspace with one bound spreadsheet, for the tests of this folder.

import { Run } from "../../../local/runtime/run.ts";
import { Workspace } from "../../../local/runtime/workspace.ts";
import { createWorkbook } from "../../../local/services/spreadsheet/create.ts";
import type { Sheet, Workbook } from "../../../local/services/spreadsheet/workbook.ts";

export const OWNER = "owner@example.com";
export const WANG = "wang@example.com";
export const READER = "reader@example.com";
const PEOPLE = [OWNER, WANG, READER].map((email) => ({ email, name: email }));
const MIME = "application/vnd.google-apps.spreadsheet";
const MANIFEST = JSON.stringify({
  timeZone: "Asia/Shanghai",
  runtimeVersion: "V8",
  oauthScopes: ["https://www.googleapis.com/auth/spreadsheets"],
});

export interface Bench {
  readonly workspace: Workspace;
  readonly fileId: string;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Runs the body of a function as this person; `between` is called by the script as `between()`. */
  run(body: string, as?: string): unknown;
}

/** A workspace where wang@ may write and reader@ may read the owner's spreadsheet 表; the time is 2026-11-23 09:00 in Shanghai. */
export function bench(options: { assumptions?: Record<string, boolean> } = {}): Bench {
  const workspace = new Workspace({
    now: Date.parse("2026-11-23T09:00:00+08:00"),
    people: PEOPLE,
    domain: "example.com",
    locale: "zh_CN",
    calibration: "A",
    assumptions: options.assumptions ?? {},
  });
  const file = workspace.createFile({ name: "表", mimeType: MIME, owner: OWNER });
  file.permissions.push({ id: "w", type: "user", role: "writer", emailAddress: WANG });
  file.permissions.push({ id: "r", type: "user", role: "reader", emailAddress: READER });
  const workbook = createWorkbook({
    spreadsheetId: file.id,
    title: "表",
    rows: 20,
    columns: 8,
    firstSheetTitle: "联系",
  });
  workspace.workbooks.set(file.id, workbook);
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  const run = (body: string, as: string = OWNER): unknown => {
    const source = `function main() {
      const ss = SpreadsheetApp.getActive();
      const sheet = ss.getSheets()[0];
      ${body}
    }`;
    const version = {
      number: 0,
      files: [
        { name: "Code", type: "SERVER_JS" as const, source },
        { name: "appsscript", type: "JSON" as const, source: MANIFEST },
      ],
    };
    const script = {
      scriptId: "script",
      title: "t",
      owner: OWNER,
      containerId: file.id,
      bundle: "",
      head: version,
      versions: [],
      deployments: [],
    };
    return new Run(workspace, {
      script,
      version,
      functionName: "main",
      kind: "menu",
      effectiveUser: as,
      activeUser: as,
      containerId: file.id,
      args: () => [],
    }).run((value) => structuredClone(value));
  };
  return { workspace, fileId: file.id, workbook, sheet, run };
}
