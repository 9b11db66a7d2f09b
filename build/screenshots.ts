// Takes the pictures of README and handbook: the sample company's register at the desk, in a browser, in both languages.
// `npx tsx build/screenshots.ts` (after `npm run build`) rewrites docs/images; `… zh-CN` takes those of one language only.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import iconv from "iconv-lite";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { createSampleCompany, sampleCompany } from "../local/company/index.ts";
import { startDesk, type RunningDesk } from "../local/desk/server.ts";
import { openWorkspace, type LocalWorkspace } from "../local/index.ts";
import type { Language } from "../src/domain/company/company.ts";
import { pageWordsFor } from "../src/text/pages/words.ts";
import { wordsFor } from "../src/text/words.ts";
import { launchChromium } from "../test/browser/chromium.ts";
import { withPalette } from "./palette-png.ts";

const ROOT = resolve(import.meta.dirname, "..");
const IMAGES = join(ROOT, "docs/images");
const BUNDLE = join(ROOT, "dist");
const MORNING = "2026-01-05T09:00:00+08:00";
const WIDE = { width: 1280, height: 760 };
/** A clone of the repository should stay small. */
const LARGEST = 200 * 1024;

const COMPANY = sampleCompany();
const INTERNAL = "内部沟通联络信息表";
const EXTERNAL = "外部沟通联络信息表";

/** A supplier list as Chinese Excel saves it, with what such lists bring: a namesake, two numbers, no name, an office's mailbox. */
function supplierList(): Buffer {
  const [known] = COMPANY.external;
  if (!known) throw new Error("the sample company has no external contacts");
  const rows = [
    ["姓名", "单位名称", "单位性质", "职务", "手机", "办公电话", "邮箱", "对接事项", "传真"],
    [known.fullName, known.organizationName, "供应商", known.jobTitle, known.mobilePhone, "", "", "", ""],
    [
      "郭雨晴",
      "澜江精密轴承有限公司",
      "供应商",
      "销售经理",
      "13900006101",
      "",
      "guo@lanjiang.example",
      "轴承采购",
      "",
    ],
    [
      "何嘉树",
      "澜江精密轴承有限公司",
      "供应商",
      "售后工程师",
      "13900006102/13900006103",
      "",
      "",
      "轴承售后",
      "",
    ],
    [
      "N/D",
      "北岭测试仪器有限公司",
      "供应商",
      "值班电话",
      "",
      "010-66660001",
      "service@beiling.example",
      "仪器校准",
      "",
    ],
    [
      "沈知秋",
      "北岭测试仪器有限公司",
      "供应商",
      "大区总监",
      "",
      "010-66660002 转 801",
      "shen@beiling.example",
      "",
      "",
    ],
  ];
  return iconv.encode(rows.map((cells) => cells.join(",")).join("\r\n"), "gb18030");
}

/** A workspace with the sample company, kept in a directory so that each language starts from the same morning. */
async function makeSample(directory: string): Promise<void> {
  const { people, domain } = COMPANY;
  const workspace = await openWorkspace({ now: MORNING, people, domain, directory });
  createSampleCompany(workspace, { bundle: BUNDLE });
  workspace.close();
}

interface Stage {
  readonly language: Language;
  readonly workspace: LocalWorkspace;
  readonly desk: RunningDesk;
  readonly page: Page;
  readonly register: string;
  readonly sidebar: FrameLocator;
}

const administrator = COMPANY.roles.find(({ role }) => role === "administrator")?.account ?? "";

async function setStage(directory: string, language: Language, browser: Browser): Promise<Stage> {
  const { people, domain } = COMPANY;
  const locale = language === "en" ? "en_US" : "zh_CN";
  const workspace = await openWorkspace({ now: MORNING, people, domain, directory, locale });
  const register = workspace.drive.files().find(({ name }) => name === "联络信息登记簿")?.id;
  if (register === undefined) throw new Error("the workspace holds no register");
  const desk = await startDesk({ workspace });
  const page = await browser.newPage({ viewport: WIDE, locale: language === "en" ? "en-GB" : "zh-CN" });
  page.setDefaultTimeout(15_000);
  return { language, workspace, desk, page, register, sidebar: page.frameLocator("aside.sidebar iframe") };
}

