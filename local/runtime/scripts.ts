// Installing, pushing and deploying scripts, as clasp and the Apps Script editor would.

import { basename } from "node:path";
import { readBundle } from "./bundle.ts";
import { manifestOf } from "./manifest.ts";
import { VERSIONS_A_SCRIPT } from "./limits.ts";
import { mayEdit } from "./roles.ts";
import type { Deployment, ScriptRecord, ScriptVersion } from "./script-record.ts";
import type { Workspace } from "./workspace.ts";

export interface InstallOptions {
  /** A directory with .js, .gs and .html files and appsscript.json. */
  readonly bundle: string;
  /** Who owns the project, pushes and deploys it. */
  readonly owner: string;
  /** The spreadsheet that the script is bound to. */
  readonly boundTo?: string;
  readonly title?: string;
}

/** A deployment; usable wherever its address is expected. */
export interface DeploymentHandle {
  readonly deploymentId: string;
  readonly version: number;
  readonly url: string;
  toString(): string;
}

/** An installed project, in its owner's hands. */
export class ScriptHandle {
  readonly scriptId: string;
  private readonly workspace: Workspace;

  constructor(workspace: Workspace, scriptId: string) {
    this.workspace = workspace;
    this.scriptId = scriptId;
  }

  get record(): ScriptRecord {
    const record = this.workspace.services.scripts.get(this.scriptId);
    if (!record) throw new Error(`no script ${this.scriptId} is installed`);
    return record;
  }

  /** Reads the bundle again: HEAD changes, deployments do not. */
  push(bundle = this.record.bundle): void {
    const files = readBundle(bundle);
    manifestOf(files);
    this.record.head = { number: 0, files };
  }

  /** Makes a version of HEAD and deploys it; with a deploymentId that deployment is moved to the new version. */
  deploy(options: { as: "webapp"; deploymentId?: string; by?: string }): DeploymentHandle {
    const { record } = this;
    if (!manifestOf(record.head.files).webapp)
      throw new Error('the manifest has no "webapp": it cannot be deployed as one');
    if (record.versions.length >= VERSIONS_A_SCRIPT)
      throw new Error(`a script has at most ${VERSIONS_A_SCRIPT} versions`);
    const number = record.versions.length + 1;
    record.versions.push({ number, files: record.head.files });
    const existing = record.deployments.find(({ deploymentId }) => deploymentId === options.deploymentId);
    if (options.deploymentId !== undefined && !existing)
      throw new Error(`no deployment ${options.deploymentId}`);
    const deployment = existing ?? this.newDeployment(accountOf(this.workspace, options.by ?? record.owner));
    deployment.versionNumber = number;
    return handleOf(deployment);
  }

  private newDeployment(deployedBy: string): Deployment {
    const { record } = this;
    const container = record.containerId;
    if (
      deployedBy !== record.owner &&
      !(container && mayEdit(this.workspace.roleOf(container, deployedBy)))
    ) {
      throw new Error(`${deployedBy} may not deploy this script`);
    }
    const deploymentId = `AKfycb${this.workspace.newId()}`;
    const deployment = {
      deploymentId,
      scriptId: record.scriptId,
      versionNumber: 0,
      url: `https://script.google.com/a/macros/${this.workspace.domain}/s/${deploymentId}/exec`,
      deployedBy,
    };
    record.deployments.push(deployment);
    return deployment;
  }
}

function handleOf(deployment: Deployment): DeploymentHandle {
  const { deploymentId, url, versionNumber: version } = deployment;
  return { deploymentId, url, version, toString: () => url };
}

/** The account as the workspace writes it. */
function accountOf(workspace: Workspace, email: string): string {
  const person = workspace.people.find((each) => each.email.toLowerCase() === email.toLowerCase());
  if (!person) throw new Error(`nobody in this workspace has the account ${email}`);
  return person.email;
}

/** Throws where clasp push or Google would refuse: no manifest, newer syntax, nobody's account, no such container. */
export function installScript(workspace: Workspace, options: InstallOptions): ScriptHandle {
  const { boundTo } = options;
  const owner = accountOf(workspace, options.owner);
  const files = readBundle(options.bundle);
  manifestOf(files);
  if (boundTo !== undefined && !mayEdit(workspace.roleOf(boundTo, owner))) {
    throw new Error(`${owner} may not edit the file ${boundTo}, so no script of theirs can be bound to it`);
  }
  const scriptId = workspace.newId();
  workspace.services.scripts.set(scriptId, {
    scriptId,
    title:
      options.title ??
      (boundTo === undefined ? basename(options.bundle) : (workspace.files.get(boundTo)?.name ?? "")),
    owner,
    containerId: boundTo,
    bundle: options.bundle,
    head: { number: 0, files },
    versions: [],
    deployments: [],
  });
  return new ScriptHandle(workspace, scriptId);
}

/** HEAD for 0. */
export function versionOf(script: ScriptRecord, number: number): ScriptVersion {
  const version = number === 0 ? script.head : script.versions[number - 1];
  if (!version) throw new Error(`script ${script.scriptId} has no version ${number}`);
  return version;
}
