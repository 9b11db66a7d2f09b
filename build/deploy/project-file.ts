// The project file: clasp's .clasp.json, in which we also remember what we made at Google, so that a run can be repeated.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Refused } from "./refusal.ts";

/** What .clasp.json holds instead of a script's id as long as there is none. */
export const PLACEHOLDER = "PUT-YOUR-SCRIPT-ID-HERE";

export interface Project {
  /** Absent while there is no script. */
  readonly scriptId?: string;
  readonly rootDir: string;
  /** The register spreadsheet that the script is bound to. */
  readonly parentId?: string;
  /** The one deployment. clasp ignores this key and the next, and so do its rewritings of the file: we add them again. */
  readonly deploymentId?: string;
  /** The account that made the deployment, which alone can update it. */
  readonly deployedBy?: string;
}

export function readProject(file: string): Project {
  const found = existsSync(file) ? parsed(readFileSync(file, "utf8")) : {};
  const scriptId = textAt(found, "scriptId");
  return {
    ...(scriptId !== undefined && scriptId !== PLACEHOLDER ? { scriptId } : {}),
    rootDir: textAt(found, "rootDir") ?? "dist",
    ...optional("parentId", textAt(found, "parentId")),
    ...optional("deploymentId", textAt(found, "deploymentId")),
    ...optional("deployedBy", textAt(found, "deployedBy")),
  };
}

/** Written beside and renamed: a cut leaves the old file or the new one. */
export function saveProject(file: string, project: Project): void {
  const text = JSON.stringify({ ...project, scriptId: project.scriptId ?? PLACEHOLDER }, inOrder, 2);
  writeFileSync(`${file}.new`, `${text}\n`);
  renameSync(`${file}.new`, file);
}

const inOrder = ["scriptId", "rootDir", "parentId", "deploymentId", "deployedBy"];

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // refused below
  }
  throw new Refused("bad-project-file");
}

function textAt(found: object, key: string): string | undefined {
  const value: unknown = Reflect.get(found, key);
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") throw new Refused("bad-project-file");
  return value;
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  if (value !== undefined) found[key] = value;
  return found;
}
