// `npm run deploy`: from nothing to a working Sheet, or the next version of one. Every step finds what an earlier run has done,
// so the command is repeated after whatever went wrong.

import { buildCode, codeName } from "./build-code.ts";
import { createRegister } from "./create-register.ts";
import { sayLinks } from "./links.ts";
import { makeVersion, versionsOf } from "./make-version.ts";
import { options } from "./options.ts";
import { sayPlan } from "./plan.ts";
import { readProject, saveProject } from "./project-file.ts";
import { pushCode } from "./push-code.ts";
import { Refused } from "./refusal.ts";
import { run } from "./run.ts";
import { say } from "./say.ts";
import { serveVersion } from "./serve-version.ts";
import { signedIn, signedInAccount } from "./sign-in.ts";
import { STEPS } from "./words.ts";

const TITLE = "联络信息登记簿";

async function deploy(file: string): Promise<void> {
  let project = readProject(file);
  const account = await signedInAccount();
  // Another editor of the file could push, and would then make a second deployment that runs as them.
  if (project.deployedBy && account && project.deployedBy !== account) throw new Refused("not-yours");
  say(STEPS.build());
  await buildCode(); // before anything is created: a build that fails leaves nothing behind
  const isNew = !project.scriptId;
  if (isNew) {
    project = await createRegister(file, project, TITLE);
    await buildCode(); // clasp has put the new script's empty files into dist/
  }
  const name = codeName(project.rootDir);
  try {
    const versions = await versionsOf(file, name);
    await pushCode(file);
    const version = await makeVersion(file, name, versions);
    const deploymentId = await serveVersion(file, project.deploymentId, version, name);
    project = { ...project, deploymentId, ...(account ? { deployedBy: account } : {}) };
    saveProject(file, project);
  } finally {
    sayLinks(project);
  }
  say(STEPS.leftToClick());
  if (isNew) say(STEPS.firstRun());
}

await run(async () => {
  const { dryRun, projectFile } = options(".clasp.json");
  if (dryRun) sayPlan(readProject(projectFile), TITLE, false);
  else await signedIn(() => deploy(projectFile));
});
