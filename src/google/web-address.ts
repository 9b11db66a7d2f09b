// The web app's address for links in mails: only a run of the deployed web app itself is told the right one.

import { note, setNote } from "./notes.ts";
import { runsAsOwner } from "./visitor.ts";

const KEY = "webAppUrl";

/** "" until the deployed web app was opened for the first time. */
export function webAppUrl(): string {
  return note(KEY);
}

/**
 * Notes the address at which this run was asked for. Never /dev, which opens for editors only, and never the address of a
 * deployment that somebody else than the owner has made. A note that fails is made by the next visit.
 */
export function noteWebAddress(): void {
  try {
    const url = ScriptApp.getService().getUrl();
    if (!url.endsWith("/exec") || url === webAppUrl() || !runsAsOwner()) return;
    setNote(KEY, url);
  } catch (error) {
    console.warn(`the web address is not noted: ${String(error)}`);
  }
}
