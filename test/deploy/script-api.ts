// script.googleapis.com of the local Google: projects.create, getContent, updateContent, versions and deployments.

import { parse } from "acorn";
import { refusal, type Asked } from "./exchange.ts";
import type { FakeGoogle, Script, ScriptFile } from "./fake-google.ts";

const API_OFF =
  "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. " +
  "If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.";

export function scriptApi(google: FakeGoogle, asked: Asked, account: string): unknown {
  if (google.apiOff.has(account)) throw refusal(403, API_OFF);
  const [, id, collection, item] =
    /^\/v1\/projects(?:\/([^/]+)\/(\w+)(?:\/([^/]+))?)?$/.exec(asked.path) ?? [];
  if (id === undefined) return createProject(google, asked, account);
  const script = google.scripts.get(id);
  if (script === undefined) throw refusal(404, "Requested entity was not found.");
  if (script.owner !== account) throw refusal(403, "The caller does not have permission");
  const call = `${asked.method} ${collection}${item ? "/id" : ""}`;
  if (call === "GET content") return { scriptId: id, files: script.files };
  if (call === "PUT content") return updateContent(script, asked);
  if (call === "GET versions") return page("versions", script.versions.map(versionOf).reverse(), asked);
  if (call === "POST versions") return createVersion(script, asked);
  if (call === "GET deployments") return page("deployments", deploymentsOf(script), asked);
  if (call === "POST deployments") return deploy(google, script, asked.body, account);
  if (call === "PUT deployments/id") return redeploy(script, item ?? "", asked.body, account);
  throw refusal(404, "Not Found");
}

function createProject(google: FakeGoogle, { method, body }: Asked, owner: string): unknown {
  if (method !== "POST") throw refusal(404, "Not Found");
  const parentId = typeof body["parentId"] === "string" ? body["parentId"] : undefined;
  if (parentId !== undefined && !google.files.has(parentId))
    throw refusal(404, "Requested entity was not found.");
  const scriptId = google.nextId("script");
  const manifest = '{\n  "timeZone": "America/New_York",\n  "dependencies": {},\n  "runtimeVersion": "V8"\n}';
  const files = [{ name: "appsscript", type: "JSON", source: manifest }];
  google.scripts.set(scriptId, { scriptId, parentId, owner, files, versions: [], deployments: [] });
  return { scriptId, title: body["title"], parentId };
}

function updateContent(script: Script, { body }: Asked): unknown {
  const files = filesOf(body["files"]);
  const manifest = files.find(({ name, type }) => name === "appsscript" && type === "JSON");
  if (!manifest) throw refusal(400, "Invalid Project: The manifest file appsscript.json is missing.");
  JSON.parse(manifest.source);
  for (const { name, source } of files.filter(({ type }) => type === "SERVER_JS")) checkSyntax(name, source);
  script.files = files;
  return { scriptId: script.scriptId, files };
}

function filesOf(value: unknown): ScriptFile[] {
  if (!Array.isArray(value)) throw refusal(400, "Request contains an invalid argument.");
  return value.map((each: unknown) => {
    const { name, type, source } = Object(each);
    if (![name, type, source].every((part) => typeof part === "string"))
      throw refusal(400, "Request contains an invalid argument.");
    return { name: String(name), type: String(type), source: String(source) };
  });
}

function checkSyntax(file: string, source: string): void {
  try {
    parse(source, { ecmaVersion: 2020, sourceType: "script" });
  } catch (error) {
    const line: unknown = Reflect.get(Object(Reflect.get(Object(error), "loc")), "line");
    throw refusal(400, `Syntax error: SyntaxError: Unexpected token line: ${String(line)} file: ${file}`);
  }
}

function createVersion(script: Script, { body }: Asked): unknown {
  if (script.versions.length >= 200)
    throw refusal(400, "Cannot create more versions: Script has reached the limit of 200 versions.");
  const newest = Math.max(0, ...script.versions.map(({ versionNumber }) => versionNumber));
  const version = {
    versionNumber: newest + 1,
    description: textOf(body["description"]),
    files: script.files,
  };
  script.versions.push(version);
  return versionOf(version);
}

function versionOf({ versionNumber, description }: Script["versions"][number]): unknown {
  return { versionNumber, description, createTime: "2026-11-23T01:00:00Z" };
}

function deploymentsOf(script: Script): unknown[] {
  const head = {
    deploymentId: `head-of-${script.scriptId}`,
    deploymentConfig: { scriptId: script.scriptId },
  };
  return [head, ...script.deployments.map(deploymentOf)];
}

function deploymentOf({ deploymentId, ...config }: Script["deployments"][number]): unknown {
  const { versionNumber, description } = config;
  return {
    deploymentId,
    deploymentConfig: { versionNumber, description, manifestFileName: "appsscript" },
    entryPoints: [],
  };
}

function deploy(google: FakeGoogle, script: Script, config: Asked["body"], owner: string): unknown {
  const made = { deploymentId: google.nextId("deployment"), ...configOf(script, config), owner };
  script.deployments.push(made);
  return deploymentOf(made);
}

function redeploy(script: Script, id: string, body: Asked["body"], account: string): unknown {
  const found = script.deployments.find(({ deploymentId }) => deploymentId === id);
  if (!found) throw refusal(404, "Requested entity was not found.");
  if (found.owner !== account) throw refusal(403, "The caller does not have permission");
  return deploymentOf(Object.assign(found, configOf(script, Object(body["deploymentConfig"]))));
}

function configOf(script: Script, config: Asked["body"]): { versionNumber: number; description: string } {
  const versionNumber = Number(config["versionNumber"]);
  if (!script.versions.some((each) => each.versionNumber === versionNumber))
    throw refusal(400, "Request contains an invalid argument.");
  return { versionNumber, description: textOf(config["description"]) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Google pages its lists; a page here is short enough that the second one is asked for. */
function page(key: string, all: readonly unknown[], { query }: Asked): unknown {
  const from = Number(query.get("pageToken") ?? 0);
  const size = Number(query.get("pageSize") ?? 50);
  const next = from + size < all.length ? { nextPageToken: String(from + size) } : {};
  return { [key]: all.slice(from, from + size), ...next };
}
