// How the Sheets API refuses, and how Apps Script passes the refusal on to the script.

import { ServiceError } from "../../runtime/execution.ts";

/** A refusal inside the API, before it is known which method was called. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** 400 INVALID_ARGUMENT. */
export function invalid(message: string): Refusal {
  return new Refusal(400, message);
}

/** What Google has and this emulator has not: never passed over in silence. */
export function notEmulated(what: string): ServiceError {
  return new ServiceError(`not emulated: ${what}`, { name: "Error" });
}

const REASONS: Readonly<Record<number, string>> = {
  400: "badRequest",
  403: "forbidden",
  404: "notFound",
  413: "uploadTooLarge",
  429: "rateLimitExceeded",
};

/** The exception that a script catches: `method` is the discovery document's id, e.g. "sheets.spreadsheets.get". */
export function googleJsonResponseException(
  method: string,
  code: number,
  message: string,
  reason: string = REASONS[code] ?? "backendError",
): ServiceError {
  return new ServiceError(`API call to ${method} failed with error: ${message}`, {
    name: "GoogleJsonResponseException",
    extra: { details: { code, message, errors: [{ message, domain: "global", reason }] } },
  });
}

/** Runs one API method; its refusals become the script's GoogleJsonResponseException. */
export function asApiCall<T>(method: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw googleJsonResponseException(method, error.code, error.message);
    throw error;
  }
}
