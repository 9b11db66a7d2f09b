// All calls of the desk page, in one table that the compiler keeps complete.

import type { Desk } from "../desk.ts";
import type { CallName, Calls } from "../protocol.ts";
import { deskHandlers } from "./desk.ts";
import { driveHandlers } from "./drive.ts";
import type { Handler, Handlers } from "./handler.ts";
import { mailHandlers } from "./mail.ts";
import { pageHandlers } from "./page.ts";
import { runHandlers } from "./runs.ts";
import { sheetHandlers } from "./sheet.ts";
import { webHandlers } from "./web.ts";

const HANDLERS: Handlers<CallName> = {
  ...deskHandlers,
  ...sheetHandlers,
  ...pageHandlers,
  ...webHandlers,
  ...driveHandlers,
  ...mailHandlers,
  ...runHandlers,
};

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(HANDLERS, name);
}

/** Answers a call. Throws a ZodError for a malformed one, Refused for what the platform refuses. */
export async function answerCall<N extends CallName>(
  desk: Desk,
  name: N,
  body: unknown,
): Promise<Calls[N]["out"]> {
  const handler: Handler<N> = HANDLERS[name];
  return handler.answer(desk, handler.input.parse(body));
}
