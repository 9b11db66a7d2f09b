// Custom menus of a spreadsheet window.

import type { Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import type { MenuEntry, PersonWindow } from "../../runtime/window.ts";
import { requireCount, signatureMismatch, textArgument } from "../arguments.ts";

export class MenuFacade extends Facade implements Partial<GoogleAppsScript.Base.Menu> {
  readonly typeName = "Menu";
  readonly members: Members<MenuFacade> = {
    addItem: "handle",
    addSeparator: "handle",
    addSubMenu: "handle",
    addToUi: "call",
  };
  readonly caption: string;
  readonly entries: MenuEntry[] = [];
  private readonly window: PersonWindow;

  constructor(execution: Execution, window: PersonWindow, caption: string) {
    super(execution);
    this.window = window;
    this.caption = caption;
  }

  addItem(...args: unknown[]): this {
    requireCount("Menu.addItem", args, 2);
    const caption = textArgument("Menu.addItem", args, 0);
    this.entries.push({ kind: "item", caption, functionName: textArgument("Menu.addItem", args, 1) });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: "separator" });
    return this;
  }

  addSubMenu(...args: unknown[]): this {
    const menu = this.execution.unwrap(args[0]);
    if (!(menu instanceof MenuFacade)) throw signatureMismatch("Menu.addSubMenu", args);
    this.entries.push({ kind: "menu", caption: menu.caption, entries: menu.entries });
    return this;
  }

  addToUi(): void {
    put(this.window, this.execution, this.caption, this.entries);
  }
}

/** A menu of the same name is replaced, whichever script it is of (guides/menus). */
function put(
  { menus }: PersonWindow,
  { scriptId }: Execution,
  caption: string,
  entries: readonly MenuEntry[],
): void {
  const shown = { scriptId, caption, entries: [...entries] };
  const before = menus.findIndex((menu) => menu.caption === caption);
  if (before >= 0) menus.splice(before, 1, shown);
  else menus.push(shown);
}

/** Spreadsheet.addMenu and updateMenu; where nobody looks on, nothing is shown. */
export function putMenu(execution: Execution, caption: string, entries: readonly MenuEntry[]): void {
  if (execution.window) put(execution.window, execution, caption, entries);
}

export function removeMenu({ window }: Execution, caption: string): void {
  const at = window?.menus.findIndex((menu) => menu.caption === caption) ?? -1;
  if (at >= 0) window?.menus.splice(at, 1);
}
