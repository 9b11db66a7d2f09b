// An administrator pastes a block from Excel into the table, in the desk: what is right is recorded, the rest comes back.

import { ADMIN, smallWorld, type World } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { cellAt } from "./desk-on-stage.ts";
import { onStage, type RegisterOnStage } from "./register-on-stage.ts";
import { soon } from "../soon.ts";

const INTERNAL = "内部沟通联络信息表";
const PHONE = 6;
const NAMES = ["陈平", "韩信", "萧何", "张良", "樊哙", "曹参", "周勃", "灌婴"];
const BLOCK = Array.from({ length: 12 }, (_each, at) => `1390000${String(7001 + at)}`);
/** Broken by Excel, a word, and a number too short. */
const FAULTS: Readonly<Record<number, string>> = { 2: "1.39E+10", 5: "见名片", 9: "12" };

async function twelveColleagues(): Promise<World> {
  const world = await smallWorld();
  const rows = NAMES.map((fullName, at) => ({
    row: at + 2,
    fields: { fullName, department: "销售部", mobilePhone: `1370000${String(1001 + at)}` },
    choice: { kind: "create" } as const,
  }));
  world.do("import-contacts", { kind: "internal", fileName: "同事.csv", owner: "", rows });
  return world;
}

describeInChromium("typing in the table", () => {
  let stage: RegisterOnStage | undefined;
  afterEach(() => stage?.close());

  test("R89: twelve telephones are pasted, three of them wrong: nine are recorded, three come back and say why", async () => {
    const world = await twelveColleagues();
    const before = world.rows(INTERNAL).map((row) => row["手机号码"]);
    stage = await onStage(world, "打开侧边栏");
    const { page, browser, sidebar } = stage;
    await sidebar.locator("#search-input").waitFor(); // it takes the focus when it is there
    const [context] = browser.contexts();
    await context?.grantPermissions(["clipboard-read", "clipboard-write"]);
    const text = BLOCK.map((phone, at) => FAULTS[at] ?? phone).join("\n");
    await page.evaluate((block) => navigator.clipboard.writeText(block), text);
    await cellAt(page, 1, PHONE).click();
    await page.keyboard.press("Control+v");

    const wanted = BLOCK.map((phone, at) => (at in FAULTS ? before[at] : phone));
    await soon(() => world.rows(INTERNAL).map((row) => row["手机号码"])).toEqual(wanted);
    const log = world.rows("变更记录").filter((row) => row["操作"] === "reconcile-surfaces");
    expect(log.filter((row) => row["序号"] !== "")).toHaveLength(9);
    expect(new Set(log.map((row) => row["操作人"]))).toEqual(new Set([ADMIN]));
    for (const typed of Object.values(FAULTS)) expect(JSON.stringify(log)).toContain(typed);

    // The reason stands on the cell, in the grid that the person looks at.
    for (const at of Object.keys(FAULTS)) {
      await cellAt(page, Number(at) + 1, PHONE).hover();
      await page.locator('.hover-card:has-text("无法拨打")').waitFor();
    }
    await soon(() => page.locator('[role="gridcell"]', { hasText: "13900007001" }).count()).toBe(1);
    expect(stage.faults).toEqual([]);
  });
});
