// What the desk page and its server say to each other. Types only: the page's compiler knows no Node, the server's no DOM.

import type { CellFormat, GridRange, ValidationRule } from "../services/spreadsheet/workbook.ts";

export interface PersonView {
  readonly email: string;
  readonly name: string;
}

export interface ClockView {
  /** The virtual time, epoch milliseconds. */
  readonly now: number;
  /** The zone it is shown in: the manifest's. */
  readonly timeZone: string;
}

export interface DeskView {
  readonly people: readonly PersonView[];
  readonly clock: ClockView;
  /** Where page frames are served: another origin than the desk's. */
  readonly frameOrigin: string;
  /** Where questions of scripts are heard and answered. */
  readonly askOrigin: string;
  /** How long a google.script.run call is made to take, milliseconds. */
  readonly latency: number;
  /** The spreadsheet that opens when the address names none. */
  readonly file: string | undefined;
}

/** One item of a custom menu; `path` is what `menu.choose` takes. */
export type MenuItemView =
  | { readonly kind: "item"; readonly label: string; readonly path: readonly string[] }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly label: string; readonly items: readonly MenuItemView[] };

/** Rows or columns from `start` to before `end` that are not of the default size; 0 is hidden. */
export interface SizeRun {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

export interface ProtectionView {
  readonly id: number;
  readonly range: GridRange;
  readonly open: readonly GridRange[];
  readonly description: string;
  readonly warningOnly: boolean;
  /** Whether the person who looks may edit it. */
  readonly mine: boolean;
  readonly editors: readonly string[];
}

export interface BandingView {
  readonly range: GridRange;
  readonly headerColor?: string;
  readonly firstBandColor?: string;
  readonly secondBandColor?: string;
}

export interface SheetView {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly tabColor: string | undefined;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rows: readonly SizeRun[];
  readonly columns: readonly SizeRun[];
  readonly bandings: readonly BandingView[];
  readonly protections: readonly ProtectionView[];
  readonly merges: readonly GridRange[];
}

export interface WorkbookView {
  readonly file: string;
  readonly title: string;
  readonly role: "owner" | "writer" | "commenter" | "reader";
  readonly revision: number;
  readonly menus: readonly MenuItemView[];
  readonly sheets: readonly SheetView[];
}

/** A cell that is not blank and plain. Short keys: a window of rows carries thousands. */
export interface CellView {
  /** What the cell shows. */
  readonly t: string;
  /** What the cell's editor shows, where that differs. */
  readonly e?: string;
  /** Index into `RowsView.styles`. */
  readonly s?: number;
  /** Index into `RowsView.validations`. */
  readonly v?: number;
  readonly note?: string;
  /** Numbers and dates stand right, booleans in the middle, unless the format says otherwise. */
  readonly align?: "right" | "center";
}

export type RowView = readonly (CellView | null)[];

export interface RowsView {
  readonly revision: number;
  readonly from: number;
  readonly rows: readonly RowView[];
  readonly styles: readonly CellFormat[];
  readonly validations: readonly ValidationRule[];
}

/** Zero-based, end-exclusive rectangle of one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a person's hands do to a sheet. */
export type Gesture =
  | { readonly kind: "type"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "paste"; readonly area: Area; readonly text: string }
  | { readonly kind: "clear"; readonly area: Area }
  | { readonly kind: "note"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "insertRows"; readonly at: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly at: number; readonly count: number }
  | { readonly kind: "insertColumns"; readonly at: number; readonly count: number }
  | { readonly kind: "deleteColumns"; readonly at: number; readonly count: number }
  | { readonly kind: "sort"; readonly column: number; readonly ascending: boolean }
  | { readonly kind: "unprotect"; readonly protection: number }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

export type GestureOutcome =
  | { readonly outcome: "done" }
  /** Google's "Heads up!": a protection that only warns. The page asks, then sends the gesture again, confirmed. */
  | { readonly outcome: "warning"; readonly text: string }
  | { readonly outcome: "refused"; readonly text: string };

/** An HtmlService page that is being shown, or a question that a script asks. */
export interface PageView {
  readonly id: string;
  readonly kind: "sidebar" | "modal" | "modeless" | "webapp";
  readonly title: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Address of the frame on the frame origin. */
  readonly url: string;
}

export interface ToastView {
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}

/** ui.alert or ui.prompt: the script stands still until it is answered. */
export interface QuestionView {
  readonly id: string;
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  /** Google's button names: OK, CANCEL, YES, NO. */
  readonly buttons: readonly string[];
}

/** What a run left on the person's screen. */
export interface Shown {
  readonly pages: readonly PageView[];
  readonly toasts: readonly ToastView[];
  /** The message of a run that failed. */
  readonly error?: string;
}

export type CallOutcome =
  | { readonly ok: true; readonly value: unknown; readonly shown: Shown }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly shown: Shown };

/** A deployment of a web app, or a script that declares one and has no deployment yet: then `url` is "". */
export interface WebAppView {
  readonly scriptId: string;
  readonly title: string;
  readonly deploymentId: string;
  readonly url: string;
  readonly version: number;
  /** How many versions the script has. */
  readonly versions: number;
  /** Whether the deployed version is what was pushed last. */
  readonly isHead: boolean;
  readonly deployedBy: string;
}

