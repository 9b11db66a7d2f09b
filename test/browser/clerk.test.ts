// A clerk's morning, through the sidebar in the desk, on the built bundle.

import { smallWorld } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { onStage, type RegisterOnStage } from "./register-on-stage.ts";
import { soon } from "../soon.ts";

const INTERNAL = "内部沟通联络信息表";
const EXTERNAL = "外部沟通联络信息表";

describeInChromium("a clerk's morning", () => {
  let stage: RegisterOnStage | undefined;
  afterEach(() => stage?.close());

  test("find by initials, edit a phone, be warned of a duplicate, undo, mark a departure, end a cooperation", async () => {
    const world = await smallWorld();
    stage = await onStage(world, "打开侧边栏");
    const { sidebar, page } = stage;
    const button = (name: string) => sidebar.getByRole("button", { name, exact: true });
    const find = async (words: string): Promise<void> => {
      await sidebar.locator("nav button").first().click();
      await sidebar.locator("#search-input").fill(words);
      await sidebar.locator("#search-input").press("Enter");
      await sidebar.locator(".record").waitFor();
    };

    // Somebody by initials; the phone corrected.
    await find("lml");
    await button("编辑").click();
    await sidebar.locator("#contact-mobilePhone").fill("137 9999 8888");
    await button("保存").click();
    await sidebar.getByText("已保存 李明朗").waitFor();
    expect(world.rows(INTERNAL)[0]).toMatchObject({ 手机号码: "13799998888" });

    // A newcomer who is there already.
    await sidebar.locator("nav button").nth(1).click();
    await sidebar.locator("#contact-fullName").fill("仇英");
    await sidebar.locator("#contact-mobilePhone").fill("+86 138-0000-1004");
    await button("保存").click();
    await sidebar.locator(".duplicates").waitFor();
    await soon(() => sidebar.locator(".match .why").first().textContent()).toContain("手机号码相同");
    expect(world.rows(INTERNAL)).toHaveLength(4);

    // A change taken back.
    await find("danxiongxin");
    await button("编辑").click();
    await sidebar.locator("#contact-jobTitle").fill("采购经理");
    await button("保存").click();
    await sidebar.getByText("已保存 单雄信").waitFor();
    expect(world.rows(INTERNAL)[1]).toMatchObject({ 职务: "采购经理" });
    await sidebar.locator(".toast").getByRole("button", { name: "撤销" }).click();
    await sidebar.getByText("已撤销").waitFor();
    expect(world.rows(INTERNAL)[1]).toMatchObject({ 职务: "专员" });

    // A departure.
    await find("qiuying");
    await button("标记离职").click();
    await sidebar.locator(".panel").getByRole("button", { name: "标记离职" }).click();
    await sidebar.locator(".record .badge.departed").waitFor();
    expect(world.rows(INTERNAL)[3]).toMatchObject({ 状态: "离职", 离职日期: "2026-11-23" });

    // The end of a cooperation with a unit of three contacts, who are named first.
    await sidebar.locator("nav button").first().click();
    await sidebar.locator(".chip", { hasText: "单位" }).click();
    await find("江南钢铁");
    await button("终止合作").click();
    await soon(() => sidebar.locator(".concerned li").count()).toBe(3);
    await sidebar.getByLabel("终止原因").fill("合同到期");
    await sidebar.locator(".panel").getByRole("button", { name: "终止合作" }).click();
    await sidebar.locator(".record .badge.ended").first().waitFor();
    expect(world.rows(EXTERNAL).map((row) => row["合作状态"])).toEqual([
      "合作终止",
      "合作终止",
      "合作终止",
      "合作中",
    ]);

    // What the clerk did stands in the grid beside the sidebar, and in the log.
    await soon(() => page.locator('[role="gridcell"]', { hasText: "13799998888" }).count()).toBe(1);
    expect(
      world
        .rows("变更记录")
        .map((row) => row["操作"])
        .slice(-5),
    ).toEqual(["edit-contact", "edit-contact", "undo-change", "record-departure", "end-engagement"]);
    expect(stage.faults).toEqual([]);
  });
});
