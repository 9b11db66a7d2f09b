// Which time limits a request has missed (R16, R44–R47). A late one is marked, never refused; a breach stays a breach.

import { dateOfLocal, type LocalTime } from "../calendar/zone.ts";
import { DEADLINE_RULES, type DeadlineName } from "../deadline/rule.ts";
import { deadlineOf, type Counting } from "../deadline/span.ts";
import { isInternalKind, type ChangeRequest } from "./request.ts";
import { isLearned, OWN_KINDS } from "./kinds.ts";

type Moment = "opened" | "submitted" | "applied";

/** Limits that count from the request's own start fact and end with this moment in its life. */
function limits({ kind, openedBy, submittedBy }: ChangeRequest, moment: Moment): readonly DeadlineName[] {
  const foretold = OWN_KINDS.includes(kind);
  if (moment === "opened") return foretold ? ["foreknownNotice"] : [];
  if (moment === "applied") return isLearned(kind) || kind === "problem" ? ["externalChange"] : [];
  if (kind === "newPartner") return ["newPartner"];
  return foretold && openedBy !== submittedBy ? ["liaisonSubmits"] : [];
}

/** Codes of what it has missed by `at`, those it had before among them. `byHr`: HR's notice of what it completed (R44). */
export function lateCodes(
  request: ChangeRequest,
  moment: Moment,
  at: LocalTime,
  counting: () => Counting,
  byHr = false,
): string {
  const codes = new Set(request.late.split(" ").filter((code) => code !== ""));
  const { startedAt, effectiveOn } = request;
  const names: readonly DeadlineName[] =
    byHr && moment === "submitted" ? ["joinLeaveNotice"] : limits(request, moment);
  for (const name of names) {
    const { start, span } = DEADLINE_RULES[name];
    const told = name === "foreknownNotice" ? startedAt || at : at;
    const from: LocalTime | "" =
      start === "effectiveOn" ? (effectiveOn === "" ? "" : `${effectiveOn}T00:00`) : startedAt;
    if (from !== "" && told > deadlineOf(from, span, counting()).missedAfter) codes.add(name);
  }
  const isSigned = isInternalKind(request.kind) && request.signatures !== "";
  if (moment === "applied" && isSigned && effectiveOn !== "" && dateOfLocal(at) > effectiveOn)
    codes.add("effectiveOn");
  return [...codes].join(" ");
}
