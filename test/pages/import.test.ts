// Import through the sidebar: bytes as Chinese Excel writes them, columns corrected, duplicates chosen, all reverted.

import { encode } from "iconv-lite";
import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { chooseFile, chooseWorkbook, STAFF_CSV } from "./harness/views.ts";
import { soon } from "../soon.ts";

describeInChromium("import in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("F1: a GB18030 file is read, its columns are guessed, every row is accounted for", async () => {
    const page = await openSidebar(browser, { view: "import" });
    await chooseFile(page, "名单.csv", encode(STAFF_CSV.slice(1), "gb18030"));
    await soon(() => page.textContent(".form .post")).toBe("名单.csv，6 行，GB18030");
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
    await soon(() => page.locator(".counts dd").allTextContents()).toEqual(["4", "1", "0", "3", "1"]);
    await page.context().close();
  });

  test("F1, F2: what was chosen is done, and reverting takes all of it back", async () => {
    const page = await openSidebar(browser, { view: "import" });
    await chooseFile(page, "名单.csv", Buffer.from(STAFF_CSV));
    await page.locator("button[type=submit]").click();
    await page.getByRole("combobox", { name: "第 2 行 王芳" }).selectOption("skip");
    await page.getByRole("button", { name: "有提示" }).click();
    await soon(() => page.locator(".preview-row .name").allTextContents()).toEqual([
      "N/D",
      "吴鹏",
      "…",
      "韩雪",
    ]);
    await page.locator(".sticky .primary").click();
    await page.getByText("导入完成：新建 4 条，更新 0 条。").waitFor();
    await page.getByRole("button", { name: "整批撤回 名单.csv" }).click();
    await page.locator("dialog").getByRole("button", { name: "整批撤回" }).click();
    await page.getByText("已撤回：撤销 4 条，恢复 0 条").waitFor();
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
    await soon(() => page.textContent(".trouble")).toContain(said);
    await page.context().close();
  });

  test("R79: a workbook comes in: the likeliest sheet, another one if wanted, notes below it left out", async () => {
    const page = await openSidebar(browser, { view: "import" });
    await chooseWorkbook(page, "hr-several-sheets.xlsx");
    const sheets = page.locator("#import-sheet");
    await soon(() => sheets.locator("option").allTextContents()).toEqual(["填写说明", "离职", "在职"]);
    await soon(() => sheets.locator("option:checked").textContent()).toBe("在职");
    await soon(() => page.textContent(".form .post")).toBe("hr-several-sheets.xlsx，3 行，Excel");
    await sheets.selectOption({ label: "离职" });
    await soon(() => page.textContent(".form .post")).toBe("hr-several-sheets.xlsx，1 行，Excel");
    await page.getByRole("button", { name: "换一个文件" }).click();
    await chooseWorkbook(page, "hr-title-merged-notes.xlsx");
    await soon(() => page.textContent(".file-notes summary")).toBe("表格下方有 2 行说明，不导入");
    await page.locator("button[type=submit]").click();
    await page.waitForSelector(".preview");
    await soon(() => page.locator(".preview-row").nth(2).textContent()).toContain("郝静第 6 行市场部-专员");
    await page.context().close();
  });

  test("F1: what the columns meant is remembered with the import, for the next file with these headers", async () => {
    const page = await openSidebar(browser, { view: "import" });
    const file = (name: string): Buffer => Buffer.from(`称呼,归口,手机\n${name},市场部,13912340009\n`);
    await chooseFile(page, "一月.csv", file("何一"));
    await page.getByLabel("称呼").selectOption("fullName");
    await page.getByLabel("归口").selectOption("department");
    await page.locator("button[type=submit]").click();
    await page.locator(".sticky .primary").click();
    await page.getByText("导入完成：新建 1 条").waitFor();
    await page.getByRole("button", { name: "再导入一个文件" }).click();
    await chooseFile(page, "二月.csv", file("何二"));
    await soon(() => page.getByLabel("称呼").inputValue()).toBe("fullName");
    await soon(() => page.getByLabel("归口").inputValue()).toBe("department");
    await page.getByText("这种表头以前导入过").waitFor();
    await page.context().close();
  });

  test("F4: the likely match stands beside the row, differences marked; updates can be left out as a whole", async () => {
    const page = await openSidebar(browser, { view: "import" });
    await chooseFile(page, "名单.csv", Buffer.from(STAFF_CSV));
    await page.locator("button[type=submit]").click();
    const beside = page.locator(".preview-row").first().locator(".beside");
    await soon(() => beside.locator("thead th").allTextContents()).toEqual(["文件中", "N-000001"]);
    const post = beside.locator("tr.same", { hasText: "姓名" });
    await soon(() => post.locator("td").allTextContents()).toEqual(["王芳", "王芳"]);
    const numbers = (): Promise<string[]> => page.locator(".counts dd").allTextContents();
    await soon(() => numbers()).toEqual(["4", "1", "0", "3", "1"]);
    await page.getByLabel("导入方式").selectOption("create");
    await soon(async () => (await numbers()).slice(0, 3)).toEqual(["4", "0", "1"]);
    await page.getByLabel("导入方式").selectOption("update");
    await soon(async () => (await numbers()).slice(0, 3)).toEqual(["0", "1", "4"]);
    await page.context().close();
  });
});
