// The desk's server: who may speak to it, what it answers, and that what happened is there after a restart.

import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDesk } from "../../../local/desk/server.ts";
import type { RunningDesk } from "../../../local/desk/server.ts";
import { openWorkspace } from "../../../local/index.ts";

const CHEN = "chen@example.cn";
const WANG = "wang@example.cn";

const directory = mkdtempSync(join(tmpdir(), "desk-"));
const openAgain = () => openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [CHEN, WANG], directory });

let desk: RunningDesk;
let token: string;
let file: string;

beforeAll(async () => {
  const workspace = await openAgain();
  file = workspace.drive.createSpreadsheet({ name: "联络簿", owner: CHEN }).id;
  desk = await startDesk({ workspace });
  token = await tokenOf(desk);
});
afterAll(async () => {
  await desk.close();
  rmSync(directory, { recursive: true });
});

async function tokenOf({ url }: RunningDesk): Promise<string> {
  const page = await (await fetch(url)).text();
  return /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? "";
}

async function ask(
  name: string,
  body: unknown,
  secret = token,
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${desk.url}api/${name}`, {
    method: "POST",
    headers: { "x-desk-token": secret },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

test("the page is one file that needs nothing from anywhere", async () => {
  const response = await fetch(desk.url);
  const page = await response.text();
  expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("calls without this start's token are turned away", async () => {
  expect((await ask("desk", { as: CHEN }, "guess")).status).toBe(401);
  expect((await ask("desk", { as: CHEN })).status).toBe(200);
});

test("a foreign name that leads to this machine is turned away (DNS rebinding)", async () => {
  const { port } = new URL(desk.url);
  const status = await new Promise((resolve, reject) => {
    request({ port, headers: { host: "evil.example" } }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(403);
});

test("who may not open a file gets nothing of it", async () => {
  for (const name of ["sheet.open", "sheet.shape"]) {
    expect(await ask(name, { as: WANG, file })).toMatchObject({ status: 403, answer: { kind: "refused" } });
  }
  const rows = await ask("sheet.rows", { as: WANG, file, sheetId: 0, from: 0, to: 10 });
  expect(rows.status).toBe(403);
});

test("a malformed call is a fault that is told", async () => {
  expect(await ask("sheet.rows", { as: CHEN, file })).toMatchObject({
    status: 400,
    answer: { kind: "fault" },
  });
});

test("what was typed is there after a restart", async () => {
  const gesture = { kind: "type", row: 2, column: 1, text: "王小明" };
  const done = await ask("sheet.gesture", { as: CHEN, file, sheetId: 0, gesture, confirmed: false });
  expect(done.answer).toEqual({ outcome: "done" });
  await desk.close();
  desk = await startDesk({ workspace: await openAgain() });
  token = await tokenOf(desk);
  const rows = await ask("sheet.rows", { as: CHEN, file, sheetId: 0, from: 2, to: 3 });
  expect(rows.answer).toMatchObject({ rows: [[null, { t: "王小明" }]] });
});
