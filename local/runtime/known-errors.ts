// What goes wrong at Google although the script did nothing wrong: the errors that a script must expect of any call.
// Texts as scripts get them in English (PLATFORM.md, "Running"; the API's as its error bodies carry them).

import { ServiceError } from "./execution.ts";

interface KnownError {
  readonly name: string;
  readonly message: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

function apiError(code: number, message: string, reason: string): KnownError {
  return {
    name: "GoogleJsonResponseException",
    message: `API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`,
    extra: { details: { code, message, errors: [{ domain: "global", reason, message }] } },
  };
}

export const knownErrors = {
  spreadsheetsFailed: {
    name: "Exception",
    message: "Service Spreadsheets failed while accessing document with id unknown.",
  },
  spreadsheetsTimedOut: {
    name: "Exception",
    message: "Service Spreadsheets timed out while accessing document with id unknown.",
  },
  serverError: {
    name: "Exception",
    message: "We're sorry, a server error occurred. Please wait a bit and try again.",
  },
  tooManyTimesADay: {
    name: "Exception",
    message: "Service invoked too many times for one day: premium sheets.",
  },
  tooManyTimesInAShortTime: {
    name: "Exception",
    message:
      "Service invoked too many times in a short time: sheets. Try Utilities.sleep(1000) between calls.",
  },
  quotaExceeded429: apiError(
    429,
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
    "rateLimitExceeded",
  ),
  unavailable503: apiError(503, "The service is currently unavailable.", "backendError"),
  lockTimeout: {
    name: "Exception",
    message: "Lock timeout: another process was holding the lock for too long.",
  },
  maximumExecutionTime: { name: "Exception", message: "Exceeded maximum execution time" },
} as const satisfies Record<string, KnownError>;

export type KnownErrorName = keyof typeof knownErrors;

/** What `faults.failAt` takes: a name of `knownErrors`, a text as Google's services throw it, or any error-like thing. */
export type FaultError =
  string | { readonly name?: string; readonly message: string; readonly [extra: string]: unknown };

export function isKnownError(name: string): name is KnownErrorName {
  return Object.hasOwn(knownErrors, name);
}

export function serviceErrorOf(error: FaultError): ServiceError {
  if (typeof error === "string") {
    if (error.includes(" ")) return new ServiceError(error);
    if (!isKnownError(error)) throw new Error(`no known error is called ${error}`);
    const known: KnownError = knownErrors[error];
    return new ServiceError(known.message, { name: known.name, extra: { ...known.extra } });
  }
  const { name, message, ...extra } = error;
  return new ServiceError(message, { name: name ?? "Exception", extra });
}
