// Makes a version of the pushed code, unless the newest version already holds it: there can be 200, and repeated runs cost none.

import { clasp, jsonOf, numberAt, textAt } from "./clasp.ts";
import { Refused, refusalOf } from "./refusal.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

/** Google's limit on versions of a script. */
const MOST_VERSIONS = 200;
const WARN_BELOW = 20;

export interface Versions {
  /** The newest version, if it holds this very code. */
  readonly same: number | undefined;
  readonly left: number;
}

/** Asked before the push: where no version can be made, HEAD must not run ahead of the deployment either. */
export async function versionsOf(file: string, codeName: string): Promise<Versions> {
  const listed = await clasp(file, ["list-versions", "--json"]);
  const versions = jsonOf(listed);
  if (!listed.ok || !Array.isArray(versions)) throw refusalOf(listed.words);
  const newest = newestOf(versions);
  const isSame = textAt(newest, "description") === codeName;
  const same = isSame ? numberAt(newest, "versionNumber") : undefined;
  const left = MOST_VERSIONS - versions.length;
  if (same === undefined && left <= 0) throw new Refused("too-many-versions");
  return { same, left };
}

export async function makeVersion(file: string, codeName: string, { same, left }: Versions): Promise<number> {
  if (same !== undefined) {
    say(STEPS.versionReused(same));
    return same;
  }
  const run = await clasp(file, ["create-version", codeName, "--json"]);
  const made = numberAt(jsonOf(run), "versionNumber");
  if (!run.ok || made === undefined) throw refusalOf(run.words);
  say(STEPS.versionMade(made));
  if (left - 1 < WARN_BELOW) say(STEPS.versionsFewLeft(left - 1));
  return made;
}

function newestOf(versions: readonly unknown[]): unknown {
  const numberOf = (each: unknown): number => numberAt(each, "versionNumber") ?? 0;
  return versions.reduce((newest, each) => (numberOf(each) > numberOf(newest) ? each : newest), undefined);
}
