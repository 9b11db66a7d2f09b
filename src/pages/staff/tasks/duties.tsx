// What else one has to do, with its time limit, and where it is done: here, or the way there.

import type { JSX } from "preact";
import { ledgerName } from "../../../text/ledgers.ts";
import { partnerWordsFor } from "../../../text/pages/partners.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { DutyView } from "../../../wire/duties.ts";
import { useSpeech } from "../../surroundings.ts";
import { Due } from "../parts/due.tsx";
import { useStaff } from "../surroundings.ts";
import { CheckOff } from "./check-off.tsx";
import { AskedRetention, DecideRetention } from "./retention.tsx";

interface DutiesProps {
  readonly duties: readonly DutyView[];
  /** The id that a link named. */
  readonly linked: string;
  readonly onDone: () => void;
}

export function Duties({ duties, linked, onDone }: DutiesProps): JSX.Element | null {
  const { language } = useSpeech();
  const { tasks: say } = workWordsFor(language);
  if (duties.length === 0) return null;
  return (
    <section>
      <h2>{say.duties(duties.length)}</h2>
      <ul class="requests">
        {duties.map((duty) => {
          const { id, rule, subject, department, start } = duty;
          return (
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
              <div class="doing">
                <Doing duty={duty} onDone={onDone} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface DoingProps {
  readonly duty: DutyView;
  readonly onDone: () => void;
}

/** What one can do about it here. */
function Doing({ duty, onDone }: DoingProps): JSX.Element | null {
  const { record, tasks: say } = workWordsFor(useSpeech().language);
  const { go, me } = useStaff();
  const { id, rule, subject, object, retention, asked, contacts } = duty;
  if (asked) return <AskedRetention asked={asked} />;
  if (retention) return <DecideRetention duty={duty} unit={retention} onDone={onDone} />;
  if (contacts) return <LeftContacts contacts={contacts} />;
  if (rule === "noSigner") return <p class="small">{say.noSigner(object)}</p>;
  if (rule === "joinLeaveCheck") return <CheckOff id={id} subject={subject} onDone={onDone} />;
  if (object === "" || object !== me.serial) return null;
  return (
    <div class="buttons">
      <button type="button" class="button primary" onClick={() => go({ view: "record", id: "" })}>
        {record.check}
      </button>
    </div>
  );
}

/** Whose owner has left: each leads to where another is named. */
function LeftContacts({ contacts }: Required<Pick<DutyView, "contacts">>): JSX.Element {
  const say = partnerWordsFor(useSpeech().language).successor;
  const { go } = useStaff();
  return (
    <>
      <p>{say.explained(contacts.length)}</p>
      <ul class="plain">
        {contacts.map(({ serial, name }) => (
          <li key={serial}>
            <button type="button" class="link" onClick={() => go({ view: "submit", id: serial })}>
              {say.name(name)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