/** Opens the desk as somebody, and the sidebar from the register's own menu, in the stage's language. */
async function openSidebar(
  stage: Stage,
  item: "openSidebar" | "setup",
  as = administrator,
  file = stage.register,
) {
  const { page, sidebar, language, desk } = stage;
  const { menu } = wordsFor(language);
  await page.goto(`${desk.url}?as=${as}&file=${file}&lang=${language === "en" ? "en" : "zh"}`);
  await page.getByRole("menubar").getByRole("menuitem", { name: menu.title }).click();
  await page.getByRole("menuitem", { name: menu[item], exact: true }).click();
  await sidebar.locator("main h1").first().waitFor({ state: "attached" });
  const other = sidebar.locator("button.language");
  if ((await other.textContent()) !== pageWordsFor(language).shell.otherLanguage) await other.click();
}

async function take(stage: Stage, name: string, what: "wide" | "sidebar"): Promise<void> {
  const path = join(IMAGES, `${name}.${stage.language}.png`);
  await stage.page.mouse.move(0, 0);
  const shown = what === "wide" ? stage.page : stage.page.locator("aside.sidebar");
  const picture = withPalette(await shown.screenshot());
  writeFileSync(path, picture);
  console.log(`docs/images/${name}.${stage.language}.png ${(picture.length / 1024).toFixed(0)} KB`);
  if (picture.length > LARGEST) throw new Error(`${path} is larger than ${String(LARGEST / 1024)} KB`);
}

async function find({ sidebar }: Stage, text: string): Promise<void> {
  await sidebar.locator("nav button").nth(0).click();
  await sidebar.locator("#search-input").fill(text);
  await sidebar.locator("#search-input").press("Enter");
  await sidebar.locator(".record").waitFor();
}

async function press({ sidebar }: Stage, name: string): Promise<void> {
  await sidebar.getByRole("button", { name, exact: true }).first().click();
}

async function toggle({ sidebar, language }: Stage, filter: "organization" | "incomplete"): Promise<void> {
  const name = pageWordsFor(language).search.filter[filter];
  await sidebar.locator(".chip").getByText(name, { exact: true }).click();
}

/** The wizard on a spreadsheet that is no register yet, as its owner meets it. */
async function setUp(stage: Stage): Promise<void> {
  const { workspace, sidebar } = stage;
  const owner = COMPANY.roleAccount.email;
  const { id } = workspace.drive.createSpreadsheet({ name: "新登记簿", owner, timeZone: "Asia/Shanghai" });
  workspace.install({ bundle: BUNDLE, owner, boundTo: id });
  await openSidebar(stage, "setup", owner, id);
  await sidebar.locator("#setup-companyName").fill(COMPANY.companyName);
  await take(stage, "setup-company", "sidebar");
  await press(stage, pageWordsFor(stage.language).actions.next);
  await sidebar.locator("details.paste summary").click();
  await sidebar.locator("#setup-paste").fill(
    COMPANY.departments
      .slice(0, 3)
      .map(({ name }) => name)
      .join("\n"),
  );
  await sidebar.locator("details.paste button").click();
  await sidebar.locator("ol.cards > li").nth(2).waitFor();
  await sidebar.locator("main h1").scrollIntoViewIfNeeded();
  await take(stage, "setup-departments", "sidebar");
}

async function everyday(stage: Stage): Promise<void> {
  const { sidebar, language } = stage;
  const say = pageWordsFor(language);
  const [employee] = COMPANY.internal.filter(({ department }) => department === "采购部");
  if (!employee) throw new Error("the sample company buys nothing");

  const search = async (text: string, name: string, what: "wide" | "sidebar"): Promise<void> => {
    await sidebar.locator("#search-input").fill(text);
    await sidebar.locator("#search-results li").first().waitFor();
    await take(stage, name, what);
  };
  await search("采购", "desk", "wide");
  await search("zhang", "search", "sidebar");

  await find(stage, employee.fullName);
  await take(stage, "contact", "sidebar");
  await press(stage, say.leaving.departure);
  await sidebar.locator(".panel").scrollIntoViewIfNeeded();
  await take(stage, "departure", "sidebar");

  await sidebar.locator("nav button").nth(1).click();
  await sidebar.locator("#contact-fullName").fill(employee.fullName);
  await sidebar.locator("#contact-mobilePhone").fill(employee.mobilePhone);
  await press(stage, say.actions.save);
  await sidebar.locator(".duplicates").waitFor();
  await sidebar.locator(".duplicates").scrollIntoViewIfNeeded();
  await take(stage, "duplicate", "sidebar");
}

async function units(stage: Stage): Promise<void> {
  const { sidebar, language } = stage;
  const unit = COMPANY.organizations.find(
    ({ fullName, ended }) =>
      !ended && COMPANY.external.filter(({ organizationName }) => organizationName === fullName).length >= 3,
  );
  if (!unit) throw new Error("no unit has three contacts");
  await sidebar.locator("nav button").nth(0).click();
  await toggle(stage, "organization");
  await find(stage, unit.fullName);
  await press(stage, pageWordsFor(language).engagement.end);
  await sidebar.locator(".panel").scrollIntoViewIfNeeded();
  await take(stage, "engagement", "sidebar");
  await sidebar.locator("nav button").nth(0).click();
  await toggle(stage, "organization");
}

