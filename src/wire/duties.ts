// 待办事项 as the web app's pages see them.

import type { LocalTime } from "../domain/calendar/zone.ts";
import type { EntryId } from "../domain/ledger/entry.ts";
import type { Duty } from "../domain/duty/duty.ts";
import type { Organization } from "../domain/organization/organization.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RequestState } from "../domain/request/request.ts";

/** `start`: from when it counts, with which a page says how `due` came about. */
export interface DutyView extends Pick<Duty, "rule" | "subject" | "object" | "department" | "due"> {
  readonly id: EntryId;
  readonly start: LocalTime;
  /** Whether an ended partner is kept or archived, where one may ask for that (R17). */
  readonly retention?: Pick<Organization, "engagementKind" | "retention"> & { readonly version: number };
  /** Contacts of an owner who has left, for each of whom one may name another (R6). */
  readonly contacts?: readonly { readonly serial: Serial; readonly name: string }[];
  /** The request that would do it, while it is under way. */
  readonly asked?: RetentionAsked;
}

export interface RetentionAsked {
  readonly id: EntryId;
  readonly state: RequestState;
  /** "kept" or "archived". */
  readonly to: string;
  /** Names of who asked, and of who has to sign; "" where nobody does. */
  readonly by: string;
  readonly awaits: string;
}
