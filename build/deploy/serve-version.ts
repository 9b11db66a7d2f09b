// Lets the one deployment serve a version; makes it when there is none. The mark in its description finds it again when the
// answer to its creation was lost or the project file came without its id.

import { clasp, jsonOf, numberAt, textAt } from "./clasp.ts";
import { refusalOf } from "./refusal.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

export async function serveVersion(
  file: string,
  known: string | undefined,
  version: number,
  codeName: string,
): Promise<string> {
  const listed = await clasp(file, ["list-deployments", "--json"]);
  const deployments: unknown = jsonOf(listed);
  if (!listed.ok || !Array.isArray(deployments)) throw refusalOf(listed.words);
  const ours = ourDeployment(deployments, known);
  const id = textAt(ours, "deploymentId");
  if (id !== undefined && numberAt(ours, "versionNumber") === version) {
    say(STEPS.deploymentCurrent());
    return id;
  }
  const what = ["--versionNumber", String(version), "--description", codeName, "--json"];
  // A refused deployment exits with 0 as well: the id in the answer is the proof.
  const run = await clasp(file, id ? ["update-deployment", id, ...what] : ["create-deployment", ...what]);
  const served = textAt(jsonOf(run), "deploymentId");
  if (!run.ok || served === undefined) throw refusalOf(run.words);
  if (id !== undefined) say(STEPS.deploymentUpdated(version));
  else say(known === undefined ? STEPS.deploymentMade() : STEPS.deploymentReplaced());
  return served;
}

/** Every script also has a deployment without a version, of HEAD, which is not ours. */
function ourDeployment(deployments: readonly unknown[], known: string | undefined): unknown {
  const versioned = deployments.filter((each) => numberAt(each, "versionNumber") !== undefined);
  return (
    versioned.find((each) => textAt(each, "deploymentId") === known) ??
    versioned.find((each) => textAt(each, "description")?.startsWith("contact-register "))
  );
}
