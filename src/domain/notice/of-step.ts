// Whom a step of a duty's rule reminds, or tells that it was missed (W5.7).

import { everybodyFor, type About } from "../access/parties.ts";
import type { People } from "../access/people.ts";
import type { Instant, PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import type { Step } from "../deadline/rule.ts";
import type { StoredDuty } from "../ledger/entry.ts";
import { BLANK_NOTICE, type Notice } from "./notice.ts";
import { tellEach } from "./tell.ts";

export interface StepAbout {
  readonly company: Company;
  readonly people: People;
  readonly on: PlainDate;
  readonly at: Instant;
}

/**
 * One notice for each person whom the step names. Steps of rules in hours are sent at once; the others stand in the
 * morning's digest. `by` is who has to do it.
 */
export function noticeOfStep({ id, entry }: StoredDuty, step: Step, about: StepAbout): Notice[] {
  const asked: About = {
    ...about,
    department: entry.department,
    relationshipOwner: entry.person,
    employee: entry.person,
  };
  const told = {
    ...BLANK_NOTICE,
    code: step.kind === "remind" ? ("reminder" as const) : ("escalation" as const),
    key: `${id} ${step.kind} ${step.offset.from} ${step.offset.count}`,
    urgent: step.offset.unit === "hours" ? ("yes" as const) : ("" as const),
    rule: entry.rule,
    object: id,
    subject: entry.subject,
    department: entry.department,
    by: everybodyFor(entry.party, asked)[0]?.name ?? "",
    when: entry.due.replace("T", " "),
    createdAt: about.at,
  };
  return tellEach(
    told,
    step.to.flatMap((party) => everybodyFor(party, asked)),
  );
}
