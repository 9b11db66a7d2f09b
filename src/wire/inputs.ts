// How each operation's input is parsed on the server: the page is not trusted. Schemas are built on first use.

import * as v from "valibot";
import { isEntryId, type EntryId } from "../domain/ledger/entry.ts";
import { EXTERNAL_REQUESTS, INTERNAL_REQUESTS } from "../domain/request/request.ts";
import { isSerial, type Serial } from "../domain/register/serial.ts";
import { ROUND_ANSWERS } from "../domain/collection/round.ts";
import { ROLE_NAMES } from "../domain/company/company.ts";
import { EXPORT_FORMATS, type Input, type OperationName } from "./operations.ts";

/** Longer texts are nobody's typing. A cell holds at most 50,000 characters. */
const LONGEST_TEXT = 20_000;

const text = () => v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const serial = () => v.custom<Serial>((value) => typeof value === "string" && isSerial(value));
const serialOrNone = () =>
  v.custom<Serial | "">((value) => value === "" || (typeof value === "string" && isSerial(value)));
const count = () => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const fields = () => v.record(v.pipe(v.string(), v.maxLength(60)), text());
const target = () => ({ serial: serial(), version: count(), row: count() });
const reason = () => v.optional(text());
const kind = () => v.picklist(["internal", "external"]);
/** As many as one commit may change; more than that is "all". */
const serials = () => v.pipe(v.array(serial()), v.maxLength(2000));
const nothing = () => v.strictObject({});

function setup() {
  const department = v.strictObject({
    name: text(),
    head: text(),
    deputy: text(),
    supervisor: text(),
    superior: text(),
    liaison: text(),
    backupLiaison: text(),
    order: text(),
  });
  return v.strictObject({
    companyName: text(),
    timeZone: text(),
    folderName: text(),
    language: v.picklist(["zh-CN", "en"]),
    endOfBusiness: text(),
    graceUntil: text(),
    departments: v.pipe(v.array(department), v.maxLength(500)),
    roles: v.pipe(
      v.array(v.strictObject({ role: v.picklist([...ROLE_NAMES]), name: text(), account: text() })),
      v.maxLength(500),
    ),
  });
}

function importInput() {
  const choice = v.variant("kind", [
    v.strictObject({ kind: v.literal("create") }),
    v.strictObject({ kind: v.literal("update"), serial: serial() }),
    v.strictObject({ kind: v.literal("skip") }),
  ]);
  const row = v.strictObject({ row: count(), fields: fields(), choice });
  const column = v.strictObject({ header: text(), field: v.pipe(v.string(), v.maxLength(60)) });
  return v.strictObject({
    kind: kind(),
    fileName: text(),
    rows: v.array(row),
    owner: serialOrNone(),
    columns: v.optional(v.pipe(v.array(column), v.maxLength(1000))),
  });
}

function exportInput() {
  const scope = v.variant("of", [
    v.strictObject({ of: v.literal("current") }),
    v.strictObject({ of: v.literal("all") }),
    v.strictObject({ of: v.literal("chosen"), serials: serials() }),
  ]);
  return v.strictObject({
    kind: kind(),
    scope,
    format: v.picklist([...EXPORT_FORMATS]),
    accounts: v.boolean(),
  });
}

function bulkEdit() {
  return v.strictObject({
    kind: kind(),
    // The operation refuses too many with a sentence; this is far beyond.
    targets: v.pipe(v.array(v.strictObject(target())), v.maxLength(50_000)),
    field: v.pipe(v.string(), v.maxLength(60)),
    text: text(),
    way: v.picklist(["set", "append"]),
    reason: reason(),
  });
}

const kindOfRequest = () => v.picklist([...INTERNAL_REQUESTS, ...EXTERNAL_REQUESTS]);
const entryId = () => v.custom<EntryId>((value) => typeof value === "string" && isEntryId(value));
const entry = () => ({
  id: entryId(),
  version: count(),
});
const asked = () => ({
  fields: fields(),
  effectiveOn: text(),
  startedAt: text(),
  reason: text(),
  major: v.boolean(),
  round: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2})?$/)),
});

const opened = () =>
  v.strictObject({ kind: kindOfRequest(), subject: serialOrNone(), version: count(), ...asked() });

