// Takes the pictures of the handbooks for staff and managers: the sample company's web app as on a phone, in both languages.
// `npx tsx build/staff-screenshots.ts` (after `npm run build`) rewrites them in docs/images.

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { createSampleCompany, sampleCompany } from "../local/company/index.ts";
import { openWorkspace } from "../local/index.ts";
import type { Language } from "../src/domain/company/company.ts";
import type { Serial } from "../src/domain/register/serial.ts";
import type { StaffView } from "../src/domain/access/staff-link.ts";
import type { Subjects } from "../src/wire/requests.ts";
import { launchChromium } from "../test/browser/chromium.ts";
import { openWebApp, quiet } from "../test/pages/harness/open-web-app.ts";
import { isReply, type World } from "../test/world.ts";
import { withPalette } from "./palette-png.ts";

const IMAGES = join(resolve(import.meta.dirname, ".."), "docs/images");
const MORNING = "2026-01-05T09:00:00+08:00";
const PHONE = { width: 360, height: 760 };
/** A clone of the repository should stay small. */
const LARGEST = 100 * 1024;

const COMPANY = sampleCompany();
const HOME = "市场部";
const AWAY = "销售部";

function accountOf(department: string, post: "head" | "liaison" | "supervisor"): string {
  return COMPANY.departments.find(({ name }) => name === department)?.[post] ?? "";
}

/** Colleagues of a department who hold none of its posts. */
function employeesOf(department: string): readonly string[] {
  const posts = Object.values(COMPANY.departments.find(({ name }) => name === department) ?? {});
  return COMPANY.internal
    .filter((each) => each["department"] === department && !posts.includes(each["account"] ?? ""))
    .map((each) => each["account"] ?? "");
}

interface Stage {
  readonly language: Language;
  readonly browser: Browser;
  readonly world: Pick<World, "ask" | "do">;
}

