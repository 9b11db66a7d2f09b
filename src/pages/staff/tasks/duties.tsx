// What else one has to do, with its time limit, and the way to where it is done.

import type { JSX } from "preact";
import { ledgerName } from "../../../text/ledgers.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { DutyView } from "../../../wire/duties.ts";
import { useSpeech } from "../../surroundings.ts";
import { Due } from "../parts/due.tsx";
import { useStaff } from "../surroundings.ts";

interface DutiesProps {
  readonly duties: readonly DutyView[];
  /** The id that a link named. */
  readonly linked: string;
}

export function Duties({ duties, linked }: DutiesProps): JSX.Element | null {
  const { language } = useSpeech();
  const { tasks: say, record } = workWordsFor(language);
  const { go, me } = useStaff();
  if (duties.length === 0) return null;
  return (
    <section>
      <h2>{say.duties(duties.length)}</h2>
      <ul class="requests">
        {duties.map(({ id, rule, subject, object, department, start }) => (
          <li
            key={id}
            id={`request-${id}`}
            class={id === linked ? "request linked" : "request"}
            tabIndex={-1}
          >
            <h3 class="request-title">
              {[subject, ledgerName("rule", rule, language)].filter((part) => part !== "").join(" · ")}
            </h3>
            {department !== "" && department !== subject && <p class="muted small">{department}</p>}
            <Due rule={rule} start={start} />
            {object !== "" && object === me.serial && (
              <div class="buttons">
                <button type="button" class="button primary" onClick={() => go({ view: "record", id: "" })}>
                  {record.check}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
