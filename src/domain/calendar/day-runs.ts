// Listed days as people read them: "国庆节 10-01–10-07", "上班 10-10".

import { plusDays } from "./day-arithmetic.ts";
import type { PlainDate } from "./plain-date.ts";
import type { CompanyDay } from "./working-calendar.ts";

/** Days that follow each other, of one kind and one name. */
export interface DayRun extends Pick<CompanyDay, "working" | "name"> {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** In order of time, whatever order they came in. */
export function dayRuns(days: readonly CompanyDay[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const { date, working, name } of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const last = runs[runs.length - 1];
    const follows = last?.working === working && last.name === name && plusDays(last.to, 1) === date;
    if (last && follows) runs[runs.length - 1] = { ...last, to: date };
    else runs.push({ working, name, from: date, to: date });
  }
  return runs;
}
