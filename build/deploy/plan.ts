// `--dry-run`: says what would be done, from what this computer knows. Asks nobody and writes nothing.

import type { Project } from "./project-file.ts";
import { say } from "./say.ts";
import { hasSignIn } from "./sign-in.ts";
import { PLAN, type Sentence } from "./words.ts";

export function sayPlan(project: Project, title: string, pushOnly: boolean): void {
  say(PLAN.heading());
  steps(project, title, pushOnly).forEach(say);
}

function steps(project: Project, title: string, pushOnly: boolean): Sentence[] {
  const creation = project.parentId ? PLAN.resumeCreate(project.parentId) : PLAN.create(title);
  return [
    ...(hasSignIn() ? [] : [PLAN.signIn()]),
    PLAN.build(),
    ...(project.scriptId ? [] : [creation]),
    project.scriptId ? PLAN.push(project.scriptId) : PLAN.pushNew(),
    ...(pushOnly ? [] : [PLAN.version(), deployment(project)]),
  ];
}

function deployment(project: Project): Sentence {
  return project.deploymentId ? PLAN.deployment(project.deploymentId) : PLAN.newDeployment();
}
