// Which fields may be given to many contacts at once (F27), and the text that each of them then has.

import type { ContactKind } from "./contact.ts";

/** What is a person's own (name, mobile number, mailbox, account) is not among them. */
export const BULK_FIELDS: Readonly<Record<ContactKind, readonly string[]>> = {
  internal: ["department", "jobTitle", "officePhone", "responsibilities", "otherPosts", "remark"],
  external: [
    "relationshipOwner",
    "organizationName",
    "jobTitle",
    "officePhone",
    "engagementSubject",
    "knownOn",
    "remark",
  ],
};

/** `set`: the new text instead of the old; `append`: after it. */
export type BulkWay = "set" | "append";

/** Between the old text and the new one. */
const JOINT: Readonly<Record<string, string>> = { remark: "\n", otherPosts: "; " };

export function mayAppend(field: string): boolean {
  return field in JOINT;
}

/** A text that says it already is left as it is. */
export function bulkText(field: string, before: string, text: string, way: BulkWay): string {
  if (way === "set" || before === "") return text;
  const joint = JOINT[field] ?? " ";
  return before.split(joint).includes(text.trim()) ? before : before + joint + text;
}
