// The life of a colleague's record, from the first day to the archive (W5.1, R70, R83). What waits for sign-off or for its
// day is a change request; what comes after the archive is destruction, which is not kept here.

import type { InternalStatus } from "../contact/contact.ts";
import type { Outline, Transitions } from "./transitions.ts";

export type InternalEvent = "suspend" | "return" | "depart" | "archive" | "rejoin";

export type InternalGuard =
  /** 离职日期 is today or past: visibility follows the day, not the paperwork (R70). */
  | "departureDayReached"
  /** HR's notice is a working day old: the archive at latest then. */
  | "noticeGiven";

export const INTERNAL_RECORD: Transitions<InternalStatus, InternalEvent, InternalGuard> = [
  ["active", "suspend", "suspended"],
  ["active", "depart", "departed", "departureDayReached"],
  ["suspended", "return", "active"],
  ["suspended", "depart", "departed", "departureDayReached"],
  ["departed", "archive", "archived", "noticeGiven"],
  ["departed", "rejoin", "active"],
  ["archived", "rejoin", "active"],
];

export const INTERNAL_OUTLINE: Outline<InternalStatus, InternalEvent, InternalGuard> = {
  states: ["active", "suspended", "departed", "archived"],
  events: ["suspend", "return", "depart", "archive", "rejoin"],
  guards: ["departureDayReached", "noticeGiven"],
  beginnings: ["active"],
  endings: [],
};
