// C9 at the desk: signing on paper in the deployed web app, in the frame in which Google shows it.

import { STAFF, staffedWorld } from "../staffed-world.ts";
import { describeInChromium } from "./chromium.ts";
import { webOnStage } from "./web-on-stage.ts";

/** A PDF nearly as large as one may be. */
const LARGE_PDF = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(4_900_000, "scan ")]);

describeInChromium("signing on paper at the desk", () => {
  test("C9: printed from within the frame, and a scan of nearly 5 MB is kept in the owner's Drive", async () => {
    const world = await staffedWorld();
    world.do(
      "open-request",
      {
        kind: "titleChange",
        subject: STAFF.salesEmployee.serial,
        version: 1,
        fields: { jobTitle: "高级客户经理" },
        effectiveOn: "",
        startedAt: "",
        reason: "晋升",
        major: false,
        round: "",
      },
      { as: STAFF.salesLiaison.account, from: "web" },
    );
    const stage = await webOnStage(world);
    const { app } = stage;
    try {
      await stage.open(STAFF.administrator.account, "board");
      await app.getByText("登记纸质签字（1 项待签）").first().click();
      // The dialogue is the browser's; that the sheet is there to be printed is the page's.
      await app.locator("html").evaluate(() => {
        window.print = () => document.documentElement.setAttribute("data-printed", "yes");
      });
      const form = app.locator("form.panel");
      await form.getByRole("button", { name: "打印签字单" }).click();
      await app.locator("html[data-printed] #paper").waitFor({ state: "attached" });
      const code = (await app.locator("#paper code").textContent()) ?? "";
      await form.getByLabel(/^S-000001/).fill(code);
      await form.getByLabel(/^原件保管人/).fill("行政部档案柜");
      const scan = { name: "签字单.pdf", mimeType: "application/pdf", buffer: LARGE_PDF };
      await form.getByLabel(/^扫描件/).setInputFiles(scan);
      await form.getByRole("button", { name: "登记", exact: true }).click();
      await app.getByText("已登记 1 项纸质签字").waitFor({ timeout: 60_000 });
      const kept = world.ws.drive.files().find(({ name }) => name.startsWith("S-000001"));
      expect(kept?.content?.length).toBe(Math.ceil(LARGE_PDF.length / 3) * 4);

      // What was recorded names the scan by its long address: it breaks, and the page does not scroll sideways.
      await stage.width("narrow");
      await app.getByRole("button", { name: /^全部（1）/ }).click();
      await app.locator("summary", { hasText: STAFF.salesEmployee.name }).click();
      await app.getByText(/扫描件链接: https:/).waitFor();
      expect(await stage.faultsOfPage()).toEqual([]);
      expect(stage.faults).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
