// C9: signing on paper, in Chromium on the built bundle: the sheet as it comes out of the printer, and its record.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { LARGEST_SCAN } from "../../src/domain/request/scan.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { judged } from "./harness/judge-page.ts";
import { openWebApp, quiet, type WebAppOptions } from "./harness/open-web-app.ts";
import { printOut, withoutDialogue } from "./harness/printed.ts";
import { soon } from "../soon.ts";

const LIAISON = { as: STAFF.salesLiaison.account, from: "web" } as const;
const NOTHING = { effectiveOn: "", startedAt: "", reason: "", major: false, round: "" };

/** A new title of 石磊, asked by the liaison, for the head to sign. */
function titleAsked(world: World): void {
  const input = { kind: "titleChange", subject: STAFF.salesEmployee.serial, version: 1 } as const;
  const fields = { jobTitle: "高级客户经理", responsibilities: "华东区大客户；" + "渠道与回款、".repeat(8) };
  world.do("open-request", { ...input, ...NOTHING, fields, reason: "晋升" }, LIAISON);
}

/** So many new colleagues. */
function joiningAsked(world: World, count: number): void {
  for (let n = 1; n <= count; n++) {
    const fields = {
      fullName: `新同事${String(n)}`,
      department: "销售部",
      jobTitle: "客户经理",
      mobilePhone: String(13_700_003_000 + n),
      email: `new${String(n)}@huayue.example`,
      responsibilities: "华南区客户、渠道",
    };
    const input = {
      kind: "joining",
      subject: "",
      version: 0,
      ...NOTHING,
      effectiveOn: "2026-12-01",
    } as const;
    world.do("open-request", { ...input, fields, reason: "扩编" }, LIAISON);
  }
}

