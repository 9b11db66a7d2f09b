// Two real files, brought in through the sidebar and reverted: nobody here wrote them, and nothing of them is lost.

import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Papa from "papaparse";
import { readTable } from "../../src/domain/intake/table.ts";
import { emptyWorld, OWNER, SETUP, type World } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { onStage, type RegisterOnStage } from "./register-on-stage.ts";

const TABS = ["内部沟通联络信息表", "外部沟通联络信息表", "单位"] as const;

/** The whole file where it stands beside the project; else the few rows of it that the project carries. */
function realFile(name: string, excerpt: string): string {
  const whole = join(__dirname, "../../../shared/data", name);
  if (existsSync(whole)) return whole;
  process.stderr.write(`${name} is not beside the project: its excerpt ${excerpt} is used instead\n`);
  return join(__dirname, "../domain/intake/fixtures", excerpt);
}

const FILES = [
  {
    kind: "internal",
    tab: TABS[0],
    radio: 0,
    path: realFile("uk-home-office-senior-posts-2013-09.csv", "uk-senior-posts.csv"),
  },
  {
    kind: "external",
    tab: TABS[1],
    radio: 1,
    path: realFile("us-legislators-current.csv", "us-legislators.csv"),
  },
] as const;

const rowsIn = (path: string): number =>
  readTable(Papa.parse<string[]>(readFileSync(path, "utf8")).data).body.length;

/** The wizard's first page is the file; the kind of contact is chosen beside it. */
async function bringIn({ sidebar }: RegisterOnStage, file: (typeof FILES)[number]): Promise<void> {
  const another = sidebar.getByRole("button", { name: "再导入一个文件" });
  if (await another.isVisible()) await another.click();
  else await sidebar.locator("nav button").nth(2).click();
  await sidebar.locator("#import-file").setInputFiles(file.path);
  await sidebar.locator(".form").waitFor();
  await sidebar.locator("input[type=radio]").nth(file.radio).check();
  await sidebar.locator("button[type=submit]").click();
  await sidebar.locator(".preview").waitFor();
  await sidebar.locator(".sticky .primary").click();
  await sidebar.getByText("导入完成").first().waitFor({ timeout: 60_000 });
}

function snapshot(world: World): Record<string, string>[][] {
  return TABS.map((tab) => world.rows(tab));
}

describeInChromium("real files through the sidebar", () => {
  let stage: RegisterOnStage | undefined;
  afterEach(() => stage?.close());

  test("all their rows are in, whole or flagged with the reason; reverting leaves every record as it was", async () => {
    const world = await emptyWorld();
    world.do("set-up-register", SETUP, { as: OWNER });
    world.do("add-contact", { kind: "internal", fields: { fullName: "李明朗", department: "销售部" } });
    const before = snapshot(world);
    stage = await onStage(world, "打开侧边栏");
    for (const file of FILES) {
      const already = world.rows(file.tab).length;
      await bringIn(stage, file);
      const rows = world.rows(file.tab).slice(already);
      expect([file.kind, rows.length]).toEqual([file.kind, rowsIn(file.path)]);
      expect(new Set(rows.map((row) => row["序号"])).size).toBe(rows.length);
      for (const row of rows) {
        const whole = ["姓名", "职务", "手机号码", "常用邮箱"].every((header) => row[header] !== "");
        expect(whole || row["待补全"] !== "").toBe(true);
      }
    }
    for (const { path } of FILES) {
      await stage.sidebar.getByRole("button", { name: `整批撤回 ${basename(path)}` }).click();
      await stage.sidebar
        .locator("dialog")
        .getByRole("button", { name: "整批撤回" })
        .click({ timeout: 60_000 });
      const batch = stage.sidebar.locator(".entry", { hasText: basename(path) });
      await batch.getByText("已撤回", { exact: true }).waitFor({ timeout: 60_000 });
    }
    expect(snapshot(world)).toEqual(before);
    expect(world.do("import-batches", {}).batches.map(({ reverted }) => reverted)).toEqual([true, true]);
    const operations = new Set(world.rows("变更记录").map((row) => row["操作"]));
    expect([...operations]).toEqual(["set-up-register", "add-contact", "import-contacts", "revert-batch"]);
    expect(world.do("verify-log", {})).not.toHaveProperty("broken");
    expect(stage.faults).toEqual([]);
  }, 180_000);
});
