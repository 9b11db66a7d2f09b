// What can be found: every record of the register, and the filters that narrow it.

import type { RecordKind } from "../../domain/register/serial.ts";
import { searchIndex, type SearchIndex } from "../../domain/search/search.ts";
import { isArchived, isPast, type AnyView, type Register } from "../register.ts";

export interface Entry {
  readonly search: string;
  readonly record: AnyView;
  readonly past: boolean;
  readonly archived: boolean;
}

export type FilterName = RecordKind | "past" | "incomplete" | "archived";

export const FILTERS: readonly FilterName[] = [
  "internal",
  "external",
  "organization",
  "past",
  "incomplete",
  "archived",
];

/**
 * Kinds that are pressed (none: all); `past`: those out of service too; `archived`: the archived too; `incomplete`: only
 * what needs care.
 */
export type Filters = ReadonlySet<FilterName>;

function entriesOf(register: Register): readonly Entry[] {
  const records: AnyView[] = [];
  for (const view of register.internal.values()) records.push({ kind: "internal", view });
  for (const view of register.external.values()) records.push({ kind: "external", view });
  for (const view of register.organizations.values()) records.push({ kind: "organization", view });
  return records.map((record) => ({
    search: record.view.search,
    record,
    past: isPast(register, record),
    archived: isArchived(register, record),
  }));
}

const entries = new WeakMap<Register, readonly Entry[]>();

/** One list per state of the register, however often a filter is pressed. */
function allEntries(register: Register): readonly Entry[] {
  const known = entries.get(register) ?? entriesOf(register);
  entries.set(register, known);
  return known;
}

const KINDS: readonly RecordKind[] = ["internal", "external", "organization"];

export function filteredIndex(register: Register, filters: Filters): SearchIndex<Entry> {
  const kinds = KINDS.filter((kind) => filters.has(kind));
  const passes = (entry: Entry): boolean =>
    (kinds.length === 0 || kinds.includes(entry.record.kind)) &&
    (entry.archived ? filters.has("archived") : !entry.past || filters.has("past")) &&
    (!filters.has("incomplete") || entry.record.view.flags.length > 0);
  return searchIndex(allEntries(register).filter(passes));
}
