// Which functions of a script a page may call: top-level ones whose names do not end in an underscore.

import { parse } from "acorn";
import type { ScriptVersion } from "../runtime/script-record.ts";

const known = new WeakMap<ScriptVersion, readonly string[]>();

export function callableFunctions(version: ScriptVersion): readonly string[] {
  const cached = known.get(version);
  if (cached !== undefined) return cached;
  const names = version.files
    .filter(({ type }) => type === "SERVER_JS")
    .flatMap(({ source }) => declaredIn(source));
  const callable = [...new Set(names)].filter((name) => !name.endsWith("_"));
  known.set(version, callable);
  return callable;
}

function declaredIn(source: string): string[] {
  return parse(source, { ecmaVersion: 2022, sourceType: "script" }).body.flatMap((statement) => {
    if (statement.type === "FunctionDeclaration") return [statement.id.name];
    if (statement.type !== "VariableDeclaration") return [];
    return statement.declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" &&
      (init?.type === "FunctionExpression" || init?.type === "ArrowFunctionExpression")
        ? [id.name]
        : [],
    );
  });
}
