// Partners in the web app: an ended one kept or archived by its owner where the duty stands, a new one that awaits its review, an
// owner who has left (R6, R17, R18, C5); in Chromium, on the built bundle.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { NOTHING } from "../scenarios/asking.ts";
import { runClock } from "../scenarios/owners-clock.ts";
import { STAFF, staffedWorld, UNITS, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { judged } from "./harness/judge-page.ts";
import { openWebApp, quiet, type WebAppOptions } from "./harness/open-web-app.ts";
import { soon } from "../soon.ts";

const web = (post: Post) => ({ as: STAFF[post].account, from: "web" }) as const;

/** Both partners ended, a new one awaiting its review, and the owner of one contact gone. */
async function partners(): Promise<World> {
  const world = await staffedWorld();
  for (const serial of [UNITS.supplier, UNITS.provider])
    world.do("end-engagement", { serial, version: 2, row: 0, endedOn: "2026-08-31", reason: "项目完成" });
  const fields = { fullName: "周瑜", organizationName: "北岭电子有限公司", engagementSubject: "元件采购" };
  const asked = { ...NOTHING, kind: "newPartner", subject: "", version: 0, fields } as const;
  world.do("open-request", asked, web("purchasingSecondEmployee"));
  const changes = { relationshipOwner: STAFF.marketingEmployee.serial };
  world.do("edit-contact", { serial: "W-000002", version: 1, row: 0, changes });
  const { serial } = STAFF.marketingEmployee;
  world.do("record-departure", { serial, version: 1, row: 0, departedOn: "2026-11-23" });
  runClock(world);
  return world;
}

describeInChromium("partners in the web app", () => {
  let browser: Browser;
  let world: World;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    world = await partners();
  });

  const open = async (post: Post, view: WebAppOptions["view"], more: Partial<WebAppOptions> = {}) =>
    (await openWebApp(browser, world, { as: STAFF[post].account, ...(view ? { view } : {}), ...more })).page;
  const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

  test("R17, R18: what is usual is chosen already; sent by keyboard, the duty says who has it", async () => {
    const page = await open("salesEmployee", "tasks");
    await soon(() => page.getByRole("radio", { name: /^归档 通常如此/ }).isChecked()).toBe(true);
    await soon(() => page.getByLabel(/^原因/).count()).toBe(0);
    await page.getByRole("radio", { name: /^归档/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("等 梅雪 审核，审核后此事完成。").waitFor();
    await soon(() => page.locator(".doing").first().textContent()).toContain("石磊 已提交“归档”（S-000002）");
    await soon(() => page.getByRole("button", { name: "提交审核" }).count()).toBe(0);
    await page.context().close();
  });

  test("R18: what is not usual asks why, and is not sent without", async () => {
    const page = await open("purchasingEmployee", "tasks");
    await page.getByRole("radio", { name: /^归档/ }).check();
    await press(page, "提交审核");
    await page.getByText("请填写“原因”。").waitFor();
    await page.getByLabel(/^原因/).fill("公司已注销");
    await press(page, "提交审核");
    await page.getByText("等 程功 审核").waitFor();
    const sign = await open("purchasingSupervisor", "sign", { id: "S-000002" });
    const card = sign.locator(".request.linked");
    await soon(() => card.locator(".differences").textContent()).toContain("已归档");
    await soon(() => card.textContent()).toContain("公司已注销");
    await page.context().close();
    await sign.context().close();
  });

  test("R17: of a kind that nobody has said, nothing is chosen and nothing is sent", async () => {
    const serial = UNITS.provider;
    world.do("edit-organization", { serial, version: 3, row: 0, changes: { engagementKind: "" } });
    const page = await open("salesEmployee", "tasks");
    await soon(() => page.locator("input:checked").count()).toBe(0);
    await press(page, "提交审核");
    await page.getByText("请先选择保留或归档。").waitFor();
    await page.context().close();
  });

  test("R87: decided by an administrator meanwhile, the owner is told and sees what holds now", async () => {
    const page = await open("salesEmployee", "tasks");
    world.do("decide-retention", { serial: UNITS.provider, version: 3, row: 0, decision: "keep" });
    await press(page, "提交审核");
    await page.locator(".trouble").getByText("已被他人修改").waitFor();
    await page.context().close();
  });

  test("C5: a colleague sees the new partner before entering it, by name; its own entry is refused naming who was first", async () => {
    const record = await open("purchasingEmployee", "record");
    const panel = record.locator(".panel").first();
    await soon(() => panel.textContent()).toContain("北岭电子有限公司 周瑜 待审核 陆地 2026-11-23 提交");
    await record.context().close();
    const page = await open("purchasingEmployee", "submit");
    await page.getByRole("button", { name: /^新增合作单位/ }).click();
    await page.getByText("待审核的新合作单位（1）").waitFor();
    await page.getByLabel(/^单位名称/).fill("北岭电子有限公司");
    await page.getByLabel(/^姓名/).fill("周瑜");
    await page.getByLabel(/^对接事项/).fill("元件采购");
    await press(page, "提交");
    await page.locator(".trouble").getByText("周瑜已由陆地于 2026-11-23 提交（S-000001）").waitFor();
    await page.context().close();
  });

  test("R6: from the duty to the form that names another owner", async () => {
    const page = await open("marketingHead", "tasks");
    await press(page, "为钱多多指定对接人");
    await quiet(page);
    await page.getByRole("button", { name: /^对接事项变更/ }).click();
    await soon(() => page.getByRole("radio", { name: /钱多多/ }).isChecked()).toBe(true);
    await page.context().close();
  });

  describe.each(["zh-CN", "en"] as const)("axe finds nothing at 300 and at 1280 pixels, %s", (language) => {
    const archive = language === "en" ? /^Archive/ : /^归档/;
    const cases: Readonly<Record<string, [Post, WebAppOptions["view"], ((page: Page) => Promise<void>)?]>> = {
      "to be decided": ["salesEmployee", "tasks"],
      "to be explained": [
        "purchasingEmployee",
        "tasks",
        async (page) => {
          await page.getByRole("radio", { name: archive }).check();
          await page.locator(".doing .primary").click();
        },
      ],
      "waiting for the supervisor": [
        "salesEmployee",
        "tasks",
        async (page) => {
          await page.locator(".doing .primary").click();
          await page.locator(".doing [role=status]").waitFor();
        },
      ],
      "a successor to be named": ["marketingHead", "tasks"],
      "new partners awaiting review": ["purchasingEmployee", "record"],
    };
    test.each(Object.keys(cases))("%s", async (name) => {
      const [post, view, go] = cases[name] ?? ["salesEmployee", "tasks"];
      const page = await open(post, view, { language });
      await go?.(page);
      for (const width of [300, 1280]) expect(await judged(page, width)).toEqual([]);
      await page.context().close();
    });
  });
});
