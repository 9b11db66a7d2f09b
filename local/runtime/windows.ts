// The open spreadsheets of each person, and what scripts show there. Nothing of it survives a restart, as no tab does.

import type { Answer, Notice, PersonWindow, ShownHtml, ShownMenu } from "./window.ts";

/** An alert or prompt that waits for its person. */
export interface Question {
  readonly person: string;
  readonly fileId: string;
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

export class Windows {
  /** Every alert, prompt and toast that anybody was shown. */
  readonly notices: Notice[] = [];
  private readonly open = new Map<string, OpenWindow>();
  private readonly answers: Answer[] = [];
  /** Who answers when nothing is queued: the desk asks its user. Undefined: the first button is pressed. */
  asker: ((question: Question) => Answer | undefined) | undefined;
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** A fresh tab: menus of an earlier one are gone. */
  openFor(person: string, fileId: string): OpenWindow {
    const window = new OpenWindow(this, person, fileId);
    this.open.set(`${person.toLowerCase()} ${fileId}`, window);
    return window;
  }

  of(person: string, fileId: string): OpenWindow | undefined {
    return this.open.get(`${person.toLowerCase()} ${fileId}`);
  }

  /** The answer to the next alert or prompt, whoever is asked. */
  answerNext(button: string, text = ""): void {
    this.answers.push({ button, text });
  }

  noticed(notice: Omit<Notice, "at">): void {
    this.notices.push({ ...notice, at: this.now() });
  }

  answer(question: Question): Answer {
    return (
      this.answers.shift() ?? this.asker?.(question) ?? { button: question.buttons[0] ?? "CLOSE", text: "" }
    );
  }
}

export class OpenWindow implements PersonWindow {
  readonly person: string;
  readonly fileId: string;
  readonly menus: ShownMenu[] = [];
  /** What scripts showed, latest last; a sidebar replaces the one before. */
  readonly shown: { readonly html: ShownHtml; readonly scriptId: string }[] = [];
  /** The cell or range that is selected, in A1 notation with the sheet, where a gesture selected one. */
  activeRange: string | undefined;
  private readonly windows: Windows;

  constructor(windows: Windows, person: string, fileId: string) {
    this.windows = windows;
    this.person = person;
    this.fileId = fileId;
  }

  show(html: ShownHtml, scriptId: string): void {
    if (html.kind === "sidebar") {
      const before = this.shown.findIndex((each) => each.html.kind === "sidebar");
      if (before >= 0) this.shown.splice(before, 1);
    }
    this.shown.push({ html, scriptId });
  }

  toast(text: string, title: string): void {
    this.windows.noticed({ person: this.person, fileId: this.fileId, kind: "toast", title, text });
  }

  ask(kind: "alert" | "prompt", title: string, text: string, buttons: readonly string[]): Answer {
    const { person, fileId } = this;
    const answer = this.windows.answer({ person, fileId, kind, title, text, buttons });
    this.windows.noticed({
      person,
      fileId,
      kind,
      title,
      text,
      button: answer.button,
      ...(answer.text === undefined ? {} : { response: answer.text }),
    });
    return answer;
  }
}
