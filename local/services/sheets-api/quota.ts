// The Sheets API's quotas: 60 reads and 60 writes a minute for one user, 300 of each for the project, on the
// virtual clock. https://developers.google.com/workspace/sheets/api/limits

import type { Execution } from "../../runtime/execution.ts";
import { Refusal } from "./api-error.ts";

export type ApiKind = "read" | "write";

const MINUTE_MS = 60_000;
const PER_USER = 60;
const PER_PROJECT = 300;

/**
 * Counts one call, or refuses it with 429.
 * Assumed ("sheets-api-minute-slides"): the minute slides, and a refused call does not count. Switched off, every minute
 * of the clock begins anew.
 */
export function takeQuota(execution: Execution, kind: ApiKind): void {
  const { sheetsApiCalls: calls } = execution.workspace.services;
  const now = execution.now();
  const slides = execution.workspace.assumptions["sheets-api-minute-slides"] !== false;
  const since = slides ? now - MINUTE_MS : now - (now % MINUTE_MS) - 1;
  const ofProject = window(calls, `${execution.scriptId}|*|${kind}`, since, now);
  const ofUser = window(calls, `${execution.scriptId}|${execution.effectiveUser}|${kind}`, since, now);
  if (ofUser.length >= PER_USER) throw exceeded(execution.scriptId, kind, " per user");
  if (ofProject.length >= PER_PROJECT) throw exceeded(execution.scriptId, kind, "");
  ofUser.push(now);
  ofProject.push(now);
}

function window(calls: Map<string, number[]>, key: string, since: number, now: number): number[] {
  const kept = (calls.get(key) ?? []).filter((time) => time > since && time <= now);
  calls.set(key, kept);
  return kept;
}

function exceeded(scriptId: string, kind: ApiKind, per: string): Refusal {
  const metric = kind === "read" ? "Read requests" : "Write requests";
  return new Refusal(
    429,
    `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute${per}' of service ` +
      `'sheets.googleapis.com' for consumer 'project_number:${projectNumber(scriptId)}'.`,
  );
}

/** A stable twelve-digit number in place of the Google Cloud project's. */
export function projectNumber(scriptId: string): string {
  let hash = 0;
  for (const letter of scriptId) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_000_007;
  return String(100_000_000_000 + hash);
}
