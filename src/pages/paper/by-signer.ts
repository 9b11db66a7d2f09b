// Requests by whose signature they wait for: one sheet of paper is signed by one person.

import type { Party } from "../../domain/deadline/rule.ts";
import type { RequestView } from "../../wire/requests.ts";

export interface Awaited {
  readonly key: string;
  readonly party: Party;
  readonly department: string;
  readonly name: string;
  readonly requests: readonly RequestView[];
}

/** The oldest first. Those whose post is vacant all the way up are left out: there is nobody to sign. */
export function bySigner(requests: readonly RequestView[]): readonly Awaited[] {
  const all = new Map<string, Awaited>();
  for (const request of [...requests].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    if (request.printedHash === "") continue;
    for (const { party, department, name, at } of request.signatures) {
      if (at !== "" || name === "") continue;
      const key = [party, department, name].join(" ");
      const known = all.get(key)?.requests ?? [];
      all.set(key, { key, party, department, name, requests: [...known, request] });
    }
  }
  return [...all.values()];
}
