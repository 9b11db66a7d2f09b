// Which time limit a request is under, and the fact that it counts from.

import type { LocalTime } from "../../../domain/calendar/zone.ts";
import type { DeadlineName } from "../../../domain/deadline/rule.ts";
import { OWN_KINDS } from "../../../domain/request/kinds.ts";
import { isInternalKind, type RequestKind } from "../../../domain/request/request.ts";
import type { RequestView } from "../../../wire/requests.ts";

export interface Limit {
  readonly rule: DeadlineName;
  readonly start: LocalTime;
}

/** The limit on whoever has it now; undefined where it waits for its day or is over. */
export function limitOf(request: RequestView): Limit | undefined {
  const { kind, state, startedAt, submittedAt, appliedAt, round } = request;
  const limit = (rule: DeadlineName, start: LocalTime | ""): Limit | undefined =>
    start === "" ? undefined : { rule, start };
  if (state === "opened") return limit("liaisonSubmits", startedAt);
  if (state === "unratified") return limit("ratification", appliedAt);
  if (state !== "submitted") return undefined;
  const heads = round === "" ? "headSignOff" : "batchSignOff";
  return limit(isInternalKind(kind) ? heads : "supervisorReview", submittedAt);
}

/** The limit that the start fact of a request yet to be asked for sets (R16, R44, R46, R47). */
export function limitAsked(kind: RequestKind): DeadlineName {
  if (kind === "joining" || kind === "departure") return "joinLeaveNotice";
  if (OWN_KINDS.includes(kind)) return "liaisonSubmits";
  return kind === "newPartner" ? "newPartner" : "externalChange";
}
