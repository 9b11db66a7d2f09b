// The command line of `npm run deploy` and `npm run push`.

import { parseArgs } from "node:util";
import { Refused } from "./refusal.ts";

export interface Options {
  readonly dryRun: boolean;
  readonly projectFile: string;
}

export function options(defaultProjectFile: string): Options {
  const { values } = parsed();
  // `npm run deploy --dry-run`, without the `--` before it, gives the option to npm, which leaves it in the environment.
  const dryRun = (values["dry-run"] ?? false) || process.env["npm_config_dry_run"] === "true";
  return { dryRun, projectFile: values.project ?? process.env["npm_config_project"] ?? defaultProjectFile };
}

function parsed() {
  try {
    return parseArgs({ options: { "dry-run": { type: "boolean" }, project: { type: "string" } } });
  } catch {
    throw new Refused("unknown-option");
  }
}
