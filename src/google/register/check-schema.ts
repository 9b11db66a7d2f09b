// A program refuses to work on a register that a newer one keeps (ARCHITECTURE, section 2).

import { Refused } from "../../ports/refused.ts";
import { SCHEMA } from "./meta.ts";
import type { Reading } from "./reading.ts";

export function checkSchema({ meta }: Reading): void {
  if (meta.schema > SCHEMA) throw new Refused([{ code: "newerSchema", values: { schema: meta.schema } }]);
}
