// One run of a script: whose rights it has, what it has spent, and how its values cross into the realm and back.

import type { Facade } from "./facade.ts";
import type { WorkspaceState } from "./state.ts";
import type { PersonWindow } from "./window.ts";

export type ExecutionKind =
  | "menu" // a menu item or sidebar call: runs as the person at the keyboard
  | "page" // google.script.run
  | "webapp" // doGet / doPost
  | "clock" // installable time trigger
  | "edit" // installable edit or open trigger
  | "simple"; // onOpen, onEdit: 30 s, no service that needs authorisation

/** What a call costs, by the names of gas-cost-model; `cells` and `ranges` where the model has a figure for them. */
export interface Cost {
  readonly op:
    | "handle"
    | "getValues"
    | "setValues"
    | "commit"
    | "appendRow"
    | "textFinder"
    | "apiRead"
    | "apiWrite"
    | "cacheGet"
    | "cachePut"
    | "cacheRemove"
    | "propertyGet"
    | "propertySet"
    | "lock"
    | "open"
    | "other"; // anything else: the model's "property get" is taken
  readonly cells?: number;
  /** Ranges or requests that one call carries; 1 unless said otherwise. */
  readonly ranges?: number;
}

export interface Execution {
  /** Its number in the executions list; holder of its locks. */
  readonly id: number;
  readonly workspace: WorkspaceState;
  readonly kind: ExecutionKind;
  /** Whose rights judge every call: the visitor, the deployer, or the trigger's creator. */
  readonly effectiveUser: string;
  /** What Session.getActiveUser() may know; "" where Google would not tell. */
  readonly activeUser: string;
  /** The installed script whose code runs. */
  readonly scriptId: string;
  /** The file that the script is bound to and that is open, where there is one. */
  readonly containerId: string | undefined;
  /** Manifest time zone, e.g. "Asia/Shanghai". */
  readonly timeZone: string;

  /** The virtual time as epoch milliseconds. */
  now(): number;
  /** Adds the cost of the call that is under way (called by the facade's method, any number of times). */
  spend(cost: Cost): void;
  /** A metered proxy of a facade for the script's hands; the same facade always gives the same proxy. */
  expose(facade: Facade): unknown;
  /** The facade behind a value that the script passed in, or undefined. */
  unwrap(value: unknown): Facade | undefined;
  /** Deep-copies plain data into the realm (its own Array, Object, Date); facades inside become proxies. */
  toRealm(value: unknown): unknown;
  /** Makes a Date of the script's own realm. */
  realmDate(epochMs: number): Date;
  /** Epoch milliseconds when the value is a Date of any realm, else undefined. */
  dateValue(value: unknown): number | undefined;
  /** Throws Google's "not authorised" text unless the manifest holds one of these scopes. */
  requireScope(method: string, ...anyOf: readonly string[]): void;
  /** What was registered with onFlush: done at flush, before a lock is released, and at the end of the run. */
  readonly pending: { flush(): void };
  /** Registers work done at every flush of this run (not once): the work drains its own buffer. */
  onFlush(work: () => void): void;

  /** Gives back every lock of this run, as its end and a dialog do. */
  releaseLocks(): void;
  /** The name of an enum value that the script passed in ("MONDAY"), or undefined; `type` restricts to that enum. */
  enumName(value: unknown, type?: string): string | undefined;
  /** Lets virtual time pass without cost: sleep, waiting for a lock. Past the limit the run is killed. */
  advance(ms: number): void;
  /** What a script may see of the project and deployment it runs from. */
  readonly project: Project;
  /** The person at the keyboard of a menu, sidebar or page; undefined for triggers of the clock. */
  readonly visitor: string | undefined;
  /** The open spreadsheet's window of that person, for menus, sidebars, alerts and toasts; undefined where there is none. */
  readonly window: PersonWindow | undefined;
  /** Appends to the execution's log. */
  log(severity: LogLine["severity"], text: string): void;
  /** Properties that the script itself set on a facade's proxy (HtmlTemplate's variables). */
  assigned(facade: Facade): Readonly<Record<string, unknown>>;
  /** Evaluates code in the script's realm with these names bound to values of the realm, or to functions of the host. */
  evaluate(code: string, bindings: Readonly<Record<string, unknown>>): unknown;
  /** Readable text of any value of the realm, as console.log shows it. */
  inspect(value: unknown): string;
}

export interface LogLine {
  readonly severity: "DEBUG" | "INFO" | "WARNING" | "ERROR";
  readonly text: string;
  readonly at: number;
}

/** The pushed or deployed files that a run uses. */
export interface Project {
  readonly title: string;
  /** The user whose project it is (who pushed it). */
  readonly owner: string;
  /** The file that the script is bound to, open or not. */
  readonly containerId: string | undefined;
  /** The version that runs, 0 for HEAD. */
  readonly versionNumber: number;
  /** Prefixes of the only addresses that may be fetched; undefined: any. */
  readonly urlFetchWhitelist: readonly string[] | undefined;
  /** The address of the web app, "" where none is deployed. */
  readonly webAppUrl: string;
  /** Source of an HTML file by its name without ".html", or undefined. */
  htmlFile(name: string): string | undefined;
  /** Whether the code declares a top-level function of that name. */
  declares(functionName: string): boolean;
}

/** An error of a Google service as the script sees it: name "Exception" unless said otherwise. */
export class ServiceError extends Error {
  override readonly name: string;
  /** Extra own properties of the script's error object (GoogleJsonResponseException has `details`). */
  readonly extra: Readonly<Record<string, unknown>>;
  constructor(message: string, options: { name?: string; extra?: Record<string, unknown> } = {}) {
    super(message);
    this.name = options.name ?? "Exception";
    this.extra = options.extra ?? {};
  }
}
