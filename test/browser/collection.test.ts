// A collection round at the desk, with people switching: one department says nil, one is late, one stays silent (R13, B13;
// issue's Done-means 2).

import { STAFF, staffedWorld, type Colleague } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { webOnStage, type WebOnStage } from "./web-on-stage.ts";
import { soon } from "../soon.ts";

const OTHERS = [
  ["行政部", STAFF.administrator],
  ["人力资源部", STAFF.hrOfficer],
] as const;

describeInChromium("a collection round at the desk", () => {
  let world: World;
  let stage: WebOnStage;
  beforeAll(async () => {
    world = await staffedWorld();
    stage = await webOnStage(world);
  });
  afterAll(async () => {
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  const button = (name: string) => stage.app.getByRole("button", { name, exact: true });
  const said = (text: string | RegExp) => stage.app.getByText(text).first().waitFor();
  const day = (local: string): void => world.ws.clock.advanceTo(`${local}:00+08:00`);

  async function as(who: Colleague, view: "tasks" | "board" | "sign"): Promise<void> {
    await stage.open(who.account, view);
    await said(`您是 ${who.name}`);
  }

  /** Each department with its badges, as HR reads them. */
  async function board(): Promise<Record<string, string>> {
    await as(STAFF.hrHead, "board");
    const rows = stage.app.locator(".department-round");
    const names = await rows.locator("strong").allTextContents();
    const badges = await rows.locator(".badges").allTextContents();
    return Object.fromEntries(names.map((name, index) => [name, badges[index] ?? ""]));
  }

  /** Notices of the round that a person was sent or will be. */
  const told = (who: Colleague): string[] =>
    world
      .rows("发件箱")
      .filter((row) => row["事项"] === "次月人员变动收集" && row["收件人"] === who.name)
      .map((row) => `${row["内容"] ?? ""} ${row["部门"] ?? ""}`);

  test("R13: one department says that nothing changes, another hands in a change that its head signs", async () => {
    day("2026-11-23T09:10");
    await as(STAFF.marketingLiaison, "tasks");
    await said("2026-12 人员变动收集 · 市场部");
    await button("无变动").click();
    await said("已回复：无变动");

    for (const [department, who] of OTHERS)
      world.do(
        "answer-round",
        { month: "2026-11", department, answer: "nil" },
        { as: who.account, from: "web" },
      );
    await soon(() => board()).toEqual({
      销售部: "未答复",
      采购部: "未答复",
      市场部: "无变动",
      行政部: "无变动",
      人力资源部: "无变动",
    });
  });

  test("B13: the silent are chased before they are late, and their heads are told when they are", async () => {
    day("2026-11-26T09:10");
    expect(told(STAFF.salesLiaison)).toContain("提醒 销售部");
    expect(told(STAFF.marketingLiaison)).toEqual(["提醒 市场部"]); // before it had answered
    expect(told(STAFF.purchasingLiaison).length).toBeGreaterThan(1);
    expect(told(STAFF.salesHead)).toContain("逾期上报 销售部");
    await soon(() => board()).toMatchObject({ 销售部: "逾期未答", 采购部: "逾期未答", 市场部: "无变动" });
  });

  test("R13: a late department submits its change and answers; late it stays, and its head signs the list", async () => {
    await as(STAFF.salesLiaison, "tasks");
    await button("提交变动").click();
    await stage.app.getByRole("button", { name: /^职务变更/ }).click();
    // Looking elsewhere in between does not lose which round it is for.
    await stage.app.locator("nav button", { hasText: "我的信息" }).click();
    await stage.app.locator("nav button", { hasText: "提交变更" }).click();
    await said(/计入本月的人员变动收集/);
    await stage.app.locator("#subject").fill("石磊");
    await stage.app.getByRole("option", { name: /石磊/ }).click();
    await stage.app.getByLabel("职务", { exact: true }).fill("高级客户经理");
    await stage.app.getByLabel("原因").fill("晋升");
    await button("提交").click();
    await said(/由销售部负责人李明朗签批/);
    await as(STAFF.salesLiaison, "tasks");
    await button("变动已全部提交").click();
    await said("已回复，谢谢。");
    await soon(async () => (await board())["销售部"]).toBe("有变动迟答已提交 1 项");

    await as(STAFF.salesHead, "sign");
    await stage.app.locator(".request", { hasText: "石磊" }).getByRole("checkbox").check();
    await button("签批同意").click();
    await said("已签批 1 项");
  });

  test("B13: who never answers is silent for good: HR and administrators are told, and the next round says so", async () => {
    day("2026-11-27T09:10");
    expect(told(STAFF.hrHead)).toContain("逾期上报 采购部");
    expect(told(STAFF.administrator)).toContain("逾期上报 采购部");
    // The clock sleeps over the weekend: what it missed is made good at its next run.
    const triggers = world.ws.state.services.triggers.splice(0);
    day("2026-12-01T09:00");
    world.ws.state.services.triggers.push(...triggers);
    day("2026-12-01T09:10");
    await as(STAFF.hrHead, "board");
    await said("2026-12 收集：2027-01 的人员变动");
    await soon(() => stage.app.locator(".past-rounds li").nth(1).textContent()).toContain("始终未答 1");
    await soon(() => stage.app.locator(".past-rounds li").nth(1).textContent()).toContain("迟答 1");
  });
});
