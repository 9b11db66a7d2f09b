// `npm run deploy` with the real clasp against the local Google: from nothing, then again and again on the register that is there.

import { cpSync } from "node:fs";
import { join } from "node:path";
import { openWorkplace, OWNER, type Ran, type Workplace } from "./workplace.ts";

let place: Workplace;
let first: Ran;
beforeAll(async () => {
  place = await openWorkplace();
  cpSync(join(__dirname, "../../src"), join(place.folder, "src"), { recursive: true }); // here, the product itself
  place.signIn(OWNER);
  first = await place.deploy();
});
afterAll(() => place.close());

/** The one script there is. */
function script() {
  const [only, ...others] = place.google.scripts.values();
  if (!only || others.length > 0) throw new Error(`${place.google.scripts.size} scripts`);
  return only;
}

test("R89: the first deployment makes the spreadsheet, its script, a version and a deployment, and says what is left to click", () => {
  const { code, output } = first;
  expect(output).toContain("还需要您做的");
  expect(code).toBe(0);

  expect([...place.google.files.values()]).toEqual([
    { name: "联络信息登记簿", mimeType: "application/vnd.google-apps.spreadsheet", owner: OWNER },
  ]);
  const [sheetId = ""] = place.google.files.keys();
  const made = script();
  expect(made.parentId).toBe(sheetId);
  expect(made.files.map(({ name, type }) => `${name} ${type}`)).toEqual([
    "appsscript JSON",
    "Code SERVER_JS",
    "sidebar HTML",
    "web HTML",
  ]);
  expect(made.files[0]?.source).toBe(place.read("appsscript.json"));
  expect(made.versions).toHaveLength(1);
  expect(made.versions[0]?.files).toEqual(made.files);
  expect(made.deployments).toHaveLength(1);
  expect(place.project()).toEqual({
    scriptId: made.scriptId,
    rootDir: "dist",
    parentId: sheetId,
    deploymentId: made.deployments[0]?.deploymentId,
    deployedBy: OWNER,
  });
  expect(output).toContain(`https://docs.google.com/spreadsheets/d/${sheetId}/edit`);
  expect(output).toContain(`https://script.google.com/d/${made.scriptId}/edit`);
  expect(output).toContain(`https://script.google.com/macros/s/${made.deployments[0]?.deploymentId}/exec`);
  expect(JSON.parse(place.read("appsscript.json")).webapp).toEqual({
    access: "DOMAIN",
    executeAs: "USER_DEPLOYING",
  });
  expect(place.has(".clasp.creating.json")).toBe(false);
  expect(place.tunnel.strangers).toEqual([]);
});

test("R89: a second deployment of the same code changes nothing at Google", async () => {
  const before = structuredClone(script());
  const file = place.read(".clasp.json");
  place.calls.length = 0;

  const { code, output } = await place.deploy();
  expect(output).toContain("版本 1 已含同样的代码");
  expect(code).toBe(0);
  expect(script()).toEqual(before);
  expect(place.read(".clasp.json")).toBe(file);
  expect(place.calls.filter((call) => !call.startsWith("GET"))).toEqual([]);
});

test("R89: changed code and a changed manifest are pushed, versioned and served by the same deployment", async () => {
  const { deploymentId } = place.project();
  place.write("src/entry/main.ts", 'export function onOpen() {\n  return "second";\n}\n');
  const manifest = place.read("appsscript.json").replace("Asia/Shanghai", "Asia/Urumqi");
  place.write("appsscript.json", manifest);

  const { code, output } = await place.deploy();
  expect(output).toContain("部署已更新到版本 2");
  expect(code).toBe(0);
  const { files, versions, deployments } = script();
  expect(files.find(({ name }) => name === "appsscript")?.source).toContain("Asia/Urumqi");
  expect(files.find(({ name }) => name === "Code")?.source).toContain("second");
  expect(versions.map(({ versionNumber }) => versionNumber)).toEqual([1, 2]);
  expect(deployments).toMatchObject([{ deploymentId, versionNumber: 2 }]);
  expect(output).toContain(`https://script.google.com/macros/s/${deploymentId}/exec`); // as before
});

test("R89: an expired access token is renewed on the way", async () => {
  place.signIn(OWNER, { expired: true });
  const { code, output } = await place.deploy();
  expect(output).toContain("代码没有变化");
  expect(code).toBe(0);
  expect(place.calls).toContain("POST /token");
});

test("R89: a deployment whose id was lost is found by its mark, not made again", async () => {
  const { scriptId, deploymentId } = place.project();
  place.write(".clasp.json", JSON.stringify({ scriptId, rootDir: "dist" }));
  const { code } = await place.deploy();
  expect(code).toBe(0);
  expect(place.project()["deploymentId"]).toBe(deploymentId);
  expect(script().deployments).toHaveLength(1);
});

test("R89: a deployment that was deleted is made anew, and its new address is told", async () => {
  script().deployments.length = 0;
  const { code, output } = await place.deploy();
  expect(output).toContain("网址变了");
  expect(code).toBe(0);
  expect(place.project()["deploymentId"]).toBe(script().deployments[0]?.deploymentId);
});
