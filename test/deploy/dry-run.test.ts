// `--dry-run` says what would be done: no request, no file.

import { readdirSync } from "node:fs";
import { openWorkplace, OWNER, type Workplace } from "./workplace.ts";

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
});
afterEach(() => place.close());

test("R89: a dry run on nothing names every step and does none", async () => {
  const before = [readdirSync(place.folder), readdirSync(place.home), place.read(".clasp.json")];
  const { code, output } = await place.deploy("--dry-run");
  expect(code).toBe(0);
  expect(output).toContain("登录 Google");
  expect(output).toContain("新建表格“联络信息登记簿”和绑定的脚本");
  expect(output).toContain("把代码推送到新建的脚本");
  expect(output).toContain("找到或新建一个部署");
  expect([readdirSync(place.folder), readdirSync(place.home), place.read(".clasp.json")]).toEqual(before);
  expect(place.calls).toEqual([]);
});

test("R89: a dry run on a deployed register names the script and the deployment it would update", async () => {
  place.signIn(OWNER);
  const project = {
    scriptId: "script-7",
    rootDir: "dist",
    parentId: "sheet-7",
    deploymentId: "deployment-7",
  };
  place.write(".clasp.json", JSON.stringify(project));
  const { code, output } = await place.deploy("--dry-run");
  expect(code).toBe(0);
  expect(output).toContain("把代码推送到脚本 script-7");
  expect(output).toContain("更新部署 deployment-7");
  expect(output).not.toContain("新建表格");
  expect(output).not.toContain("登录 Google");
  expect(place.has("dist")).toBe(false);
  expect(place.calls).toEqual([]);
});

test("`npm run deploy --dry-run`, where npm takes the option for itself, is a dry run too", async () => {
  place.env["npm_config_dry_run"] = "true";
  const { output } = await place.deploy();
  expect(output).toContain("只说明，不执行");
  expect(place.calls).toEqual([]);
});

test("a dry run of a push", async () => {
  const { output } = await place.push("--dry-run");
  expect(output).toContain("新建表格“联络信息登记簿（开发）”");
  expect(output).not.toContain("部署");
  expect(place.calls).toEqual([]);
});
