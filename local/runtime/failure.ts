// How a run can end badly.

import { ServiceError } from "./execution.ts";

/** Thrown into a script that is dead. Scripts may catch it, to no effect: every later service call throws it again. */
export class Kill {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** What the person, page or log sees of an error that a script did not catch. */
export class ScriptFailure extends Error {
  /** "KILLED": cut off by a planned accident; "TIMED_OUT": by a limit; "FAILED": by its own error. */
  readonly status: "FAILED" | "TIMED_OUT" | "KILLED";
  /** Own properties of the script's error, such as `details` of a GoogleJsonResponseException. */
  readonly extra: Readonly<Record<string, unknown>>;
  constructor(
    name: string,
    message: string,
    status: ScriptFailure["status"] = "FAILED",
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = name;
    this.status = status;
    this.extra = extra;
  }
}

/** An error thrown by a script's own code, made readable for the host. */
export function failureOf(thrown: unknown): ScriptFailure {
  if (thrown instanceof ScriptFailure) return thrown;
  if (thrown instanceof ServiceError)
    return new ScriptFailure(thrown.name, thrown.message, "FAILED", thrown.extra);
  if (typeof thrown !== "object" || thrown === null || !("message" in thrown)) {
    return new ScriptFailure("Error", String(thrown));
  }
  const name = "name" in thrown && typeof thrown.name === "string" ? thrown.name : "Error";
  const failure = new ScriptFailure(name, String(thrown.message));
  if ("stack" in thrown && typeof thrown.stack === "string") failure.stack = thrown.stack;
  return failure;
}
