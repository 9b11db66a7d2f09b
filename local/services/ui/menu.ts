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

  /** A menu of the same name is replaced, whichever script it is of (guides/menus). */
  addToUi(): void {
    const { menus } = this.window;
    const shown = { scriptId: this.execution.scriptId, caption: this.caption, entries: [...this.entries] };
    const before = menus.findIndex(({ caption }) => caption === this.caption);
    if (before >= 0) menus.splice(before, 1, shown);
    else menus.push(shown);
  }
}
