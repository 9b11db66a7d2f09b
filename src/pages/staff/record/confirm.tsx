// "Still correct" in one click (F11, R53): confirming is no change, and stands apart from asking for one.

import type { JSX } from "preact";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { SubjectView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { useStaff } from "../surroundings.ts";

interface ConfirmProps {
  readonly subject: SubjectView;
  readonly onConfirmed: () => void;
}

/** One's own record, or that of a partner's contact whom one looks after. */
export function Confirm({ subject, onConfirmed }: ConfirmProps): JSX.Element {
  const say = workWordsFor(useSpeech().language).record;
  const { tell, today } = useStaff();
  const { serial, version, name, fields = {} } = subject;
  const operation = useOperation("confirm-record", (_confirmed, here) => {
    tell(say.confirmed);
    if (here) onConfirmed();
  });
  const last = fields["lastVerifiedOn"] ?? "";
  return (
    <>
      <p class="muted small">{last === "" ? say.never : say.confirmedOn(last)}</p>
      <Trouble
        progress={operation.progress}
        onRetry={operation.retry}
        onReload={() => {
          operation.forget();
          onConfirmed();
        }}
      />
      {operation.progress.state === "running" ? (
        <Waiting what={say.confirming} />
      ) : (
        last !== today && (
          <button
            type="button"
            class="button primary"
            aria-label={`${say.correct} ${name}`}
            onClick={() => operation.run({ serial, version })}
          >
            {say.correct}
          </button>
        )
      )}
    </>
  );
}
