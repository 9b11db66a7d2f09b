// Every operation that changes records, once. The kill-and-fail test finds them here.

import { addContact } from "./add-contact.ts";
import { decideRetention } from "./decide-retention.ts";
import { editContact } from "./edit-contact.ts";
import { editContacts } from "./edit-contacts.ts";
import { editOrganization } from "./edit-organization.ts";
import { enterOfficialDays } from "./enter-official-days.ts";
import { endEngagement } from "./end-engagement.ts";
import { exportContacts } from "./export-contacts.ts";
import { importContacts } from "./import-contacts.ts";
import { recordContactLeft } from "./record-contact-left.ts";
import { recordDeparture } from "./record-departure.ts";
import { recordRejoining } from "./record-rejoining.ts";
import { resumeEngagement } from "./resume-engagement.ts";
import { revertBatch } from "./revert-batch.ts";
import { undoChange } from "./undo-change.ts";

/** Operations on single records: they answer with what the records are now. */
export const CHANGING = {
  "add-contact": addContact,
  "edit-contact": editContact,
  "record-departure": recordDeparture,
  "record-contact-left": recordContactLeft,
  "edit-organization": editOrganization,
  "end-engagement": endEngagement,
  "resume-engagement": resumeEngagement,
  "decide-retention": decideRetention,
  "record-rejoining": recordRejoining,
  "undo-change": undoChange,
} as const;

/** Operations that change nothing but the log, and answer with what was asked for. */
export const TAKING = {
  "export-contacts": exportContacts,
} as const;

/** Operations on many records, or on the days of 工作日历: they answer with counts. */
export const COUNTING = {
  "import-contacts": importContacts,
  "edit-contacts": editContacts,
  "revert-batch": revertBatch,
  "enter-official-days": enterOfficialDays,
} as const;
