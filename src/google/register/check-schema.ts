// A program refuses to work on a register of another shape (ARCHITECTURE, section 2). An older one is brought up by setup
// or repair, which make the tabs that it lacks; raising SCHEMA for more than new tabs takes a migration there.

import { Refused } from "../../ports/refused.ts";
import { SCHEMA } from "./meta.ts";
import type { Reading } from "./reading.ts";

/** What setup and repair may go on with: an older register is brought to this program's shape by them. */
export function checkNotNewer({
  meta: { schema },
}: {
  readonly meta: Pick<Reading["meta"], "schema">;
}): void {
  if (schema > SCHEMA) throw new Refused([{ code: "newerSchema", values: { schema } }]);
}

export function checkSchema({ meta: { schema } }: { readonly meta: Pick<Reading["meta"], "schema"> }): void {
  if (schema === SCHEMA) return;
  throw new Refused([{ code: schema > SCHEMA ? "newerSchema" : "olderSchema", values: { schema } }]);
}