function decisions() {
  const one = v.strictObject({ ...entry(), verdict: v.picklist(["approve", "reject", "return"]) });
  return v.strictObject({ requests: v.pipe(v.array(one), v.minLength(1), v.maxLength(500)), answer: text() });
}

const SCHEMAS: { readonly [N in OperationName]: () => v.GenericSchema<unknown, Input<N>> } = {
  "load-register": nothing,
  "load-setup": nothing,
  "load-staff": nothing,
  "record-history": () => v.strictObject({ serial: serial() }),
  "recent-changes": () => v.strictObject({ limit: count() }),
  "import-batches": nothing,
  "load-health": nothing,
  "verify-log": nothing,
  "register-as-of": () => v.strictObject({ day: text() }),
  "set-up-register": setup,
  "repair-register": nothing,
  "self-check": nothing,
  "install-watchdog": nothing,
  "reconcile-surfaces": nothing,
  "do-duties": nothing,
  "send-mail": nothing,
  "show-ledgers": nothing,
  "add-contact": () => v.strictObject({ kind: kind(), fields: fields() }),
  "edit-contact": () => v.strictObject({ ...target(), changes: fields(), reason: reason() }),
  "record-departure": () => v.strictObject({ ...target(), departedOn: text(), reason: reason() }),
  "record-contact-left": () => v.strictObject({ ...target(), leftOn: text(), reason: reason() }),
  "edit-organization": () => v.strictObject({ ...target(), changes: fields(), reason: reason() }),
  "end-engagement": () => v.strictObject({ ...target(), endedOn: text(), reason: text() }),
  "resume-engagement": () => v.strictObject({ ...target(), reason: reason() }),
  "decide-retention": () =>
    v.strictObject({ ...target(), decision: v.picklist(["keep", "archive"]), reason: reason() }),
  "record-rejoining": () => v.strictObject({ ...target(), rejoinedOn: text(), reason: reason() }),
  "load-work": nothing,
  "load-subjects": nothing,
  "open-request": opened,
  "correct-at-once": opened,
  "confirm-record": () => v.strictObject({ serial: serial(), version: count() }),
  "report-problem": () => v.strictObject({ serial: serial(), text: text(), left: v.boolean() }),
  "hand-in-request": () => v.strictObject({ ...entry(), ...asked() }),
  "decide-requests": decisions,
  "sign-on-paper": () =>
    v.strictObject({
      requests: v.pipe(
        v.array(v.strictObject({ ...entry(), hash: v.pipe(v.string(), v.regex(/^[\da-f]{12}$/)) })),
        v.minLength(1),
        v.maxLength(500),
      ),
      department: text(),
      keeper: text(),
      scan: text(),
      file: v.optional(v.string()),
    }),
  "withdraw-request": () => v.strictObject({ ...entry(), reason: text() }),
  "load-board": nothing,
  "request-history": () => v.strictObject({ id: entryId() }),
  "check-off-duty": () => v.strictObject({ id: entryId() }),
  "answer-round": () =>
    v.strictObject({
      month: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)),
      department: text(),
      answer: v.picklist([...ROUND_ANSWERS]),
      requests: v.optional(v.pipe(v.array(entryId()), v.maxLength(500))),
    }),
  "undo-change": () => v.strictObject({ sequence: count(), serial: serial() }),
  "import-contacts": importInput,
  "export-contacts": exportInput,
  "edit-contacts": bulkEdit,
  "revert-batch": () => v.strictObject({ batch: text() }),
  "enter-official-days": () => v.strictObject({ text: text() }),
};

export function isOperation(name: string): name is OperationName {
  return Object.keys(SCHEMAS).includes(name);
}

/** The input, or the path of the first part that is not as it should be. */
export function readInput<N extends OperationName>(
  name: N,
  input: unknown,
): { value: Input<N> } | { invalid: string } {
  const schema: v.GenericSchema<unknown, Input<N>> = SCHEMAS[name]();
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  return parsed.success ? { value: parsed.output } : { invalid: v.getDotPath(parsed.issues[0]) ?? "" };
}

/** 8–64 letters, digits and hyphens. */
export function isOperationId(text: unknown): text is string {
  return typeof text === "string" && /^[A-Za-z0-9-]{8,64}$/.test(text);
}
