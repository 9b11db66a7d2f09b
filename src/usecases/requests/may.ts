// What somebody may do with a request, by its state and theirs. The operations ask the same.

import { CHANGE_REQUEST, type RequestEvent } from "../../domain/lifecycle/change-request.ts";
import type { StoredRequest } from "../../domain/ledger/entry.ts";
import { eventsOf } from "../../domain/lifecycle/transitions.ts";
import type { ChangeRequest } from "../../domain/request/request.ts";
import { actorOf, awaitedOf, liaisonOf } from "../../domain/request/routing.ts";
import { readSignatures } from "../../domain/request/signatures.ts";
import type { RequestAct } from "../../wire/requests.ts";
import type { Someone } from "./authority.ts";

/** True where a request in this state knows the event (W5.2). */
export function knows({ state }: Pick<ChangeRequest, "state">, event: RequestEvent): boolean {
  return eventsOf(CHANGE_REQUEST, state).includes(event);
}

/** What a colleague told is handed in by whoever liaises; what came back by whoever asked or handed it in. */
export function mayHandIn(request: ChangeRequest, { facts, account, roles }: Someone): boolean {
  const { state, department, openedBy, submittedBy } = request;
  if (state === "returned") return [openedBy, submittedBy].includes(account);
  if (state !== "opened" || account === openedBy) return false;
  const liaison = actorOf(liaisonOf(request), request, facts);
  return (
    liaison?.person.account === account ||
    [roles.liaisonOf, roles.heads].some((list) => list.includes(department))
  );
}

export function mayWithdraw(request: ChangeRequest, { account, roles }: Someone): boolean {
  const { openedBy, submittedBy } = request;
  if (!knows(request, "withdraw")) return false;
  return account === openedBy || account === submittedBy || roles.administrator;
}

/** The signatures that are this person's to give now. */
export function toSign(request: ChangeRequest, { facts, account }: Someone): ReturnType<typeof awaitedOf> {
  if (!knows(request, "sign") && !knows(request, "ratify")) return [];
  return awaitedOf(account, request, readSignatures(request), facts);
}

export function actsOn(request: ChangeRequest, who: Someone): RequestAct[] {
  const acts: RequestAct[] = [];
  if (toSign(request, who).length > 0) acts.push("sign");
  if (mayHandIn(request, who)) acts.push(request.state === "returned" ? "edit" : "handIn");
  if (mayWithdraw(request, who)) acts.push("withdraw");
  return acts;
}

/** The name of what it is about, to who has to do with it; to anybody else its number alone. */
export function nameFor({ id, entry }: StoredRequest, who: Someone): string {
  const { account, roles } = who;
  const had = [entry.openedBy, entry.submittedBy, ...readSignatures(entry).map((each) => each.account)];
  const knows = roles.administrator || roles.hr || had.includes(account) || actsOn(entry, who).length > 0;
  return knows ? entry.subjectName : id;
}
