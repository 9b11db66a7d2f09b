// What a pasted notice adds to 工作日历 (R77): days that are not there yet. The company's own rows are never touched.

import type { OfficialNotice } from "./official-notice.ts";
import { workingCalendar, type CompanyDay } from "./working-calendar.ts";

export interface NoticeDays {
  readonly missing: readonly CompanyDay[];
  /** The company has decided otherwise: its rows count. */
  readonly overruled: readonly CompanyDay[];
}

/** A year of the official table needs only what differs from it. */
export function noticeDays(notice: OfficialNotice, companyDays: readonly CompanyDay[]): NoticeDays {
  const own = new Map(companyDays.map((day) => [day.date, day]));
  const official = workingCalendar();
  const missing: CompanyDay[] = [];
  const overruled: CompanyDay[] = [];
  for (const day of notice.days) {
    const standing = own.get(day.date);
    if (standing && standing.working !== day.working) overruled.push(day);
    if (standing) continue;
    const listed = official.kindOf(day.date);
    if (listed.basis === "official" && listed.working === day.working) continue;
    own.set(day.date, day);
    missing.push(day);
  }
  return { missing, overruled };
}
