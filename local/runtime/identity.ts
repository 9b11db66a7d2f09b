// As whom a run acts, and whom it may know (PLATFORM, "Files, rights, identity"; reference/base/Session).

import { sameWorkspaceDomain } from "./roles.ts";

export interface Identity {
  readonly effectiveUser: string;
  readonly activeUser: string;
}

/** Menus and sidebars: the person at the keyboard, who has authorised the script. */
export function atTheKeyboard(person: string): Identity {
  return { effectiveUser: person, activeUser: person };
}

/** A simple trigger acts as the person, who has authorised nothing: it knows them as its developer would. */
export function unauthorised(developer: string, person: string): Identity {
  return { effectiveUser: person, activeUser: knownTo(developer, person) };
}

/** A script that acts as another (web app of its owner, installable trigger) knows who is there within one domain only. */
export function onBehalfOf(owner: string, visitor: string): Identity {
  return { effectiveUser: owner, activeUser: knownTo(owner, visitor) };
}

/** "" unless it is the same account or one of the same Workspace domain (reference/base/Session, "getActiveUser"). */
function knownTo(developer: string, person: string): string {
  const same = developer.toLowerCase() === person.toLowerCase();
  return same || sameWorkspaceDomain(developer, person) ? person : "";
}
