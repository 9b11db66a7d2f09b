// The self-check as use cases see it: everything that a script can find out about its platform by itself.

import type { Company } from "../domain/company/company.ts";
import type { Finding } from "../domain/self-check/finding.ts";

export interface Inspection {
  /** Leaves nothing behind but what it answers; never throws for what it finds. */
  inspect(company: Company): readonly Finding[];
}
