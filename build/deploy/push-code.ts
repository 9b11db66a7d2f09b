// Pushes dist/ to the script's HEAD, manifest included, and believes only the words that say it happened.

import { clasp, type ClaspRun } from "./clasp.ts";
import { refusalOf } from "./refusal.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

export async function pushCode(file: string): Promise<void> {
  const pushed = hasPushed(await clasp(file, ["push", "--force"]));
  say(pushed ? STEPS.pushed() : STEPS.alreadyPushed());
}

/** Whether there was something to push. Throws a refusal unless clasp says that all is there. */
export function hasPushed(run: ClaspRun): boolean {
  if (run.ok && /^Pushed (one file|\d+ files) at /m.test(run.stdout)) return true;
  if (run.ok && /^Script is already up to date\.$/m.test(run.stdout)) return false;
  throw refusalOf(run.words, run.ok ? "not-pushed" : "unexpected");
}
