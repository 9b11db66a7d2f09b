// The official days of a year, entered by an administrator in the sidebar at the desk, on the built bundle.

import { NOTICE_2027 } from "../scenarios/notice-2027.ts";
import { smallWorld } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { onStage, type RegisterOnStage } from "./register-on-stage.ts";

describeInChromium("the working calendar at the desk", () => {
  let stage: RegisterOnStage | undefined;
  afterEach(() => stage?.close());

  test("R77: from the search to the pasted notice to the rows of the tab, and to the deadline that follows", async () => {
    const world = await smallWorld();
    world.do("end-engagement", {
      serial: "D-000001",
      version: 1,
      row: 2,
      endedOn: "2026-11-08",
      reason: "合同完成",
    });
    stage = await onStage(world, "打开侧边栏");
    const { sidebar, faults } = stage;
    await sidebar.getByRole("button", { name: "打开工作日历" }).click(); // the search asks for the next year
    await sidebar.locator("#calendar-notice").fill(NOTICE_2027);
    await sidebar.getByRole("button", { name: "写入这 30 天" }).click();
    await sidebar.getByText("2027 年 已录入").waitFor();
    expect(world.rows("工作日历")).toHaveLength(30);

    await sidebar.locator("nav button").first().click();
    await sidebar.locator(".chip").nth(3).click();
    await sidebar.locator("#search-input").fill("江南钢铁");
    await sidebar.locator(".result", { hasText: "单位" }).first().click();
    await sidebar.getByText("2027-02-12 18:00（跳过春节 2/8–2/11）").waitFor();
    expect(faults).toEqual([]);
  });
});