/** The sample company's register, asked through its web app. */
async function sampleWorld(): Promise<Stage["world"]> {
  const { people, domain } = COMPANY;
  const workspace = await openWorkspace({ now: MORNING, people, domain });
  const { script } = createSampleCompany(workspace, { bundle: "dist" });
  const known = new Set(workspace.state.people.map(({ email }) => email));
  for (const { account = "", fullName = "" } of COMPANY.internal as readonly Record<string, string>[])
    if (account !== "" && !known.has(account))
      workspace.state.people.push({ email: account, name: fullName });
  const { url } = script.deploy({ as: "webapp" });
  let asked = 0;
  const ask: World["ask"] = (operation, input, { as = "", operationId } = {}) => {
    asked += 1;
    const id = operationId ?? `picture-${String(asked).padStart(6, "0")}`;
    const page = workspace.signIn(as).visit(url);
    const reply = page.call("dispatch", { operation, input, operationId: id });
    if (!isReply<never>(reply)) throw new Error(`no reply: ${JSON.stringify(reply)}`);
    return reply;
  };
  return {
    ask,
    do(name, input, options) {
      const reply = ask(name, input, options);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
  };
}

async function open({ browser, world, language }: Stage, as: string, view: StaffView): Promise<Page> {
  const { page } = await openWebApp(browser, world, { as, view, language, ...PHONE });
  return page;
}

async function take({ language }: Stage, page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const picture = withPalette(await page.screenshot());
  writeFileSync(join(IMAGES, `${name}.${language}.png`), picture);
  console.log(`docs/images/${name}.${language}.png ${(picture.length / 1024).toFixed(0)} KB`);
  if (picture.length > LARGEST) throw new Error(`${name} is larger than ${String(LARGEST / 1024)} KB`);
}

async function employee(stage: Stage): Promise<void> {
  const [as = ""] = employeesOf(HOME);
  const page = await open(stage, as, "submit");
  await take(stage, page, "staff-kinds");
  await page.locator(".kind").first().click();
  await page.locator("#asked-department").selectOption(AWAY);
  await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
  await take(stage, page, "staff-transfer");
  await page.locator("#asked-reason").fill("岗位轮换");
  await page.locator("form.ask button[type=submit]").click();
  await page.locator(".sent .request").waitFor();
  await page.locator(".toast .icon-button").click();
  await take(stage, page, "staff-sent");
  await page.context().close();
  const record = await open(stage, as, "record");
  await take(stage, record, "staff-record");
  await record.context().close();
}

async function liaison(stage: Stage): Promise<void> {
  const page = await open(stage, accountOf(HOME, "liaison"), "tasks");
  await take(stage, page, "staff-hand-in");
  await page.locator(".request .primary").first().click();
  await page.locator("form.ask").waitFor();
  await quiet(page);
  await page.locator("form.ask button[type=submit]").click();
  await page.locator("form.ask").waitFor({ state: "detached" });
  await page.context().close();
}

/** What the head finds in the morning, beside the transfer. */
function morning({ world }: Stage): void {
  const as = accountOf(HOME, "liaison");
  const { subjects }: Subjects = world.do("load-subjects", {}, { as });
  const colleagues = subjects.filter(
    ({ kinds, department }) => department === HOME && kinds.includes("titleChange"),
  );
  for (const { serial, version } of colleagues.slice(-2)) {
    const about: { subject: Serial; version: number } = { subject: serial, version };
    const asked = { effectiveOn: "2026-01-12", startedAt: "", reason: "年度晋升", major: false, round: "" };
    world.do(
      "open-request",
      { kind: "titleChange", ...about, fields: { jobTitle: "高级专员" }, ...asked },
      { as },
    );
  }
}

async function head(stage: Stage): Promise<void> {
  const page = await open(stage, accountOf(HOME, "head"), "sign");
  await page.locator("main > .buttons .button").first().click();
  await take(stage, page, "managers-sign");
  await page.locator(".decide .button").nth(1).click();
  await page
    .locator("#decide-answer")
    .fill(stage.language === "en" ? "Please give the full title" : "请写职务全称");
  await take(stage, page, "managers-send-back");
  await page.context().close();
}

async function partner(stage: Stage): Promise<void> {
  const [as = ""] = employeesOf("采购部");
  const page = await open(stage, as, "submit");
  await page.locator("section").last().locator(".kind").first().click();
  await page.fill("#asked-organizationName", "北岭测试仪器有限公司");
  await page.selectOption("#asked-organizationType", "供应商");
  await page.fill("#asked-fullName", "沈知秋");
  await page.fill("#asked-mobilePhone", "139 0000 6601");
  await page.fill("#asked-engagementSubject", "仪器校准");
  await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
  await take(stage, page, "staff-partner");
  await page.locator("form.ask button[type=submit]").click();
  await page.locator(".sent .request").waitFor();
  await page.context().close();
  const review = await open(stage, accountOf("采购部", "supervisor"), "sign");
  await take(stage, review, "managers-review");
  await review.context().close();
}

/** A one-off cooperation of this owner's has ended, and the time to decide is near. */
async function ended(stage: Stage): Promise<void> {
  const administrator = { as: COMPANY.roles.find(({ role }) => role === "administrator")?.account ?? "" };
  const { internal, external, organizations } = stage.world.do("load-register", {}, administrator);
  const main = (unit: (typeof organizations)[number]) =>
    external.find(({ serial }) => serial === unit.fields.mainContact);
  const ownerOf = (unit: (typeof organizations)[number]) =>
    internal.find(({ serial }) => serial === main(unit)?.fields.relationshipOwner)?.fields.account ?? "";
  const unit = organizations.find(
    (each) => each.fields.engagementState === "engaged" && ownerOf(each) !== "",
  );
  if (!unit) throw new Error("nobody owns a partner");
  const { serial, version, row } = unit;
  const changes = { engagementKind: "oneOff" };
  const edited = stage.world.ask("edit-organization", { serial, version, row, changes }, administrator);
  const since = { endedOn: "2025-10-20", reason: "项目完成" };
  const seen = edited.ok ? version + 1 : version;
  stage.world.do("end-engagement", { serial, version: seen, row, ...since }, administrator);
  stage.world.do("do-duties", {}, administrator);
  const page = await open(stage, ownerOf(unit), "tasks");
  await page
    .locator(".request", { has: page.locator(".doing form") })
    .first()
    .scrollIntoViewIfNeeded();
  await take(stage, page, "staff-retention");
  await page.context().close();
}

mkdirSync(IMAGES, { recursive: true });
const browser = await launchChromium();
try {
  for (const language of ["zh-CN", "en"] as const) {
    const stage: Stage = { language, browser, world: await sampleWorld() };
    await employee(stage);
    await liaison(stage);
    morning(stage);
    await head(stage);
    await partner(stage);
    await ended(stage);
  }
} finally {
  await browser.close();
}
