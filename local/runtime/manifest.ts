// What the pushed manifest (appsscript.json) says; unknown keys are refused as the Apps Script API refuses them.

import { z } from "zod";
import { isTimeZone } from "./realm/zone.ts";
import type { ScriptFile } from "./script-record.ts";

const advancedService = z.object({ userSymbol: z.string(), serviceId: z.string(), version: z.string() });

/** guides/manifest/allowlist-urls; the first text as public reports have it, the others assumed. */
const allowlisted = z
  .string()
  .startsWith("https://", "URLs must use the HTTPS scheme")
  .regex(/^[^/]*\/\/[^/]+\//, "URLs must have a path, at least /")
  .regex(/^[^*]*\/\/(?:\*\.)?[^*]*$/, "URLs may have one leading wildcard");

const manifest = z.strictObject({
  timeZone: z.string().refine(isTimeZone, "unknown time zone").default("America/New_York"),
  oauthScopes: z.array(z.string()).optional(),
  dependencies: z
    .strictObject({
      enabledAdvancedServices: z.array(advancedService).optional(),
      libraries: z.array(z.unknown()).optional(),
    })
    .optional(),
  exceptionLogging: z.enum(["NONE", "STACKDRIVER"]).optional(),
  runtimeVersion: z.enum(["STABLE", "V8", "DEPRECATED_ES5"]).optional(),
  webapp: z
    .strictObject({
      access: z.enum(["MYSELF", "DOMAIN", "ANYONE", "ANYONE_ANONYMOUS"]),
      executeAs: z.enum(["USER_ACCESSING", "USER_DEPLOYING"]),
    })
    .optional(),
  executionApi: z.unknown().optional(),
  urlFetchWhitelist: z.array(allowlisted).optional(),
  addOns: z.unknown().optional(),
  sheets: z.unknown().optional(),
});

export type Manifest = z.infer<typeof manifest>;

/** Throws with Google's beginning of the sentence when the manifest is not one. */
export function manifestOf(files: readonly ScriptFile[]): Manifest {
  const source = files.find((file) => file.type === "JSON" && file.name === "appsscript")?.source ?? "{}";
  let content: unknown;
  try {
    content = JSON.parse(source);
  } catch (error) {
    throw new Error(`"appsscript.json" is not valid JSON: ${String(error)}`, { cause: error });
  }
  const parsed = manifest.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Error(`"appsscript.json" has errors: ${z.prettifyError(parsed.error)}`);
}
