// After an ending: until when it is decided whether the unit's contacts are kept, and how that day came about (R17, B1).

import type { JSX } from "preact";
import type { PlainDate } from "../../domain/calendar/plain-date.ts";
import { dateOfLocal } from "../../domain/calendar/zone.ts";
import { countingOf } from "../../domain/deadline/counting.ts";
import { daysOff } from "../../domain/deadline/days-off.ts";
import { retentionDeadline } from "../../domain/organization/retention.ts";
import { deadlineText } from "../../text/deadlines.ts";
import { calendarWordsFor } from "../../text/pages/calendar.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";

export function Retention({ endedOn }: { readonly endedOn: PlainDate }): JSX.Element {
  const { language } = useSpeech();
  const { register, go } = useSurroundings();
  const say = calendarWordsFor(language);
  const { about } = register;
  const counting = countingOf(about.counting);
  const deadline = retentionDeadline(endedOn, counting);
  const overdue = about.today > dateOfLocal(deadline.due);
  return (
    <section class="deadline" aria-label={say.retention}>
      <p>
        <strong>{say.retention}</strong> {overdue && <span class="badge unknown">{say.overdue}</span>}
        {deadline.provisional && <span class="badge unknown">{say.provisional}</span>}
      </p>
      <p>{deadlineText(deadline, "endedOn", daysOff(deadline.skipped, counting.calendar), language)}</p>
      {deadline.provisional && (
        <button type="button" class="link" onClick={() => go({ view: "calendar" })}>
          {say.open}
        </button>
      )}
    </section>
  );
}
