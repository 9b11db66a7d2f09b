// Earlier imports, each of which can be reverted as a whole (F2).

import type { JSX } from "preact";
import type { ImportBatchView, Output } from "../../wire/operations.ts";
import { RevertBatch } from "../history/revert-batch.tsx";
import { useSpeech } from "../surroundings.ts";
import type { Answer } from "../use-operation.ts";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
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
  const { fileName, created, updated } = batch;
  return (
    <li class="entry">
      <p class="entry-head">
        <strong>{fileName}</strong> <span class="muted">{say.badges[batch.kind]}</span>
      </p>
      <p class="muted">
        <time>{batch.at}</time> · <span class="account">{batch.actor}</span>
      </p>
      <p>{say.import.batchCounts(created, updated)}</p>
      {batch.reverted ? (
        <p class="muted">{say.batch.isReverted}</p>
      ) : (
        <RevertBatch batch={batch.batch} subject={fileName} onReverted={onReverted}>
          <p>{say.import.revertExplained(fileName, created, updated)}</p>
        </RevertBatch>
      )}
    </li>
  );
}
