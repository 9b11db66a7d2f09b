// Which OAuth scopes a run has, and what Google says where one is missing.

import { ServiceError, type ExecutionKind } from "./execution.ts";
import type { Manifest } from "./manifest.ts";

const PREFIX = "https://www.googleapis.com/auth/";

/** What simple triggers may use without authorisation: the file that they are bound to (guides/triggers/simple-triggers). */
const SIMPLE_TRIGGER_SCOPES: readonly string[] = [`${PREFIX}spreadsheets.currentonly`];

/** Throws Google's refusal unless the run has one of the scopes. Without `oauthScopes` in the manifest all are granted. */
export function requireScope(
  kind: ExecutionKind,
  manifest: Manifest,
  method: string,
  anyOf: readonly string[],
): void {
  const wanted = anyOf.map((scope) => (scope.includes("://") ? scope : PREFIX + scope));
  const granted = kind === "simple" ? SIMPLE_TRIGGER_SCOPES : manifest.oauthScopes;
  if (wanted.length === 0 || granted === undefined || wanted.some((scope) => granted.includes(scope))) return;
  const list = wanted.length === 1 ? wanted.join("") : `(${wanted.join(" || ")})`;
  const refusal =
    kind === "simple"
      ? "You do not have permission to call"
      : "Specified permissions are not sufficient to call";
  throw new ServiceError(`${refusal} ${method}. Required permissions: ${list}`);
}
