// Signing in on the way: at a terminal `npm run deploy` runs `clasp login`, waits for the browser, and goes on.

import { existsSync } from "node:fs";
import { openWorkplace, OWNER, type Workplace } from "./workplace.ts";

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
  place.google.codes.set("4/code-of-the-owner", OWNER);
});
afterEach(() => place.close());

/** What the browser does once the person has agreed: Google sends it back to clasp with a code. */
function agreeInBrowser(screen: string): void {
  const url = /https:\/\/accounts\.google\.com\/\S+/.exec(screen)?.[0];
  if (url === undefined) return;
  const { searchParams } = new URL(url);
  const back = new URL(searchParams.get("redirect_uri") ?? "");
  back.searchParams.set("state", searchParams.get("state") ?? "");
  back.searchParams.set("code", "4/code-of-the-owner");
  void fetch(back).catch(() => undefined); // asked once for each piece of the screen; only the first finds clasp waiting
}

/** Lends a command a terminal; part of util-linux, so on any Linux. */
const SCRIPT = "/usr/bin/script";
const withTerminal: typeof test = existsSync(SCRIPT) ? test : test.skip;
if (!existsSync(SCRIPT)) process.stderr.write(`left out, no ${SCRIPT}: signing in at a terminal\n`);

withTerminal("R89: from nothing at all, with a terminal: signs in and deploys", async () => {
  const { code, output } = await place.deployAtTerminal(agreeInBrowser);
  expect(output).toContain("需要登录 Google");
  expect(output).toContain(`登录账号：${OWNER}`);
  expect(output).toContain("还需要您做的");
  expect(code).toBe(0);
  expect(place.google.scripts.size).toBe(1);
  expect(place.project()["deployedBy"]).toBe(OWNER);
});

withTerminal("R89: a revoked sign-in is renewed at the terminal, and the deployment goes on", async () => {
  place.signIn(OWNER, { revoked: true });
  const { code, output } = await place.deployAtTerminal(agreeInBrowser);
  expect(output).toContain("还需要您做的");
  expect(code).toBe(0);
  expect(place.google.files.size).toBe(1);
});
