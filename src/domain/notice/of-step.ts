// What a reminder or an escalation tells, and whom (F23): the same step of the same due time is told once to each.

import type { Instant } from "../calendar/plain-date.ts";
import { actorOf, toldOf, type Acting } from "../duty/acting.ts";
import type { DueStep } from "../duty/reconcile-duties.ts";
import type { Notice } from "./notice.ts";
import { tellEach } from "./tell.ts";

/** One for each person. Steps of rules in hours are told at once; the others stand in the person's digest. */
export function noticesOfStep({ id, duty, step, place }: DueStep, acting: Acting, at: Instant): Notice[] {
  const told = step.to.flatMap((party) => toldOf(duty, party, acting));
  const { rule, subject, department, due } = duty;
  return tellEach(
    {
      code: step.kind === "remind" ? "reminder" : "escalation",
      key: `${id} ${place} ${due}`,
      urgent: step.offset.unit === "hours" ? "yes" : "",
      rule,
      object: id,
      about: duty.object,
      subject,
      department,
      by: actorOf(duty, acting)?.person.name ?? "",
      when: due.replace("T", " "),
      createdAt: at,
    },
    told,
  );
}
