// The contract between pages and server: every operation's name, input and output. Inputs are parsed again on the server.

import type { Instant, PlainDate } from "../domain/calendar/plain-date.ts";
import type { Language } from "../domain/company/company.ts";
import type { ConfigurationProblem } from "../domain/company/read-company.ts";
import type { Staff } from "../domain/access/staff.ts";
import type { Setup } from "../domain/company/setup.ts";
import type { BulkWay } from "../domain/contact/bulk.ts";
import type { ContactKind, ExternalContact, InternalContact } from "../domain/contact/contact.ts";
import type { Flag } from "../domain/contact/flags.ts";
import type { CountingFacts } from "../domain/deadline/counting.ts";
import type { HealthFacts } from "../domain/health/health.ts";
import type { RetentionDecision } from "../domain/lifecycle/external-record.ts";
import type { Organization } from "../domain/organization/organization.ts";
import type { FileLayout, LayoutColumn } from "../domain/intake/layout.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { Finding } from "../domain/self-check/finding.ts";
import type { RequestCommands, RequestQueries } from "./requests.ts";
import type { RoundCommands, RoundQueries } from "./rounds.ts";

/** Fields by key, as typed; unknown keys are refused. */
export type TypedFields = Readonly<Record<string, string>>;

/** A record as a page holds it. `row` is the row hint: where its surface row was last seen (1-based), 0 if unknown. */
export interface RecordView<T> {
  readonly serial: Serial;
  readonly version: number;
  readonly row: number;
  /** Fields that are not "". */
  readonly fields: Partial<T>;
  readonly flags: readonly Flag[];
  /** 检索词: lower case, with pinyin and initials. */
  readonly search: string;
}

export type InternalView = RecordView<InternalContact>;
export type ExternalView = RecordView<ExternalContact>;
export type OrganizationView = RecordView<Organization>;

export interface Me {
  readonly account: string;
  readonly name: string;
}

export interface RegisterView {
  readonly me: Me;
  readonly today: PlainDate;
  readonly companyName: string;
  readonly language: Language;
  readonly departments: readonly string[];
  readonly organizationTypes: readonly string[];
  /** With it a page counts deadlines itself, whenever it shows one. */
  readonly counting: CountingFacts;
  /** What of the configuration tabs could not be understood, each with its tab and the row there. */
  readonly problems: readonly ConfigurationProblem[];
  readonly internal: readonly InternalView[];
  readonly external: readonly ExternalView[];
  readonly organizations: readonly OrganizationView[];
}

/** What the web app begins with. */
export interface StaffView {
  readonly me: Staff;
  readonly today: PlainDate;
  /** The server's clock: a page's own may be wrong. */
  readonly at: Instant;
  /** With it a page counts deadlines itself. */
  readonly counting: CountingFacts;
  readonly companyName: string;
  readonly language: Language;
}

/** A line of the change log, readable: who did what when, field by field. */
export interface HistoryEntry {
  readonly sequence: number;
  /** "2026-11-25 14:03" in the company's time zone. */
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly serial: Serial | "";
  readonly subject: string;
  readonly reason: string;
  readonly batch: string;
  /** As the surface shows them; `erased` when the values were lawfully erased. */
  readonly differences: readonly {
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly erased: boolean;
  }[];
  /** False for entries that cannot be undone (setup, already undone). */
  readonly undoable: boolean;
  /** True for the line of a whole batch that has not been taken back. */
  readonly revertible: boolean;
}

/** A record as it stood, or will stand, on a day. */
export interface RecordOnDay {
  readonly serial: Serial;
  /** Fields that were not "". */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields whose texts of that day were lawfully erased since. */
  readonly erased: readonly string[];
  /** It is still to come; its serial is only likely. */
  readonly planned: boolean;
}

export interface ImportBatchView {
  readonly batch: string;
  readonly at: string;
  readonly actor: string;
  readonly kind: ContactKind;
  readonly fileName: string;
  readonly created: number;
  readonly updated: number;
  readonly reverted: boolean;
}

/** What the setup wizard shows and sends. */
export type SetupState = Setup;

/** One row of an import after the mapping: the fields as they stand in the file. */
export interface ImportRow {
  /** Row of the file, counted from 1 with the header. */
  readonly row: number;
  readonly fields: TypedFields;
  /** Create a new record, update this one, or leave the row out. */
  readonly choice:
    | { readonly kind: "create" }
    | { readonly kind: "update"; readonly serial: Serial }
    | { readonly kind: "skip" };
}

