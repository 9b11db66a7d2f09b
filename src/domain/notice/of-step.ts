// What a reminder or an escalation tells, and whom (F23): the same step of the same due time is told once to each.

import type { Instant } from "../calendar/plain-date.ts";
import { actorOf, toldOf, type Acting } from "../duty/acting.ts";
import type { DueStep } from "../duty/reconcile-duties.ts";
import { BLANK_NOTICE, type Notice } from "./notice.ts";

/** One for each person. Steps of rules in hours are told at once; the others stand in the person's digest. */
export function noticesOfStep({ id, duty, step, place }: DueStep, acting: Acting, at: Instant): Notice[] {
  const told = step.to.flatMap((party) => toldOf(duty, party, acting));
  const accounts = new Set(told.map(({ account }) => account).filter((account) => account !== ""));
  const by = actorOf(duty, acting)?.person.name ?? "";
  return [...accounts].map((account) => ({
    ...BLANK_NOTICE,
    code: step.kind === "remind" ? "reminder" : "escalation",
    key: `${id} ${place} ${duty.due} ${account}`,
    to: account,
    urgent: step.offset.unit === "hours" ? "yes" : "",
    rule: duty.rule,
    object: id,
    subject: duty.subject,
    department: duty.department,
    by,
    when: duty.due.replace("T", " "),
    createdAt: at,
  }));
}
