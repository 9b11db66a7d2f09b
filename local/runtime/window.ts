// What one person sees around an open spreadsheet: menus, sidebar, dialogs, alerts and toasts. Lives as long as the tab is open.

/** An HTML page as the browser would get it, with the script and identity that answer its google.script.run. */
export interface ShownHtml {
  readonly kind: "sidebar" | "modal" | "modeless" | "webapp";
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
  readonly faviconUrl: string | undefined;
  readonly xFrameOptions: "DEFAULT" | "ALLOWALL";
}

export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A menu with the script that put it there. */
export interface ShownMenu {
  readonly scriptId: string;
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export interface Notice {
  readonly person: string;
  readonly fileId: string;
  readonly kind: "alert" | "prompt" | "toast";
  readonly title: string;
  readonly text: string;
  readonly at: number;
  /** The button that was pressed, for alerts and prompts. */
  readonly button?: string;
  readonly response?: string;
}

/** What the person would answer to the next alert or prompt. */
export interface Answer {
  readonly button: string;
  readonly text?: string;
}

export interface PersonWindow {
  readonly person: string;
  readonly fileId: string;
  readonly menus: ShownMenu[];
  show(html: ShownHtml, scriptId: string): void;
  toast(text: string, title: string): void;
  /** Shows an alert or prompt and answers it at once: with the queued answer, else with the first button. */
  ask(kind: "alert" | "prompt", title: string, text: string, buttons: readonly string[]): Answer;
}
