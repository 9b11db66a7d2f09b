// Takes a whole batch back, an import (F2) or a bulk edit (F27), after a question.

import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Confirmation } from "../widgets/confirmation.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

interface RevertBatchProps {
  readonly batch: string;
  /** What the batch is called: a file, a field. */
  readonly subject: string;
  readonly onReverted: () => void;
  /** What the question says; else that every record will be as it was. */
  readonly children?: ComponentChildren;
}

export function RevertBatch({ batch, subject, onReverted, children }: RevertBatchProps): JSX.Element {
  const { say } = useSpeech();
  const { reload, tell } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const operation = useOperation("revert-batch", (value, here) => {
    tell(say.batch.reverted(value.withdrawn, value.restored));
    void reload();
    if (here) onReverted();
  });
  if (operation.progress.state === "running") return <Waiting what={say.batch.reverting} />;
  return (
    <>
      <button
        type="button"
        class="button small"
        aria-label={say.batch.revertNamed(subject)}
        onClick={() => setAsking(true)}
      >
        {say.batch.revert}
      </button>
      <Trouble progress={operation.progress} onRetry={operation.retry} />
      {asking && (
        <Confirmation
          title={say.batch.title}
          confirm={say.batch.revert}
          danger
          onConfirm={() => {
            setAsking(false);
            operation.run({ batch });
          }}
          onCancel={() => setAsking(false)}
        >
          {children ?? <p>{say.batch.explained}</p>}
        </Confirmation>
      )}
    </>
  );
}
