// Pushes dist/ to the script's HEAD, manifest included, and believes only the words that say it happened.

import { clasp } from "./clasp.ts";
import { refusalOf } from "./refusal.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

export async function pushCode(file: string): Promise<void> {
  const run = await clasp(file, ["push", "--force"]);
  if (run.ok && /^Pushed (one file|\d+ files) at /m.test(run.stdout)) say(STEPS.pushed());
  else if (run.ok && /^Script is already up to date\.$/m.test(run.stdout)) say(STEPS.alreadyPushed());
  else throw refusalOf(run.words, run.ok ? "not-pushed" : "unexpected");
}
