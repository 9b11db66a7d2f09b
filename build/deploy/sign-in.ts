// Who is signed in, and signing in.

import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { clasp, claspLogin, jsonOf, textAt } from "./clasp.ts";
import { Refused, refusalOf } from "./refusal.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

/** The account's address; undefined when Google does not say it (an expired sign-in, no network): the next step shows which. */
export async function signedInAccount(): Promise<string | undefined> {
  const run = await clasp(undefined, ["show-authorized-user", "--json"]);
  const answer = jsonOf(run);
  if (typeof answer !== "object" || answer === null) throw refusalOf(run.words);
  if (Reflect.get(answer, "loggedIn") !== true) throw new Refused("signed-out");
  const account = textAt(answer, "email");
  if (account) say(STEPS.signedInAs(account));
  return account;
}

/** Whether this computer has a sign-in, without asking Google whether it still holds. */
export function hasSignIn(): boolean {
  const file = process.env["clasp_config_auth"] ?? join(homedir(), ".clasprc.json");
  return existsSync(file) && /"refresh_token"|"access_token"/.test(readFileSync(file, "utf8"));
}

/** Does the work; when nobody is signed in and there is a terminal, signs in and does it once more. */
export async function signedIn(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const canAsk = process.stdin.isTTY && process.stdout.isTTY;
    if (!(error instanceof Refused) || error.code !== "signed-out" || !canAsk) throw error;
    say(STEPS.signIn());
    if (!(await claspLogin())) throw error;
    await work();
  }
}
