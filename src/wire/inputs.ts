// How each operation's input is parsed on the server: the page is not trusted. Schemas are built on first use.

import { isEntryId, type EntryId } from "../domain/ledger/entry.ts";
import { EXTERNAL_REQUESTS, INTERNAL_REQUESTS } from "../domain/request/request.ts";
import { isSerial, type Serial } from "../domain/register/serial.ts";
import { ROUND_ANSWERS } from "../domain/collection/round.ts";
import { ROLE_NAMES } from "../domain/company/company.ts";
import { EXPORT_FORMATS, type Input, type OperationName } from "./operations.ts";
import * as z from "./schema.ts";

/** Longer texts are nobody's typing. A cell holds at most 50,000 characters. */
const LONGEST_TEXT = 20_000;

const text = (): z.Schema<string> => z.string().check(z.maxLength(LONGEST_TEXT));
const serial = () => z.custom<Serial>((value) => typeof value === "string" && isSerial(value));
const serialOrNone = () =>
  z.custom<Serial | "">((value) => value === "" || (typeof value === "string" && isSerial(value)));
const count = () => z.int().check(z.minimum(0), z.maximum(10_000_000));
const fields = () => z.record(z.string().check(z.maxLength(60)), text());
const target = () => ({ serial: serial(), version: count(), row: count() });
const reason = () => z.optional(text());
const kind = () => z.enum(["internal", "external"]);
/** As many as one commit may change; more than that is "all". */
const serials = () => z.array(serial()).check(z.maxLength(2000));
const nothing = () => z.strictObject({});

function setup() {
  const department = z.strictObject({
    name: text(),
    head: text(),
    deputy: text(),
    supervisor: text(),
    superior: text(),
    liaison: text(),
    backupLiaison: text(),
    order: text(),
  });
  return z.strictObject({
    companyName: text(),
    timeZone: text(),
    folderName: text(),
    language: z.enum(["zh-CN", "en"]),
    endOfBusiness: text(),
    graceUntil: text(),
    departments: z.array(department).check(z.maxLength(500)),
    roles: z
      .array(z.strictObject({ role: z.enum([...ROLE_NAMES]), name: text(), account: text() }))
      .check(z.maxLength(500)),
  });
}

function importInput() {
  const choice = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("create") }),
    z.strictObject({ kind: z.literal("update"), serial: serial() }),
    z.strictObject({ kind: z.literal("skip") }),
  ]);
  const row = z.strictObject({ row: count(), fields: fields(), choice });
  const column = z.strictObject({ header: text(), field: z.string().check(z.maxLength(60)) });
  return z.strictObject({
    kind: kind(),
    fileName: text(),
    rows: z.array(row),
    owner: serialOrNone(),
    columns: z.optional(z.array(column).check(z.maxLength(1000))),
  });
}

function exportInput() {
  const scope = z.discriminatedUnion("of", [
    z.strictObject({ of: z.literal("current") }),
    z.strictObject({ of: z.literal("all") }),
    z.strictObject({ of: z.literal("chosen"), serials: serials() }),
  ]);
  return z.strictObject({ kind: kind(), scope, format: z.enum([...EXPORT_FORMATS]), accounts: z.boolean() });
}

function bulkEdit() {
  return z.strictObject({
    kind: kind(),
    // The operation refuses too many with a sentence; this is far beyond.
    targets: z.array(z.strictObject(target())).check(z.maxLength(50_000)),
    field: z.string().check(z.maxLength(60)),
    text: text(),
    way: z.enum(["set", "append"]),
    reason: reason(),
  });
}

const kindOfRequest = () => z.enum([...INTERNAL_REQUESTS, ...EXTERNAL_REQUESTS]);
const entryId = () => z.custom<EntryId>((value) => typeof value === "string" && isEntryId(value));
const entry = () => ({
  id: entryId(),
  version: count(),
});
const asked = () => ({
  fields: fields(),
  effectiveOn: text(),
  startedAt: text(),
  reason: text(),
  major: z.boolean(),
  round: z.string().check(z.regex(/^(\d{4}-\d{2})?$/)),
});

