// The ledgers as far as they were read, and the tabs that follow them as they stand.

import { readEntry, type LedgerKind, type Stored, type StoredEntry } from "../../domain/ledger/entry.ts";
import { SHOWN_LEDGERS } from "../../domain/register/ledger-tables.ts";
import type { Table } from "../../domain/register/tables.ts";
import type { Rows } from "./cells.ts";
import { ENTRIES_TABLE, NotRead, whole, type Wanted } from "./wanted.ts";

export class LedgerReading {
  private readonly entries = new Map<LedgerKind, readonly StoredEntry[]>();
  private readonly shown_ = new Map<Table, Rows>();

  whole(kind: LedgerKind): Wanted {
    return {
      range: whole(ENTRIES_TABLE[kind]),
      take: (rows) =>
        void this.entries.set(
          kind,
          rows.slice(1).flatMap((cells) => readEntry(kind, cells) ?? []),
        ),
    };
  }

  all<K extends LedgerKind>(kind: K): readonly Stored<K>[] {
    const entries = this.entries.get(kind);
    if (!entries) throw new NotRead({ ledger: kind });
    return entries.filter((entry): entry is Stored<K> => entry.kind === kind);
  }

  /** What a commit has just made of entries. A ledger that was not read yet is read when it is asked for. */
  accept(changed: readonly StoredEntry[]): void {
    for (const [kind, known] of this.entries) {
      const now = new Map(
        [...known, ...changed.filter((entry) => entry.kind === kind)].map((entry) => [entry.id, entry]),
      );
      this.entries.set(kind, [...now.values()]);
    }
  }

  /** `headerOf` takes each tab's header row. */
  shownTabs(headerOf: (table: Table, header: readonly string[]) => void): Wanted[] {
    return SHOWN_LEDGERS.map(({ table }) => ({
      range: whole(table),
      take: (rows) => {
        headerOf(table, rows[0] ?? []);
        this.shown_.set(table, rows);
      },
    }));
  }

  shown(table: Table): Rows {
    const rows = this.shown_.get(table);
    if (!rows) throw new NotRead({ shown: true });
    return rows;
  }
}
