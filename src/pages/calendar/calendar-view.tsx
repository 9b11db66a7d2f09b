// The working calendar: whether the official days are known, a notice to paste, and the days that stand in the tab (R77).

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { workingCalendar } from "../../domain/calendar/working-calendar.ts";
import { calendarWordsFor } from "../../text/pages/calendar.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Heading } from "../widgets/heading.tsx";
import { DayList } from "./day-list.tsx";
import { PasteNotice } from "./paste-notice.tsx";

export function CalendarView(): JSX.Element {
  const { language } = useSpeech();
  const { register, back } = useSurroundings();
  const say = calendarWordsFor(language);
  const { counting, today } = register.about;
  const { companyDays } = counting;
  const thisYear = Number(today.slice(0, 4));
  const shown = companyDays.filter(({ date }) => date >= `${thisYear}-01-01`);
  const earlier = companyDays.length - shown.length;
  return (
    <>
      <Heading onBack={back}>{say.title}</Heading>
      <p class="hint">{say.explained}</p>
      <h2>{say.years}</h2>
      <dl class="years">
        {[thisYear, thisYear + 1].map((year) => (
          <Year key={year} year={year} />
        ))}
      </dl>
      <PasteNotice />
      <section>
        <h2>{say.own(companyDays.length)}</h2>
        {companyDays.length === 0 ? <p class="hint">{say.ownNone}</p> : <p class="hint">{say.ownHint}</p>}
        <DayList days={shown} />
        {earlier > 0 && <p class="hint">{say.earlier(earlier)}</p>}
      </section>
    </>
  );
}

function Year({ year }: { readonly year: number }): JSX.Element {
  const { language } = useSpeech();
  const { register } = useSurroundings();
  const say = calendarWordsFor(language);
  const { companyDays } = register.about.counting;
  const state = useMemo(() => {
    if (workingCalendar().isKnownYear(year)) return "builtIn";
    return workingCalendar(companyDays).isKnownYear(year) ? "entered" : "unknown";
  }, [companyDays, year]);
  return (
    <div>
      <dt>
        {say.year(year)} <span class={`badge ${state}`}>{say.state[state]}</span>
      </dt>
      <dd>{state === "unknown" ? say.about.unknown(year) : say.about[state]}</dd>
    </div>
  );
}
