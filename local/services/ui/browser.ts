// Browser: the older dialogs of spreadsheets, in the words of the Ui's.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import type { Answer } from "../../runtime/window.ts";
import { ask, ButtonSet } from "./ui.ts";

export class BrowserFacade extends Facade {
  readonly typeName = "Browser";
  readonly members: Members<BrowserFacade> = { inputBox: "call", msgBox: "call" };
  override readonly constants = { Buttons: ButtonSet };

  /** The button that was pressed, in small letters ("ok", "cancel", "yes", "no"). */
  msgBox(...args: unknown[]): string {
    return this.ask("alert", "msgBox", args).button.toLowerCase();
  }

  /** The text that was entered, or "cancel" where it was not (a). */
  inputBox(...args: unknown[]): string {
    const { button, text = "" } = this.ask("prompt", "inputBox", args);
    return button === "CANCEL" || button === "CLOSE" ? "cancel" : text;
  }

  private ask(kind: "alert" | "prompt", member: string, args: readonly unknown[]): Answer {
    const { window } = this.execution;
    if (!window) throw new ServiceError(`Cannot call Browser.${member}() from this context.`);
    return ask(this.execution, window, kind, `Browser.${member}`, args);
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { Browser: new BrowserFacade(execution) };
}
