// npm start: opens the workspace of this directory (a new one is given the sample company) and serves the desk.

import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createSampleCompany, sampleCompany } from "./company/index.ts";
import { startDesk } from "./desk/server.ts";
import type { RunningDesk } from "./desk/server.ts";
import { openWorkspace } from "./index.ts";
import type { LocalWorkspace } from "./index.ts";

const BUNDLE = resolve(import.meta.dirname, "../dist");
/** The first morning of a new workspace: a Monday, in the company's zone. */
const FIRST_MORNING = "2026-01-05T09:00:00+08:00";
const USUAL_PORT = 7373;
/** The sample company is set up through the menus, in their Chinese. */
const SAMPLE_LOCALE = "zh_CN";

const { values } = parseArgs({
  options: {
    fresh: { type: "boolean", default: false },
    directory: { type: "string", default: ".workspace" },
    port: { type: "string" },
    /** What language the people's Google accounts speak: zh_CN or en_US. */
    locale: { type: "string", default: SAMPLE_LOCALE },
  },
});

const directory = resolve(values.directory);
if (values.fresh) forget(directory);
const company = sampleCompany();
const open = (locale: string): Promise<LocalWorkspace> =>
  openWorkspace({ now: FIRST_MORNING, people: company.people, domain: company.domain, directory, locale });
let workspace = await open(SAMPLE_LOCALE);
const isNew = workspace.scripts().length === 0;
if (isNew) {
  process.stdout.write("  正在建立示例公司… · setting up the sample company…\n");
  createSampleCompany(workspace, { bundle: BUNDLE });
} else {
  // HEAD is what was just built, as after a clasp push.
  for (const script of workspace.scripts()) script.push(BUNDLE);
}
workspace.save();
if (values.locale !== SAMPLE_LOCALE) {
  workspace.close();
  workspace = await open(values.locale);
}

const desk = await deskAt(values.port);
const administrator = company.roles.find(({ role }) => role === "administrator")?.account;
process.stdout.write(
  `\n  本地工作台 · local workspace\n\n    ${desk.url}?as=${administrator ?? company.roleAccount.email}${values.locale.startsWith("en") ? "&lang=en" : ""}\n\n` +
    `  数据目录 · directory  ${directory}${isNew ? "（新建 · new）" : ""}\n` +
    `  停止 · stop           Ctrl+C\n\n`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void desk.close().then(() => process.exit(0)));
}

/** Removes a workspace, and nothing that is none. */
function forget(path: string): void {
  if (!existsSync(path)) return;
  if (!existsSync(join(path, "workspace.json"))) {
    throw new Error(`${path} holds no workspace: --fresh removes nothing else`);
  }
  rmSync(path, { recursive: true });
}

/** At the asked port; without one at the usual, or at any free one where that is taken. */
async function deskAt(port: string | undefined): Promise<RunningDesk> {
  if (port !== undefined) return startDesk({ workspace, port: Number(port) });
  try {
    return await startDesk({ workspace, port: USUAL_PORT });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    return startDesk({ workspace });
  }
}