/** A visited address: its page, or what Google or the failed script says instead. */
export type VisitOutcome =
  { readonly ok: true; readonly page: PageView } | { readonly ok: false; readonly says: string };

export interface ShareView {
  readonly who: string;
  readonly role: string;
  readonly expires?: string;
}

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly owner: string;
  readonly shares: readonly ShareView[];
  readonly trashed: boolean;
  readonly modified: number;
  readonly modifiedBy: string;
  /** Whether the person who looks may open it. */
  readonly mayOpen: boolean;
  readonly description?: string;
}

export interface MailHead {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

export interface MailView extends MailHead {
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly text: string;
  readonly html: string | undefined;
  readonly attachments: readonly string[];
}

export interface TriggerView {
  readonly id: string;
  readonly script: string;
  readonly fn: string;
  readonly owner: string;
  readonly event: string;
  readonly schedule: string;
  /** Next due time of a clock trigger, epoch milliseconds. */
  readonly due: number | undefined;
  readonly lastRun: number | undefined;
  readonly runs: number;
}

export interface RunHead {
  readonly id: string;
  readonly at: number;
  readonly fn: string;
  readonly kind: string;
  readonly user: string;
  readonly status: "RUNNING" | "COMPLETED" | "FAILED" | "TIMED_OUT" | "KILLED";
  /** Modelled duration, milliseconds. */
  readonly duration: number;
  readonly calls: number;
  readonly error?: string;
}

export interface RunView extends RunHead {
  readonly activeUser: string;
  /** 0 is the pushed HEAD. */
  readonly version: number;
  /** Counted service calls in order, "Range.getValues". */
  readonly services: readonly string[];
  readonly lines: readonly { readonly at: number; readonly severity: string; readonly text: string }[];
  /** Members that the script asked for and the emulator lacks. */
  readonly notEmulated: readonly string[];
}

export interface SwitchView {
  readonly name: string;
  readonly says: string;
  readonly source: string;
  readonly default: boolean;
  readonly on: boolean;
}

interface Here {
  /** The person at the keyboard. */
  readonly as: string;
}
interface InFile extends Here {
  readonly file: string;
}
interface InSheet extends InFile {
  readonly sheetId: number;
}

/** Every call that the page makes: POST /api/<name> with `in` as JSON, answered by `out`. */
export interface Calls {
  desk: { in: Here; out: DeskView };
  "desk.latency": { in: { readonly milliseconds: number }; out: null };
  "sheet.open": { in: InFile; out: WorkbookView & { readonly shown: Shown } };
  "sheet.shape": { in: InFile; out: WorkbookView };
  "sheet.rows": { in: InSheet & { readonly from: number; readonly to: number }; out: RowsView };
  "sheet.gesture": {
    in: InSheet & { readonly gesture: Gesture; readonly confirmed: boolean };
    out: GestureOutcome;
  };
  /** What is selected, for scripts that ask (getActiveRange). */
  "sheet.select": { in: InSheet & { readonly area: Area }; out: null };
  "sheet.find": { in: InSheet & { readonly text: string }; out: readonly (readonly [number, number])[] };
  "sheet.choices": {
    in: InSheet & { readonly row: number; readonly column: number };
    out: readonly string[];
  };
  "menu.choose": { in: InFile & { readonly path: readonly string[] }; out: Shown };
  "page.call": {
    in: Here & { readonly page: string; readonly fn: string; readonly args: readonly unknown[] };
    out: CallOutcome;
  };
  "page.close": { in: Here & { readonly page: string }; out: null };
  "web.list": { in: Here; out: readonly WebAppView[] };
  "web.visit": { in: Here & { readonly url: string }; out: VisitOutcome };
  "web.deploy": {
    in: Here & { readonly scriptId: string; readonly deploymentId: string };
    out: { readonly url: string; readonly version: number };
  };
  "drive.list": { in: Here; out: readonly FileView[] };
  "drive.trash": { in: InFile & { readonly trashed: boolean }; out: null };
  "mail.list": { in: Here; out: readonly MailHead[] };
  "mail.read": { in: Here & { readonly id: string }; out: MailView };
  "triggers.list": { in: Here; out: readonly TriggerView[] };
  "runs.list": { in: Here; out: readonly RunHead[] };
  "runs.read": { in: Here & { readonly id: string }; out: RunView };
  "clock.step": { in: { readonly milliseconds: number }; out: ClockView };
  "clock.to": { in: { readonly at: number; readonly missRuns: boolean }; out: ClockView };
  "switches.list": { in: Here; out: readonly SwitchView[] };
  "switches.set": { in: { readonly name: string; readonly on: boolean }; out: null };
}

export type CallName = keyof Calls;

/** A failed call: HTTP 4xx or 5xx with this as JSON. `refused` is the platform's answer to the person, a fault is a bug. */
export interface Failure {
  readonly error: string;
  readonly kind: "refused" | "fault";
}

/** What the event stream tells, one JSON object a message. */
export type DeskEvent =
  | { readonly kind: "workbook"; readonly file: string; readonly revision: number }
  | { readonly kind: "clock"; readonly clock: ClockView }
  /** Something else changed (files, mail, runs …): lists ask again. */
  | { readonly kind: "changed" };
