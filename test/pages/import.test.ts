// Import through the sidebar: bytes as Chinese Excel writes them, columns corrected, duplicates chosen, all reverted.

import { encode } from "iconv-lite";
import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { chooseFile, STAFF_CSV } from "./harness/views.ts";

describeInChromium("import in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("F1: a GB18030 file is read, its columns are guessed, every row is accounted for", async () => {
    const page = await openSidebar(browser, { view: "import" });
    await chooseFile(page, "名单.csv", encode(STAFF_CSV.slice(1), "gb18030"));
    expect(await page.textContent(".form .post")).toBe("名单.csv，6 行，GB18030");
    const meanings = await page
      .locator(".columns select")
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLSelectElement ? one.value : "")));
    expect(meanings).toEqual([
      "",
      "fullName",
      "department",
      "jobTitle",
      "officePhone",
      "mobilePhone",
      "email",
      "responsibilities",
      "remark",
    ]);
    await page.locator("button[type=submit]").click();
    await page.waitForSelector(".preview");
    expect(await page.locator(".counts dd").allTextContents()).toEqual(["4", "1", "0", "3", "1"]);
    await page.context().close();
  });

  test("F1, F2: what was chosen is done, and reverting takes all of it back", async () => {
    const page = await openSidebar(browser, { view: "import" });
    await chooseFile(page, "名单.csv", Buffer.from(STAFF_CSV));
    await page.locator("button[type=submit]").click();
    await page.getByRole("combobox", { name: "第 2 行 王芳" }).selectOption("skip");
    await page.getByRole("button", { name: "有提示" }).click();
    expect(await page.locator(".preview-row .name").allTextContents()).toEqual(["N/D", "吴鹏", "…", "韩雪"]);
    await page.locator(".sticky .primary").click();
    await page.getByText("导入完成：新建 4 条，更新 0 条。").waitFor();
    await page.getByRole("button", { name: "撤回导入 名单.csv" }).click();
    await page.locator("dialog").getByRole("button", { name: "撤回" }).click();
    await page.getByText("已撤回导入：撤销 4 条，恢复 0 条").waitFor();
    await page.keyboard.press("/");
    await page.fill("#search-input", "郝静");
    await page.getByText("没有找到").waitFor();
    await page.context().close();
  });

  test.each([
    ["名单.xls", [0xd0, 0xcf, 0x11, 0xe0], "另存为"],
    ["名单.xlsx", [0x50, 0x4b, 3, 4], "损坏"],
    ["名单.xls", [...Buffer.from("<html><table><tr><td>姓名</td></tr></table>")], "网页"],
  ])("%s that cannot be read is answered with what to do", async (name, bytes, said) => {
    const page = await openSidebar(browser, { view: "import" });
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await page.setInputFiles("#import-file", file);
    expect(await page.textContent(".trouble")).toContain(said);
    await page.context().close();
  });
});
