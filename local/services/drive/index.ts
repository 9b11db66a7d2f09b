// DriveApp, and the advanced service Drive.

import type { Execution } from "../../runtime/execution.ts";
import type { Facade } from "../../runtime/facade.ts";
import { DriveService } from "./advanced/index.ts";
import { DriveAppFacade } from "./drive-app.ts";

export function globals(execution: Execution): Record<string, Facade> {
  return { DriveApp: new DriveAppFacade(execution), Drive: new DriveService(execution) };
}
