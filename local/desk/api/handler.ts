// One call of the desk page: what it takes, parsed, and what it answers.

import * as z from "zod/mini";
import type { Desk } from "../desk.ts";
import type { CallName, Calls } from "../protocol.ts";

export interface Handler<N extends CallName> {
  readonly input: z.ZodMiniType<Calls[N]["in"]>;
  answer(desk: Desk, input: Calls[N]["in"]): Calls[N]["out"] | Promise<Calls[N]["out"]>;
}

/** Handlers of some of the calls, by name. */
export type Handlers<N extends CallName> = { readonly [K in N]: Handler<K> };

export const here = { as: z.string() };
export const inFile = { ...here, file: z.string() };
export const inSheet = { ...inFile, sheetId: z.number() };
export const index = z.int().check(z.nonnegative());
