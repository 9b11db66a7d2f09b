// A page that a script showed or served, as the person before it can use it: read it, and call the script from it.

import { functionNames } from "./compile.ts";
import { ScriptFailure } from "./failure.ts";
import type { Identity } from "./identity.ts";
import { travelling } from "./page-values.ts";
import { mayEdit } from "./roles.ts";
import { Run } from "./run.ts";
import type { ScriptRecord, ScriptVersion } from "./script-record.ts";
import type { PersonWindow, ShownHtml } from "./window.ts";
import type { Workspace } from "./workspace.ts";

/** What google.script.url.getLocation answers (guides/html/reference/url, "Location object"). */
export interface PageLocation {
  readonly hash: string;
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

export interface PageOrigin {
  readonly script: ScriptRecord;
  /** HEAD or the deployed version, as it is at the moment of each call. */
  readonly version: () => ScriptVersion;
  readonly identity: Identity;
  readonly visitor: string;
  readonly containerId: string | undefined;
  readonly window: PersonWindow | undefined;
  /** The address of the web app whose page it is. */
  readonly servedAt?: string;
  /** Of pages of web apps only. */
  readonly location?: PageLocation;
}

export class Page {
  readonly shown: ShownHtml;
  readonly origin: PageOrigin;
  private readonly workspace: Workspace;

  constructor(workspace: Workspace, shown: ShownHtml, origin: PageOrigin) {
    this.workspace = workspace;
    this.shown = shown;
    this.origin = origin;
  }

  get html(): string {
    return this.shown.html;
  }
  get title(): string {
    return this.shown.title;
  }
  get kind(): ShownHtml["kind"] {
    return this.shown.kind;
  }
  get location(): PageLocation | undefined {
    return this.origin.location;
  }
  get scriptId(): string {
    return this.origin.script.scriptId;
  }

  /** The members of `google.script.run` there: every top-level function, but for private ones. */
  get functions(): readonly string[] {
    return functionNames(this.origin.version()).filter((name) => !name.endsWith("_"));
  }

  /** What `google.script.run.withSuccessHandler(…)[functionName](…args)` answers; throws what the failure handler gets. */
  call(functionName: string, ...args: unknown[]): unknown {
    const travelled = args.map((arg, at) => travelling(arg, String(at)));
    if (functionName.endsWith("_"))
      throw new ScriptFailure("Error", `Script function not found: ${functionName}`);
    this.requireAccess();
    const { script, version, identity, visitor, containerId, window, servedAt } = this.origin;
    const run = new Run(this.workspace, {
      script,
      version: version(),
      functionName,
      kind: "page",
      ...identity,
      visitor,
      containerId,
      window,
      servedAt,
      args: () => travelled,
    });
    return run.run((value) => this.answer(value));
  }

  private answer(value: unknown): unknown {
    try {
      return travelling(value, "0");
    } catch (illegal) {
      if (this.workspace.assumptions["illegal-return-value-is-null"]) return null;
      throw illegal;
    }
  }

  /** Only editors can run a bound script from its file; its web app is for whom the manifest names. */
  private requireAccess(): void {
    const { containerId, visitor, servedAt } = this.origin;
    if (
      containerId === undefined ||
      servedAt !== undefined ||
      !this.workspace.assumptions["bound-script-needs-edit-access"]
    )
      return;
    if (mayEdit(this.workspace.roleOf(containerId, visitor))) return;
    throw new ScriptFailure("ScriptError", "Authorization is required to perform that action.");
  }
}
