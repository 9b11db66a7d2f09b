// Which kind of contact a search is about: the one of which it finds more.

import type { ContactKind } from "../../domain/contact/contact.ts";
import { prepareQuery, search } from "../../domain/search/search.ts";
import type { Register } from "../register.ts";
import { filteredIndex } from "../search/entries.ts";

export function likelyKind(register: Register, typed: string): ContactKind {
  if (typed.trim() === "") return "internal";
  const found = (kind: ContactKind): number =>
    search(filteredIndex(register, new Set([kind])), prepareQuery(typed), Number.MAX_SAFE_INTEGER).length;
  return found("external") > found("internal") ? "external" : "internal";
}
