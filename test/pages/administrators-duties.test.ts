// What administrators have to see to in the web app: a correction to be settled, a departure to be checked, a request that
// nobody may sign; by keyboard's labels, at 300 and at 1280 pixels, in both languages.

import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { entriesOf } from "../scenarios/ledgers.ts";
import { runClock, shanghai } from "../scenarios/owners-clock.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { judged } from "./harness/judge-page.ts";
import { openWebApp, quiet } from "./harness/open-web-app.ts";
import { soon } from "../soon.ts";

const SECOND = STAFF.secondAdministrator.account;
const REST = { effectiveOn: "", startedAt: "", major: false, round: "" } as const;

/** A correction that was missed and changed again since; and a departure that HR has reported that day. */
async function toSeeTo(): Promise<World> {
  const world = await staffedWorld();
  const { serial: subject } = STAFF.salesEmployee;
  const fields = { mobilePhone: "13800008881", wechat: "shi-new" };
  const correction = { ...REST, kind: "channelChange", subject, version: 1, fields } as const;
  const by = { as: STAFF.administrator.account, from: "web" } as const;
  world.do("correct-at-once", { ...correction, reason: "名片当天付印" }, by);
  const changes = { mobilePhone: "13800008889" };
  world.do("edit-contact", { serial: subject, version: 2, row: 0, changes });
  world.ws.clock.jumpTo(shanghai("2026-11-24T18:05"));
  runClock(world);
  const left = { ...REST, kind: "departure", subject: STAFF.marketingEmployee.serial, version: 1 } as const;
  const gone = { ...left, fields: {}, reason: "", effectiveOn: "2026-11-24" };
  world.do("open-request", gone, { as: STAFF.hrOfficer.account, from: "web" });
  return world;
}

describeInChromium("what administrators see to", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(["zh-CN", "en"] as const)("is accessible and fits, %s", async (language) => {
    const world = await toSeeTo();
    for (const view of ["tasks", "sign"] as const) {
      const { page } = await openWebApp(browser, world, { as: SECOND, view, language });
      if (view === "sign") await page.locator(".decide .button").first().click();
      for (const width of [300, 1280]) expect(await judged(page, width)).toEqual([]);
      await page.context().close();
    }
  });

  test("W5.2: a departure is checked off in one click, and is nobody's task any more", async () => {
    const world = await toSeeTo();
    const { page } = await openWebApp(browser, world, { as: SECOND, view: "tasks" });
    await page.getByRole("button", { name: "已核对 白雪" }).click();
    await page.getByText("已核对：白雪").waitFor();
    await quiet(page);
    await soon(() => page.getByRole("button", { name: /^已核对/ }).count()).toBe(0);
    const [duty] = entriesOf(world, "duty").filter(({ rule }) => rule === "joinLeaveCheck");
    expect(duty).toMatchObject({ state: "done", doneBy: SECOND });
    await page.context().close();
  });

  test("先改后批: what could not be taken back is settled with a reason, and names what stays", async () => {
    const world = await toSeeTo();
    const { page } = await openWebApp(browser, world, { as: SECOND, view: "sign" });
    await soon(() => page.getByRole("button", { name: "签批同意" }).count()).toBe(0);
    await page.getByText("“手机号码”此后又被修改").waitFor();
    await page.getByRole("button", { name: "请裁定：保留还是回退" }).click();
    await page.getByRole("button", { name: "回退可回退的内容" }).click();
    await page.getByText("请填写“原因”").waitFor();
    await page.getByLabel("原因").fill("未经本人同意");
    await page.getByRole("button", { name: "回退可回退的内容" }).click();
    await soon(() => entriesOf(world, "request").find(({ kind }) => kind === "channelChange")).toMatchObject({
      state: "rolledBack",
      kept: "mobilePhone",
      answer: "未经本人同意",
    });
    await page.getByRole("button", { name: "请裁定：保留还是回退" }).waitFor({ state: "detached" });
    await page.context().close();
    const made = await openWebApp(browser, world, { as: STAFF.administrator.account, view: "tasks" });
    await made.page.getByText(/已结束的/).click();
    await made.page.getByText("未回退，保留").waitFor();
    await made.page.context().close();
  });
});