const opened = () =>
  z.strictObject({ kind: kindOfRequest(), subject: serialOrNone(), version: count(), ...asked() });

function decisions() {
  const one = z.strictObject({ ...entry(), verdict: z.enum(["approve", "reject", "return"]) });
  return z.strictObject({ requests: z.array(one).check(z.minLength(1), z.maxLength(500)), answer: text() });
}

const SCHEMAS: { readonly [N in OperationName]: () => z.Schema<Input<N>> } = {
  "load-register": nothing,
  "load-setup": nothing,
  "load-staff": nothing,
  "record-history": () => z.strictObject({ serial: serial() }),
  "recent-changes": () => z.strictObject({ limit: count() }),
  "import-batches": nothing,
  "load-health": nothing,
  "verify-log": nothing,
  "register-as-of": () => z.strictObject({ day: text() }),
  "set-up-register": setup,
  "repair-register": nothing,
  "self-check": nothing,
  "install-watchdog": nothing,
  "reconcile-surfaces": nothing,
  "do-duties": nothing,
  "send-mail": nothing,
  "show-ledgers": nothing,
  "add-contact": () => z.strictObject({ kind: kind(), fields: fields() }),
  "edit-contact": () => z.strictObject({ ...target(), changes: fields(), reason: reason() }),
  "record-departure": () => z.strictObject({ ...target(), departedOn: text(), reason: reason() }),
  "record-contact-left": () => z.strictObject({ ...target(), leftOn: text(), reason: reason() }),
  "edit-organization": () => z.strictObject({ ...target(), changes: fields(), reason: reason() }),
  "end-engagement": () => z.strictObject({ ...target(), endedOn: text(), reason: text() }),
  "resume-engagement": () => z.strictObject({ ...target(), reason: reason() }),
  "decide-retention": () =>
    z.strictObject({ ...target(), decision: z.enum(["keep", "archive"]), reason: reason() }),
  "record-rejoining": () => z.strictObject({ ...target(), rejoinedOn: text(), reason: reason() }),
  "load-work": nothing,
  "load-subjects": nothing,
  "open-request": opened,
  "correct-at-once": opened,
  "confirm-record": () => z.strictObject({ serial: serial(), version: count() }),
  "report-problem": () => z.strictObject({ serial: serial(), text: text(), left: z.boolean() }),
  "hand-in-request": () => z.strictObject({ ...entry(), ...asked() }),
  "decide-requests": decisions,
  "sign-on-paper": () =>
    z.strictObject({
      requests: z.array(z.strictObject(entry())).check(z.minLength(1), z.maxLength(500)),
      department: text(),
      keeper: text(),
      scan: text(),
    }),
  "withdraw-request": () => z.strictObject({ ...entry(), reason: text() }),
  "load-board": nothing,
  "request-history": () => z.strictObject({ id: entryId() }),
  "answer-round": () =>
    z.strictObject({
      month: z.string().check(z.regex(/^\d{4}-\d\d$/)),
      department: text(),
      answer: z.enum([...ROUND_ANSWERS]),
      requests: z.optional(z.array(entryId()).check(z.maxLength(500))),
    }),
  "undo-change": () => z.strictObject({ sequence: count(), serial: serial() }),
  "import-contacts": importInput,
  "export-contacts": exportInput,
  "edit-contacts": bulkEdit,
  "revert-batch": () => z.strictObject({ batch: text() }),
  "enter-official-days": () => z.strictObject({ text: text() }),
};

export function isOperation(name: string): name is OperationName {
  return Object.keys(SCHEMAS).includes(name);
}

/** The input, or the path of the first part that is not as it should be. */
export function readInput<N extends OperationName>(
  name: N,
  input: unknown,
): { value: Input<N> } | { invalid: string } {
  return SCHEMAS[name]().read(input, "");
}

/** 8–64 letters, digits and hyphens. */
export function isOperationId(text: unknown): text is string {
  return typeof text === "string" && /^[A-Za-z0-9-]{8,64}$/.test(text);
}
