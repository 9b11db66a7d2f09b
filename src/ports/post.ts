// Sending mail, as use cases see it.

import type { PlainDate } from "../domain/calendar/plain-date.ts";
import type { Company } from "../domain/company/company.ts";
import type { Notice } from "../domain/notice/notice.ts";
import type { Letter } from "../domain/notice/digest.ts";

/**
 * `spent`: today's quota is used up, nothing more goes out before tomorrow. `refused`: such a mail is never taken.
 * `failed`: not this time.
 */
export type Delivery =
  { readonly kind: "sent" | "spent" } | { readonly kind: "refused" | "failed"; readonly trouble: string };

export interface Post {
  /** Recipients to whom mail may still be sent today. */
  quotaLeft(): number;
  send(letter: Letter, company: Company): Delivery;
  /** Said in the company's chat groups too; a failure there is nobody's business here. */
  sayInGroups(notices: readonly Notice[], company: Company): void;
  /** The same once a day where no mail can say it: that the day's quota is used up. */
  sayQuotaOut(company: Company, today: PlainDate): void;
}
