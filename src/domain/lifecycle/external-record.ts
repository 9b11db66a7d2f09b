// The life of a 单位 in the register, which its contacts share (W5.3, R17, R18, R82). A new one waits for its supervisor's
// review as a change request.

import type { Organization } from "../organization/organization.ts";
import type { Lifecycle } from "./transitions.ts";

/** `ended`: nobody has decided yet whether its contacts are kept. */
export type PartnerState = "engaged" | "ended" | "kept" | "archived";

export type RetentionDecision = "keep" | "archive";

export type PartnerEvent = "end" | RetentionDecision | "resume";

export const EXTERNAL_RECORD: Lifecycle<PartnerState, PartnerEvent, never> = {
  states: ["engaged", "ended", "kept", "archived"],
  events: ["end", "keep", "archive", "resume"],
  guards: [],
  beginnings: ["engaged"],
  endings: [],
  table: [
    { from: "engaged", event: "end", to: "ended" },
    { from: "ended", event: "keep", to: "kept" },
    { from: "ended", event: "archive", to: "archived" },
    { from: "ended", event: "resume", to: "engaged" },
    { from: "kept", event: "keep", to: "kept" },
    { from: "kept", event: "archive", to: "archived" },
    { from: "kept", event: "resume", to: "engaged" },
    { from: "archived", event: "keep", to: "kept" },
    { from: "archived", event: "resume", to: "engaged" },
  ],
};

/** Where a 单位 stands, from its two fields. */
export function partnerState({
  engagementState,
  retention,
}: Pick<Organization, "engagementState" | "retention">): PartnerState {
  return engagementState === "engaged" ? "engaged" : retention === "" ? "ended" : retention;
}
