// An installed Apps Script project as the workspace keeps it: pushed files (HEAD), versions and deployments.

export interface ScriptFile {
  /** Without extension, as Apps Script names it: "Code", "Sidebar", "appsscript". */
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

export interface ScriptVersion {
  /** 0 is HEAD. */
  readonly number: number;
  readonly files: readonly ScriptFile[];
}

export interface Deployment {
  readonly deploymentId: string;
  readonly scriptId: string;
  versionNumber: number;
  readonly url: string;
  /** Who deployed: a web app that executes as USER_DEPLOYING runs as this person. */
  readonly deployedBy: string;
}

export interface ScriptRecord {
  readonly scriptId: string;
  readonly title: string;
  readonly owner: string;
  readonly containerId: string | undefined;
  /** The directory that push reads. */
  readonly bundle: string;
  head: ScriptVersion;
  readonly versions: ScriptVersion[];
  readonly deployments: Deployment[];
}
