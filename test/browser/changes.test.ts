// Changes from the first word to the register, through the web app at the desk, person by person (issue's Done-means 2).

import { STAFF, staffedWorld, UNITS, type Colleague } from "../staffed-world.ts";
import { ADMIN, type World } from "../world.ts";
import { describeInChromium } from "./chromium.ts";
import { cellWith, webOnStage, type WebOnStage } from "./web-on-stage.ts";
import { soon } from "../soon.ts";

const INTERNAL = "内部沟通联络信息表";
const EXTERNAL = "外部沟通联络信息表";

describeInChromium("changes at the desk, with people switching", () => {
  let world: World;
  let stage: WebOnStage;
  beforeEach(async () => {
    world = await staffedWorld();
    stage = await webOnStage(world);
  });
  afterEach(async () => {
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  const button = (name: string | RegExp) =>
    stage.app.getByRole("button", { name, exact: typeof name === "string" });
  const said = (text: string | RegExp) => stage.app.getByText(text).first().waitFor();

  /** Another person takes the seat at the same desk. */
  async function as(who: Colleague, view: "tasks" | "submit" | "sign" | "record"): Promise<void> {
    await stage.open(who.account, view);
    await said(`您是 ${who.name}`);
  }

  async function sign(who: Colleague, whatItSays: string): Promise<void> {
    await as(who, "sign");
    await stage.app.locator(".request", { hasText: whatItSays }).getByRole("checkbox").check();
    await button("签批同意").click();
    await said("已签批 1 项");
  }

  test("R42, R45, R46, R14: an employee's transfer, by the liaison and both heads, holds from its day", async () => {
    const { salesEmployee: mover, salesLiaison, salesHead, purchasingHead } = STAFF;
    await as(mover, "submit");
    await button(/^调动/).click();
    await stage.app.getByLabel(/^部门/).selectOption("采购部");
    await stage.app.getByLabel("职务", { exact: true }).fill("采购专员");
    await stage.app.getByLabel("原因").fill("岗位轮换");
    await button("提交").click();
    await said("由销售部联络员方正核对并提交");

    await as(salesLiaison, "tasks");
    await button(/^核对并提交/).click();
    await button("核对无误，提交").click();
    await said("已提交 S-000001");

    await sign(salesHead, mover.name);
    await said("现在没有等您签批的申请");
    await sign(purchasingHead, mover.name);

    // All have signed: it waits for its day, and the register is as it was.
    await as(mover, "tasks");
    await soon(() => stage.app.locator(".request .badge.state").textContent()).toBe("待生效");
    const row = () => world.rows(INTERNAL).find((each) => each["姓名"] === mover.name);
    expect(row()).toMatchObject({ "部门-职务": "销售部-客户经理" });

    await stage.wakeAt("2026-11-24T08:00");
    await as(mover, "record");
    await stage.app.locator(".facts").getByText("采购部").waitFor();
    expect(row()).toMatchObject({ "部门-职务": "采购部-采购专员", 最后更新日期: "2026-11-24" });
    await stage.openRegister(ADMIN, INTERNAL);
    await cellWith(stage.page, "采购部-采购专员").waitFor();
  });

  test("R16, R20, R43: a new supplier, entered by an employee, is in the register after the supervisor's review", async () => {
    const { purchasingEmployee: owner, purchasingSupervisor: supervisor } = STAFF;
    await as(owner, "submit");
    await button(/^新增合作单位/).click();
    await stage.app.getByLabel("单位名称").fill("北岭测试仪器有限公司");
    await stage.app.getByLabel("单位性质").selectOption("供应商");
    await stage.app.getByLabel(/^姓名/).fill("沈知秋");
    await stage.app.getByLabel("手机号码").fill("139 0000 6601");
    await stage.app.getByLabel(/^对接事项/).fill("仪器校准");
    await stage.app.getByLabel("获知时间").fill("2026-11-22T16:30");
    await said("获知 2026-11-22 16:30 + 24 小时 → 2026-11-23 16:30");
    await button("提交").click();
    await said("由采购部业务主管程功签批");
    expect(world.rows(EXTERNAL).map((each) => each["姓名"])).not.toContain("沈知秋");

    await as(supervisor, "sign");
    await soon(() => stage.app.locator(".request .differences").textContent()).toContain("13900006601");
    await button("签批同意").click();
    await said("已签批 1 项");
    expect(world.rows(EXTERNAL).find((each) => each["姓名"] === "沈知秋")).toMatchObject({
      单位名称: "北岭测试仪器有限公司",
      手机号码: "13900006601",
      业务对接人: `${owner.name} ${owner.serial}`,
    });
    await as(owner, "tasks");
    await said("已结束的 1 项");
  });

  test("R17, R18, R20: an ended one-off partner, archived by its owner and the supervisor", async () => {
    const { salesEmployee: owner, salesSupervisor: supervisor } = STAFF;
    const ended = { serial: UNITS.provider, version: 2, row: 0, endedOn: "2026-08-31", reason: "项目完成" };
    world.do("end-engagement", ended);
    await as(owner, "tasks");
    await stage.wakeAt("2026-11-24T09:05");
    await as(owner, "tasks");
    await said("东海物流集团 · 合作终止后是否保留");
    await button("提交审核").click();
    await said("等 梅雪 审核，审核后此事完成。");

    await sign(supervisor, "东海物流集团");
    expect(world.rows(EXTERNAL).find((each) => each["姓名"] === "孙尚香")).toMatchObject({
      合作状态: "已归档",
    });
    await stage.wakeAt("2026-11-24T12:00");
    await as(owner, "tasks");
    await said("现在没有等您处理的事");
  });
});
