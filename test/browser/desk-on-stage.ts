// A workspace with a small spreadsheet and script, its desk, and a browser before it.

import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startDesk } from "../../local/desk/server.ts";
import type { RunningDesk } from "../../local/desk/server.ts";
import { openWorkspace } from "../../local/index.ts";
import type { LocalWorkspace } from "../../local/index.ts";
import { patchCell } from "../../local/services/spreadsheet/cells.ts";
import { addSheet } from "../../local/services/spreadsheet/create.ts";
import { launchChromium } from "./chromium.ts";

export const ADMIN = "chen@example.cn";
export const WANG = "wang@example.cn";
export const STRANGER = "zhou@example.cn";
export const TAB = "人员";

export interface Stage {
  readonly workspace: LocalWorkspace;
  readonly file: string;
  readonly browser: Browser;
  readonly desk: RunningDesk;
  /** A page of the desk, opened by that person; faults in its console fail the test that looks at `faults`. */
  open(as: string, more?: string): Promise<Page>;
  readonly faults: string[];
  close(): Promise<void>;
}

export async function setStage(rows = 40): Promise<Stage> {
  const workspace = await openWorkspace({
    now: "2026-01-05T09:00:00+08:00",
    people: [
      { email: ADMIN, name: "陈立" },
      { email: WANG, name: "王芳" },
      { email: STRANGER, name: "周敏" },
    ],
  });
  const { id: file } = workspace.drive.createSpreadsheet({ name: "联络簿", owner: ADMIN });
  workspace.drive.share(file, WANG, "writer");
  fill(workspace, file, rows);
  const bundle = join(import.meta.dirname, "desk-bundle");
  workspace.install({ bundle, owner: ADMIN, boundTo: file, title: "联络" });
  const desk = await startDesk({ workspace });
  const browser = await launchChromium();
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
  context.setDefaultTimeout(20_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  return {
    workspace,
    file,
    browser,
    desk,
    faults,
    async open(as, more = "") {
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(error.message));
      await page.goto(`${desk.url}?as=${as}&file=${file}${more}`);
      return page;
    },
    async close() {
      await browser.close();
      await desk.close();
    },
  };
}

/** 序号 is protected for all but the owner, the header only warns, 状态 has a list; one sheet is hidden. */
function fill(workspace: LocalWorkspace, file: string, rows: number): void {
  const workbook = workspace.state.workbooks.get(file);
  const [sheet] = workbook?.sheets ?? [];
  if (workbook === undefined || sheet === undefined) throw new Error("no workbook");
  const { sheetId } = sheet;
  Object.assign(sheet, {
    title: TAB,
    rowCount: rows + 1,
    columnCount: 8,
    frozenRowCount: 1,
    frozenColumnCount: 1,
  });
  const text = { numberFormat: { type: "TEXT", pattern: "@" } };
  const validation = { type: "ONE_OF_LIST", values: ["在职", "离职"], strict: true, showCustomUi: true };
  ["序号", "姓名", "手机号码", "状态"].forEach((value, column) =>
    patchCell(sheet, 0, column, { value, format: { textFormat: { bold: true } } }),
  );
  for (let row = 1; row <= rows; row++) {
    patchCell(sheet, row, 0, { value: `N-${String(row).padStart(6, "0")}`, format: text });
    patchCell(sheet, row, 1, { value: `人员${String(row)}`, format: text });
    patchCell(sheet, row, 2, { value: `1380000${String(row).padStart(4, "0")}`, format: text });
    patchCell(sheet, row, 3, { value: "在职", format: text, validation });
  }
  patchCell(sheet, 2, 1, { note: "代理中" });
  const protection = { unprotectedRanges: [], editors: { users: [], groups: [], domainUsersCanEdit: false } };
  sheet.protections.push(
    {
      ...protection,
      id: 1,
      range: { sheetId, endColumnIndex: 1 },
      description: "序号由系统分配",
      warningOnly: false,
    },
    { ...protection, id: 2, range: { sheetId, endRowIndex: 1 }, description: "表头", warningOnly: true },
  );
  addSheet(workbook, { title: "字典" }).hidden = true;
}

/** What the workbook itself holds, as shown. */
export function cellText(stage: Stage, row: number, column: number): string {
  return stage.workspace.sheet(stage.file, TAB).displayValues()[row]?.[column] ?? "";
}

export function cellAt(page: Page, row: number, column: number) {
  return page.locator(
    `[aria-rowindex="${String(row + 1)}"] [role="gridcell"][aria-colindex="${String(column + 1)}"]`,
  );
}
