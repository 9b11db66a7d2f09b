// A register in memory that carries the product's own operations out, so that pages meet real decisions and refusals.
// It has no sheets and no lock; what those add is tested where they are.

import { differences, type Context, type Transaction } from "../../../src/domain/change/change.ts";
import type { Company } from "../../../src/domain/company/company.ts";
import type { LogEntry } from "../../../src/domain/log/entry.ts";
import {
  entryIdOf,
  entryNumber,
  type EntryId,
  type LedgerKind,
  type Stored,
  type StoredEntry,
} from "../../../src/domain/ledger/entry.ts";
import { Refused } from "../../../src/ports/refused.ts";
import type { RegisterState } from "../../../src/ports/register.ts";
import type { StoredRecord } from "../../../src/domain/register/record.ts";
import { numberOf, serialOf, type RecordKind, type Serial } from "../../../src/domain/register/serial.ts";
import { wholeWordsFor } from "../../../src/text/pages/whole-words.ts";
import { flagsText } from "../../../src/text/words.ts";
import type { RecordOperation } from "../../../src/usecases/decision.ts";
import type { CommandName, Input } from "../../../src/wire/operations.ts";

export interface Done {
  readonly sequences: readonly number[];
  readonly serials: readonly Serial[];
  readonly facts: Readonly<Record<string, string>>;
  readonly batch: string;
  readonly presses: boolean;
}

export class MemoryRegister implements RegisterState {
  private readonly records = new Map<Serial, StoredRecord>();
  private readonly ledgers = new Map<EntryId, StoredEntry>();
  private readonly entries: LogEntry[] = [];
  company: Company;
  readonly problems = [];

  constructor(company: Company, records: readonly StoredRecord[]) {
    this.company = company;
    for (const record of records) this.records.set(record.serial, record);
  }

  record(serial: Serial): StoredRecord | undefined {
    return this.records.get(serial);
  }

  internal() {
    return [...this.records.values()].filter((record) => record.kind === "internal");
  }

  external() {
    return [...this.records.values()].filter((record) => record.kind === "external");
  }

  organizations() {
    return [...this.records.values()].filter((record) => record.kind === "organization");
  }

  nextSerial(kind: RecordKind, taken = 0): Serial {
    const numbers = [...this.records.values()].filter((record) => record.kind === kind);
    return serialOf(kind, Math.max(0, ...numbers.map(({ serial }) => numberOf(serial))) + taken + 1);
  }

  ledger<K extends LedgerKind>(kind: K): readonly Stored<K>[] {
    return [...this.ledgers.values()].filter((entry): entry is Stored<K> => entry.kind === kind);
  }

  nextEntryId(kind: LedgerKind, taken = 0): EntryId {
    const numbers = this.ledger(kind).map(({ id }) => entryNumber(id));
    return entryIdOf(kind, Math.max(0, ...numbers) + taken + 1);
  }

  entry(sequence: number): LogEntry | undefined {
    return this.entries[sequence - 1];
  }

  log(): readonly LogEntry[] {
    return this.entries;
  }

  flagsText(
    flags: Parameters<RegisterState["flagsText"]>[0],
    table: Parameters<RegisterState["flagsText"]>[1],
  ): string {
    return flagsText(flags, wholeWordsFor(this.company.settings.language), table);
  }

  carryOut<N extends CommandName>(operation: RecordOperation<N>, input: Input<N>, context: Context): Done {
    const decision = operation.decide(this, input, context);
    if (!decision.ok) throw new Refused(decision.refusals);
    return this.commit(operation.name, decision.value, context);
  }

  private commit(operation: string, transaction: Transaction, context: Context): Done {
    const { changes, remarks, batch } = transaction;
    const companyDays = [...this.company.companyDays, ...(transaction.days ?? [])];
    this.company = { ...this.company, companyDays };
    for (const { after } of transaction.entries ?? []) this.ledgers.set(after.id, after);
    const facts: Record<string, string> = Object.assign({}, ...remarks.map((remark) => remark.facts));
    const line = (
      serial: Serial | "",
      subject: string,
      reason: string,
      fields: LogEntry["values"]["fields"],
    ): number => {
      const sequence = this.entries.length + 1;
      const digests = Object.fromEntries(Object.keys(fields).map((field) => [field, "digest"]));
      const { at, actor, operationId } = context;
      const chain = { digests, previousHash: "", hash: `hash-${sequence}` };
      const values = { salt: "salt", fields };
      this.entries.push({
        sequence,
        at,
        actor,
        operation,
        serial,
        subject,
        summary: "",
        reason,
        operationId,
        batch,
        values,
        ...chain,
      });
      return sequence;
    };
    const asFields = Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => [key, ["", fact] as const]),
    );
    const sequences = [
      ...remarks.map((remark) => line("", remark.subject, "", asFields)),
      ...changes.map((change) => {
        this.records.set(change.after.serial, change.after);
        return line(change.after.serial, change.after.record.fullName, change.reason, differences(change));
      }),
    ];
    return { sequences, serials: changes.map(({ after }) => after.serial), facts, batch, presses: false };
  }
}
