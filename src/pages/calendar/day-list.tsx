// Days off and days worked, run by run: "2027-02-05 – 02-11 休息 春节".

import type { JSX } from "preact";
import { dayRuns, type DayRun } from "../../domain/calendar/day-runs.ts";
import type { CompanyDay } from "../../domain/calendar/working-calendar.ts";
import { festivalText } from "../../text/deadlines.ts";
import { calendarWordsFor } from "../../text/pages/calendar.ts";
import { useSpeech } from "../surroundings.ts";

export function DayList({ days }: { readonly days: readonly CompanyDay[] }): JSX.Element | null {
  const { language } = useSpeech();
  const say = calendarWordsFor(language);
  if (days.length === 0) return null;
  return (
    <ul class="days">
      {dayRuns(days).map((run) => (
        <li key={`${run.from} ${run.working}`}>
          <span class="dates">{datesOf(run)}</span>{" "}
          <span class={run.working ? "worked" : "muted"}>{run.working ? say.worked : say.off}</span>{" "}
          <span>{festivalText(run.name, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The end without its year where that is the start's. */
function datesOf({ from, to }: DayRun): string {
  if (from === to) return from;
  return `${from} – ${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`;
}
