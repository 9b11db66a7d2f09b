// A program refuses to work on a register of another shape (ARCHITECTURE, section 2): a newer program's, or one from which
// no migration leads here. Raising SCHEMA takes a migration from the number before, in set-up's one batch.

import { Refused } from "../../ports/refused.ts";
import { SCHEMA } from "./meta.ts";
import type { Reading } from "./reading.ts";

export function checkSchema({ meta: { schema } }: { readonly meta: Pick<Reading["meta"], "schema"> }): void {
  if (schema === SCHEMA) return;
  throw new Refused([{ code: schema > SCHEMA ? "newerSchema" : "unknownSchema", values: { schema } }]);
}
