// Brings the rows of a file in as contacts (F1): all or nothing, one commit, one batch that can be reverted (F2).

import type { Context, RecordChange } from "../domain/change/change.ts";
import { readExternalFields, readInternalFields } from "../domain/contact/fields.ts";
import { layoutText } from "../domain/intake/layout.ts";
import { flagsOf } from "../domain/register/projection.ts";
import { refuse, type Refusal, type Result } from "../domain/refusal.ts";
import { stored, textsOf, type StoredRecord } from "../domain/register/record.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";
import type { ImportRow, Input } from "../wire/operations.ts";
import type { RecordOperation } from "./decision.ts";
import { namedParts, organizationFor, ownerFor, UnitsByName } from "./external-parts.ts";
import { WHOLE_REGISTER } from "./load-register.ts";
import { vacated } from "./main-contact.ts";
import { shownIn } from "./shown-in.ts";

/**
 * One atomic request to Google holds them all, about 4 KB a row; a larger file is brought in in parts.
 * docs/decisions says why it is one request, and what is known of Google's limit.
 */
export const LARGEST_IMPORT = 2000;

type Import = Input<"import-contacts">;

/** `serial` is "" for somebody whom the file itself brings. */
interface AccountHolder {
  readonly serial: Serial | "";
  readonly name: string;
}

/** What has been made of the rows so far: new records count on each other's serials, 单位 are shared. */
class Intake {
  readonly changes: RecordChange[] = [];
  readonly refusals: Refusal[] = [];
  created = 0;
  updated = 0;
  skipped = 0;
  private newUnits = 0;
  private readonly units: UnitsByName;
  private readonly unitByName = new Map<string, Serial | "">();
  private holders_: Map<string, AccountHolder> | undefined;
  private readonly state: RegisterState;
  private readonly context: Context;
  private readonly ownerOfBatch: Serial | "";

  constructor(state: RegisterState, context: Context, kind: Import["kind"], ownerOfBatch: Serial | "") {
    this.state = state;
    this.context = context;
    this.ownerOfBatch = ownerOfBatch;
    this.units = new UnitsByName(kind === "external" ? state.organizations() : []);
  }

  /** The 单位 a row names; a new one is made once for the whole file. */
  private unit(name: string, type: string): Result<Serial | ""> {
    const known = this.unitByName.get(name);
    if (known !== undefined) return { ok: true, value: known };
    const next = this.state.nextSerial("organization", this.newUnits);
    const found = organizationFor(this.state, name, type, "lenient", this.context, next, this.units);
    if (!found.ok) return found;
    if (found.value.created) {
      this.newUnits += 1;
      this.units.add(found.value.created.after);
      this.changes.push(found.value.created);
    }
    this.unitByName.set(name, found.value.serial);
    return { ok: true, value: found.value.serial };
  }

  private texts(
    kind: Import["kind"],
    row: ImportRow,
    base: StoredRecord | undefined,
  ): Result<Readonly<Record<string, string>>> {
    const { company } = this.state;
    const about = { company, mode: "lenient", today: this.context.today } as const;
    if (kind === "internal") {
      const read = readInternalFields(row.fields, {
        ...about,
        ...(base?.kind === "internal" ? { base: base.record } : {}),
      });
      return read.ok ? { ok: true, value: textsOf(read.value) } : read;
    }
    const before = base?.kind === "external" ? base.record : undefined;
    const { own, organizationName, organizationType, relationshipOwner } = namedParts(row.fields);
    const unit =
      (organizationName ?? "") === ""
        ? ({ ok: true, value: before?.organization ?? "" } as const)
        : this.unit(organizationName ?? "", organizationType);
    if (!unit.ok) return unit;
    const owner = ownerFor(this.state, relationshipOwner ?? "");
    if (!owner.ok) return owner;
    const relationship = owner.value || (before ? before.relationshipOwner : this.ownerOfBatch);
    const read = readExternalFields(own, {
      ...about,
      organization: unit.value,
      relationshipOwner: relationship,
      ...(before ? { base: before } : {}),
    });
    return read.ok ? { ok: true, value: textsOf(read.value) } : read;
  }

  /** By account: who is registered with it, then who is in a row above. */
  private get holders(): Map<string, AccountHolder> {
    this.holders_ ??= new Map(
      this.state
        .internal()
        .filter(({ state }) => state === "live")
        .map(({ serial, record }) => [record.account, { serial, name: record.fullName }]),
    );
    return this.holders_;
  }

  /** An account is one person's (see accounts.ts), in a file too. */
  private accountTaken(
    texts: Readonly<Record<string, string>>,
    base: StoredRecord | undefined,
  ): Refusal | undefined {
    const { account = "", fullName = "" } = texts;
    if (account === "" || (base?.kind === "internal" && base.record.account === account)) return undefined;
    const holder = this.holders.get(account);
    if (holder && holder.serial !== base?.serial)
      return { code: "accountTaken", field: "account", values: { ...holder } };
    this.holders.set(account, { serial: base?.serial ?? "", name: fullName });
    return undefined;
  }

