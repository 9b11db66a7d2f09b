// The local workspace's programming face: opens a workspace, installs scripts, lets people act, moves the clock, counts.

import { ASSUMPTIONS } from "./assumptions.ts";
import type { Calibration } from "./gas-cost-model.ts";
import { instantOf } from "./runtime/clock.ts";
import { handOver } from "./runtime/live-directories.ts";
import { LocalWorkspace } from "./runtime/local-workspace.ts";
import type { Person } from "./runtime/state.ts";
import { isStored, loadFrom, storedBeginning } from "./runtime/store.ts";
import { Workspace } from "./runtime/workspace.ts";

export { knownErrors, type KnownErrorName } from "./runtime/known-errors.ts";
export { ScriptFailure } from "./runtime/failure.ts";
export type { ExecutionRecord } from "./runtime/run.ts";
export type { DeploymentHandle, InstallOptions, ScriptHandle } from "./runtime/scripts.ts";
export type { LocalWorkspace } from "./runtime/local-workspace.ts";
export type { MeterReport } from "./runtime/meter.ts";
export type { IncomingAnswer, OutgoingRequest } from "./runtime/outside.ts";
export type { Page } from "./runtime/page.ts";
export type { Snapshot } from "./runtime/snapshot.ts";
export { ASSUMPTIONS };

export interface OpenOptions {
  /** The virtual time to begin with; a stored workspace goes on from its own. */
  readonly now: string | number | Date;
  /** Accounts, with or without names. */
  readonly people: readonly (string | Person)[];
  /** Where the state is kept, by close(), at the end of the process and when it is opened again; without it everything is forgotten. */
  readonly directory?: string;
  /** How fast service calls are: A optimistic (default), B pessimistic. */
  readonly calibration?: Calibration;
  /** The Workspace domain; by default that of the first person. */
  readonly domain?: string;
  /** The people's language; "zh_CN" by default. */
  readonly locale?: string;
  /** Switches of assumed behaviours by name (COVERAGE.md). */
  readonly assumptions?: Readonly<Record<string, boolean>>;
}

/** Opens a workspace, going on where the directory left off. Nobody need await it; it may once read asynchronously. */
export async function openWorkspace(options: OpenOptions): Promise<LocalWorkspace> {
  const { directory } = options;
  if (directory !== undefined) handOver(directory);
  const stored = directory !== undefined && isStored(directory) ? storedBeginning(directory) : undefined;
  const people = withoutRepeats([...options.people.map(personOf), ...(stored?.people ?? [])]);
  const workspace = new Workspace({
    now: stored?.now ?? instantOf(options.now),
    people,
    calibration: options.calibration ?? "A",
    domain: options.domain ?? stored?.domain,
    locale: options.locale ?? "zh_CN",
    assumptions: {},
  });
  if (stored && directory !== undefined) loadFrom(workspace, directory);
  const face = new LocalWorkspace(workspace, directory);
  for (const [name, on] of Object.entries(options.assumptions ?? {})) face.assume(name, on);
  return face;
}

function personOf(person: string | Person): Person {
  if (typeof person !== "string") return { email: person.email, name: person.name };
  return { email: person, name: person.slice(0, person.indexOf("@")) };
}

function withoutRepeats(people: readonly Person[]): Person[] {
  return [
    ...new Map(people.map((person) => [person.email.toLowerCase(), person] as const).reverse()).values(),
  ].reverse();
}