/** Which contacts an export takes: those in office, everybody, or these. */
export type ExportScope =
  | { readonly of: "current" }
  | { readonly of: "all" }
  | { readonly of: "chosen"; readonly serials: readonly Serial[] };

export const EXPORT_FORMATS = ["xlsx", "csv", "vcard3", "vcard4"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface Changed {
  /** The record that the operation was about. */
  readonly serial: Serial;
  /** The last log sequence number it wrote: what undo takes. */
  readonly sequence: number;
  /** The changed records as they are now. */
  readonly internal: readonly InternalView[];
  readonly external: readonly ExternalView[];
  readonly organizations: readonly OrganizationView[];
}

export interface Repaired {
  /** Sentences' codes with what they name: "headerRestored", "columnFollowed", "protectionRestored", "rowRestored" … */
  readonly notices: readonly {
    readonly code: string;
    readonly values: Readonly<Record<string, string | number>>;
  }[];
}

interface Target {
  readonly serial: Serial;
  /** The version that the person saw (R87). */
  readonly version: number;
  readonly row: number;
}

/** Queries change nothing and take no lock. */
export interface Queries extends RequestQueries, RoundQueries {
  "load-register": { input: Record<string, never>; output: RegisterView };
  "load-setup": {
    input: Record<string, never>;
    output: { readonly setUp: boolean; readonly me: Me; readonly state: SetupState };
  };
  /** For every known member of the staff, as all that the web app's own page asks for. */
  "load-staff": { input: Record<string, never>; output: StaffView };
  "record-history": {
    input: { readonly serial: Serial };
    output: { readonly entries: readonly HistoryEntry[] };
  };
  "recent-changes": {
    input: { readonly limit: number };
    output: { readonly entries: readonly HistoryEntry[] };
  };
  "register-as-of": {
    /** YYYY-MM-DD, past or coming. */
    input: { readonly day: string };
    output: {
      readonly day: PlainDate;
      /** The day of the log's first entry, before which nothing is known; "" while there is none. */
      readonly since: PlainDate | "";
      readonly records: readonly RecordOnDay[];
    };
  };
  "import-batches": {
    input: Record<string, never>;
    output: {
      readonly batches: readonly ImportBatchView[];
      /** What the columns of each layout meant when a file of it was last brought in; the latest first. */
      readonly layouts: readonly FileLayout[];
    };
  };
  /** How the machinery around the register is: what the page judges. */
  "load-health": { input: Record<string, never>; output: HealthFacts };
  "verify-log": {
    input: Record<string, never>;
    output: {
      readonly entries: number;
      readonly head: string;
      /** The first row that does not hold, and why: "missing", "altered", "broken link". */
      readonly broken?: {
        readonly sequence: number;
        readonly row: number;
        readonly why: "missing" | "altered" | "link";
      };
    };
  };
}

/** Commands change the register; each is in the kill-and-fail test. */
export interface Commands extends RequestCommands, RoundCommands {
  "set-up-register": { input: SetupState; output: Repaired };
  "repair-register": { input: Record<string, never>; output: Repaired };
  /** Changes nothing that stays: tries the Sheets API on a tab of its own. */
  "self-check": { input: Record<string, never>; output: { readonly findings: readonly Finding[] } };
  /** The visitor becomes the one who is told when the owner's clock is silent. */
  "install-watchdog": { input: Record<string, never>; output: { readonly account: string } };
  /** What hands did in the tables becomes changes, or is put back. The clock and edit events ask for it by themselves. */
  "reconcile-surfaces": {
    input: Record<string, never>;
    output: {
      /** Records changed or added. */
      readonly changed: number;
      /** Cells and rows put back. */
      readonly restored: number;
      /** Rows left alone because they name nobody yet. */
      readonly drafts: number;
      /** Asked again, it would find more to do. */
      readonly more: boolean;
    };
  };
  /** What the register owes by now: duties begun, ended, missed, reminded of. The owner's clock asks for it by itself. */
  "do-duties": {
    input: Record<string, never>;
    output: {
      /** Applied on their day, lapsed, or taken back. */
      readonly requests: number;
      readonly begun: number;
      readonly ended: number;
      readonly missed: number;
      /** Notices made. */
      readonly told: number;
      /** Asked again, it would find more to do. */
      readonly more: boolean;
    };
  };
  /** 变更申请, 待办事项 and 发件箱 show the ledgers again, as the clock lets them do by itself. Answers how many tabs did not. */
  "show-ledgers": { input: Record<string, never>; output: { readonly rewritten: number } };
  /** `organizationName` among the fields of an external contact names its 单位, which is created when it is new. */
  "add-contact": { input: { readonly kind: ContactKind; readonly fields: TypedFields }; output: Changed };
  "edit-contact": {
    input: Target & { readonly changes: TypedFields; readonly reason?: string };
    output: Changed;
  };
  "record-departure": {
    input: Target & { readonly departedOn: string; readonly reason?: string };
    output: Changed;
  };
  "record-contact-left": {
    input: Target & { readonly leftOn: string; readonly reason?: string };
    output: Changed;
  };
  "edit-organization": {
    input: Target & { readonly changes: TypedFields; readonly reason?: string };
    output: Changed;
  };
  "end-engagement": {
    input: Target & { readonly endedOn: string; readonly reason: string };
    output: Changed;
  };
  "resume-engagement": { input: Target & { readonly reason?: string }; output: Changed };
  /** Whether an ended cooperation's contacts are kept (R17, R18). Later it can be decided otherwise. */
  "decide-retention": {
    input: Target & { readonly decision: RetentionDecision; readonly reason?: string };
    output: Changed;
  };
  /** Back after a departure: the same serial, a new employment (R83). */
  "record-rejoining": {
    input: Target & { readonly rejoinedOn: string; readonly reason?: string };
    output: Changed;
  };
  "undo-change": { input: { readonly sequence: number; readonly serial: Serial }; output: Changed };
  "import-contacts": {
    input: {
      readonly kind: ContactKind;
      readonly fileName: string;
      readonly rows: readonly ImportRow[];
      /** One relationship owner for all created external contacts that name none; "" for none. */
      readonly owner: Serial | "";
      /** What the file's columns meant: remembered for the next file with the same headers. */
      readonly columns?: readonly LayoutColumn[];
    };
    output: {
      readonly batch: string;
      readonly created: number;
      readonly updated: number;
      readonly skipped: number;
      readonly incomplete: number;
    };
  };
  /** Changes no record, but is logged: who took what out of the register. */
  "export-contacts": {
    input: {
      readonly kind: ContactKind;
      readonly scope: ExportScope;
      /** What the page will make of it. */
      readonly format: ExportFormat;
      /** With 登录账号. */
      readonly accounts: boolean;
    };
    /** A text for each of `exportColumns`. */
    output: { readonly rows: readonly (readonly string[])[] };
  };
  /** One field of many contacts (F27). */
  "edit-contacts": {
    input: {
      readonly kind: ContactKind;
      readonly targets: readonly Target[];
      /** One of `BULK_FIELDS`. */
      readonly field: string;
      readonly text: string;
      readonly way: BulkWay;
      readonly reason?: string;
    };
    /** Skipped: those that said it already. */
    output: { readonly batch: string; readonly updated: number; readonly skipped: number };
  };
  /** Takes a whole import or bulk edit back. */
  "revert-batch": {
    input: { readonly batch: string };
    output: { readonly restored: number; readonly withdrawn: number };
  };
  /** What waits in 发件箱 and may go out now is mailed; the clock asks for it by itself. Counts mails. */
  "send-mail": {
    input: Record<string, never>;
    output: { readonly sent: number; readonly failed: number; readonly left: number };
  };
  /** `text`: the State Council's notice as pasted; its days become rows of 工作日历. */
  "enter-official-days": {
    input: { readonly text: string };
    output: { readonly year: number; readonly entered: number };
  };
}

export type QueryName = keyof Queries;
export type CommandName = keyof Commands;
export type OperationName = QueryName | CommandName;
export type Input<N extends OperationName> = N extends CommandName
  ? Commands[N]["input"]
  : N extends QueryName
    ? Queries[N]["input"]
    : never;
export type Output<N extends OperationName> = N extends CommandName
  ? Commands[N]["output"]
  : N extends QueryName
    ? Queries[N]["output"]
    : never;
