// Reads what clasp would push from a directory, and refuses what Apps Script would not run.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "acorn";
import type { ScriptFile } from "./script-record.ts";

/** Apps Script's V8 lacks later syntax (class fields, static blocks, `??=`); the product's own gate is the same. */
const SYNTAX = 2019;

/** All .js, .gs, .html files and appsscript.json, in the order in which Apps Script evaluates them: by name. */
export function readBundle(directory: string): ScriptFile[] {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(directory, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join("/"),
    )
    .sort()
    .flatMap((path) => {
      const file = scriptFile(path, () => readFileSync(join(directory, path), "utf8"));
      return file ? [file] : [];
    });
  if (!files.some((file) => file.name === "appsscript" && file.type === "JSON")) {
    throw new Error(`Project contents must include a manifest file named appsscript: none in ${directory}`);
  }
  files.forEach(checkSyntax);
  return files;
}

function scriptFile(path: string, read: () => string): ScriptFile | undefined {
  if (path === "appsscript.json") return { name: "appsscript", type: "JSON", source: read() };
  const [, name, extension] = /^(.*)\.(js|gs|html)$/.exec(path) ?? [];
  if (name === undefined || path.split("/").includes("node_modules")) return undefined;
  return { name, type: extension === "html" ? "HTML" : "SERVER_JS", source: read() };
}

/** Throws with the file and line of the first thing that does not parse. */
export function checkSyntax(file: ScriptFile): void {
  if (file.type !== "SERVER_JS") return;
  try {
    parse(file.source, { ecmaVersion: SYNTAX, sourceType: "script", allowHashBang: false });
  } catch (error) {
    const at = error instanceof SyntaxError && "loc" in error ? error.loc : undefined;
    const line = typeof at === "object" && at !== null && "line" in at ? String(at.line) : "?";
    const reason = error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, "") : String(error);
    throw new SyntaxError(
      `SyntaxError: ${reason} line: ${line} file: ${file.name}.gs (must parse as ES${SYNTAX})`,
    );
  }
}
