// Tries what was assumed about Google, for an administrator to paste into an issue (自检).

import type { Company } from "../domain/company/company.ts";
import type { Inspection } from "../ports/inspection.ts";
import { Refused } from "../ports/refused.ts";
import type { Workbook } from "../ports/workbook.ts";
import type { Output } from "../wire/operations.ts";

export function selfCheck(
  workbook: Workbook,
  inspection: Inspection,
  administrator: (company: Company) => unknown,
): Output<"self-check"> {
  const company = workbook.company();
  if (!company) throw new Refused("notSetUp");
  administrator(company);
  return { findings: inspection.inspect(company) };
}
