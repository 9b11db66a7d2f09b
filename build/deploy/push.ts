// `npm run push`: the built code into the HEAD of a development register, which it creates if there is none. No version, no
// deployment. It keeps away from a deployed register.

import { buildCode } from "./build-code.ts";
import { createRegister } from "./create-register.ts";
import { sayLinks } from "./links.ts";
import { options } from "./options.ts";
import { sayPlan } from "./plan.ts";
import { readProject } from "./project-file.ts";
import { pushCode } from "./push-code.ts";
import { Refused } from "./refusal.ts";
import { run } from "./run.ts";
import { say } from "./say.ts";
import { signedIn, signedInAccount } from "./sign-in.ts";
import { STEPS } from "./words.ts";

const TITLE = "联络信息登记簿（开发）";

async function push(file: string): Promise<void> {
  let project = readProject(file);
  await signedInAccount();
  say(STEPS.build());
  await buildCode();
  if (!project.scriptId) {
    project = await createRegister(file, project, TITLE);
    await buildCode();
  }
  await pushCode(file);
  sayLinks(project);
  say(STEPS.reload());
}

await run(async () => {
  const { dryRun, projectFile } = options(".clasp.dev.json");
  const project = readProject(projectFile);
  if (project.deploymentId) throw new Refused("in-use");
  if (dryRun) sayPlan(project, TITLE, true);
  else await signedIn(() => push(projectFile));
});
