// A change request on its way, and what holds it up.

import {
  CHANGE_REQUEST,
  REQUEST_OUTLINE,
  type RequestEvent,
  type RequestGuard,
} from "../../../src/domain/lifecycle/change-request.ts";
import { next } from "../../../src/domain/lifecycle/transitions.ts";
import type { RequestState } from "../../../src/domain/request/request.ts";

/** The states gone through; the last is the condition that stopped it, if one did. */
function goes(
  start: RequestState,
  events: readonly RequestEvent[],
  ...holding: readonly RequestGuard[]
): readonly string[] {
  const way: string[] = [start];
  let state = start;
  for (const event of events) {
    const to = next(CHANGE_REQUEST, state, event, (guard) => holding.includes(guard));
    way.push(to.ok ? to.state : to.refused);
    if (!to.ok) return way;
    state = to.state;
  }
  return way;
}

test("R14, R19, R46: told, handed in, signed, waiting for its day, in the register", () => {
  const all: RequestGuard[] = ["notOwnRequest", "allSigned", "bothHeads", "effectiveDateReached"];
  expect(goes("opened", ["handIn", "sign", "approve", "apply"], ...all)).toEqual([
    "opened",
    "submitted",
    "submitted",
    "scheduled",
    "applied",
  ]);
});

test("R19: nobody signs their own, and nothing goes on before all have signed", () => {
  expect(goes("submitted", ["sign"], "allSigned")).toEqual(["submitted", "notOwnRequest"]);
  expect(goes("submitted", ["approve"], "notOwnRequest")).toEqual(["submitted", "allSigned"]);
});

test("a transfer into another department waits for the second head", () => {
  expect(goes("submitted", ["approve"], "allSigned")).toEqual(["submitted", "bothHeads"]);
});

test("R44: HR's 办结 needs no head's sign-off", () => {
  expect(goes("submitted", ["approve", "apply"], "hrCompleted", "effectiveDateReached")).toEqual([
    "submitted",
    "scheduled",
    "applied",
  ]);
});

test("R14: what was signed early waits; it can still be taken back, or come back where the record has changed", () => {
  expect(goes("scheduled", ["apply"])).toEqual(["scheduled", "effectiveDateReached"]);
  expect(goes("scheduled", ["withdraw"], "ownRequest")).toEqual(["scheduled", "withdrawn"]);
  expect(goes("scheduled", ["return", "handIn"], "changedMeanwhile")).toEqual([
    "scheduled",
    "returned",
    "submitted",
  ]);
});

test("sent back and left lying, it expires; put right, it is handed in again", () => {
  expect(goes("submitted", ["return", "expire"], "notOwnRequest", "untouchedTooLong")).toEqual([
    "submitted",
    "returned",
    "expired",
  ]);
  expect(goes("returned", ["handIn"])).toEqual(["returned", "submitted"]);
});

test("先改后批: applied first; ratified by somebody else, or rolled back", () => {
  expect(goes("unratified", ["sign"])).toEqual(["unratified", "notOwnRequest"]);
  expect(goes("unratified", ["sign", "ratify"], "notOwnRequest", "allSigned", "bothHeads")).toEqual([
    "unratified",
    "unratified",
    "applied",
  ]);
  expect(goes("unratified", ["rollBack"], "notOwnRequest")).toEqual(["unratified", "rolledBack"]);
  expect(goes("unratified", ["expire"], "ratificationMissed")).toEqual(["unratified", "rolledBack"]);
});

test("先改后批: missed and changed since, it is settled by an administrator who did not make it, one way or the other", () => {
  const missed: RequestGuard[] = ["ratificationMissed", "changedMeanwhile"];
  expect(goes("unratified", ["expire", "ratify"], ...missed, "notOwnRequest", "allSigned")).toEqual([
    "unratified",
    "unsettled",
    "applied",
  ]);
  expect(goes("unratified", ["expire", "rollBack"], ...missed, "notOwnRequest")).toEqual([
    "unratified",
    "unsettled",
    "rolledBack",
  ]);
  expect(goes("unsettled", ["rollBack"])).toEqual(["unsettled", "notOwnRequest"]);
});

test("what is over stays over", () => {
  for (const state of REQUEST_OUTLINE.endings)
    expect(goes(state, ["handIn"], "notOwnRequest", "ownRequest")).toEqual([state, "noSuchStep"]);
});
