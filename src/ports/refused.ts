// A refusal found where no Result can be returned: deep in reading. Caught by the wrapper of every operation.

import type { Refusal, RefusalCode } from "../domain/refusal.ts";

export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(why: RefusalCode | readonly Refusal[]) {
    super("refused");
    this.refusals = typeof why === "string" ? [{ code: why }] : why;
  }
}
