// A computer for the tests: a home directory of its own, a copy of the build with a small product, and the network leading to
// the local Google. Commands run as child processes, as a person would start them, with the real clasp.

import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PAGES } from "../../build/bundle.ts";
import type { ClaspRun } from "../../build/deploy/clasp.ts";
import type { Script } from "./fake-google.ts";
import { openLocalGoogle, type LocalGoogle } from "./local-google.ts";

const ROOT = join(__dirname, "../..");

export const OWNER = "lianluo@huayue.example";

const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");
const SHEET = "application/vnd.google-apps.spreadsheet";

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

export interface Workplace extends LocalGoogle {
  readonly folder: string;
  readonly home: string;
  /** The environment of a command: its home, its proxy, whom it trusts. */
  readonly env: NodeJS.ProcessEnv;
  deploy(...options: string[]): Promise<Ran>;
  push(...options: string[]): Promise<Ran>;
  read(file: string): string;
  write(file: string, text: string): void;
  has(file: string): boolean;
  /** The project file, parsed. */
  project(file?: string): Record<string, string>;
  /** Signs in, as a finished `clasp login` leaves it. */
  signIn(account: string, options?: { expired?: boolean; revoked?: boolean }): void;
  /** A script of that account, noted in the project file as if made long ago. */
  scriptOf(account: string): Script;
  /** `npm run deploy` in a terminal of its own, and that terminal closed as soon as Google is asked this and `noted` holds. */
  killDeployAt(call: RegExp, noted?: () => boolean): Promise<void>;
  /** `npm run deploy` at a terminal; `at` sees all that is on the screen, whenever there is more. */
  deployAtTerminal(at: (screen: string) => void): Promise<Ran>;
  /** clasp itself, as a person would type it. */
  clasp(...args: string[]): Promise<ClaspRun>;
}

export async function openWorkplace(): Promise<Workplace> {
  const local = await openLocalGoogle();
  const base = mkdtempSync(join(tmpdir(), "deploy-"));
  const [home, folder] = [join(base, "home"), join(base, "project")];
  mkdirSync(home);
  layOut(folder);
  writeFileSync(join(base, "authority.pem"), local.tunnel.authority);
  const env = {
    PATH: process.env["PATH"],
    HOME: home,
    USERPROFILE: home,
    HTTPS_PROXY: local.tunnel.url,
    NODE_EXTRA_CA_CERTS: join(base, "authority.pem"),
  };
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  return {
    ...local,
    folder,
    home,
    env,
    deploy: (...options) => command("deploy", options, { cwd: folder, env }),
    push: (...options) => command("push", options, { cwd: folder, env }),
    read: (file) => readFileSync(join(folder, file), "utf8"),
    has: (file) => existsSync(join(folder, file)),
    write,
    project: (file = ".clasp.json") => parsedObject(readFileSync(join(folder, file), "utf8")),
    signIn: (account, options) =>
      writeFileSync(join(home, ".clasprc.json"), credentials(local, account, options)),
    scriptOf: (account) => {
      const [sheet, scriptId] = [local.google.nextId("sheet"), local.google.nextId("script")];
      local.google.files.set(sheet, { name: "联络信息登记簿", mimeType: SHEET, owner: account });
      const script = { scriptId, parentId: sheet, owner: account, files: [], versions: [], deployments: [] };
      local.google.scripts.set(scriptId, script);
      write(".clasp.json", JSON.stringify({ scriptId, rootDir: "dist", parentId: sheet }));
      return script;
    },
    killDeployAt: async (call, noted = () => true) => {
      const child = spawn(process.execPath, [TSX, "build/deploy/deploy.ts"], {
        cwd: folder,
        env,
        detached: true,
        stdio: "ignore",
      });
      await local.hang(call);
      while (!noted()) await new Promise((resolve) => setTimeout(resolve, 20));
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await new Promise((resolve) => child.on("close", resolve));
    },
    deployAtTerminal: (at) =>
      atTerminal(`'${process.execPath}' '${TSX}' build/deploy/deploy.ts`, { cwd: folder, env }, at),
    clasp: (...args) => claspRun(args, { cwd: folder, env }),
    close: async () => {
      await local.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** The build as it is, and a product of one function and small pages, so that a build takes no time. */
function layOut(folder: string): void {
  mkdirSync(join(folder, "src/entry"), { recursive: true });
  mkdirSync(join(folder, "src/pages"), { recursive: true });
  cpSync(join(ROOT, "build"), join(folder, "build"), { recursive: true });
  for (const file of ["package.json", "tsconfig.json", "appsscript.json"])
    cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(
    join(folder, ".clasp.json"),
    '{\n  "scriptId": "PUT-YOUR-SCRIPT-ID-HERE",\n  "rootDir": "dist"\n}\n',
  );
  writeFileSync(join(folder, "src/entry/main.ts"), 'export function onOpen() {\n  return "first";\n}\n');
  for (const page of PAGES) {
    writeFileSync(join(folder, `src/pages/${page}.tsx`), `document.title = "${page}";\n`);
    writeFileSync(join(folder, `src/pages/${page}.css`), "body { margin: 0 }\n");
  }
}

async function command(name: string, options: readonly string[], place: Place): Promise<Ran> {
  const { code, stdout, stderr } = await node([TSX, `build/deploy/${name}.ts`, ...options], place);
  return { code, output: stdout + stderr };
}

async function claspRun(args: readonly string[], place: Place): Promise<ClaspRun> {
  const clasp = join(ROOT, "node_modules/@google/clasp/build/src/index.js");
  const { code, stdout, stderr } = await node([clasp, ...args], place);
  return { ok: code === 0, stdout, words: stdout + stderr };
}

/** `script` of util-linux lends a command a terminal. The browser that clasp opens is a program that does nothing. */
async function atTerminal(line: string, { cwd, env }: Place, at: (screen: string) => void): Promise<Ran> {
  const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
    cwd,
    env: { ...env, BROWSER: "true" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => at((output += chunk)));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output };
}

interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

async function node(args: readonly string[], place: Place) {
  const child = spawn(process.execPath, args, { ...place, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

function credentials(
  { google }: LocalGoogle,
  account: string,
  { expired = false, revoked = false }: { expired?: boolean; revoked?: boolean } = {},
): string {
  const [access, refresh] = [google.nextId("access"), google.nextId("refresh")];
  if (!expired && !revoked) google.accessTokens.set(access, account);
  if (!revoked) google.refreshTokens.set(refresh, account);
  const expiry = Date.now() + (expired || revoked ? -60_000 : 3_600_000);
  const token = {
    type: "authorized_user",
    client_id: "client",
    client_secret: "secret",
    refresh_token: refresh,
    access_token: access,
    expiry_date: expiry,
  };
  return JSON.stringify({ tokens: { default: token } });
}

function parsedObject(text: string): Record<string, string> {
  const value: unknown = JSON.parse(text);
  return Object(value);
}
