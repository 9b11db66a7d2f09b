// The three stores that properties, caches and locks have alike: of the script, of the user, of the open document.

import type { Execution } from "../runtime/execution.ts";

export type StoreKind = "script" | "user" | "document";

/** The store's key in the workspace's state; undefined: there is none (no open document). */
export function storeKey(execution: Execution, kind: StoreKind): string | undefined {
  switch (kind) {
    case "script":
      return `script:${execution.scriptId}`;
    case "user":
      return `user:${execution.scriptId}:${execution.effectiveUser.toLowerCase()}`;
    default:
      return execution.containerId === undefined ? undefined : documentKey(execution, execution.containerId);
  }
}

export const documentKey = ({ scriptId }: Execution, containerId: string): string =>
  `document:${scriptId}:${containerId}`;
