// The life of a colleague's record, from the first day to the archive (W5.1, R70, R83). What waits for sign-off or for its
// day is a change request; what comes after the archive is destruction, which is not kept here.

import type { InternalStatus } from "../contact/contact.ts";
import type { Lifecycle } from "./transitions.ts";

export type InternalEvent = "suspend" | "return" | "depart" | "archive" | "rejoin";

export type InternalGuard =
  /** 离职日期 is today or past: visibility follows the day, not the paperwork (R70). */
  | "departureDayReached"
  /** HR's notice is a working day old: the archive at latest then. */
  | "noticeGiven";

export const INTERNAL_RECORD: Lifecycle<InternalStatus, InternalEvent, InternalGuard> = {
  states: ["active", "suspended", "departed", "archived"],
  events: ["suspend", "return", "depart", "archive", "rejoin"],
  guards: ["departureDayReached", "noticeGiven"],
  beginnings: ["active"],
  endings: [],
  table: [
    { from: "active", event: "suspend", to: "suspended" },
    { from: "active", event: "depart", to: "departed", guards: ["departureDayReached"] },
    { from: "suspended", event: "return", to: "active" },
    { from: "suspended", event: "depart", to: "departed", guards: ["departureDayReached"] },
    { from: "departed", event: "archive", to: "archived", guards: ["noticeGiven"] },
    { from: "departed", event: "rejoin", to: "active" },
    { from: "archived", event: "rejoin", to: "active" },
  ],
};
