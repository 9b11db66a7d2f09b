// C9: a signature that was given on paper, recorded by an administrator.

import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import { judged } from "./harness/judge-page.ts";
import { openWebApp, quiet } from "./harness/open-web-app.ts";

describeInChromium("a signature on paper", () => {
  test("C9: it counts as the head's own, with who keeps it and where its scan is", async () => {
    const world = await staffedWorld();
    const { serial } = STAFF.salesEmployee;
    const asked = { effectiveOn: "", startedAt: "", reason: "晋升", major: false, round: "" };
    world.do(
      "open-request",
      { kind: "titleChange", subject: serial, version: 1, fields: { jobTitle: "高级客户经理" }, ...asked },
      { as: STAFF.salesLiaison.account, from: "web" },
    );
    const browser = await launchChromium();
    try {
      const { page } = await openWebApp(browser, world, { as: STAFF.administrator.account, view: "board" });
      await page.locator(".request summary").first().click();
      await page.getByText("登记纸质签字").click();
      expect(await judged(page, 300)).toEqual([]);
      await page.getByRole("button", { name: "登记", exact: true }).click();
      await page.locator(".field.invalid").getByText("请填写").waitFor();
      await page.getByLabel(/^原件保管人/).fill("行政部档案柜");
      await page.getByLabel(/^扫描件链接/).fill("https://drive.google.com/file/d/scan");
      await page.getByRole("button", { name: "登记", exact: true }).click();
      await page.getByText("登记纸质签字").waitFor({ state: "detached" });
      await quiet(page);
      const row = world.rows("内部沟通联络信息表").find((each) => each["姓名"] === STAFF.salesEmployee.name);
      expect(row).toMatchObject({ "部门-职务": "销售部-高级客户经理" });
    } finally {
      await browser.close();
    }
  });
});
