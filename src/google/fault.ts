// A bug or a platform failure, as a page may hear of it; the whole of it goes to the execution log.

import type { Fault } from "../wire/envelope.ts";
import { codeOf } from "./register/sheets-service.ts";

function faultCode(error: unknown): Fault["code"] {
  const text = String(error);
  const code = codeOf(error);
  if (code === 429 || /too many times|Quota exceeded|Limit Exceeded/i.test(text)) return "quota";
  if (
    code >= 500 ||
    /server error|currently unavailable|failed while accessing|timed out|Exceeded maximum execution time/i.test(
      text,
    )
  )
    return "unavailable";
  return "unexpected";
}

export function faultOf(error: unknown, operation: string): Fault {
  const reference = Utilities.getUuid().slice(0, 8);
  const stack = error instanceof Error ? error.stack : "";
  // No input is logged: it holds people's data.
  console.error(`${reference} ${operation}: ${String(error)}\n${stack ?? ""}`);
  return { code: faultCode(error), reference };
}
