// Runs a command to its end: the wording of a refusal, and the exit code.

import { Refused } from "./refusal.ts";
import { say } from "./say.ts";
import { REFUSALS, type RefusalCode } from "./words.ts";

/** What clasp said helps only where our sentence does not name the cause. */
const WITH_WORDS: readonly RefusalCode[] = [
  "bad-code",
  "not-pushed",
  "not-created",
  "unexpected",
  "network",
  "not-yours",
];

export const OLDEST_NODE = 20;

export function isNodeTooOld(version: string): boolean {
  return Number(version.split(".")[0]) < OLDEST_NODE;
}

export async function run(command: () => Promise<void>): Promise<void> {
  try {
    if (isNodeTooOld(process.versions.node)) throw new Refused("old-node");
    await command();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(REFUSALS[error.code]);
    if (WITH_WORDS.includes(error.code) && error.words) console.log(`\n${error.words}`);
    process.exitCode = 1;
  }
}
