// Builds dist/ with `npm run build`'s own program, and names what is in it.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "./refusal.ts";

export async function buildCode(): Promise<void> {
  const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
  const child = spawn(process.execPath, [tsx, join("build", "build.ts")], { stdio: "inherit" });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Refused("not-built");
}

/** The same code has the same name; it stands in the version's description, by which a repeated run finds it. */
export function codeName(rootDir: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(rootDir).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(rootDir, name)))
      .update("\0");
  }
  return `contact-register ${packageVersion()} ${hash.digest("hex").slice(0, 16)}`;
}

function packageVersion(): string {
  const found: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  const version: unknown = Reflect.get(Object(found), "version");
  return typeof version === "string" ? version : "0";
}
