// The way to each view of the sidebar, as a person would take it.

import type { Browser, Page } from "playwright-core";
import { WORKBOOKS } from "../../corpus/workbooks.ts";
import { NOTICE_2027 } from "../../scenarios/notice-2027.ts";
import { openSidebar, type SidebarOptions } from "./open-sidebar.ts";

/** As Chinese colleagues send them: an empty first column, strange headers, an incomplete row, a row of nobody. */
export const STAFF_CSV = [
  "\ufeff,姓名,所属部门,岗位,电话,手机,邮箱,工作职责,地址",
  ",王芳,市场部,市场总监,010-62345678 转 801,13812345678,wang.fang@qinghe.example,华东区域客户对接,",
  ",郝静,市场部,品牌经理,,13912340001,hao.jing@qinghe.example,品牌,苏州",
  ",N/D,采购部,主管,010-62345678,,info@qinghe.example,,",
  ',吴鹏,企划部,专员,12345,,not-mail,"策划\n与执行",',
  ",…,,,,,,,",
  ",韩雪,行政部,前台,010-62345670 / 010-62345671,13912340002,han.xue@qinghe.example,接待,",
  "",
].join("\n");

export async function find(page: Page, text: string): Promise<void> {
  await page.fill("#search-input", text);
  await page.press("#search-input", "Enter");
  await page.waitForSelector(".record .entries, .record .empty");
}

export async function chooseFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.setInputFiles("#import-file", { name, mimeType: "text/csv", buffer: bytes });
  await page.waitForSelector(".columns");
}

/** A workbook of the corpus. */
export async function chooseWorkbook(page: Page, name: keyof typeof WORKBOOKS): Promise<void> {
  await chooseFile(page, name, Buffer.from(WORKBOOKS[name]?.() ?? []));
}

/** A clock of somebody else's, and nothing as it should be. */
const MUCH_TO_SEE_TO: SidebarOptions["health"] = {
  now: "2026-11-23T06:20:00.000Z",
  owner: "zhou.jie@qinghe.example",
  watch: { at: "2026-11-19T01:12:00.000Z", account: "zhou.jie@qinghe.example", toldOn: "" },
  structure: ["单位", ""],
  problems: 1,
  administrators: 1,
  outbox: { waiting: 4, perhaps: 1, failed: 2 },
  webAddress: "",
};

const submit = (page: Page): Promise<void> => page.locator("main button[type=submit]").click();
const tab = (page: Page, at: number): Promise<void> => page.locator("nav.tabs button").nth(at).click();
const record = (page: Page, at: number): Promise<void> =>
  page.locator(".record > .buttons > .button").nth(at).click();

/** What becomes of an ended cooperation's contacts: keep them, or archive them. */
export const decision = (page: Page, at: number): Promise<void> =>
  page.locator(".deadline ~ .buttons > .button").nth(at).click();

/** To a unit with which the cooperation has ended. */
export async function toEnded(page: Page): Promise<void> {
  await page.locator(".chip").nth(2).click();
  await page.locator(".chip").nth(3).click();
  await find(page, "远见");
}

async function toStep(page: Page, step: number): Promise<void> {
  await page.waitForSelector("form");
  for (let at = 0; at < step; at++) await submit(page);
}

async function toPreview(page: Page): Promise<void> {
  await chooseFile(page, "人员名单.csv", Buffer.from(STAFF_CSV));
  await submit(page);
  await page.waitForSelector(".preview");
}

async function chooseForExport(page: Page): Promise<void> {
  await page.locator("input[name=scope]").nth(2).check();
  await page.locator(".tick input").first().check();
}

async function toBulkChange(page: Page): Promise<void> {
  await page.locator(".selection .buttons .button").first().click();
  await page.locator(".sticky .primary").click();
  await page.fill("#bulk-text", "行政部");
  await page.waitForSelector(".before-after li");
}

interface Way {
  readonly start?: SidebarOptions;
  readonly go?: (page: Page) => Promise<void>;
}

