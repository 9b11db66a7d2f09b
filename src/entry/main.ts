// Every function that Apps Script calls by name, and nothing else.

export { dispatch } from "./dispatch.ts";
export {
  onInstall,
  onOpen,
  openAsOf,
  openBoard,
  openBulkEdit,
  openCalendar,
  openExport,
  openHealth,
  openImport,
  openLog,
  openRegister,
  openRepair,
  openSelfCheck,
  openSetup,
} from "./menu.ts";
export { onClock } from "./on-clock.ts";
export { onRegisterEdit } from "./reconcile.ts";
export { doGet } from "./web-app.ts";
export { onWatchdog } from "./watchdog.ts";