/** Where the pictures go that somebody looks at: PICTURES names a folder. */
function keep(name: string, bytes: Buffer): void {
  const folder = process.env["PICTURES"] ?? "";
  if (folder === "") return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

describeInChromium("signing on paper", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (world: World, options: WebAppOptions): Promise<Page> => {
    const { page } = await openWebApp(browser, world, options);
    await withoutDialogue(page);
    return page;
  };
  const head = { as: STAFF.salesHead.account, view: "sign" } as const;

  test.each([
    [1, "zh-CN", 1],
    [3, "en", 1],
    [25, "zh-CN", 7],
  ] as const)(
    "C9: a sheet of %i (%s) prints on A4, nothing cut, no page of it blank",
    async (count, language, expected) => {
      const world = await staffedWorld();
      titleAsked(world);
      joiningAsked(world, count - 1);
      const page = await open(world, { ...head, language });
      if (count > 1) await page.locator(".buttons button").first().click();
      await page.getByRole("button", { name: /^(打印签字单|Print to sign)/ }).click();
      const { pages, onLast, pdf } = await printOut(page);
      keep(`sheet-${String(count)}-${language}.pdf`, pdf);
      expect(pages).toBe(expected);
      expect(onLast).toBeGreaterThan(20);
      await page.emulateMedia({ media: "print" });
      // A4 without its margins.
      await page.setViewportSize({ width: Math.floor((182 / 25.4) * 96), height: 1000 });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("#paper *")]
          .filter((each) => !each.matches(".visually-hidden") && each.clientWidth > 0)
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.outerHTML.slice(0, 100)),
      );
      expect(cut).toEqual([]);
      const rows = await page.locator("#paper tbody tr").count();
      expect(rows).toBe(count);
      await soon(() => page.locator("#paper code").first().textContent()).toMatch(/^([0-9a-f]{4} ){3}$/);
      await page.context().close();
    },
  );

  test("C9: it counts as the head's own; the code on the paper has to be that of the request", async () => {
    const world = await staffedWorld();
    titleAsked(world);
    joiningAsked(world, 1);
    const page = await open(world, { as: STAFF.administrator.account, view: "board" });
    await page.getByText("登记纸质签字（2 项待签）").click();
    expect(await judged(page, 300)).toEqual([]);
    expect(await judged(page, 1280)).toEqual([]);
    await page.getByRole("button", { name: "打印签字单（2 项）" }).click();
    const code = (await page.locator("#paper code").first().textContent()) ?? "";
    const record = page.getByRole("button", { name: "登记", exact: true });
    await record.click();
    await page.getByText("请至少填一项的校验码").waitFor();
    const field = page.getByLabel(/^S-000001 石磊/);
    await field.fill("0000");
    await record.click();
    await page.getByText("与申请现在的内容不符").waitFor();
    await field.fill(code.toUpperCase());
    await record.click();
    await page.locator(".field.invalid").getByText("请填写").first().waitFor();
    await page.getByLabel(/^原件保管人/).fill("行政部档案柜");
    await page.getByLabel(/^或扫描件链接/).fill("https://drive.google.com/file/d/scan");
    await record.click();
    await page.getByText("已登记 1 项纸质签字").waitFor();
    await page.getByText("登记纸质签字（1 项待签）").waitFor();
    await quiet(page);
    const row = world.rows("内部沟通联络信息表").find((each) => each["姓名"] === STAFF.salesEmployee.name);
    expect(row).toMatchObject({ "部门-职务": "销售部-高级客户经理" });
    await page.context().close();
  });

  test("C9: a photograph that is too large, or of a kind that is not taken, is sent as a smaller JPEG", async () => {
    const world = await staffedWorld();
    titleAsked(world);
    const page = await open(world, { as: STAFF.administrator.account, view: "board" });
    await page.getByText("登记纸质签字（1 项待签）").click();
    const form = page.locator("form.panel");
    await form.getByRole("button", { name: "打印签字单" }).click();
    await form.getByLabel(/^S-000001/).fill((await page.locator("#paper code").textContent()) ?? "");
    await form.getByLabel(/^原件保管人/).fill("周敏");
    // 4000 × 3000 pixels of noise: what a phone makes of a paper, and more than 5 MB.
    const photo = await page.evaluate(async () => {
      const small = new OffscreenCanvas(1000, 750);
      const noise = new ImageData(1000, 750);
      let drawn = 1;
      noise.data.forEach((_, at) => {
        drawn = (drawn * 16_807) % 2_147_483_647;
        noise.data[at] = at % 4 === 3 ? 255 : drawn % 256;
      });
      small.getContext("2d")?.putImageData(noise, 0, 0);
      const canvas = new OffscreenCanvas(4000, 3000);
      const drawing = canvas.getContext("2d");
      if (drawing) drawing.imageSmoothingEnabled = false;
      drawing?.drawImage(small, 0, 0, 4000, 3000);
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 1 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = "";
      for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(text);
    });
    const buffer = Buffer.from(photo, "base64");
    expect(buffer.length).toBeGreaterThan(LARGEST_SCAN * 2 ** 20);
    await form.getByLabel(/^扫描件/).setInputFiles({ name: "手机照片.jpg", mimeType: "image/jpeg", buffer });
    await form.getByLabel(/^或扫描件链接/).waitFor({ state: "detached" });
    await form.getByRole("button", { name: "登记", exact: true }).click();
    await page.getByText("已登记 1 项纸质签字").waitFor();
    const kept = world.ws.drive.files().find(({ name }) => name.startsWith("S-000001"));
    expect(kept?.mimeType).toBe("image/jpeg");
    const size = Buffer.from(kept?.content ?? "", "base64").length;
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(LARGEST_SCAN * 2 ** 20);
    await page.context().close();
  });

  test("C9: the scan is uploaded through the page; what is none is refused before it is sent", async () => {
    const world = await staffedWorld();
    titleAsked(world);
    const page = await open(world, { as: STAFF.administrator.account, view: "board", language: "en" });
    await page.locator(".request summary").click();
    await page.locator(".request").getByText("Signed on paper (1 to be signed)").click();
    const form = page.locator(".request form");
    await form.getByRole("button", { name: "Print to sign" }).click();
    const code = (await page.locator("#paper code").textContent()) ?? "";
    await form.getByLabel(/^S-000001/).fill(code.slice(0, 4));
    await form.getByLabel(/^Who keeps the original/).fill("周敏");
    const file = form.getByLabel(/^Scan/);
    const given = (name: string, text: string) => ({
      name,
      mimeType: "application/pdf",
      buffer: Buffer.from(text),
    });
    await file.setInputFiles(given("scan.pdf", "MZ, a program"));
    await form.getByText("is not a PDF, JPEG or PNG").waitFor();
    await soon(() => file.inputValue()).toBe("");
    await file.setInputFiles(given("scan.pdf", "%PDF-1.7 signed"));
    await form.getByText("is not a PDF, JPEG or PNG").waitFor({ state: "detached" });
    expect(await judged(page, 300)).toEqual([]);
    await form.getByRole("button", { name: "Record", exact: true }).click();
    await page.getByText("1 signature on paper recorded").waitFor();
    // What the browser prints by itself is the page again.
    await soon(() => page.locator("#paper").count()).toBe(0);
    const kept = world.ws.drive.files().find(({ name }) => name.startsWith("S-000001"));
    expect(Buffer.from(kept?.content ?? "", "base64").toString()).toBe("%PDF-1.7 signed");
    await page.context().close();
  });
});
