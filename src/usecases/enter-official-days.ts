// Enters the State Council's notice of a year into 工作日历 (R77, B2): only days that are not known yet.

import { dayRuns } from "../domain/calendar/day-runs.ts";
import { noticeDays } from "../domain/calendar/notice-days.ts";
import { faultRefusal, readOfficialNotice } from "../domain/calendar/official-notice.ts";
import type { CompanyDay } from "../domain/calendar/working-calendar.ts";
import { accept, refuse } from "../domain/refusal.ts";
import { CALENDAR_TABLE } from "../domain/register/tables.ts";
import type { RecordOperation } from "./decision.ts";

/** "2027-01-01–2027-01-03 元旦, 2027-02-05–2027-02-11 春节": what the log keeps of them. */
function told(days: readonly CompanyDay[]): string {
  return dayRuns(days)
    .map(({ from, to, name }) => `${from === to ? from : `${from}–${to}`} ${name}`)
    .join(", ");
}

export const enterOfficialDays: RecordOperation<"enter-official-days"> = {
  name: "enter-official-days",
  needs: () => [],
  decide: (state, input) => {
    const notice = readOfficialNotice(input.text);
    if ("fault" in notice) return { ok: false, refusals: [faultRefusal(notice)] };
    const { year } = notice;
    const { missing } = noticeDays(notice, state.company.companyDays);
    if (missing.length === 0) return refuse("daysKnownAlready", { values: { year } });
    const [off, worked] = [
      missing.filter(({ working }) => !working),
      missing.filter(({ working }) => working),
    ];
    const facts = {
      "#year": String(year),
      "#created": String(missing.length),
      ...(off.length > 0 ? { "#daysOff": told(off) } : {}),
      ...(worked.length > 0 ? { "#workdays": told(worked) } : {}),
    };
    return accept({
      changes: [],
      touches: [],
      remarks: [{ subject: CALENDAR_TABLE.title, facts }],
      batch: "",
      days: missing,
    });
  },
};