async function fileBroughtIn(stage: Stage): Promise<void> {
  const { sidebar, language } = stage;
  const say = pageWordsFor(language).import;
  await sidebar.locator("nav button").nth(2).click();
  await sidebar
    .locator("#import-file")
    .setInputFiles({ name: "供应商名单.csv", mimeType: "text/csv", buffer: supplierList() });
  await sidebar.locator("ol.columns").waitFor();
  await take(stage, "import-columns", "sidebar");
  await sidebar.locator("button[type=submit]").click();
  await sidebar.locator("ol.preview").waitFor();
  await take(stage, "import-preview", "sidebar");
  await sidebar.locator(".sticky .primary").click();
  await sidebar.getByRole("button", { name: say.again }).waitFor();
  await take(stage, "import-done", "sidebar");
  await sidebar.locator("nav button").nth(0).click();
  await sidebar.locator("#search-input").fill("");
  await toggle(stage, "incomplete");
  await sidebar.locator("#search-results li").first().waitFor();
  await take(stage, "incomplete", "sidebar");
  await toggle(stage, "incomplete");
  await sidebar.locator("nav button").nth(2).click();
  await press(stage, say.revertNamed("供应商名单.csv"));
  await sidebar.locator("dialog").waitFor();
  await take(stage, "import-revert", "sidebar");
  await sidebar.locator("dialog").getByRole("button", { name: say.revert }).click();
  await sidebar.getByText(say.isReverted).first().waitFor();
}

async function historyAndUndo(stage: Stage): Promise<void> {
  const { sidebar, language } = stage;
  const say = pageWordsFor(language);
  const [employee] = COMPANY.internal.filter(({ department }) => department === "市场部");
  if (!employee) throw new Error("the sample company has no marketing");
  await find(stage, employee.fullName);
  await press(stage, say.actions.edit);
  await sidebar.locator("#contact-mobilePhone").fill("139 0000 8888");
  await press(stage, say.actions.save);
  await sidebar.locator(".record").waitFor();
  await sidebar.locator(".toast button").last().click();
  await find(stage, employee.fullName);
  await sidebar.locator(".entry .button.small").first().click();
  await sidebar.locator("dialog").waitFor();
  await take(stage, "undo", "sidebar");
  await sidebar.locator("dialog button").last().click();
  await sidebar.locator("nav button").nth(3).click();
  await press(stage, say.log.verify);
  await sidebar.locator(".fine").waitFor();
  await take(stage, "log", "sidebar");
}

/** A hand in the grid: the warning on a system column, a row deleted, a cell typed over, and the repair. */
async function hands(stage: Stage): Promise<void> {
  const { page, sidebar, workspace, register, language } = stage;
  const cell = page.locator('[aria-rowindex="3"] [role="gridcell"][aria-colindex="3"]');
  await cell.click();
  await page.keyboard.type("总经理");
  await page.keyboard.press("Enter");
  await page.locator("dialog.question").waitFor();
  await take(stage, "warning", "wide");
  await page.locator("dialog.question .question-buttons button").nth(1).click();
  const hand = workspace.signIn(administrator);
  hand.type(register, EXTERNAL, "J4", "备件采购、年度框架");
  hand.deleteRows(register, INTERNAL, 6, 1);
  await press(stage, wordsFor(language).menu.repair);
  await sidebar.locator("main .notices, main .fine").first().waitFor();
  await take(stage, "repair", "sidebar");
}

async function takeAll(language: Language, directory: string, browser: Browser): Promise<void> {
  const stage = await setStage(directory, language, browser);
  try {
    await openSidebar(stage, "openSidebar");
    await everyday(stage);
    await units(stage);
    await fileBroughtIn(stage);
    await historyAndUndo(stage);
    await hands(stage);
    await setUp(stage);
  } finally {
    await stage.page.close();
    await stage.desk.close();
  }
}

const asked = process.argv[2];
const languages = (["zh-CN", "en"] as const).filter((language) => asked === undefined || asked === language);
mkdirSync(IMAGES, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), "contact-register-"));
const browser = await launchChromium();
try {
  await makeSample(join(scratch, "sample"));
  for (const language of languages) {
    const directory = join(scratch, language);
    cpSync(join(scratch, "sample"), directory, { recursive: true });
    await takeAll(language, directory, browser);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
