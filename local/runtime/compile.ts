// Compiles each file of a script once, whichever execution runs it: a fresh realm per run stays cheap.

import vm from "node:vm";
import { parse } from "acorn";
import { manifestOf, type Manifest } from "./manifest.ts";
import type { ScriptFile, ScriptVersion } from "./script-record.ts";

/** Enough for a product and its add-on in several versions. */
const KEPT = 64;
/** By source, then by name: a source's own hash is known, that of a text made of both would be counted each time. */
const scripts = new Map<string, Map<string, vm.Script>>();
const names = new Map<string, string[]>();
const manifests = new Map<string, Manifest>();

export function compiledFiles(version: ScriptVersion): vm.Script[] {
  return version.files.filter((file) => file.type === "SERVER_JS").map(compiled);
}

function compiled({ name, source }: ScriptFile): vm.Script {
  const named = remembered(scripts, source, () => new Map<string, vm.Script>());
  return remembered(named, name, () => new vm.Script(source, { filename: name }));
}

/** Names of the top-level functions: what menus, triggers and pages can call. */
export function functionNames(version: ScriptVersion): readonly string[] {
  return version.files
    .filter((file) => file.type === "SERVER_JS")
    .flatMap((file) => remembered(names, file.source, () => namesIn(file)));
}

function namesIn(file: ScriptFile): string[] {
  return parse(file.source, { ecmaVersion: 2019, sourceType: "script" }).body.flatMap((statement) => {
    if (statement.type === "FunctionDeclaration") return [statement.id.name];
    if (statement.type !== "VariableDeclaration" || statement.kind !== "var") return [];
    return statement.declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" && /^(?:Arrow)?FunctionExpression$/.test(init?.type ?? "") ? [id.name] : [],
    );
  });
}

export function manifestOfVersion(version: ScriptVersion): Manifest {
  const source = version.files.find((file) => file.type === "JSON")?.source ?? "";
  return remembered(manifests, source, () => manifestOf(version.files));
}

function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}
