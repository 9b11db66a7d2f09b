// 待办事项 as the web app's pages see them.

import type { LocalTime } from "../domain/calendar/zone.ts";
import type { EntryId } from "../domain/ledger/entry.ts";
import type { Duty } from "../domain/duty/duty.ts";

/** `start`: from when it counts, with which a page says how `due` came about. */
export interface DutyView extends Pick<Duty, "rule" | "subject" | "object" | "department" | "due"> {
  readonly id: EntryId;
  readonly start: LocalTime;
}
