// The life of a 单位 in the register, which its contacts share (W5.3, R17, R18, R82). A new one waits for its supervisor's
// review as a change request.

import type { Organization } from "../organization/organization.ts";
import type { Outline, Transitions } from "./transitions.ts";

/** `ended`: nobody has decided yet whether its contacts are kept. */
export type PartnerState = "engaged" | "ended" | "kept" | "archived";

export type RetentionDecision = "keep" | "archive";

export type PartnerEvent = "end" | RetentionDecision | "resume";

export const EXTERNAL_RECORD: Transitions<PartnerState, PartnerEvent, never> = [
  ["engaged", "end", "ended"],
  ["ended", "keep", "kept"],
  ["ended", "archive", "archived"],
  ["ended", "resume", "engaged"],
  ["kept", "keep", "kept"],
  ["kept", "archive", "archived"],
  ["kept", "resume", "engaged"],
  ["archived", "keep", "kept"],
  ["archived", "resume", "engaged"],
];

export const PARTNER_OUTLINE: Outline<PartnerState, PartnerEvent, never> = {
  states: ["engaged", "ended", "kept", "archived"],
  events: ["end", "keep", "archive", "resume"],
  guards: [],
  beginnings: ["engaged"],
  endings: [],
};

/** Where a 单位 stands, from its two fields. */
export function partnerState({
  engagementState,
  retention,
}: Pick<Organization, "engagementState" | "retention">): PartnerState {
  return engagementState === "engaged" ? "engaged" : retention === "" ? "ended" : retention;
}
