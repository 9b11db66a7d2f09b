// The Ui of an open spreadsheet: menus, sidebars, dialogs, alerts and prompts, for the person at the keyboard.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { enumeration, Facade, type EnumValue, type Members } from "../../runtime/facade.ts";
import type { Answer, PersonWindow, ShownHtml } from "../../runtime/window.ts";
import { requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { HtmlOutputFacade } from "../html/output.ts";
import { MenuFacade } from "./menu.ts";

/** For pages in the editor; alerts, prompts and menus ask for no authorisation, so that simple triggers have them too. */
const UI_SCOPE = "https://www.googleapis.com/auth/script.container.ui";

export const Button = enumeration("Button", "CLOSE", "OK", "CANCEL", "YES", "NO");
export const ButtonSet = enumeration("ButtonSet", "OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");

/** The buttons of a set, first the one that a hasty person presses. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** The Ui of the open window; where there is none (trigger of the clock, web app) Google's refusal. */
export function uiOf(execution: Execution): UiFacade {
  if (!execution.window) throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
  return new UiFacade(execution, execution.window);
}

export class PromptResponseFacade extends Facade {
  readonly typeName = "PromptResponse";
  readonly members: Members<PromptResponseFacade> = { getResponseText: "free", getSelectedButton: "free" };
  private readonly answer: Answer;
  constructor(execution: Execution, answer: Answer) {
    super(execution);
    this.answer = answer;
  }
  getResponseText(): string {
    return this.answer.text ?? "";
  }
  getSelectedButton(): EnumValue {
    return buttonOf(this.answer);
  }
}

export class UiFacade extends Facade {
  readonly typeName = "Ui";
  readonly members: Members<UiFacade> = {
    createMenu: "handle",
    createAddonMenu: "handle",
    alert: "call",
    prompt: "call",
    showSidebar: "call",
    showModalDialog: "call",
    showModelessDialog: "call",
    showDialog: "call",
  };
  override readonly constants = { Button, ButtonSet };
  private readonly window: PersonWindow;

  constructor(execution: Execution, window: PersonWindow) {
    super(execution);
    this.window = window;
  }

  createMenu(...args: unknown[]): MenuFacade {
    requireCount("Ui.createMenu", args, 1);
    return new MenuFacade(this.execution, this.window, textArgument("Ui.createMenu", args, 0));
  }

  /** Lies below Extensions, under the project's name. */
  createAddonMenu(): MenuFacade {
    return new MenuFacade(this.execution, this.window, this.execution.project.title);
  }

  alert(...args: unknown[]): EnumValue {
    return buttonOf(ask(this.execution, this.window, "alert", "Ui.alert", args));
  }

  prompt(...args: unknown[]): PromptResponseFacade {
    return new PromptResponseFacade(
      this.execution,
      ask(this.execution, this.window, "prompt", "Ui.prompt", args),
    );
  }

  showSidebar(...args: unknown[]): void {
    requireCount("Ui.showSidebar", args, 1);
    this.show("sidebar", "Ui.showSidebar", args);
  }

  showModalDialog(...args: unknown[]): void {
    requireCount("Ui.showModalDialog", args, 2);
    this.show("modal", "Ui.showModalDialog", args, textArgument("Ui.showModalDialog", args, 1));
  }

  showModelessDialog(...args: unknown[]): void {
    requireCount("Ui.showModelessDialog", args, 2);
    this.show("modeless", "Ui.showModelessDialog", args, textArgument("Ui.showModelessDialog", args, 1));
  }

  /** Deprecated, still answered. */
  showDialog(...args: unknown[]): void {
    requireCount("Ui.showDialog", args, 1);
    this.show("modeless", "Ui.showDialog", args);
  }

  private show(kind: ShownHtml["kind"], method: string, args: readonly unknown[], title?: string): void {
    this.execution.requireScope(method, UI_SCOPE);
    const output = this.execution.unwrap(args[0]);
    if (!(output instanceof HtmlOutputFacade)) throw signatureMismatch(method, args);
    this.window.show(output.shown(kind, title), this.execution.scriptId);
  }
}

/** Locks do not persist across the suspension (reference/base/Ui, "alert"); what waits to be written goes on waiting (a). */
export function ask(
  execution: Execution,
  window: PersonWindow,
  kind: "alert" | "prompt",
  method: string,
  args: readonly unknown[],
): Answer {
  requireCount(method, args, 1, 2, 3);
  const set = args.length > 1 ? execution.enumName(args[args.length - 1], "ButtonSet") : "OK";
  if (set === undefined) throw signatureMismatch(method, args);
  const title = args.length === 3 ? textArgument(method, args, 0) : "";
  const text = textArgument(method, args, args.length === 3 ? 1 : 0);
  execution.releaseLocks();
  return window.ask(kind, title, text, BUTTONS[set] ?? ["OK"]);
}

function buttonOf(answer: Answer): EnumValue {
  return Object.values(Button).find(({ name }) => name === answer.button) ?? Button.CLOSE;
}
