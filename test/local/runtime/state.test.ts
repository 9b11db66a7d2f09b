// The state lives in a directory and survives restarts; tests copy and restore it in memory.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkspace } from "../../../local/index.ts";
import { bundleOf, OWNER, scripted, TAB, WANG } from "./scripted.ts";

const CODE = `
  function note(text) { PropertiesService.getScriptProperties().setProperty("note", text); MailApp.sendEmail("${WANG}", text, ""); CacheService.getScriptCache().put("c", text); }
  function noted() { return [PropertiesService.getScriptProperties().getProperty("note"), CacheService.getScriptCache().get("c")]; }
  function clock() { ScriptApp.newTrigger("noted").timeBased().everyMinutes(5).create(); }`;

test("a closed workspace is found again as it was", async () => {
  const directory = join(mkdtempSync(join(tmpdir(), "workspace-")), "new");
  const before = await scripted(CODE, { open: { directory, now: "2026-02-03T09:00:00+08:00" } });
  const { id } = before.ws.drive.createSpreadsheet({ name: "登记簿", owner: OWNER });
  before.ws.signIn(OWNER).type(id, TAB, "B2", "王芳");
  before.run("note", "第一");
  before.run("clock");
  before.ws.close();

  const again = await openWorkspace({ directory, now: "1999-01-01T00:00:00Z", people: [] });
  expect(again.clock.now()).toEqual(before.ws.clock.now());
  expect(again.sheet(id, TAB).values()).toEqual([
    ["", ""],
    ["", "王芳"],
  ]);
  expect([again.mail.sent, again.triggers()]).toEqual([before.ws.mail.sent, before.ws.triggers()]);
  const app = again.scripts()[0]?.record.deployments[0]?.url ?? "";
  expect(again.signIn(WANG).visit(app).call("noted")).toEqual(["第一", "第一"]);
  again.signIn(OWNER).type(id, TAB, "C3", "x");
  expect(again.drive.createSpreadsheet({ name: "next", owner: OWNER }).id).not.toBe(id);
});

test("a snapshot can be put back any number of times", async () => {
  const { ws, run } = await scripted(CODE);
  const { id } = ws.drive.createSpreadsheet({ name: "登记簿", owner: OWNER });
  const owner = ws.signIn(OWNER);
  owner.type(id, TAB, "A1", "vorher");
  const snapshot = ws.snapshot();
  const now = ws.clock.now();
  for (const text of ["eins", "zwei"]) {
    run("note", text);
    owner.type(id, TAB, "A1", text);
    owner.insertRows(id, TAB, 1, 2);
    ws.drive.share(id, WANG, "reader");
    ws.restore(snapshot);
    expect(run("noted")).toEqual([null, null]);
    ws.restore(snapshot);
    expect([
      ws.sheet(id, TAB).values(),
      ws.mail.sent.length,
      ws.clock.now(),
      ws.state.roleOf(id, WANG),
    ]).toEqual([[["vorher"]], 0, now, undefined]);
  }
});

test("two workspaces of the same story are the same to the last id", async () => {
  const story = async (): Promise<unknown> => {
    const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [OWNER] });
    const { id } = ws.drive.createSpreadsheet({ name: "a", owner: OWNER });
    const script = ws.install({
      bundle: bundleOf(
        {
          "Code.js":
            "function f() { return Utilities.getUuid(); } function doGet() { return HtmlService.createHtmlOutput(f()); }",
        },
        { webapp: { access: "DOMAIN", executeAs: "USER_DEPLOYING" } },
      ),
      owner: OWNER,
    });
    return [id, script.scriptId, ws.signIn(OWNER).visit(script.deploy({ as: "webapp" })).html];
  };
  expect(await story()).toEqual(await story());
});

test("a directory opened anew in the same process holds what the workspace before had done", async () => {
  const directory = mkdtempSync(join(tmpdir(), "workspace-"));
  const first = await openWorkspace({ directory, now: "2026-02-03T09:00:00+08:00", people: [OWNER] });
  const { id } = first.drive.createSpreadsheet({ name: "登记簿", owner: OWNER });
  const second = await openWorkspace({ directory, now: 0, people: [] });
  second.signIn(OWNER).type(id, TAB, "A1", "二");
  const third = await openWorkspace({ directory: join(directory, "."), now: 0, people: [] });
  expect(third.sheet(id, TAB).values()).toEqual([["二"]]);
  third.close();
});

test("a process that ends without closing its workspace leaves it in the directory", () => {
  const directory = mkdtempSync(join(tmpdir(), "workspace-"));
  const end = (then: string): void => {
    const program = `
      import { rmSync } from "node:fs";
      import { openWorkspace } from ${JSON.stringify(join(__dirname, "../../../local/index.ts"))};
      const directory = ${JSON.stringify(directory)};
      const ws = await openWorkspace({ directory, now: 0, people: ["${OWNER}"] });
      ws.drive.createSpreadsheet({ name: "登记簿", owner: "${OWNER}" });
      ${then}`;
    spawnSync("npx", ["--no-install", "tsx", "--input-type=module", "--eval", program]);
  };
  end("throw new Error('over');");
  expect(existsSync(join(directory, "workspace.json"))).toBe(true);
  end("rmSync(directory, { recursive: true });");
  expect(existsSync(directory)).toBe(false);
  rmSync(directory, { recursive: true, force: true });
});
