// Answers a department's round on its behalf, after asking once more: the log says on whose.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { boardWordsFor } from "../../text/pages/board.ts";
import type { RoundView } from "../../wire/rounds.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Confirmation } from "../widgets/confirmation.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

interface AnswerForProps {
  readonly round: RoundView;
  readonly onAnswered: () => void;
}

export function AnswerFor({ round, onAnswered }: AnswerForProps): JSX.Element {
  const say = boardWordsFor(useSpeech().language);
  const { month, department, requests } = round;
  const [asking, setAsking] = useState(false);
  // With changes handed in "no changes" would not be true.
  const answer = requests.length > 0 ? "changes" : "nil";
  const operation = useOperation("answer-round", (_late, here) => {
    if (here) onAnswered();
  });
  if (operation.progress.state === "running") return <Waiting what={say.answering} />;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={say.answerForNamed(department, say.state[answer])}
        onClick={() => setAsking(true)}
      >
        {say.answerFor(say.state[answer])}
      </button>
      <Trouble progress={operation.progress} onRetry={operation.retry} onReload={onAnswered} />
      {asking && (
        <Confirmation
          title={say.answerForNamed(department, say.state[answer])}
          confirm={say.state[answer]}
          onConfirm={() => {
            setAsking(false);
            operation.run({ month, department, answer });
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{say.answerForExplained}</p>
        </Confirmation>
      )}
    </>
  );
}
