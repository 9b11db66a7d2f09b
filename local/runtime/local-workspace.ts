// What tests, the bench and the desk hold of a workspace (ARCHITECTURE, section 6).

import { ASSUMPTIONS } from "../assumptions.ts";
import { quoteTitle } from "../services/spreadsheet/a1.ts";
import { createWorkbook } from "../services/spreadsheet/create.ts";
import { sheetByTitle } from "../services/spreadsheet/cells.ts";
import type { SentMail } from "../services/mail/state.ts";
import type { TriggerRecord } from "../services/script/trigger-record.ts";
import { instantOf } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { keep, release } from "./live-directories.ts";
import type { Meter } from "./meter.ts";
import type { Answerer, OutgoingRequest } from "./outside.ts";
import { SignedIn } from "./person.ts";
import type { ExecutionRecord } from "./run.ts";
import { installScript, ScriptHandle, type InstallOptions } from "./scripts.ts";
import { SheetView } from "./sheet-view.ts";
import { restoreSnapshot, takeSnapshot, type Snapshot } from "./snapshot.ts";
import type { DriveFile, Role } from "./state.ts";
import { saveTo } from "./store.ts";
import { advanceTo, jumpTo, runClockTrigger } from "./triggers.ts";
import type { Notice } from "./window.ts";
import type { Windows } from "./windows.ts";
import type { Workspace } from "./workspace.ts";

const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

export class LocalWorkspace {
  /** The raw state, for the desk. */
  readonly state: Workspace;
  readonly directory: string | undefined;
  readonly meter: Meter;
  readonly faults: Faults;

  readonly clock = {
    now: (): Date => new Date(this.state.now()),
    /** Runs what comes due on the way, in order. */
    advanceTo: (time: string | number | Date): void => advanceTo(this.state, instantOf(time)),
    advanceBy: (ms: number): void => advanceTo(this.state, this.state.now() + ms),
    /** Runs nothing: what would have come due is missed. */
    jumpTo: (time: string | number | Date): void => jumpTo(this.state, instantOf(time)),
  };

  readonly mail: { readonly sent: readonly SentMail[] };
  readonly drive = {
    files: (): DriveFile[] => [...this.state.files.values()],
    /** An empty spreadsheet, as "New" in Drive makes it; answers its file. */
    createSpreadsheet: (options: {
      name: string;
      owner: string;
      parents?: string[];
      timeZone?: string;
    }): DriveFile => this.createSpreadsheet(options),
    /** Shares as the owner would in the dialog; "none" takes the access away. */
    share: (fileId: string, email: string, role: Exclude<Role, "owner"> | "none"): void =>
      this.share(fileId, email, role),
  };
  readonly documents = {
    get: (_id: string): never => {
      throw new Error("not emulated: documents");
    },
  };
  readonly web = {
    /** What scripts asked of the web (UrlFetchApp), answered or not. */
    requests: (): readonly OutgoingRequest[] => this.state.outside.requests,
    /** Who answers; nothing is ever fetched. Without an answer the address is unavailable. */
    answerWith: (answerer: Answerer | undefined): void => {
      this.state.outside.answerer = answerer;
    },
  };
  readonly locks = {
    /** Holds a script's lock from outside until then (epoch milliseconds or a time), as a long execution would. */
    hold: (scriptId: string, until: string | number | Date): void => {
      this.state.services.locks.set(`script:${scriptId}`, { holder: "outside", until: instantOf(until) });
    },
    release: (scriptId: string): boolean => this.state.services.locks.delete(`script:${scriptId}`),
  };
  readonly ui = {
    /** Every alert, prompt and toast so far. */
    notices: (): readonly Notice[] => this.state.windows.notices,
    /** What whoever is asked next will press. */
    answerNext: (button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE", text = ""): void =>
      this.state.windows.answerNext(button, text),
    /** Who answers alerts and prompts when nothing is queued. */
    askThrough: (asker: Windows["asker"]): void => {
      this.state.windows.asker = asker;
    },
  };

  private readonly saving = (): void => this.save();

  constructor(state: Workspace, directory: string | undefined) {
    this.state = state;
    this.directory = directory;
    this.meter = state.meter;
    this.faults = state.faults;
    if (directory !== undefined) keep(directory, this.saving);
    this.mail = {
      get sent() {
        return state.services.mail;
      },
    };
  }

  get executions(): readonly ExecutionRecord[] {
    return this.state.executionLog.records;
  }

  install(options: InstallOptions): ScriptHandle {
    return installScript(this.state, options);
  }

  /** Scripts that are installed, for a workspace that was stored. */
  scripts(): ScriptHandle[] {
    return [...this.state.services.scripts.keys()].map((id) => new ScriptHandle(this.state, id));
  }

  signIn(email: string): SignedIn {
    return new SignedIn(this.state, email);
  }

  /** What a tab holds, as it is; not a service call. */
  sheet(fileId: string, name: string): SheetView {
    const workbook = this.state.workbooks.get(fileId);
    if (!workbook) throw new Error(`no spreadsheet ${fileId}`);
    if (!sheetByTitle(workbook, name)) throw new Error(`no tab ${quoteTitle(name)} in ${workbook.title}`);
    return new SheetView(this.state, fileId, name);
  }

  triggers(): readonly Readonly<TriggerRecord>[] {
    return this.state.services.triggers;
  }

  /** Runs a clock trigger now. */
  runTrigger(id: string): void {
    const trigger = this.state.services.triggers.find((each) => each.id === id);
    if (!trigger) throw new Error(`no trigger ${id}`);
    runClockTrigger(this.state, trigger);
  }

  /** Switches an assumed behaviour (COVERAGE.md lists them). */
  assume(name: string, on: boolean): void {
    if (!ASSUMPTIONS.some((each) => each.name === name)) throw new Error(`no assumption is called ${name}`);
    this.state.assumptions[name] = on;
  }

  snapshot(): Snapshot {
    return takeSnapshot(this.state);
  }

  restore(snapshot: Snapshot): void {
    restoreSnapshot(this.state, snapshot);
  }

  /** Writes the state to the directory, if there is one. */
  save(): void {
    if (this.directory !== undefined) saveTo(this.state, this.directory);
  }

  close(): void {
    this.save();
    if (this.directory !== undefined) release(this.directory, this.saving);
  }

  private createSpreadsheet(options: {
    name: string;
    owner: string;
    parents?: string[];
    timeZone?: string;
  }): DriveFile {
    const { timeZone, ...file } = options;
    const made = this.state.createFile({ ...file, mimeType: SPREADSHEET });
    this.state.workbooks.set(
      made.id,
      createWorkbook({
        spreadsheetId: made.id,
        title: made.name,
        locale: this.state.locale,
        ...(timeZone === undefined ? {} : { timeZone }),
      }),
    );
    return made;
  }

  private share(fileId: string, email: string, role: Exclude<Role, "owner"> | "none"): void {
    const file = this.state.files.get(fileId);
    if (!file) throw new Error(`no file ${fileId}`);
    const others = file.permissions.filter(
      (each) => each.role === "owner" || each.emailAddress?.toLowerCase() !== email.toLowerCase(),
    );
    file.permissions =
      role === "none"
        ? others
        : [...others, { id: this.state.newId().slice(0, 20), type: "user", role, emailAddress: email }];
  }
}
