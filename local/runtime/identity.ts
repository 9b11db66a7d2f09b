// As whom a run acts, and whom it may know (PLATFORM, "Files, rights, identity"; reference/base/Session).

import { domainOf } from "./roles.ts";

export interface Identity {
  readonly effectiveUser: string;
  readonly activeUser: string;
}

/** Menus, sidebars and simple triggers: the person at the keyboard. */
export function atTheKeyboard(person: string): Identity {
  return { effectiveUser: person, activeUser: person };
}

/** A script that acts as another (web app of its owner, installable trigger) knows who is there within one domain only. */
export function onBehalfOf(owner: string, visitor: string): Identity {
  return { effectiveUser: owner, activeUser: domainOf(owner) === domainOf(visitor) ? visitor : "" };
}
