// The month's collection of one's department: no changes, or those that are submitted for it (R13, B13).

import type { JSX } from "preact";
import { boardWordsFor } from "../../../text/pages/board.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { RoundAnswer } from "../../../domain/collection/round.ts";
import type { RoundView } from "../../../wire/rounds.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { Due } from "../parts/due.tsx";
import { useStaff } from "../surroundings.ts";

interface AnswersProps {
  readonly round: RoundView;
  readonly onDone: () => void;
}

interface RoundProps extends AnswersProps {
  /** The link that opened the view was about this one. */
  readonly linked: boolean;
}

export function Round({ round, linked, onDone }: RoundProps): JSX.Element {
  const { language } = useSpeech();
  const say = workWordsFor(language).round;
  const { month, collects, department, state, start, answeredBy, answeredAt, requests } = round;
  const answered = state === "nil" || state === "changes";
  return (
    <section
      class={linked ? "request linked" : "request"}
      id={`request-${round.id}`}
      tabIndex={-1}
      aria-label={say.title(collects, department)}
    >
      <h2>{say.title(collects, department)}</h2>
      <p>{say.explained}</p>
      {start !== "" && <Due rule="collection" start={start} />}
      {requests.length > 0 && (
        <p>
          {say.submitted(requests.length)}: {requests.map(({ subjectName }) => subjectName).join(" / ")}
        </p>
      )}
      {answered && (
        <p role="status">
          <strong>{say.answered[state]}</strong>{" "}
          <span class="muted">
            {boardWordsFor(language).answeredBy(answeredBy, answeredAt.replace("T", " "))}
          </span>
        </p>
      )}
      <Answers key={`${month} ${department}`} round={round} onDone={onDone} />
    </section>
  );
}

/** What may be answered as things stand: nothing handed in is "no changes", anything handed in is not. */
function Answers({ round, onDone }: AnswersProps): JSX.Element {
  const { language } = useSpeech();
  const say = workWordsFor(language).round;
  const { go, tell } = useStaff();
  const { month, department, state, requests } = round;
  const operation = useOperation("answer-round", (_late, here) => {
    tell(say.said);
    if (here) onDone();
  });
  const answer = (given: RoundAnswer) => () => operation.run({ month, department, answer: given });
  if (operation.progress.state === "running") return <Waiting what={say.answering} />;
  return (
    <>
      <div class="buttons">
        {requests.length === 0 && state !== "nil" && (
          <button type="button" class="button primary" onClick={answer("nil")}>
            {say.nil}
          </button>
        )}
        {requests.length > 0 && state !== "changes" && (
          <button type="button" class="button primary" onClick={answer("changes")}>
            {say.done}
          </button>
        )}
        <button type="button" class="button" onClick={() => go({ view: "submit", id: `round-${month}` })}>
          {say.changes}
        </button>
      </div>
      <Trouble progress={operation.progress} onRetry={operation.retry} onReload={onDone} />
    </>
  );
}
