// R16: a new partner that comes into the register later than 24 hours after it was known. It is said, and hinders nothing.

import { isPlainDate } from "../../domain/calendar/plain-date.ts";
import { countingOf } from "../../domain/deadline/counting.ts";
import { isLateEntry } from "../../domain/organization/late-entry.ts";
import { calendarWordsFor } from "../../text/pages/calendar.ts";
import { unitNamed } from "../organization/organization-hint.ts";
import type { Register } from "../register.ts";
import type { Speech } from "../surroundings.ts";

/** What a form for a new contact says beside 知悉日期. undefined: in time, no new partner, or it cannot be said. */
export function lateEntryNote(
  register: Register,
  { organizationName = "", knownOn = "" }: Readonly<Record<string, string>>,
  language: Speech["language"],
): string | undefined {
  const { counting, today } = register.about;
  if (organizationName.trim() === "" || unitNamed(register, organizationName)) return undefined;
  if (!isPlainDate(knownOn) || !isLateEntry(knownOn, today, countingOf(counting))) return undefined;
  return calendarWordsFor(language).lateEntry(knownOn);
}
