// The life of a change request (W5.2): told, handed in, signed, waiting for its day, in the register. Drawn in docs/lifecycles.md.

import type { RequestState } from "../request/request.ts";
import type { Outline, Transitions } from "./transitions.ts";

/** In the order in which a request usually goes through them. */
export const REQUEST_STATES = [
  "opened",
  "submitted",
  "returned",
  "scheduled",
  "applied",
  "unratified",
  "unsettled",
  "rolledBack",
  "rejected",
  "withdrawn",
  "expired",
] as const satisfies readonly RequestState[];

export const REQUEST_EVENTS = [
  /** The liaison, the owner or HR hands in what was told or sent back. */
  "handIn",
  /** One of those who have to sign does. */
  "sign",
  /** The last signature is there, or none is needed: the register itself goes on. */
  "approve",
  /** Sent back to be put right, with a reason. */
  "return",
  /** For good, with a reason. */
  "reject",
  "withdraw",
  /** The register itself, once nobody has touched it for too long. */
  "expire",
  /** The register itself, once its day has come. */
  "apply",
  /** 先改后批: what was applied at once is confirmed by the last signature, or taken back. */
  "ratify",
  "rollBack",
] as const;

export type RequestEvent = (typeof REQUEST_EVENTS)[number];

export const REQUEST_GUARDS = [
  /** Nobody signs, rejects or ratifies their own request (R19). */
  "notOwnRequest",
  /** Who takes it back is who asked or handed it in, or an administrator. */
  "ownRequest",
  /** Everybody who has to sign has signed. */
  "allSigned",
  /** Of a transfer into another department both heads have signed; any other request has no second head. */
  "bothHeads",
  /** HR's 办结 of a joining or departure needs no head's sign-off (R44). */
  "hrCompleted",
  /** 生效日期 is today or past: a sign-off that comes late applies at once (R14). */
  "effectiveDateReached",
  /** The record was changed by others since, so that what was signed no longer fits (R87). */
  "changedMeanwhile",
  /** Sent back, and untouched for ten working days. */
  "untouchedTooLong",
  /** Not ratified within its working day. */
  "ratificationMissed",
] as const;

export type RequestGuard = (typeof REQUEST_GUARDS)[number];

export const CHANGE_REQUEST: Transitions<RequestState, RequestEvent, RequestGuard> = [
  ["opened", "handIn", "submitted"],
  ["opened", "withdraw", "withdrawn", "ownRequest"],
  ["submitted", "sign", "submitted", "notOwnRequest"],
  ["submitted", "approve", "scheduled", "allSigned", "bothHeads"],
  ["submitted", "approve", "scheduled", "hrCompleted"],
  ["submitted", "return", "returned", "notOwnRequest"],
  ["submitted", "reject", "rejected", "notOwnRequest"],
  ["submitted", "withdraw", "withdrawn", "ownRequest"],
  ["returned", "handIn", "submitted"],
  ["returned", "withdraw", "withdrawn", "ownRequest"],
  ["returned", "expire", "expired", "untouchedTooLong"],
  ["scheduled", "apply", "applied", "effectiveDateReached"],
  ["scheduled", "return", "returned", "changedMeanwhile"],
  ["scheduled", "withdraw", "withdrawn", "ownRequest"],
  ["unratified", "sign", "unratified", "notOwnRequest"],
  ["unratified", "ratify", "applied", "allSigned", "bothHeads"],
  ["unratified", "rollBack", "rolledBack", "notOwnRequest"],
  ["unratified", "expire", "unsettled", "ratificationMissed", "changedMeanwhile"],
  ["unratified", "expire", "rolledBack", "ratificationMissed"],
  ["unsettled", "ratify", "applied", "notOwnRequest", "allSigned"],
  ["unsettled", "rollBack", "rolledBack", "notOwnRequest"],
];

/** Begins told to the liaison, handed in by who may, or applied at once by an administrator. */
export const REQUEST_OUTLINE: Outline<RequestState, RequestEvent, RequestGuard> = {
  states: REQUEST_STATES,
  events: REQUEST_EVENTS,
  guards: REQUEST_GUARDS,
  beginnings: ["opened", "submitted", "unratified"],
  endings: ["applied", "rolledBack", "rejected", "withdrawn", "expired"],
};
