// Every function that Apps Script calls by name, and nothing else.

export { dispatch } from "./dispatch.ts";
export { onInstall, onOpen, openImport, openLog, openRegister, openSetup } from "./menu.ts";
export { onClock, onRegisterEdit } from "./reconcile.ts";
