// Says that a year's official days are missing, with the way to where they are entered (B2).

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { workingCalendar } from "../../domain/calendar/working-calendar.ts";
import { yearsToConfirm } from "../../domain/calendar/years-to-confirm.ts";
import { calendarWordsFor } from "../../text/pages/calendar.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";

export function YearsDue(): JSX.Element | null {
  const { language } = useSpeech();
  const { register, go } = useSurroundings();
  const { counting, today } = register.about;
  const [year] = useMemo(
    () => yearsToConfirm(workingCalendar(counting.companyDays), today),
    [counting.companyDays, today],
  );
  if (year === undefined) return null;
  const say = calendarWordsFor(language);
  return (
    <p class="years-due">
      {say.due(year)}{" "}
      <button type="button" class="link" onClick={() => go({ view: "calendar" })}>
        {say.open}
      </button>
    </p>
  );
}
