// Earlier imports, each of which can be reverted as a whole (F2).

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ImportBatchView, Output } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { type Answer, useOperation } from "../use-operation.ts";
import { Confirmation } from "../widgets/confirmation.tsx";
import { FaultBox, Refusals, Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

interface BatchesProps {
  readonly answer: Answer<Output<"import-batches">>;
  /** Asks the server once more. */
  readonly again: () => void;
}

export function Batches({ answer, again }: BatchesProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <section>
      <h2>{say.import.history}</h2>
      {answer.state === "loading" && <Waiting what={say.waiting.loading} />}
      {answer.state === "failed" && <FaultBox fault={answer.fault} onRetry={again} />}
      {answer.state === "refused" && <Refusals refusals={answer.refusals} onRetry={again} />}
      {answer.state === "ready" && answer.value.batches.length === 0 && (
        <p class="empty">{say.import.noHistory}</p>
      )}
      {answer.state === "ready" && (
        <ul class="entries">
          {answer.value.batches.map((batch) => (
            <Batch key={batch.batch} batch={batch} onReverted={again} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface BatchProps {
  readonly batch: ImportBatchView;
  readonly onReverted: () => void;
}

function Batch({ batch, onReverted }: BatchProps): JSX.Element {
  const { say } = useSpeech();
  const { reload, tell } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const operation = useOperation("revert-import", (value, here) => {
    tell(say.import.reverted(value.withdrawn, value.restored));
    void reload();
    if (here) onReverted();
  });
  const revert = (): void => {
    setAsking(false);
    operation.run({ batch: batch.batch });
  };
  return (
    <li class="entry">
      <p class="entry-head">
        <strong>{batch.fileName}</strong> <span class="muted">{say.badges[batch.kind]}</span>
      </p>
      <p class="muted">
        <time>{batch.at}</time> · <span class="account">{batch.actor}</span>
      </p>
      <p>{say.import.batchCounts(batch.created, batch.updated)}</p>
      {batch.reverted && <p class="muted">{say.import.isReverted}</p>}
      {operation.progress.state === "running" && <Waiting what={say.import.reverting} />}
      {!batch.reverted && operation.progress.state !== "running" && (
        <button
          type="button"
          class="button small"
          aria-label={say.import.revertNamed(batch.fileName)}
          onClick={() => setAsking(true)}
        >
          {say.import.revert}
        </button>
      )}
      <Trouble progress={operation.progress} onRetry={operation.retry} />
      {asking && (
        <Confirmation
          title={say.import.revertTitle}
          confirm={say.import.revert}
          danger
          onConfirm={revert}
          onCancel={() => setAsking(false)}
        >
          <p>{say.import.revertExplained(batch.fileName, batch.created, batch.updated)}</p>
        </Confirmation>
      )}
    </li>
  );
}
