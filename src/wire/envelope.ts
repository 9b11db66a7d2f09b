// What travels between a page and the server, whatever the operation.

import type { Refusal } from "../domain/refusal.ts";

/** `google.script.run.dispatch(request)`. Plain JSON only. */
export interface Request {
  readonly operation: string;
  readonly input: unknown;
  /** Chosen by the page, once per intention: a retry or a double click has one effect. 8–64 characters [A-Za-z0-9-]. */
  readonly operationId: string;
}

/** A fault is a bug or a platform failure; `reference` is found again in the execution log. */
export interface Fault {
  readonly code: "unavailable" | "quota" | "unexpected";
  readonly reference: string;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | { readonly ok: false; readonly fault: Fault };
