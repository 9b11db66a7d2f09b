// Which assumed behaviours are switched on; unset means on, as registered in the workspace's list of assumptions.

import type { Execution } from "../../../runtime/execution.ts";

export const isAssumed = (
  execution: Execution,
  name: "spreadsheet-read-cache" | "spreadsheet-write-buffer",
): boolean => execution.workspace.assumptions[name] !== false;
