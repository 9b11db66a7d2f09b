// What else one has to do, with its time limit, and the way to where it is done.

import type { JSX } from "preact";
import type { EntryId } from "../../../domain/ledger/entry.ts";
import { ledgerName } from "../../../text/ledgers.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { DutyView } from "../../../wire/duties.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { Due } from "../parts/due.tsx";
import { useStaff } from "../surroundings.ts";

interface DutiesProps {
  readonly duties: readonly DutyView[];
  /** The id that a link named. */
  readonly linked: string;
  readonly onDone: () => void;
}

export function Duties({ duties, linked, onDone }: DutiesProps): JSX.Element | null {
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
            {rule === "noSigner" && <p class="small">{say.noSigner(object)}</p>}
            {rule === "joinLeaveCheck" && <CheckOff id={id} subject={subject} onDone={onDone} />}
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

interface CheckOffProps {
  readonly id: EntryId;
  readonly subject: string;
  readonly onDone: () => void;
}

/** What no fact tells: somebody says that they have looked. */
function CheckOff({ id, subject, onDone }: CheckOffProps): JSX.Element {
  const say = workWordsFor(useSpeech().language).tasks;
  const { tell } = useStaff();
  const operation = useOperation("check-off-duty", (_done, here) => {
    tell(say.checkedOff(subject));
    if (here) onDone();
  });
  const { progress } = operation;
  return (
    <>
      <p class="small">{say.joinLeaveCheck}</p>
      <Trouble
        progress={progress}
        onRetry={operation.retry}
        onReload={() => {
          operation.forget();
          onDone();
        }}
      />
      {progress.state === "running" ? (
        <Waiting what={say.checkingOff} />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            aria-label={`${say.checkOff} ${subject}`}
            onClick={() => operation.run({ id })}
          >
            {say.checkOff}
          </button>
        </div>
      )}
    </>
  );
}
