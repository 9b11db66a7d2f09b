// The way to the server: one typed call over `google.script.run`, and one operation id per intention.

import type { Fault, Reply, Request } from "../wire/envelope.ts";
import type { Input, OperationName, Output } from "../wire/operations.ts";

interface Runner {
  withSuccessHandler(receive: (reply: unknown) => void): Runner;
  withFailureHandler(receive: (error: unknown) => void): Runner;
  dispatch(request: Request): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Apps Script ends a run after 6 minutes: what has not answered by then never will. */
const NO_ANSWER_AFTER_MS = 390_000;

/** A new intention. 24 characters of [A-Za-z0-9-], random enough that two never meet. */
export function newOperationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `op-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join("")}`;
}

/**
 * Calls one operation. Never rejects: a call that failed on its way, or was not answered, is a fault whose reference is
 * the operation id. Whoever repeats it must pass the same id, so that it has one effect.
 */
export function call<N extends OperationName>(
  name: N,
  input: Input<N>,
  operationId: string = newOperationId(),
): Promise<Reply<Output<N>>> {
  return new Promise((resolve) => {
    const lost = (code: Fault["code"]): void =>
      resolve({ ok: false, fault: { code, reference: operationId } });
    const deadline = setTimeout(() => lost("unavailable"), NO_ANSWER_AFTER_MS);
    const settle = (reply: unknown): void => {
      clearTimeout(deadline);
      if (isReply<Output<N>>(reply)) resolve(reply);
      else lost("unexpected");
    };
    const fail = (): void => {
      clearTimeout(deadline);
      lost("unavailable");
    };
    google.script.run
      .withSuccessHandler(settle)
      .withFailureHandler(fail)
      .dispatch({ operation: name, input, operationId });
  });
}

/** The server is the same program as the page: the envelope is checked, its content is trusted. */
function isReply<T>(reply: unknown): reply is Reply<T> {
  if (typeof reply !== "object" || reply === null || !("ok" in reply)) return false;
  if (reply.ok === true) return "value" in reply;
  return "refusals" in reply || "fault" in reply;
}
