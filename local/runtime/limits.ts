// Google's limits (guides/quotas-and-limits, "Current quotas" and "Current limitations"), for Workspace accounts where
// nothing else is said.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A run of a script, and one of a simple trigger. */
export const EXECUTION_LIMIT_MS = 6 * MINUTE;
export const SIMPLE_TRIGGER_LIMIT_MS = 30 * SECOND;
export const TRIGGER_RUNTIME_A_DAY_MS = 6 * HOUR;
export const TRIGGERS_A_USER_A_SCRIPT = 20;
export const VERSIONS_A_SCRIPT = 200;

/** A daily quota, counted for a user from the first use on for 24 hours. */
export type QuotaName =
  | "mailRecipients"
  | "mailRecipientsInDomain"
  | "propertyReadsAndWrites"
  | "triggerRuntimeMs"
  | "urlFetchCalls"
  | "spreadsheetsCreated"
  | "documentsCreated";

export const DAILY_QUOTAS: Readonly<Record<QuotaName, number>> = {
  mailRecipients: 1_500,
  mailRecipientsInDomain: 2_000,
  propertyReadsAndWrites: 500_000,
  triggerRuntimeMs: TRIGGER_RUNTIME_A_DAY_MS,
  urlFetchCalls: 100_000,
  spreadsheetsCreated: 3_200,
  documentsCreated: 1_500,
};

/** The same of gmail.com accounts and their like. */
export const CONSUMER_DAILY_QUOTAS: Readonly<Record<QuotaName, number>> = {
  mailRecipients: 100,
  mailRecipientsInDomain: 100,
  propertyReadsAndWrites: 50_000,
  triggerRuntimeMs: 90 * MINUTE,
  urlFetchCalls: 20_000,
  spreadsheetsCreated: 250,
  documentsCreated: 250,
};

export const MAXIMUM_EXECUTION_TIME = "Exceeded maximum execution time";
