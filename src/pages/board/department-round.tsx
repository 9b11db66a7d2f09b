// One department in a round: what it answered or that it is silent, whom to ask, and a reminder to copy.

import type { JSX } from "preact";
import { boardWordsFor } from "../../text/pages/board.ts";
import type { BoardView, RoundView } from "../../wire/rounds.ts";
import { useSpeech } from "../surroundings.ts";
import { AnswerFor } from "./answer-for.tsx";
import { ChaseButton } from "./chase-button.tsx";
import { chaseRounds } from "./chase-rounds.ts";

interface DepartmentRoundProps {
  readonly round: RoundView;
  readonly board: Pick<BoardView, "link">;
  readonly onAnswered: () => void;
}

export function DepartmentRound({ round, board, onAnswered }: DepartmentRoundProps): JSX.Element {
  const { language } = useSpeech();
  const say = boardWordsFor(language);
  const { department, state, late, asked, answeredBy, answeredAt, due, requests } = round;
  const answered = state === "nil" || state === "changes";
  return (
    <li class="department-round">
      <p class="request-head">
        <strong>{department}</strong>
        <span class="badges">
          <span class={`badge round ${state}`}>{say.state[state]}</span>
          {answered && late && <span class="badge overdue">{say.late}</span>}
          {requests.length > 0 && <span class="badge">{say.changes(requests.length)}</span>}
        </span>
      </p>
      <p class="muted">
        {answered ? say.answeredBy(answeredBy, answeredAt.replace("T", " ")) : say.asked(asked)}
        {!answered && late && ` · ${say.silentSince(due.replace("T", " "))}`}
      </p>
      {requests.length > 0 && <p>{requests.map(({ subjectName }) => subjectName).join(say.and)}</p>}
      {(state === "waiting" || state === "missed") && (
        <div class="buttons">
          <ChaseButton
            text={chaseRounds([round], board, language)}
            label={say.chaseOne(department)}
            short={say.chaseOneShort}
          />
          <AnswerFor round={round} onAnswered={onAnswered} />
        </div>
      )}
    </li>
  );
}
