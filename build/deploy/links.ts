// Where to go in the browser after a deployment.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./project-file.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

export function sayLinks(project: Project): void {
  if (project.parentId)
    say(STEPS.linkRegister(`https://docs.google.com/spreadsheets/d/${project.parentId}/edit`));
  if (project.scriptId) say(STEPS.linkScript(`https://script.google.com/d/${project.scriptId}/edit`));
  if (project.deploymentId && servesPages(project.rootDir))
    say(STEPS.linkWebApp(`https://script.google.com/macros/s/${project.deploymentId}/exec`));
}

/** A deployment has a web address only if the manifest declares a web app. */
function servesPages(rootDir: string): boolean {
  const manifest: unknown = JSON.parse(readFileSync(join(rootDir, "appsscript.json"), "utf8"));
  return "webapp" in Object(manifest);
}
