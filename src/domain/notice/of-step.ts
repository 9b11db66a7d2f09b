// What a reminder or an escalation tells, and whom (F23): the same step of the same due time is told once.

import type { Instant } from "../calendar/plain-date.ts";
import { toldOf, type Acting } from "../duty/acting.ts";
import type { DueStep } from "../duty/reconcile-duties.ts";
import { BLANK_NOTICE, type Notice } from "./notice.ts";

/** undefined: there is nobody to tell, not even an administrator. */
export function noticeOfStep(
  { id, duty, step, place }: DueStep,
  acting: Acting,
  at: Instant,
): Notice | undefined {
  const told = step.to.flatMap((party) => toldOf(duty, party, acting)).map(({ account }) => account);
  const to = [...new Set(told)].filter((account) => account !== "").join(" ");
  if (to === "") return undefined;
  return {
    ...BLANK_NOTICE,
    code: step.kind === "remind" ? "reminder" : "escalation",
    key: `${id} ${place} ${duty.due}`,
    to,
    rule: duty.rule,
    object: duty.object || id,
    subject: duty.subject,
    department: duty.department,
    when: duty.due,
    createdAt: at,
  };
}
