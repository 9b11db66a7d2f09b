// The register's own triggers. An edit of its file and a clock run as who installed them, the file's owner; a watchdog as an
// administrator beside the owner.

const CLOCK_MINUTES = 5;

export const EDIT_HANDLER = "onRegisterEdit";
export const CLOCK_HANDLER = "onClock";
export const WATCHDOG_HANDLER = "onWatchdog";

/** In the script's time zone: any minute of that hour. */
const WATCH_HOUR = 9;

/** Functions that have a trigger of the running account. */
function installedHandlers(): ReadonlySet<string> {
  return new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
}

/** Installs what is missing; asked again, it finds nothing to do. */
export function installTriggers(spreadsheetId: string): void {
  const installed = installedHandlers();
  if (!installed.has(EDIT_HANDLER))
    ScriptApp.newTrigger(EDIT_HANDLER).forSpreadsheet(spreadsheetId).onEdit().create();
  if (!installed.has(CLOCK_HANDLER))
    ScriptApp.newTrigger(CLOCK_HANDLER).timeBased().everyMinutes(CLOCK_MINUTES).create();
}

/** Once a day, as the administrator who asks. */
export function installWatchdog(): void {
  if (!installedHandlers().has(WATCHDOG_HANDLER))
    ScriptApp.newTrigger(WATCHDOG_HANDLER).timeBased().everyDays(1).atHour(WATCH_HOUR).create();
}

/**
 * A page can call a trigger's function too, with whatever event it makes up. Only whom the running account's own triggers
 * name by this id is Google's.
 */
export function isOwnTrigger(triggerUid: string, handler: string): boolean {
  if (triggerUid === "") return false;
  return ScriptApp.getProjectTriggers().some(
    (trigger) => trigger.getUniqueId() === triggerUid && trigger.getHandlerFunction() === handler,
  );
}

/** A run that nobody asked for by name. */
export function newOperationId(): string {
  return Utilities.getUuid();
}
