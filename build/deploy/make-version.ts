// Makes a version of the pushed code, unless the newest version already holds it: there can be 200, and repeated runs cost none.

import { clasp, jsonOf, numberAt, textAt } from "./clasp.ts";
import { Refused, refusalOf } from "./refusal.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

/** Google's limit on versions of a script. */
const MOST_VERSIONS = 200;
const WARN_BELOW = 20;

export async function makeVersion(file: string, codeName: string): Promise<number> {
  const listed = await clasp(file, ["list-versions", "--json"]);
  const versions = jsonOf(listed);
  if (!listed.ok || !Array.isArray(versions)) throw refusalOf(listed.words);
  const newest = newestOf(versions);
  const number = numberAt(newest, "versionNumber");
  if (number !== undefined && textAt(newest, "description") === codeName) {
    say(STEPS.versionReused(number));
    return number;
  }
  if (versions.length >= MOST_VERSIONS) throw new Refused("too-many-versions");
  return create(file, codeName, MOST_VERSIONS - versions.length - 1);
}

async function create(file: string, codeName: string, left: number): Promise<number> {
  const run = await clasp(file, ["create-version", codeName, "--json"]);
  const made = numberAt(jsonOf(run), "versionNumber");
  if (!run.ok || made === undefined) throw refusalOf(run.words);
  say(STEPS.versionMade(made));
  if (left < WARN_BELOW) say(STEPS.versionsFewLeft(left));
  return made;
}

function newestOf(versions: readonly unknown[]): unknown {
  const numberOf = (each: unknown): number => numberAt(each, "versionNumber") ?? 0;
  return versions.reduce((newest, each) => (numberOf(each) > numberOf(newest) ? each : newest), undefined);
}
