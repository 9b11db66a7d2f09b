// The register as it will be once the decisions made so far are in: many small decisions become one transaction, and each
// sees what the earlier ones did (a new 单位 is made once, an account is given once).

import type { RecordChange, Transaction } from "../domain/change/change.ts";
import { stored, textsOf, type StoredRecord } from "../domain/register/record.ts";
import type { RecordKind, Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";

/** Between the reasons of several changes of one record, whose one log line tells all. */
export const AND = "\n";

export class PendingState implements RegisterState {
  private readonly base: RegisterState;
  private readonly made = new Map<Serial, RecordChange>();
  private readonly touched = new Set<Serial>();
  private readonly given: Record<RecordKind, number> = { internal: 0, external: 0, organization: 0 };

  constructor(base: RegisterState) {
    this.base = base;
  }

  /** What is decided; two changes of one record become one, with the reasons of both. */
  take({ changes, touches }: Pick<Transaction, "changes" | "touches">): void {
    for (const serial of touches) this.touched.add(serial);
    for (const change of changes) {
      const { kind, serial, state, record } = change.after;
      const earlier = this.made.get(serial);
      if (!earlier) {
        if (!change.before) this.given[kind] += 1;
        this.made.set(serial, change);
        continue;
      }
      const version = (earlier.before?.version ?? 0) + 1;
      const after = stored(kind, serial, version, state, textsOf(record));
      const reasons = new Set([...earlier.reason.split(AND), change.reason].filter((text) => text !== ""));
      this.made.set(serial, { before: earlier.before, after, reason: [...reasons].join(AND) });
    }
  }

  get changes(): readonly RecordChange[] {
    return [...this.made.values()];
  }
  get touches(): readonly Serial[] {
    return [...this.touched];
  }

  get problems(): RegisterState["problems"] {
    return this.base.problems;
  }
  get company(): RegisterState["company"] {
    return this.base.company;
  }

  record(serial: Serial): StoredRecord | undefined {
    return this.made.get(serial)?.after ?? this.base.record(serial);
  }

  private now<R extends StoredRecord>(
    records: readonly R[],
    isOne: (record: StoredRecord) => record is R,
  ): R[] {
    const known = records.map((record) => {
      const after = this.made.get(record.serial)?.after;
      return after && isOne(after) ? after : record;
    });
    const added = this.changes.flatMap(({ before, after }) => (!before && isOne(after) ? [after] : []));
    return [...known, ...added];
  }
  internal(): ReturnType<RegisterState["internal"]> {
    return this.now(this.base.internal(), (record) => record.kind === "internal");
  }
  external(): ReturnType<RegisterState["external"]> {
    return this.now(this.base.external(), (record) => record.kind === "external");
  }
  organizations(): ReturnType<RegisterState["organizations"]> {
    return this.now(this.base.organizations(), (record) => record.kind === "organization");
  }

  nextSerial(kind: RecordKind, taken = 0): Serial {
    return this.base.nextSerial(kind, this.given[kind] + taken);
  }

  ledger: RegisterState["ledger"] = (kind) => this.base.ledger(kind);
  nextEntryId: RegisterState["nextEntryId"] = (kind, taken) => this.base.nextEntryId(kind, taken);
  flagsText: RegisterState["flagsText"] = (flags, table) => this.base.flagsText(flags, table);
  entry: RegisterState["entry"] = (sequence) => this.base.entry(sequence);
  log: RegisterState["log"] = () => this.base.log();
}
