// The web app in a real browser, through the desk: who is let in sees who they are, whoever is not is told why.

import { staffLink } from "../../src/domain/access/staff-link.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { webOnStage, type WebOnStage } from "./web-on-stage.ts";
import { soon } from "../soon.ts";

const EMPLOYEE = STAFF.salesEmployee;
const NEWCOMER = "newcomer@huayue.example";
const OUTSIDER = "guest@elsewhere.example";

describeInChromium("the web app at the desk", () => {
  let world: World;
  let stage: WebOnStage;
  beforeAll(async () => {
    world = await staffedWorld();
    world.ws.state.people.push({ email: NEWCOMER, name: "新人" }, { email: OUTSIDER, name: "外人" });
    stage = await webOnStage(world);
  });
  afterEach(() => expect(stage.faults.splice(0)).toEqual([]));
  afterAll(() => stage.close());

  const heading = () => stage.app.locator("main h1").textContent();
  const inEnglish = () => stage.app.getByRole("button", { name: "English" }).click();

  test("an employee sees who they are, in Chinese and English, at 300 and 1280 pixels; axe finds nothing", async () => {
    await stage.open(EMPLOYEE.account);
    await stage.app.getByText(`您是 ${EMPLOYEE.name} · 销售部 · ${EMPLOYEE.account}`).waitFor();
    for (const language of ["zh", "en"]) {
      for (const width of ["narrow", "wide"] as const) {
        await stage.width(width);
        expect([language, width, await stage.faultsOfPage()]).toEqual([language, width, []]);
      }
      if (language === "zh") await inEnglish();
    }
    expect(await stage.faultsOfDesk()).toEqual([]);
    await stage.app.getByText(`You are ${EMPLOYEE.name}`).waitFor();
    await soon(() => heading()).toBe("My tasks");
    await stage.app.getByRole("button", { name: "中文" }).click();
  });

  test("every place is reached by the keyboard alone, and takes the focus to its title", async () => {
    await stage.open(EMPLOYEE.account);
    await stage.app.getByRole("button", { name: "English" }).focus();
    for (const title of ["提交变更", "签批", "我的信息", "我的待办"]) {
      await stage.app.locator("nav button", { hasText: title }).waitFor();
      for (let presses = 0; presses < 12; presses++) {
        await stage.page.keyboard.press("Tab");
        const focused = await stage.app.locator(":focus").allTextContents();
        if (focused[0] === title) break;
      }
      await stage.page.keyboard.press("Enter");
      await soon(() => stage.app.locator("h1:focus").textContent()).toEqual(title);
      await stage.app.getByRole("button", { name: "English" }).focus();
    }
  });

  test("another person at the top is another visitor", async () => {
    await stage.open(EMPLOYEE.account);
    await stage.page.getByLabel("当前身份").selectOption(STAFF.marketingHead.account);
    await stage.app.getByText(`您是 ${STAFF.marketingHead.name}`).waitFor();
  });

  test("a link opens its view", async () => {
    await stage.open(EMPLOYEE.account, "sign", "R-000001");
    await soon(() => heading()).toBe("签批");
  });

  test("an account that nobody has is told why and whom to ask, in both languages", async () => {
    await stage.open(NEWCOMER);
    await soon(() => heading()).toBe("这里认不出您");
    await stage.app.getByText(NEWCOMER).waitFor();
    await stage.app.getByText(/周敏 \/ 吴刚/).waitFor();
    await stage.width("narrow");
    expect(await stage.faultsOfPage()).toEqual([]);
    await inEnglish();
    await stage.app.getByText("You are not recognized here").waitFor();
    expect(await stage.faultsOfPage()).toEqual([]);
    await soon(() => stage.app.locator("nav").count()).toBe(0);
    await stage.app.getByRole("button", { name: "中文" }).click();
  });

  test("an account that an administrator enters meanwhile is let in by opening again", async () => {
    await stage.open(NEWCOMER);
    const { serial } = STAFF.salesSecondEmployee;
    world.do("edit-contact", { serial, version: 1, row: 0, changes: { account: NEWCOMER } });
    await stage.app.getByRole("button", { name: "重新打开" }).click();
    await stage.app.getByText(`您是 ${STAFF.salesSecondEmployee.name}`).waitFor();
  });

  test("outside the company Google shows no page, and the desk says so", async () => {
    const { page } = stage;
    await stage.open(EMPLOYEE.account);
    await page.getByLabel("当前身份").selectOption(OUTSIDER);
    await page.getByText("You need access").waitFor();
  });

  test("what is pushed is served after it is deployed", async () => {
    const { page, app } = stage;
    await stage.open(EMPLOYEE.account);
    const script = world.ws.scripts()[0]?.record;
    if (!script) throw new Error("no script is installed");
    const files = script.head.files.map((file) =>
      file.name === "web"
        ? { ...file, source: file.source.replace("</body>", "<p>第二版</p></body>") }
        : file,
    );
    script.head = { number: 0, files };
    await stage.open(EMPLOYEE.account);
    await page.getByText("最新代码还没有部署").waitFor();
    await soon(() => app.getByText("第二版").count()).toBe(0);
    await page.getByRole("button", { name: "部署新版本" }).click();
    await app.getByText("第二版").waitFor();
    await page.getByText("版本 2（共 2 个） · 与最新代码相同").waitFor();
  });

  test("a link in a mail opens the desk's view of the web app, as whom the mail is to", async () => {
    const { page } = stage;
    const link = staffLink(world.webUrl, "sign", "R-000001");
    const to = STAFF.marketingHead.account;
    world.ws.state.services.mail.push({
      id: "mail-1",
      from: EMPLOYEE.account,
      senderName: undefined,
      replyTo: undefined,
      inlineImages: {},
      noReply: false,
      scriptId: undefined,
      to: [to],
      cc: [],
      bcc: [],
      subject: "待签批",
      body: `请签批：${link}`,
      htmlBody: `<p><a href="${link.replaceAll("&", "&amp;")}">签批</a></p>`,
      attachments: [],
      sentAt: world.ws.clock.now().getTime(),
    });
    await stage.open(EMPLOYEE.account);
    await page.getByRole("button", { name: "邮件" }).click();
    await page.getByRole("button", { name: /待签批/ }).click();
    for (const open of [
      () => page.frameLocator(".reading iframe").getByRole("link", { name: "签批" }).click(),
      async () => {
        await page.getByRole("button", { name: "纯文本" }).click();
        await page.locator(".mail-text a").click();
      },
    ]) {
      const opened = page.context().waitForEvent("page");
      await open();
      const desk = await opened;
      const app = desk.frameLocator(".web-page iframe");
      await app.getByText(`您是 ${STAFF.marketingHead.name}`).waitFor();
      await soon(() => app.locator("main h1").textContent()).toBe("签批");
      await desk.close();
    }
  });
});
