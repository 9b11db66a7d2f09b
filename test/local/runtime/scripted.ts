// A workspace with one script made from source text, as short as a test wants it.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  openWorkspace,
  type LocalWorkspace,
  type OpenOptions,
  type Page,
  type ScriptHandle,
} from "../../../local/index.ts";

export const OWNER = "lianluo@example.cn";
export const WANG = "wang@example.cn";
export const LI = "li@example.cn";
export const STRANGER = "someone@elsewhere.org";

/** The first tab of a new spreadsheet in a Chinese workspace. */
export const TAB = "工作表1";

export interface ManifestParts {
  readonly [key: string]: unknown;
}

/** A directory that clasp could push. */
export function bundleOf(files: Readonly<Record<string, string>>, manifest: ManifestParts = {}): string {
  const directory = mkdtempSync(join(tmpdir(), "bundle-"));
  const content = { timeZone: "Asia/Shanghai", runtimeVersion: "V8", ...manifest };
  writeFileSync(join(directory, "appsscript.json"), JSON.stringify(content));
  for (const [name, source] of Object.entries(files)) writeFileSync(join(directory, name), source);
  return directory;
}

export interface Scripted {
  readonly ws: LocalWorkspace;
  readonly script: ScriptHandle;
  /** The web app of the script, executing as its owner, opened by 王. */
  readonly page: Page;
  /** Calls a function from that page. */
  readonly run: (functionName: string, ...args: unknown[]) => unknown;
}

export async function scripted(
  code: string,
  options: {
    manifest?: ManifestParts;
    files?: Readonly<Record<string, string>>;
    open?: Partial<OpenOptions>;
  } = {},
): Promise<Scripted> {
  const ws = await openWorkspace({
    now: "2026-01-05T09:00:00+08:00",
    people: [OWNER, { email: WANG, name: "王芳" }, LI, STRANGER],
    ...options.open,
  });
  const doGet = "function doGet() { return HtmlService.createHtmlOutput('<p>页面</p>'); }";
  const files = { "Code.js": code, "Serve.js": doGet, ...options.files };
  const webapp = { access: "DOMAIN", executeAs: "USER_DEPLOYING" };
  const script = ws.install({ bundle: bundleOf(files, { webapp, ...options.manifest }), owner: OWNER });
  const app = script.deploy({ as: "webapp" });
  let opened: Page | undefined;
  const page = (): Page => (opened ??= ws.signIn(WANG).visit(app));
  return {
    ws,
    script,
    get page() {
      return page();
    },
    run: (functionName, ...args) => page().call(functionName, ...args),
  };
}

export interface Bound {
  readonly ws: LocalWorkspace;
  readonly script: ScriptHandle;
  readonly fileId: string;
}

/** A script bound to a spreadsheet that its owner shares with 王 (writer) and 李 (reader). */
export async function boundScript(
  code: string,
  options: { manifest?: ManifestParts; files?: Readonly<Record<string, string>> } = {},
): Promise<Bound> {
  const ws = await openWorkspace({
    now: "2026-01-05T09:00:00+08:00",
    people: [OWNER, { email: WANG, name: "王芳" }, LI, STRANGER],
  });
  const { id: fileId } = ws.drive.createSpreadsheet({
    name: "登记簿",
    owner: OWNER,
    timeZone: "Asia/Shanghai",
  });
  ws.drive.share(fileId, WANG, "writer");
  ws.drive.share(fileId, LI, "reader");
  const bundle = bundleOf({ "Code.js": code, ...options.files }, options.manifest);
  return { ws, fileId, script: ws.install({ bundle, owner: OWNER, boundTo: fileId }) };
}
