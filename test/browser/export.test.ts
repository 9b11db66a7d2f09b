// An administrator takes contacts out through the sidebar, in a frame sandboxed as Google's, on the built bundle.

import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import Papa from "papaparse";
import { smallWorld, type World } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { onStage, type RegisterOnStage } from "./register-on-stage.ts";

describeInChromium("export", () => {
  let stage: RegisterOnStage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  async function exported(world: World, format: string, prepare?: (on: RegisterOnStage) => Promise<void>) {
    stage ??= await onStage(world, "导出联系人");
    const { page, sidebar } = stage;
    await sidebar.locator("#export-format").selectOption(format);
    await prepare?.(stage);
    const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
      page.waitForEvent("download"),
      sidebar.getByRole("button", { name: /^导出 \d+ 位$/ }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  test("F3: workbook, CSV and vCards are saved from the sandboxed frame, and each is in the log", async () => {
    const world = await smallWorld();
    const book = await exported(world, "xlsx");
    expect(book.name).toBe("华岳制造-内部联络信息-2026-11-23.xlsx");
    expect(book.bytes.subarray(0, 2).toString()).toBe("PK");

    const csv = await exported(world, "csv");
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = Papa.parse<string[]>(csv.bytes.toString("utf8").slice(1).trim()).data;
    expect(header?.slice(0, 4)).toEqual(["序号", "姓名", "部门", "职务"]);
    expect(header).not.toContain("登录账号");
    expect(rows.map((row) => row[1])).toEqual(["李明朗", "单雄信", "欧阳文静", "仇英"]);

    const cards = await exported(world, "vcard3", async ({ sidebar }) => {
      await sidebar.getByLabel("外部").check();
      await sidebar.getByLabel("查找并勾选").check();
      await sidebar.locator("#selection-search").fill("江南");
      await sidebar.getByRole("button", { name: "全选找到的 3 位" }).click();
    });
    expect(cards.name).toBe("华岳制造-外部联络信息-2026-11-23.vcf");
    expect(cards.bytes.toString("utf8").match(/^FN:.*$/gm)).toEqual(["FN:赵一", "FN:钱二", "FN:孙三"]);

    const lines = world.rows("变更记录").filter((row) => row["操作"] === "export-contacts");
    expect(lines.map((row) => row["变更内容"])).toEqual([
      expect.stringContaining("Excel"),
      expect.stringContaining("CSV"),
      expect.stringContaining("W-000001 W-000002 W-000003"),
    ]);
    expect(stage?.faults).toEqual([]);
  });

  test("F3: a large workbook, which is packed by a worker, is saved too", async () => {
    const world = await smallWorld();
    world.do("import-contacts", {
      kind: "internal",
      fileName: "员工.csv",
      owner: "",
      rows: Array.from({ length: 1200 }, (_, at) => ({
        row: at + 2,
        fields: { fullName: `员工${at}`, remark: `第 ${at} 位，${String(at * 7919).repeat(12)}` },
        choice: { kind: "create" as const },
      })),
    });
    const { bytes } = await exported(world, "xlsx");
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(bytes.length).toBeGreaterThan(50_000);
    expect(stage?.faults).toEqual([]);
  });
});
