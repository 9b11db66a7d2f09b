// Every function that Apps Script calls by name, and nothing else.

export { dispatch } from "./dispatch.ts";
export {
  onInstall,
  onOpen,
  openCalendar,
  openImport,
  openLog,
  openRegister,
  openRepair,
  openSetup,
} from "./menu.ts";
