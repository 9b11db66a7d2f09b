// Runs clasp, the version in node_modules, and returns what it printed. Its exit code alone says little: it is 0 for
// "Skipping push.", for "Project file already exists." and for a deployment that Google refused. Callers look for success.

import { spawn } from "node:child_process";
import { join } from "node:path";

export interface ClaspRun {
  readonly ok: boolean;
  readonly stdout: string;
  /** Everything that clasp printed, for people and for refusalOf. */
  readonly words: string;
}

const CLASP = join("node_modules", "@google", "clasp", "build", "src", "index.js");

/** Ends the mark that clasp puts before each line of its debug log when the log is coloured, also within a many-line value. */
const LOG_MARK = "clasp:core \u001B[0m";

export interface ClaspOptions {
  /** Called with each line of clasp's debug log. The log holds tokens: it is never printed or kept. */
  readonly onLogLine?: (line: string) => void;
}

/** `clasp <args>` on a project file, without a terminal: clasp never asks. */
export async function clasp(
  projectFile: string | undefined,
  args: readonly string[],
  options: ClaspOptions = {},
): Promise<ClaspRun> {
  const logging = options.onLogLine ? { DEBUG: "clasp:core", DEBUG_COLORS: "true" } : { DEBUG: "" };
  const project = projectFile === undefined ? [] : ["--project", projectFile];
  const child = spawn(process.execPath, [CLASP, ...args, ...project], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", ...logging },
  });
  let stdout = "";
  const errors: string[] = [];
  let line = "";
  const take = (complete: string): void => {
    const mark = complete.indexOf(LOG_MARK);
    if (mark === -1) errors.push(complete);
    else options.onLogLine?.(complete.slice(mark + LOG_MARK.length));
  };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (line + chunk).split("\n");
    line = lines.pop() ?? "";
    lines.forEach(take);
  });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  take(line);
  return { ok: code === 0, stdout, words: `${stdout}\n${errors.join("\n")}`.trim() };
}

/** `clasp login` at the person's terminal: clasp opens the browser and waits. */
export async function claspLogin(): Promise<boolean> {
  const child = spawn(process.execPath, [CLASP, "login"], { stdio: "inherit" });
  return (await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve))) === 0;
}

/** The JSON that a command with `--json` printed, or undefined when it printed something else. */
export function jsonOf(run: ClaspRun): unknown {
  try {
    const value: unknown = JSON.parse(run.stdout);
    return value;
  } catch {
    return undefined;
  }
}

/** A property of parsed JSON, if it is there and of that type. */
export function textAt(value: unknown, key: string): string | undefined {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "string" && found !== "" ? found : undefined;
}

export function numberAt(value: unknown, key: string): number | undefined {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "number" && found > 0 ? found : undefined;
}
