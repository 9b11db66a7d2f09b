// What the local Google holds: sign-ins, Drive files, Apps Script projects with their content, versions and deployments.

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface Script {
  readonly scriptId: string;
  readonly parentId: string | undefined;
  readonly owner: string;
  files: readonly ScriptFile[];
  readonly versions: { versionNumber: number; description: string; files: readonly ScriptFile[] }[];
  readonly deployments: { deploymentId: string; versionNumber: number; description: string; owner: string }[];
}

export class FakeGoogle {
  /** Whose access token is good now. */
  readonly accessTokens = new Map<string, string>();
  /** Whose refresh token is good. */
  readonly refreshTokens = new Map<string, string>();
  readonly files = new Map<string, { name: string; mimeType: string; owner: string }>();
  readonly scripts = new Map<string, Script>();
  /** Accounts whose Apps Script API switch is off. */
  readonly apiOff = new Set<string>();
  /** Codes of the sign-in page, by account. */
  readonly codes = new Map<string, string>();
  private made = 0;

  nextId(kind: string): string {
    this.made += 1;
    return `${kind}-${this.made}`;
  }
}
