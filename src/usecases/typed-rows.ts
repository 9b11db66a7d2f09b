// Rows that people typed or copied in: contacts and 单位 from now on, kept and flagged as an import's are; or drafts, left
// alone with a note that says what is missing.

import type { Context, RecordChange } from "../domain/change/change.ts";
import { readOrganizationFields } from "../domain/organization/fields.ts";
import type { Refusal } from "../domain/refusal.ts";
import { stored, textsOf, type StoredRecord } from "../domain/register/record.ts";
import type { RecordKind } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Decision } from "./decision.ts";
import { UnitsByName } from "./external-parts.ts";
import { importContacts } from "./import-contacts.ts";
import type { PendingState } from "./pending-state.ts";

export interface TypedRow {
  /** Zero-based, in its surface. */
  readonly index: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface TakenRows {
  readonly made: readonly { readonly row: TypedRow; readonly record: StoredRecord }[];
  readonly drafts: readonly { readonly row: TypedRow; readonly why: Refusal }[];
}

function unnamed({ fields }: TypedRow): Refusal | undefined {
  if ((fields["fullName"] ?? "").trim() !== "") return undefined;
  const known = ["officePhone", "mobilePhone", "email"].some((key) => (fields[key] ?? "") !== "");
  return { code: known ? "fieldRequired" : "identifiesNobody", field: "fullName" };
}

/** Somebody of that name in the same place, or with the same telephone or mailbox, is taken to be the same. */
function isTwin(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  if (one["fullName"] !== other["fullName"]) return false;
  const traits = ["mobilePhone", "officePhone", "email", "department", "organization"];
  return traits.some((key) => (one[key] ?? "") !== "" && one[key] === other[key]);
}

function looksRegistered(state: RegisterState, { serial, kind, record }: StoredRecord): Refusal | undefined {
  const others: readonly StoredRecord[] = kind === "internal" ? state.internal() : state.external();
  const twin = others.find(
    (other) =>
      other.serial !== serial && other.state === "live" && isTwin(textsOf(record), textsOf(other.record)),
  );
  return (
    twin && {
      code: "looksRegistered",
      field: "fullName",
      values: { serial: twin.serial, name: twin.record.fullName },
    }
  );
}

function imported(
  state: RegisterState,
  kind: "internal" | "external",
  rows: readonly TypedRow[],
  context: Context,
): Decision {
  return importContacts.decide(
    state,
    {
      kind,
      fileName: "",
      owner: "",
      rows: rows.map(({ index, fields }) => ({ row: index, fields, choice: { kind: "create" } })),
    },
    context,
  );
}

/** The contacts of these rows; what one of them cannot be goes into `refused`, by the row's index. */
function contactsOf(
  state: RegisterState,
  kind: "internal" | "external",
  rows: readonly TypedRow[],
  context: Context,
  refused: Map<number, Refusal>,
): readonly RecordChange[] {
  if (rows.length === 0) return [];
  const decision = imported(state, kind, rows, context);
  if (!decision.ok) {
    // The note stands in the row itself: no need to say which.
    for (const { row, ...why } of decision.refusals)
      for (const { index } of rows)
        if ((row ?? index) === index && !refused.has(index)) refused.set(index, why);
    return [];
  }
  const { changes } = decision.value;
  const made = changes.filter(({ after }) => after.kind === kind);
  made.forEach(({ after }, place) => {
    const row = rows[place];
    const why = looksRegistered(state, after);
    if (row && why) refused.set(row.index, why);
  });
  return changes;
}

function takeContacts(
  pending: PendingState,
  kind: "internal" | "external",
  rows: readonly TypedRow[],
  context: Context,
): TakenRows {
  const refused = new Map<number, Refusal>();
  for (const row of rows) {
    const why = unnamed(row);
    if (why) refused.set(row.index, why);
  }
  for (;;) {
    const left = rows.filter(({ index }) => !refused.has(index));
    const before = refused.size;
    const changes = contactsOf(pending, kind, left, context, refused);
    if (refused.size > before) continue; // serials are given in order: decide again without those
    pending.take({ changes, touches: [] });
    const made = changes.filter(({ after }) => after.kind === kind);
    return {
      made: left.flatMap((row, place) => {
        const record = made[place]?.after;
        return record ? [{ row, record }] : [];
      }),
      drafts: rows.flatMap((row) => {
        const why = refused.get(row.index);
        return why ? [{ row, why }] : [];
      }),
    };
  }
}

function takeOrganizations(pending: PendingState, rows: readonly TypedRow[], context: Context): TakenRows {
  const made: { row: TypedRow; record: StoredRecord }[] = [];
  const drafts: { row: TypedRow; why: Refusal }[] = [];
  const units = new UnitsByName(pending.organizations());
  for (const row of rows) {
    const read = readOrganizationFields(row.fields, {
      company: pending.company,
      mode: "lenient",
      today: context.today,
    });
    const taken = read.ok ? units.named(read.value.fullName) : undefined;
    const why: Refusal | undefined = !read.ok
      ? read.refusals[0]
      : taken && {
          code: "organizationNameTaken",
          field: "fullName",
          values: { serial: taken.serial, name: taken.record.fullName },
        };
    if (!read.ok || why) {
      drafts.push({ row, why: why ?? { code: "fieldRequired", field: "fullName" } });
      continue;
    }
    const texts = { ...textsOf(read.value), lastUpdatedOn: context.today };
    const record = stored("organization", pending.nextSerial("organization"), 1, "live", texts);
    pending.take({ changes: [{ before: undefined, after: record, reason: "" }], touches: [] });
    if (record.kind === "organization") units.add(record);
    made.push({ row, record });
  }
  return { made, drafts };
}

export function takeTypedRows(
  pending: PendingState,
  kind: RecordKind,
  rows: readonly TypedRow[],
  context: Context,
): TakenRows {
  return kind === "organization"
    ? takeOrganizations(pending, rows, context)
    : takeContacts(pending, kind, rows, context);
}