  private refuseRow(row: ImportRow, refusals: readonly Refusal[]): void {
    this.refusals.push(...refusals.map((refusal) => ({ ...refusal, row: row.row })));
  }

  take(kind: Import["kind"], row: ImportRow): void {
    if (row.choice.kind === "skip") {
      this.skipped += 1;
      return;
    }
    if (Object.values(row.fields).every((text) => text.trim() === ""))
      return this.refuseRow(row, [{ code: "identifiesNobody" }]);
    const base = row.choice.kind === "update" ? this.state.record(row.choice.serial) : undefined;
    if (row.choice.kind === "update" && (base?.kind !== kind || base.state !== "live"))
      return this.refuseRow(row, [{ code: "unknownRecord", values: { serial: row.choice.serial } }]);
    const texts = this.texts(kind, row, base);
    if (!texts.ok) return this.refuseRow(row, texts.refusals);
    const taken = kind === "internal" ? this.accountTaken(texts.value, base) : undefined;
    if (taken) return this.refuseRow(row, [taken]);
    if (base) this.update(base, texts.value);
    else this.create(kind, texts.value);
  }

  private update(base: StoredRecord, texts: Readonly<Record<string, string>>): void {
    const old = textsOf(base.record);
    if (Object.entries(texts).every(([field, text]) => field === "lastUpdatedOn" || old[field] === text)) {
      this.skipped += 1;
      return;
    }
    // Two rows of the file may update one record: the later one builds on the earlier.
    const dated = { ...texts, lastUpdatedOn: this.context.today };
    const earlier = this.changes.findIndex(({ after }) => after.serial === base.serial);
    const before = this.changes[earlier]?.before ?? base;
    const merged =
      earlier < 0
        ? dated
        : { ...textsOf(this.changes[earlier]?.after.record ?? base.record), ...onlyDifferent(old, dated) };
    const change = {
      before,
      after: stored(base.kind, base.serial, base.version + 1, base.state, merged),
      reason: "",
    };
    if (earlier < 0) this.changes.push(change);
    else this.changes[earlier] = change;
    this.leave(base, texts["organization"]);
    this.updated += 1;
  }

  /** Who comes to another 单位 is no longer the main contact of the one before. */
  private leave(base: StoredRecord, organization: string | undefined): void {
    if (base.kind !== "external" || base.record.organization === organization) return;
    if (this.changes.some(({ after }) => after.serial === base.record.organization)) return;
    this.changes.push(...vacated(this.state, base, this.context, ""));
  }

  private create(kind: Import["kind"], texts: Readonly<Record<string, string>>): void {
    const { today } = this.context;
    const serial = this.state.nextSerial(kind, this.created);
    // A kind without 知悉日期 drops it.
    const whole = { ...texts, knownOn: texts["knownOn"] || today, lastUpdatedOn: today };
    this.changes.push({ before: undefined, after: stored(kind, serial, 1, "live", whole), reason: "" });
    this.created += 1;
  }
}

function onlyDifferent(
  old: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([field, text]) => old[field] !== text));
}

/** Records of this transaction that are kept although something is missing. */
function incompleteAmong(
  state: RegisterState,
  changes: readonly RecordChange[],
  kind: Import["kind"],
): number {
  const made = new Map(changes.map(({ after }) => [after.serial, after]));
  const references = {
    company: state.company,
    flagsText: () => "",
    record: (serial: Serial) => made.get(serial) ?? state.record(serial),
  };
  return changes.filter(({ after }) => after.kind === kind && flagsOf(after, references).length > 0).length;
}

/** The batch that an import's log lines carry. */
export function batchOf(context: Context): string {
  return `B-${context.operationId}`;
}

export const importContacts: RecordOperation<"import-contacts"> = {
  name: "import-contacts",
  needs: ({ kind }) => (kind === "internal" ? [{ records: kind }] : WHOLE_REGISTER),
  decide: (state, input, context) => {
    if (input.rows.every((row) => row.choice.kind === "skip")) return refuse("nothingToImport");
    if (input.rows.length > LARGEST_IMPORT)
      return refuse("tooManyRows", { values: { limit: LARGEST_IMPORT, rows: input.rows.length } });
    const owner = ownerFor(state, input.owner);
    if (!owner.ok) return owner;
    const intake = new Intake(state, context, input.kind, owner.value);
    for (const row of input.rows) intake.take(input.kind, row);
    if (intake.refusals.length > 0) return { ok: false, refusals: intake.refusals };
    if (intake.changes.length === 0) return refuse("nothingToImport");
    const updated = intake.changes.filter(({ before }) => before);
    const facts = {
      "#kind": input.kind,
      "#created": String(intake.created),
      "#updated": String(intake.updated),
      "#skipped": String(intake.skipped),
      "#incomplete": String(incompleteAmong(state, intake.changes, input.kind)),
      "#columns": layoutText(input.columns ?? []),
    } as const;
    return {
      ok: true,
      value: {
        changes: intake.changes,
        touches: shownIn(state, updated),
        remarks: [{ subject: input.fileName, facts }],
        batch: batchOf(context),
      },
    };
  },
};
