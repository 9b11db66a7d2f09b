// "Checked": what no fact tells, somebody says (W5.2).

import type { JSX } from "preact";
import type { EntryId } from "../../../domain/ledger/entry.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { useStaff } from "../surroundings.ts";

interface CheckOffProps {
  readonly id: EntryId;
  readonly subject: string;
  readonly onDone: () => void;
}

export function CheckOff({ id, subject, onDone }: CheckOffProps): JSX.Element {
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
