// Creates the register spreadsheet with its bound script. clasp tells the two ids only when everything has succeeded, so they
// are read off its log as each comes into being and noted at once: a cut in between leaves no second spreadsheet behind.

import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { clasp, jsonOf, textAt, type ClaspRun } from "./clasp.ts";
import { saveProject, type Project } from "./project-file.ts";
import { Refused, refusalOf } from "./refusal.ts";
import { say } from "./say.ts";
import { STEPS } from "./words.ts";

export async function createRegister(file: string, project: Project, title: string): Promise<Project> {
  say(project.parentId ? STEPS.resumeCreate() : STEPS.create(title));
  // clasp refuses to create over a project file with a script's id, a placeholder included, and rewrites the one it is given.
  const scratch = join(dirname(file), ".clasp.creating.json");
  writeFileSync(scratch, JSON.stringify({ rootDir: project.rootDir }));
  let made = project;
  const note = (found: Partial<Project>): void => {
    if (Object.keys(found).length === 0) return;
    made = { ...made, ...found };
    saveProject(file, made);
  };
  try {
    const where = project.parentId
      ? ["--type", "standalone", "--parentId", project.parentId]
      : ["--type", "sheets"];
    const run = await clasp(
      scratch,
      ["create-script", ...where, "--title", title, "--rootDir", project.rootDir, "--json"],
      { onLogLine: (line) => note(idsIn(line)) },
    );
    note(idsOf(run));
    // With the script there, what failed was fetching its first, empty files, which the build replaces anyway.
    if (!made.scriptId) throw refusedCreation(run);
    return made;
  } catch (error) {
    if (!made.parentId && error instanceof Refused && error.code === "network") say(STEPS.orphan(title));
    throw error;
  } finally {
    rmSync(scratch, { force: true });
  }
}

/** clasp also ends with 0 when it has created nothing. */
export function refusedCreation(run: ClaspRun): Refused {
  return run.ok ? new Refused("not-created", run.words) : refusalOf(run.words);
}

function idsOf(run: ClaspRun): Partial<Project> {
  const answer = jsonOf(run);
  return {
    ...withId("scriptId", textAt(answer, "scriptId")),
    ...withId("parentId", textAt(answer, "parentId")),
  };
}

function idsIn(line: string): Partial<Project> {
  return {
    ...withId("parentId", /^Created container (\S+)/.exec(line)?.[1]),
    ...withId("scriptId", /^Created script (\S+)/.exec(line)?.[1]),
  };
}

function withId(key: "scriptId" | "parentId", id: string | undefined): Partial<Project> {
  return id ? { [key]: id } : {};
}
