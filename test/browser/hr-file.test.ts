// F1, F2: an administrator brings in the workbook of the HR department and reverts it, in the register's own sidebar.

import { join } from "node:path";
import { corpusWorld } from "../corpus/outcome.ts";
import { describeInChromium } from "./chromium.ts";
import { onStage, type RegisterOnStage } from "./register-on-stage.ts";

const FILE = join(__dirname, "../corpus/files/hr-title-merged-notes.xlsx");
const TAB = "内部沟通联络信息表";

describeInChromium("the HR department's workbook through the sidebar", () => {
  let stage: RegisterOnStage | undefined;
  afterEach(() => stage?.close());

  test("title, merged departments, numbers and notes are understood; its columns are remembered; all is reverted", async () => {
    const world = await corpusWorld();
    stage = await onStage(world, "打开侧边栏");
    const { sidebar } = stage;
    await sidebar.locator("nav button").nth(2).click();
    await sidebar.locator("#import-file").setInputFiles(FILE);
    await sidebar.getByText("表格下方有 2 行说明，不导入").waitFor();
    await sidebar.locator("button[type=submit]").click();
    await sidebar.locator(".preview").waitFor();
    await sidebar.locator(".sticky .primary").click();
    await sidebar.getByText("导入完成：新建 5 条").waitFor({ timeout: 60_000 });
    expect(world.rows(TAB).map((row) => [row["姓名"], row["部门"], row["手机号码"], row["待补全"]])).toEqual([
      ["王芳", "市场部", "13812345678", ""],
      ["李明朗", "市场部", "13912345678", ""],
      ["郝静", "市场部", "13912340001", ""],
      ["周敏", "行政部", "13700001111", ""],
      ["韩雪", "行政部", "13700002222", ""],
    ]);
    await sidebar.getByRole("button", { name: "再导入一个文件" }).click();
    await sidebar.locator("#import-file").setInputFiles(FILE);
    await sidebar.getByText("这种表头以前导入过").waitFor();
    await sidebar.getByRole("button", { name: "换一个文件" }).click();
    await sidebar.getByRole("button", { name: "撤回导入 hr-title-merged-notes.xlsx" }).click();
    await sidebar.locator("dialog").getByRole("button", { name: "撤回" }).click();
    await sidebar.getByText("已撤回导入").first().waitFor({ timeout: 60_000 });
    expect(world.rows(TAB)).toEqual([]);
    expect(world.do("verify-log", {})).not.toHaveProperty("broken");
    expect(stage.faults).toEqual([]);
  }, 120_000);
});
