// Daily quotas of each user: used by services, reset 24 hours after the first use.

import { CONSUMER_DAILY_QUOTAS, DAILY_QUOTAS, DAY, type QuotaName } from "./limits.ts";
import { isConsumer } from "./roles.ts";
import type { WorkspaceState } from "./state.ts";

function entry(workspace: WorkspaceState, quota: QuotaName, email: string): { since: number; used: number } {
  const key = `${quota}:${email.toLowerCase()}`;
  const known = workspace.services.quotas.get(key);
  if (known && workspace.now() - known.since < DAY) return known;
  const fresh = { since: workspace.now(), used: 0 };
  workspace.services.quotas.set(key, fresh);
  return fresh;
}

function dailyQuota(quota: QuotaName, email: string): number {
  return (isConsumer(email) ? CONSUMER_DAILY_QUOTAS : DAILY_QUOTAS)[quota];
}

export function quotaLeft(workspace: WorkspaceState, quota: QuotaName, email: string): number {
  return dailyQuota(quota, email) - entry(workspace, quota, email).used;
}

/** Takes so much of the quota if it is there; answers whether it was. */
export function useQuota(
  workspace: WorkspaceState,
  quota: QuotaName,
  email: string,
  amount: number,
): boolean {
  const quotaEntry = entry(workspace, quota, email);
  if (quotaEntry.used + amount > dailyQuota(quota, email)) return false;
  quotaEntry.used += amount;
  return true;
}
