// The register's workbook as a structure: tabs, headers, formats, protections, and the configuration typed into it.

import type { Context } from "../domain/change/change.ts";
import type { Company } from "../domain/company/company.ts";
import type { Setup } from "../domain/company/setup.ts";

/** What was found different and put right; the sentence for each code is in text/. */
export interface Notice {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Workbook {
  /** undefined: there is no register in this file yet. */
  company(): Company | undefined;
  /** Makes the workbook what it is declared to be, and its configuration this; sends nothing where nothing differs. */
  setUp(wanted: Setup, admit: (company: Company | undefined) => Context): readonly Notice[];
  /** Makes the structure whole again and shows every live record once on its surface, as it is recorded. */
  repair(admit: (company: Company) => Context): readonly Notice[];
}
