// Not there yet.

import type { Execution } from "../../runtime/execution.ts";

import type { Facade } from "../../runtime/facade.ts";

export function globals(_execution: Execution): Record<string, Facade> {
  return {};
}