const WAYS = {
  search: {},
  "search, nothing found": { go: (page) => page.fill("#search-input", "没有这个人") },
  "search, filtered": {
    go: async (page) => {
      await page.locator(".chip").nth(3).click();
      await page.locator(".chip").nth(4).click();
    },
  },
  "internal contact": { go: (page) => find(page, "王芳") },
  "external contact": { go: (page) => find(page, "李娜") },
  departure: {
    go: async (page) => {
      await find(page, "王芳");
      await record(page, 1);
    },
  },
  "end of cooperation": {
    go: async (page) => {
      await page.locator(".chip").nth(2).click();
      await find(page, "蓝桥");
      await record(page, 1);
    },
  },
  "add internal contact": { go: (page) => tab(page, 1) },
  "add external contact": {
    go: async (page) => {
      await tab(page, 1);
      await page.locator("input[type=radio]").nth(1).check();
      await page.fill("#contact-organizationName", "蓝");
    },
  },
  "edit organization": {
    go: async (page) => {
      await page.locator(".chip").nth(2).click();
      await find(page, "蓝桥");
      await record(page, 0);
    },
  },
  refusal: {
    go: async (page) => {
      await tab(page, 1);
      await page.fill("#contact-fullName", "郑小明");
      await page.fill("#contact-mobilePhone", "1381234");
      await page.fill("#contact-department", "企划部");
      await submit(page);
      await page.waitForSelector(".trouble");
    },
  },
  "duplicate warning": {
    go: async (page) => {
      await tab(page, 1);
      await page.fill("#contact-fullName", "王芳");
      await page.fill("#contact-mobilePhone", "138 1234 5678");
      await submit(page);
      await page.waitForSelector(".duplicates");
    },
  },
  toast: {
    go: async (page) => {
      await find(page, "王芳");
      await record(page, 0);
      await page.fill("#contact-jobTitle", "副总经理");
      await submit(page);
      await page.waitForSelector(".toast .button");
    },
  },
  fault: {
    go: async (page) => {
      await page.evaluate(() => {
        window.fake.faultNext = 1;
      });
      await tab(page, 3);
      await page.waitForSelector(".trouble");
    },
  },
  log: {
    start: { view: "log" },
    go: async (page) => {
      await page.waitForSelector(".entries");
      await page.locator("main > .buttons .button").first().click();
      await page.waitForSelector(".fine");
    },
  },
  "undo confirmation": {
    start: { view: "log" },
    go: async (page) => {
      await page.waitForSelector(".entries");
      await page.locator(".entry > .button").first().click();
      await page.waitForSelector("dialog[open]");
    },
  },
  "damaged register": { start: { damagedHeader: "简称" } },
  "repair, done": {
    start: { view: "repair" },
    go: async (page) => {
      await page.waitForSelector(".fine");
    },
  },
  "configuration problems": {
    start: { problems: [{ table: "roles", row: 4, code: "fieldRequired", field: "account" }] },
    go: (page) => page.locator(".problems summary").click(),
  },
  "import, choose": { start: { view: "import" } },
  "import, columns": {
    start: { view: "import" },
    go: (page) => chooseFile(page, "人员名单.csv", Buffer.from(STAFF_CSV)),
  },
  "import, sheets of a workbook": {
    start: { view: "import" },
    go: (page) => chooseWorkbook(page, "hr-several-sheets.xlsx"),
  },
  "import, notes below a table": {
    start: { view: "import" },
    go: async (page) => {
      await chooseWorkbook(page, "hr-title-merged-notes.xlsx");
      await page.locator(".file-notes summary").click();
    },
  },
  "import, file refused": {
    start: { view: "import" },
    go: async (page) => {
      const buffer = Buffer.from(WORKBOOKS["excel-2003.xls"]?.() ?? []);
      await page.setInputFiles("#import-file", { name: "通讯录.xls", mimeType: "", buffer });
      await page.waitForSelector(".trouble");
    },
  },
  "import, preview": { start: { view: "import" }, go: toPreview },
  "import, done": {
    start: { view: "import" },
    go: async (page) => {
      await toPreview(page);
      await page.locator(".sticky .primary").click();
      await page.waitForSelector(".entries li");
    },
  },
  export: { start: { view: "export" } },
  "export, search and choose": { start: { view: "export" }, go: (page) => chooseForExport(page) },
  "export, done": {
    start: { view: "export" },
    go: async (page) => {
      await page.locator("main .primary").click();
      await page.waitForSelector(".fine");
    },
  },
  "bulk edit, choose": { start: { view: "bulk" }, go: (page) => page.locator(".tick input").first().check() },
  "bulk edit, before and after": { start: { view: "bulk" }, go: toBulkChange },
  "bulk edit, refused": {
    start: { view: "bulk" },
    go: async (page) => {
      await toBulkChange(page);
      await page.fill("#bulk-text", "没有这个部门");
      await page.waitForSelector(".before-after .refused");
    },
  },
  "bulk edit, done": {
    start: { view: "bulk" },
    go: async (page) => {
      await toBulkChange(page);
      await submit(page);
      await page.waitForSelector(".fine");
    },
  },
  "self-check": { start: { view: "self-check" } },
  "self-check, done": {
    start: { view: "self-check" },
    go: async (page) => {
      await page.locator("main .primary").click();
      await page.waitForSelector("#self-check-report");
    },
  },
  calendar: { start: { view: "calendar" } },
  "calendar, notice": {
    start: { view: "calendar" },
    go: (page) => page.fill("#calendar-notice", NOTICE_2027),
  },
  "calendar, no notice": {
    start: { view: "calendar" },
    go: (page) => page.fill("#calendar-notice", "今年国庆放七天"),
  },
  health: { start: { view: "health" } },
  "health, much to see to": { start: { view: "health", health: MUCH_TO_SEE_TO } },
  "health, the clock silent": {
    start: { view: "health", health: { now: "2026-11-23T09:03:00.000Z", owner: "" } },
  },
  board: { start: { view: "board" } },
  "board, a request": {
    start: { view: "board" },
    go: async (page) => {
      await page.locator(".request summary").click();
      await page.waitForSelector(".request .entry");
    },
  },
  "another day": { start: { view: "as-of" } },
  "another day, listed": {
    start: { view: "as-of" },
    go: async (page) => {
      await page.locator(".usual button").first().click();
      await page.waitForSelector(".lines li");
    },
  },
  "ended cooperation": { go: toEnded },
  "retention, deciding": {
    go: async (page) => {
      await toEnded(page);
      await decision(page, 1);
      await page.waitForSelector(".panel");
    },
  },
  "retention, archived": {
    go: async (page) => {
      await toEnded(page);
      await decision(page, 1);
      await submit(page);
      await page.locator(".record .badge.archived").waitFor();
    },
  },
  rejoining: {
    go: async (page) => {
      await page.locator(".chip").nth(3).click();
      await find(page, "吕建国");
      await record(page, 1);
    },
  },
  "late entry": {
    go: async (page) => {
      await tab(page, 1);
      await page.locator("input[type=radio]").nth(1).check();
      await page.fill("#contact-organizationName", "北岭电子有限公司");
      await page.fill("#contact-knownOn", "2026-11-18");
    },
  },
  "setup, company": { start: { setUp: false }, go: (page) => toStep(page, 0) },
  "setup, departments": {
    start: { view: "setup" },
    go: async (page) => {
      await toStep(page, 1);
      await page.locator("summary").first().click();
    },
  },
  "setup, roles": { start: { view: "setup" }, go: (page) => toStep(page, 2) },
  "setup, review": { start: { view: "setup" }, go: (page) => toStep(page, 3) },
} as const satisfies Readonly<Record<string, Way>>;

export type ViewName = keyof typeof WAYS;

// The keys of a literal are its type's keys.
export const VIEW_NAMES = Object.keys(WAYS) as readonly ViewName[];

export async function openView(
  browser: Browser,
  name: ViewName,
  options: SidebarOptions = {},
): Promise<Page> {
  const way: Way = WAYS[name];
  const page = await openSidebar(browser, { ...way.start, ...options });
  await way.go?.(page);
  return page;
}
