// The desk's grid at 20,000 rows: brings a desk with such a sheet before Chromium, and measures it.

import { startDesk } from "../local/desk/server.ts";
import { openWorkspace, type LocalWorkspace } from "../local/index.ts";
import { patchCell } from "../local/services/spreadsheet/cells.ts";
import { hasChromium, launchChromium } from "../test/browser/chromium.ts";
import { contacts } from "./contacts.ts";
import { measureGrid, type Latency } from "./desk-grid.ts";
import { atMost, printTable, type Verdict } from "./report.ts";

const ROWS = 20_000;
const MOST_MS = 50;
const OWNER = "owner@huayue.example";
const FIELDS = [
  "fullName",
  "department",
  "jobTitle",
  "officePhone",
  "mobilePhone",
  "email",
  "responsibilities",
];

export async function measureGridAtDesk(): Promise<Verdict[]> {
  if (!hasChromium()) return [{ claim: "the desk's grid", holds: false, measured: "no Chromium" }];
  const workspace = await openWorkspace({ now: "2026-11-23T09:00:00+08:00", people: [OWNER] });
  const file = longSheet(workspace);
  const desk = await startDesk({ workspace });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(`${desk.url}?as=${OWNER}&file=${file}`);
    const { scroll, type } = await measureGrid(page);
    const row = (what: string, { p50, p95, samples }: Latency) => [what, p50, p95, samples];
    printTable(
      `The desk's grid at ${ROWS} rows, in Chromium`,
      ["ms", "p50", "p95", "samples"],
      [row("scroll to rows shown", scroll), row("key to next frame", type)],
    );
    return [
      atMost("the desk's grid scrolls, p95", scroll.p95, MOST_MS, "ms"),
      atMost("the desk's grid types, p95", type.p95, MOST_MS, "ms"),
    ];
  } finally {
    await browser.close();
    await desk.close();
  }
}

function longSheet(workspace: LocalWorkspace): string {
  const { id } = workspace.drive.createSpreadsheet({ name: "联络簿", owner: OWNER });
  const sheet = workspace.state.workbooks.get(id)?.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  Object.assign(sheet, { title: "人员", rowCount: ROWS + 1, columnCount: FIELDS.length, frozenRowCount: 1 });
  FIELDS.forEach((value, column) => patchCell(sheet, 0, column, { value }));
  contacts(ROWS, 0).internal.forEach((fields, index) =>
    FIELDS.forEach((field, column) => patchCell(sheet, index + 1, column, { value: fields[field] ?? "" })),
  );
  return id;
}
