// What a run puts on the person's screen: pages, toasts, and the message of a run that failed.

import { randomBytes } from "node:crypto";
import { ScriptFailure } from "../runtime/failure.ts";
import type { Desk } from "./desk.ts";
import type { PageView, Shown } from "./protocol.ts";

/** Google shows a toast for five seconds unless told otherwise. */
const TOAST_SECONDS = 5;

/** Runs the work and collects what scripts showed meanwhile in this person's window of the file. */
export function whatIsShown(desk: Desk, as: string, file: string, work: () => void): Shown {
  const { windows } = desk.workspace;
  const notices = windows.notices.length;
  let error: string | undefined;
  try {
    work();
  } catch (thrown) {
    // A failed run is the script's affair and is told to the person; anything else is a fault of the desk.
    if (!(thrown instanceof ScriptFailure)) throw thrown;
    error = `${thrown.name}: ${thrown.message}`;
  }
  const toasts = windows.notices
    .slice(notices)
    .filter((notice) => notice.kind === "toast" && notice.person === as && notice.fileId === file)
    .map(({ title, text }) => ({ title, message: text, seconds: TOAST_SECONDS }));
  return { pages: newPages(desk, as, file), toasts, ...(error === undefined ? {} : { error }) };
}

/** Pages in the window that the desk has not served yet get an address of their own. */
function newPages(desk: Desk, as: string, file: string): PageView[] {
  const window = desk.workspace.windows.of(as, file);
  if (window === undefined) return [];
  const known = new Set([...desk.pages.values()].map(({ page }) => page.shown));
  const person = desk.face.signIn(as);
  return window.shown
    .filter(({ html }) => !known.has(html))
    .map((entry) => {
      const { html } = entry;
      // Whoever knows the address can read the page: 128 random bits, as secret as the desk's own token.
      const id = randomBytes(16).toString("hex");
      desk.pages.set(id, { id, person: as, file, page: person.pageIn(window, entry) });
      return {
        id,
        kind: html.kind === "webapp" ? "modeless" : html.kind,
        title: html.title,
        width: html.width,
        height: html.height,
        url: `${desk.frameOrigin}/page/${id}`,
      };
    });
}
