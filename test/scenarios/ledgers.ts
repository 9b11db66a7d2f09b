// The ledgers as tests look at them: the rows of their hidden tabs, read as the program reads them.

import { readEntry, type Entries, type LedgerKind } from "../../src/domain/ledger/entry.ts";
import type { World } from "../world.ts";

const TABS: Readonly<Record<LedgerKind, string>> = {
  request: "_requests",
  duty: "_duties",
  notice: "_notices",
};

/** Entries of a ledger with their ids, in the order in which they were made. */
export function entriesOf<K extends LedgerKind>(world: World, kind: K): (Entries[K] & { id: string })[] {
  return world.rows(TABS[kind]).map(({ id = "", version = "", entry = "" }) => {
    const stored = readEntry(kind, [id, version, entry]);
    if (!stored) throw new Error(`no entry: ${id} ${entry}`);
    return { ...(stored.entry as Entries[K]), id };
  });
}
