// A signed-in person: opens files, uses menus, visits web apps. What they may not do throws what they would see.

import { AtTheGrid } from "./at-the-grid.ts";
import { atTheKeyboard } from "./identity.ts";
import { Page } from "./page.ts";
import { mayEdit } from "./roles.ts";
import { Run } from "./run.ts";
import { fireSpreadsheetEvent } from "./triggers.ts";
import { visit, type Query } from "./web-app.ts";
import type { MenuEntry, ShownMenu } from "./window.ts";
import type { OpenWindow } from "./windows.ts";

export class SignedIn extends AtTheGrid {
  private lastOpened: string | undefined;

  /** Opens a spreadsheet: its menus are built anew by onOpen as this person, if they may edit it. */
  open(fileId: string): OpenWindow {
    const file = this.workspace.files.get(fileId);
    if (!file) throw new Error("Sorry, the file you have requested does not exist.");
    if (!this.workspace.roleOf(fileId, this.email)) {
      throw new Error("You need access. Ask for access, or switch to an account with access.");
    }
    const window = this.workspace.windows.openFor(this.email, fileId);
    this.lastOpened = fileId;
    fireSpreadsheetEvent(this.workspace, {
      type: "ON_OPEN",
      fileId,
      person: this.email,
      window,
      details: () => ({}),
    });
    return window;
  }

  /** The open window of a file (of the one opened last, when none is named). */
  window(fileId = this.lastOpened): OpenWindow {
    const window = fileId === undefined ? undefined : this.workspace.windows.of(this.email, fileId);
    if (!window) throw new Error(`${this.email} has not opened ${fileId ?? "a file"}`);
    return window;
  }

  /** Chooses a menu item by the captions on the way to it; answers the sidebar or dialog that it showed. */
  menu(...captions: readonly string[]): Page {
    const page = this.menuPages(...captions).at(-1);
    if (!page) throw new Error(`the menu item ${captions.join(" › ")} showed no page`);
    return page;
  }

  /** As `menu`, for items that show nothing, or several pages. */
  menuPages(...captions: readonly string[]): Page[] {
    const { window, menu, functionName } = this.menuItem(captions);
    const script = this.workspace.services.scripts.get(menu.scriptId);
    if (!script) throw new Error(`the script of the menu ${menu.caption} is gone`);
    if (!mayEdit(this.workspace.roleOf(window.fileId, this.email))) {
      throw new Error("Authorization is required to perform that action.");
    }
    const before = new Set(window.shown);
    new Run(this.workspace, {
      script,
      version: script.head,
      functionName,
      kind: "menu",
      ...atTheKeyboard(this.email),
      visitor: this.email,
      containerId: window.fileId,
      window,
      args: () => [],
    }).run(() => undefined);
    return window.shown.filter((each) => !before.has(each)).map((each) => this.pageIn(window, each));
  }

  /** The page that a window shows, as a handle. */
  pageIn(window: OpenWindow, shown: OpenWindow["shown"][number]): Page {
    const script = this.workspace.services.scripts.get(shown.scriptId);
    if (!script) throw new Error(`the script of ${shown.html.title} is gone`);
    return new Page(this.workspace, shown.html, {
      script,
      version: () => this.workspace.services.scripts.get(shown.scriptId)?.head ?? script.head,
      identity: atTheKeyboard(this.email),
      visitor: this.email,
      containerId: window.fileId,
      window,
    });
  }

  /** doGet as this person; `address` is a deployment or its address. */
  visit(address: string | { toString(): string }, query: Query = {}): Page {
    return visit(this.workspace, this.email, String(address), { method: "GET", query });
  }

  /** doPost as this person. */
  post(
    address: string | { toString(): string },
    contents: string,
    options: { type?: string; query?: Query } = {},
  ): Page {
    const body = { contents, type: options.type ?? "application/x-www-form-urlencoded" };
    return visit(this.workspace, this.email, String(address), {
      method: "POST",
      query: options.query ?? {},
      body,
    });
  }

  private menuItem(captions: readonly string[]): {
    window: OpenWindow;
    menu: ShownMenu;
    functionName: string;
  } {
    const window = this.window();
    const [top, ...rest] = captions;
    for (const menu of window.menus.filter(({ caption }) => caption === top)) {
      const item = itemIn(menu.entries, rest);
      if (item) return { window, menu, functionName: item };
    }
    throw new Error(`${this.email} sees no menu item ${captions.join(" › ")}`);
  }
}

function itemIn(entries: readonly MenuEntry[], captions: readonly string[]): string | undefined {
  const [caption, ...rest] = captions;
  for (const entry of entries) {
    if (entry.kind === "separator" || entry.caption !== caption) continue;
    if (entry.kind === "item" && rest.length === 0) return entry.functionName;
    if (entry.kind === "menu") return itemIn(entry.entries, rest);
  }
  return undefined;
}
