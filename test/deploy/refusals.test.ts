// What stops `npm run deploy`, and the sentence that helps. Every case is played with the real clasp.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { refusedCreation } from "../../build/deploy/create-register.ts";
import { hasPushed } from "../../build/deploy/push-code.ts";
import { refusalOf } from "../../build/deploy/refusal.ts";
import { isNodeTooOld } from "../../build/deploy/run.ts";
import { openWorkplace, OWNER, type Workplace } from "./workplace.ts";

const COLLEAGUE = "wu@huayue.example";

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
});
afterEach(() => place.close());

/** What asks Google to change something. */
function changes(): string[] {
  return place.calls.filter((call) => !call.startsWith("GET") && call !== "POST /token");
}

test("signed out and no terminal to sign in at: says how, and asks Google nothing", async () => {
  const { code, output } = await place.deploy();
  expect(output).toContain("npx clasp login");
  expect(code).toBe(1);
  expect(place.calls).toEqual([]);
});

test("a revoked sign-in is told as such", async () => {
  place.signIn(OWNER, { revoked: true });
  place.scriptOf(OWNER);
  const { code, output } = await place.deploy();
  expect(output).toContain("登录已失效");
  expect(code).toBe(1);
});

test("the Apps Script API switch is off: the sentence names it, and the spreadsheet is used once it is on", async () => {
  place.signIn(OWNER);
  place.google.apiOff.add(OWNER);
  const refused = await place.deploy();
  expect(refused.output).toContain("https://script.google.com/home/usersettings");
  expect(refused.code).toBe(1);

  place.google.apiOff.clear();
  expect((await place.deploy()).code).toBe(0);
  expect(place.google.files.size).toBe(1);
});

test("somebody else's script is left alone", async () => {
  place.signIn(OWNER);
  const script = place.scriptOf(COLLEAGUE);
  const { code, output } = await place.deploy();
  expect(output).toContain("这个脚本属于别人");
  expect(code).toBe(1);
  expect(script.files).toEqual([]);
  expect(changes()).toEqual([]);
});

test("a register deployed by one account is not deployed by another, even one that Google would let in", async () => {
  place.signIn(COLLEAGUE);
  const script = place.scriptOf(COLLEAGUE);
  place.write(".clasp.json", JSON.stringify({ ...place.project(), deployedBy: OWNER }));
  const { code, output } = await place.deploy();
  expect(output).toContain("只有登记簿的所有者可以部署");
  expect(code).toBe(1);
  expect(script.files).toEqual([]);
});

test("a script that does not exist", async () => {
  place.signIn(OWNER);
  place.write(".clasp.json", JSON.stringify({ scriptId: "script-gone", rootDir: "dist" }));
  const { code, output } = await place.deploy();
  expect(output).toContain("Google 找不到这个脚本");
  expect(code).toBe(1);
});

test("200 versions: says where to delete old ones, and pushes nothing that could not be deployed", async () => {
  place.signIn(OWNER);
  const script = place.scriptOf(OWNER);
  for (let versionNumber = 1; versionNumber <= 200; versionNumber++)
    script.versions.push({ versionNumber, description: "", files: [] });
  const { code, output } = await place.deploy();
  expect(output).toContain("已有 200 个版本");
  expect(output).toContain(`https://script.google.com/d/${script.scriptId}/edit`);
  expect(code).toBe(1);
  expect(changes()).toEqual([]);
});

test("few versions left: a warning in time", async () => {
  place.signIn(OWNER);
  const script = place.scriptOf(OWNER);
  for (let versionNumber = 1; versionNumber <= 190; versionNumber++)
    script.versions.push({ versionNumber, description: "", files: [] });
  const { code, output } = await place.deploy();
  expect(output).toContain("还可以建立 9 个版本");
  expect(code).toBe(0);
});

test("a push that Google refuses leaves no version, and its words are shown", async () => {
  place.signIn(OWNER);
  const script = place.scriptOf(OWNER);
  place.refuse(/^PUT .*\/content$/, 400, "Syntax error: SyntaxError: Unexpected token line: 1 file: Code");
  const { code, output } = await place.deploy();
  expect(output).toContain("Google 拒绝了代码");
  expect(output).toContain("Unexpected token line: 1 file: Code");
  expect(code).toBe(1);
  expect(script.versions).toEqual([]);
});

test("a deployment that Google refuses fails, although clasp then ends with 0", async () => {
  place.signIn(OWNER);
  const script = place.scriptOf(OWNER);
  place.refuse(/^POST .*\/deployments$/, 400, "Request contains an invalid argument.");
  const { code, output } = await place.deploy();
  expect(output).toContain("Request contains an invalid argument.");
  expect(code).toBe(1);
  expect(script.versions).toHaveLength(1);
  expect(place.project()["deploymentId"]).toBeUndefined();
});

test("Google's quota: try again later", async () => {
  place.signIn(OWNER);
  place.scriptOf(OWNER);
  place.refuse(/^POST .*\/versions$/, 429, "Quota exceeded for quota metric 'Management requests'.");
  const { code, output } = await place.deploy();
  expect(output).toContain("请过几分钟");
  expect(code).toBe(1);
});

test("a build that fails stops everything before Google is asked to make anything", async () => {
  place.signIn(OWNER);
  place.write("src/entry/main.ts", "export function onOpen( {");
  const { code, output } = await place.deploy();
  expect(output).toContain("代码没有构建成功");
  expect(code).toBe(1);
  expect(changes()).toEqual([]);
});

test('"Skipping push." of clasp, which ends with 0, is no push', async () => {
  place.signIn(OWNER);
  place.scriptOf(OWNER);
  mkdirSync(join(place.folder, "dist"));
  place.write("dist/appsscript.json", place.read("appsscript.json"));
  const run = await place.clasp("push");
  expect(run).toMatchObject({ ok: true, stdout: "Skipping push.\n" });
  expect(() => hasPushed(run)).toThrow("not-pushed");
});

test('"Project file already exists." of clasp, which ends with 0, is no creation', async () => {
  place.signIn(OWNER);
  const run = await place.clasp("create-script", "--type", "sheets", "--title", "x", "--rootDir", "dist");
  expect(run.ok).toBe(true);
  expect(refusedCreation(run)).toMatchObject({
    code: "not-created",
    words: "Project file already exists.\n",
  });
  expect(place.google.files.size).toBe(0);
});

test("an unreadable project file, an unknown option", async () => {
  place.write(".clasp.json", "{ scriptId");
  expect((await place.deploy()).output).toContain("项目文件读不懂");
  expect((await place.deploy("--dryrun")).output).toContain("不认识的选项");
  expect(place.calls).toEqual([]);
});

test("Node before 20 is too old", () => {
  expect(isNodeTooOld("18.19.0")).toBe(true);
  expect(isNodeTooOld("20.0.0")).toBe(false);
  expect(isNodeTooOld("101.1.0")).toBe(false);
});

test.each([
  ["Cannot create more versions: Script has reached the limit of 200 versions.", "too-many-versions"],
  ["invalid_rapt", "signed-out"],
  ["connect ECONNREFUSED 127.0.0.1:9", "network"],
  ["Something nobody has seen", "unexpected"],
])("clasp printing %j means %s", (words, code) => {
  expect(refusalOf(words).code).toBe(code);
});
