// A time limit in words: until when, and how that came about (B1).

import type { JSX } from "preact";
import { countingOf } from "../../../domain/deadline/counting.ts";
import { daysOff } from "../../../domain/deadline/days-off.ts";
import { DEADLINE_RULES } from "../../../domain/deadline/rule.ts";
import { deadlineOf } from "../../../domain/deadline/span.ts";
import { deadlineText } from "../../../text/deadlines.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useStaff } from "../surroundings.ts";
import type { Limit } from "./due-of.ts";

export function Due({ rule, start }: Limit): JSX.Element {
  const { language } = useSpeech();
  const { counting: facts, now } = useStaff();
  const say = requestWordsFor(language);
  const counting = countingOf(facts);
  const { start: fact, span } = DEADLINE_RULES[rule];
  const deadline = deadlineOf(start, span, counting);
  return (
    <div class="deadline">
      <p>
        <strong>
          {say.due} {deadline.due.replace("T", " ")}
        </strong>{" "}
        {now > deadline.missedAfter && <span class="badge overdue">{say.overdue}</span>}
        {deadline.provisional && <span class="badge unknown">{say.provisional}</span>}
      </p>
      <p>
        <UnbrokenDays
          text={deadlineText(deadline, fact, daysOff(deadline.skipped, counting.calendar), language)}
        />
      </p>
    </div>
  );
}

/** A narrow page breaks a line between days and times, not within them. */
function UnbrokenDays({ text }: { readonly text: string }): JSX.Element {
  const pieces = text.split(/(\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)/);
  return (
    <>
      {pieces.map((piece, place) =>
        place % 2 === 0 ? (
          piece
        ) : (
          <span key={place} class="day">
            {piece}
          </span>
        ),
      )}
    </>
  );
}
