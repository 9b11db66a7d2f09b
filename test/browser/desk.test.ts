// The desk in a real browser: the grid under the hands of people, the menus and pages of a script, and the other views.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeInChromium } from "./chromium.ts";
import { ADMIN, cellAt, cellText, setStage, STRANGER, TAB, WANG } from "./desk-on-stage.ts";
import type { Stage } from "./desk-on-stage.ts";
import { soon } from "../soon.ts";

describeInChromium("the desk", () => {
  let stage: Stage;
  let page: Page;
  const open = async (as: string, more = ""): Promise<void> => {
    page = await stage.open(as, more);
  };
  const type = async (row: number, column: number, text: string): Promise<void> => {
    await cellAt(page, row, column).click();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  const menu = async (...captions: string[]): Promise<void> => {
    await page.getByRole("menubar").getByRole("menuitem", { name: captions[0] }).click();
    for (const name of captions.slice(1)) await page.getByRole("menuitem", { name, exact: true }).click();
  };
  const dialogText = () => page.locator("dialog.question");

  beforeAll(async () => {
    stage = await setStage();
  });
  afterEach(async () => {
    await page.close();
    expect(stage.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await stage.close();
  });

  test("a cell is typed with the keyboard, taken back and done again", async () => {
    await open(WANG);
    await type(3, 1, "李四");
    await soon(() => cellText(stage, 3, 1)).toEqual("李四");
    await page.keyboard.press("Control+z");
    await soon(() => cellText(stage, 3, 1)).toEqual("人员3");
    await page.keyboard.press("Control+y");
    await soon(() => cellText(stage, 3, 1)).toEqual("李四");
    await soon(() => cellAt(page, 3, 1).textContent()).toEqual("李四");
  });

  test("what somebody else or a script changes shows by itself", async () => {
    await open(WANG);
    await cellAt(page, 5, 1).waitFor();
    stage.workspace.signIn(ADMIN).type(stage.file, TAB, "B6", "改名");
    await soon(() => cellAt(page, 5, 1).textContent()).toEqual("改名");
  });

  test("an edit fires onEdit as that person", async () => {
    await open(WANG);
    await type(4, 2, "13911112222");
    await soon(() => {
      const run = stage.workspace.executions.at(-1);
      return [run?.function, run?.user, run?.lines[0]?.text];
    }).toEqual(["onEdit", WANG, "edited C5 to 13911112222"]);
  });

  test("a protected cell is refused with Google's text and keeps its value", async () => {
    await open(WANG);
    await type(2, 0, "N-9");
    await dialogText().waitFor();
    await soon(() => dialogText().textContent()).toContain(
      "You are trying to edit a protected cell or object.",
    );
    await page.keyboard.press("Enter");
    await soon(() => cellAt(page, 2, 0).textContent()).toEqual("N-000002");
    expect(cellText(stage, 2, 0)).toBe("N-000002");
  });

  test("a protection that only warns asks first", async () => {
    await open(WANG);
    await type(0, 2, "手机");
    await dialogText().waitFor();
    expect(cellText(stage, 0, 2)).toBe("手机号码");
    await dialogText().getByRole("button", { name: "确定" }).click();
    await soon(() => cellText(stage, 0, 2)).toEqual("手机");
  });

  test("a drop-down offers its list, and a strict rule refuses anything else", async () => {
    await open(WANG);
    await cellAt(page, 6, 3).click();
    await page.getByRole("button", { name: "打开下拉列表" }).click();
    await page.locator(".choices").getByRole("button", { name: "离职" }).click();
    await soon(() => cellText(stage, 6, 3)).toEqual("离职");
    await type(7, 3, "休假");
    await dialogText().waitFor();
    await soon(() => dialogText().textContent()).toContain(
      "violates the data validation rules set on this cell",
    );
    await page.keyboard.press("Escape");
    await soon(() => cellAt(page, 7, 3).textContent()).toEqual("在职");
  });

  test("a block is selected, copied, pasted elsewhere and cleared", async () => {
    await open(WANG);
    await cellAt(page, 8, 1).click();
    for (const key of ["Shift+ArrowRight", "Shift+ArrowDown", "Control+c"]) await page.keyboard.press(key);
    await cellAt(page, 20, 5).click();
    await page.keyboard.press("Control+v");
    await soon(() => [cellText(stage, 20, 5), cellText(stage, 21, 6)]).toEqual(["人员8", "13800000009"]);
    for (const key of ["Shift+ArrowRight", "Shift+ArrowDown", "Delete"]) await page.keyboard.press(key);
    await soon(() => [cellText(stage, 20, 5), cellText(stage, 21, 6)]).toEqual(["", ""]);
  });

  test("rows are inserted and deleted, and the sheet sorted, from the context menu", async () => {
    await open(ADMIN);
    const choose = (name: string): Promise<void> => page.getByRole("menuitem", { name, exact: true }).click();
    await cellAt(page, 10, 1).click({ button: "right" });
    await choose("在上方插入 1 行");
    await soon(() => [cellText(stage, 10, 1), cellText(stage, 11, 1)]).toEqual(["", "人员10"]);
    await cellAt(page, 10, 1).click({ button: "right" });
    await choose("删除第 11 行");
    await soon(() => cellText(stage, 10, 1)).toEqual("人员10");
    await cellAt(page, 10, 0).click({ button: "right" });
    await choose("按 A 列排序（Z → A）");
    await soon(() => [cellText(stage, 0, 0), cellText(stage, 1, 0)]).toEqual(["序号", "N-000040"]);
    await page.keyboard.press("Control+z");
    await soon(() => cellText(stage, 1, 0)).toEqual("N-000001");
  });

  test("Ctrl+F finds, counts and goes there", async () => {
    await open(WANG);
    await cellAt(page, 1, 1).click();
    await page.keyboard.press("Control+f");
    await page.keyboard.type("人员3");
    await page.getByText("共 10 个").waitFor();
    await page.keyboard.press("Enter");
    await soon(() => page.getByLabel("所选单元格").textContent()).toEqual("B32");
    await page.keyboard.press("Escape");
    await soon(() => page.evaluate(() => document.activeElement?.closest(".cell-editor") !== null)).toEqual(
      true,
    );
  });

  test("Escape leads out of the grid to the script's menu, and back; Tab would go from cell to cell", async () => {
    await open(WANG);
    await cellAt(page, 1, 1).click();
    for (const key of ["Escape", "ArrowDown"]) await page.keyboard.press(key);
    await page.locator('.menu-list [role="menuitem"]').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-haspopup"));
    await page.keyboard.press("Escape");
    await soon(focused).toEqual("menu");
    await page.keyboard.press("Escape");
    await soon(() => page.evaluate(() => document.activeElement?.closest(".cell-editor") !== null)).toEqual(
      true,
    );
  });

  test("a note shows at its cell and is edited", async () => {
    await open(WANG);
    await cellAt(page, 2, 1).click();
    await page.getByRole("note").getByText("代理中").waitFor();
    await cellAt(page, 2, 1).click({ button: "right" });
    await page.getByRole("menuitem", { name: "编辑备注" }).click();
    await dialogText().getByRole("textbox").fill("代理至3月");
    await dialogText().getByRole("button", { name: "保存" }).click();
    await soon(() => stage.workspace.sheet(stage.file, TAB).notes()[2]?.[1]).toEqual("代理至3月");
  });

  test("hidden sheets are listed for editors, and protections can be seen", async () => {
    await open(WANG);
    await cellAt(page, 3, 0).hover();
    await page.getByRole("note").getByText("序号由系统分配").waitFor();
    await page.getByRole("button", { name: "全部工作表" }).click();
    await page.getByRole("menuitem", { name: "字典" }).click();
    await page.getByRole("grid", { name: "工作表“字典”" }).waitFor();
  });

  test("the sidebar is 300 pixels wide, from another origin, under Google's sandbox tokens", async () => {
    await open(WANG);
    await menu("联络", "侧边栏");
    const frame = page.locator(".sidebar iframe");
    await frame.waitFor();
    await soon(() => frame.evaluate((box) => box.getBoundingClientRect().width)).toBe(300);
    expect(new URL((await frame.getAttribute("src")) ?? "").origin).not.toBe(new URL(page.url()).origin);
    await soon(async () => (await frame.getAttribute("sandbox"))?.split(" ").sort()).toEqual([
      "allow-downloads",
      "allow-forms",
      "allow-modals",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-same-origin",
      "allow-scripts",
      "allow-storage-access-by-user-activation",
    ]);
    await page.frameLocator(".sidebar iframe").getByRole("button", { name: "关闭" }).click();
    await frame.waitFor({ state: "detached" });
  });

  test("google.script.run answers handlers with the user object, and refuses what Google refuses", async () => {
    await open(WANG);
    await cellAt(page, 3, 1).click();
    await menu("联络", "侧边栏");
    await page.frameLocator(".sidebar iframe").getByRole("button").waitFor();
    const frame = page.frames().find((one) => one.url().includes("/page/"));
    const ask = (expression: string): Promise<unknown> | undefined => frame?.evaluate(expression);
    expect(await ask("ask('echo', [{ a: [1, undefined, null] }], '!')")).toEqual({
      value: { who: WANG, value: { a: [1, null, null] } },
      userObject: "!",
    });
    expect(await ask("ask('fail', [], 7)")).toEqual({ error: "出了点问题", userObject: 7 });
    expect(await ask("ask('selected', [])")).toEqual({ value: "B4" });
    expect(await ask("typeof google.script.run.hidden_ + typeof google.script.run.nowhere")).toBe(
      "undefinedundefined",
    );
    expect(
      await ask(
        "(() => { try { google.script.run.echo({ at: new Date() }) } catch (e) { return e.message } })()",
      ),
    ).toBe("Failed due to illegal value in property: at");
    expect(await ask("typeof google.script.url")).toBe("undefined");
    expect(await ask("fetch('https://example.com').then(() => 'reached', () => 'refused')")).toBe("refused");
    const many = await ask(
      "Promise.all(Array.from({ length: 25 }, (_, n) => ask('echo', [n]))).then((all) => all.map((one) => one.value.value))",
    );
    expect(many).toEqual(Array.from({ length: 25 }, (_, n) => n));
  });

  test("a modal dialog has the size that the script asked for and closes with Escape", async () => {
    await open(WANG);
    await menu("联络", "更多", "对话框");
    const frame = page.locator(".page-dialog iframe");
    await frame.waitFor();
    await soon(() => frame.evaluate((box) => [box.clientWidth, box.clientHeight])).toEqual([420, 300]);
    await page.locator(".page-dialog").getByRole("button", { name: "关闭" }).click();
    await frame.waitFor({ state: "detached" });
  });

  test("a script's alert and prompt wait for the person's answer", async () => {
    await open(WANG);
    // The script's wait holds this process too: the person in the browser answers without our help.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const field = document.querySelector<HTMLInputElement>("dialog.question input");
        if (field !== null && field.value === "") {
          field.value = "出差";
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
        const wanted = field === null ? "否" : "确定";
        for (const button of document.querySelectorAll<HTMLButtonElement>("dialog.question button")) {
          if (button.textContent === wanted) setTimeout(() => button.click(), 50);
        }
      }).observe(document.body, { childList: true, subtree: true });
    });
    await menu("联络", "询问");
    await page.getByText("NO：出差").waitFor();
  });

  test("a menu item that fails says so", async () => {
    await open(WANG);
    await menu("联络", "更多", "出错");
    await page.locator(".toast.is-error").getByText("出了点问题").waitFor();
  });

  test("who may not open the file is refused, and another person is chosen at the top", async () => {
    await open(STRANGER);
    await page.getByRole("heading", { name: "您没有打开此文件的权限" }).waitFor();
    await page.getByLabel("当前身份").selectOption(WANG);
    await cellAt(page, 1, 1).waitFor();
    expect(page.url()).toContain(encodeURIComponent(WANG).slice(0, 4));
  });

  test("sent mail is read without anything being fetched from outside", async () => {
    await open(WANG);
    const outside: (string | undefined)[] = [];
    page.on("requestfailed", (request) => outside.push(request.failure()?.errorText));
    await menu("联络", "更多", "发邮件");
    await page.getByRole("button", { name: "邮件" }).click();
    await page.getByRole("button", { name: /请核实/ }).click();
    await page.frameLocator(".reading iframe").getByText("25日").waitFor();
    // The picture was asked for by the mail, and stopped by the frame's policy before it left the browser.
    await soon(() => outside).toEqual(["csp"]);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: ".eml" }).click();
    expect((await saved).suggestedFilename()).toBe("请核实.eml");
  });

  test("Drive shows the files with their sharing, and saves a spreadsheet as .xlsx", async () => {
    await open(WANG, "&view=drive");
    const line = page.getByRole("row", { name: /联络簿/ });
    await soon(() => line.textContent()).toMatch(/陈立.*王芳.*编辑者/);
    const saved = page.waitForEvent("download");
    await line.getByRole("button", { name: ".xlsx" }).click();
    expect((await saved).suggestedFilename()).toBe("联络簿.xlsx");
  });

  test("the virtual clock is stepped and set", async () => {
    await open(WANG, "&view=triggers");
    const before = stage.workspace.clock.now().getTime();
    await page.getByRole("button", { name: "+1 天" }).click();
    await soon(() => stage.workspace.clock.now().getTime()).toEqual(before + 86_400_000);
    await page.getByText("到指定时间…").click();
    await page.getByLabel("目标时间").fill("2026-04-01T09:00");
    await page.getByRole("button", { name: "跳到" }).click();
    await page.locator(".clock-face").getByText("2026年4月1日 09:00").waitFor();
  });

  test("an execution is shown with its service calls and its log", async () => {
    await open(WANG);
    await type(9, 2, "1");
    await page.getByRole("button", { name: "运行记录" }).click();
    await page
      .getByRole("button", { name: /onEdit/ })
      .first()
      .click();
    await page.getByText("edited C10 to 1").waitFor();
  });

  test("the grid keeps few cells in the document however long the sheet", async () => {
    await open(WANG);
    await cellAt(page, 1, 1).waitFor();
    await soon(() => page.getByRole("gridcell").count()).toBeLessThan(600);
  });

  test.each(["sheet", "web", "drive", "mail", "triggers", "runs", "switches"])(
    "axe finds nothing in the view %s, in Chinese and English",
    async (view) => {
      for (const language of ["zh", "en"]) {
        await open(WANG, `&view=${view}&lang=${language}`);
        // axe looks at every pair of overlapping elements: a few rows tell as much as many.
        await page.setViewportSize({ width: 900, height: 360 });
        await page.locator("main h1").waitFor();
        if (view === "sheet") await cellAt(page, 1, 1).waitFor();
        const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        if (language === "zh") await page.close();
      }
    },
  );
});
