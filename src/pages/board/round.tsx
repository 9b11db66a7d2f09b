// The round under way: until when, who has answered what, and who is to be chased.

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { ROUND_STATES, type RoundState } from "../../domain/collection/round.ts";
import { countingOf } from "../../domain/deadline/counting.ts";
import { daysOff } from "../../domain/deadline/days-off.ts";
import { DEADLINE_RULES } from "../../domain/deadline/rule.ts";
import { deadlineOf } from "../../domain/deadline/span.ts";
import { boardWordsFor, URGENCY } from "../../text/pages/board.ts";
import { deadlineText } from "../../text/deadlines.ts";
import type { Language } from "../../domain/company/company.ts";
import type { BoardView, RoundView } from "../../wire/rounds.ts";
import { useSpeech } from "../surroundings.ts";
import { ChaseButton } from "./chase-button.tsx";
import { chaseRounds } from "./chase-rounds.ts";
import { DepartmentRound } from "./department-round.tsx";

/** Those who have still to answer. */
const AWAITED: readonly RoundState[] = ["missed", "waiting"];

interface RoundProps {
  readonly board: BoardView;
  readonly onAnswered: () => void;
}

export function Round({ board, onAnswered }: RoundProps): JSX.Element {
  const { language } = useSpeech();
  const say = boardWordsFor(language);
  const [state, setState] = useState<RoundState | undefined>(undefined);
  const { departments } = board;
  const [first] = departments;
  const deadline = useMemo(() => deadlineOfRound(board, first, language), [board, first, language]);
  if (!first) return <p class="empty">{say.noRound}</p>;
  const count = (of: RoundState): number => departments.filter((each) => each.state === of).length;
  const shown = [...departments]
    .filter((each) => state === undefined || each.state === state)
    .sort((one, other) => URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state));
  const awaited = shown.filter((each) => AWAITED.includes(each.state));
  return (
    <section>
      <h2>{say.round(first.month, first.collects)}</h2>
      <div class="deadline">
        <p>
          <strong>
            {say.due} {first.due.replace("T", " ")}
          </strong>{" "}
          {first.provisional && <span class="badge unknown">{say.provisional}</span>}
        </p>
        <p>{deadline}</p>
      </div>
      <p role="status">{say.answered(count("nil") + count("changes"), departments.length)}</p>
      <div class="chips" role="group" aria-label={say.filter}>
        <Chip pressed={state === undefined} onPress={() => setState(undefined)}>
          {say.all(departments.length)}
        </Chip>
        {ROUND_STATES.filter((each) => count(each) > 0).map((each) => (
          <Chip key={each} pressed={state === each} onPress={() => setState(each)}>
            {`${say.state[each]} ${count(each)}`}
          </Chip>
        ))}
      </div>
      {awaited.length > 1 && (
        <ChaseButton text={chaseRounds(awaited, board, language)} label={say.chaseAll(awaited.length)} />
      )}
      {shown.length === 0 && <p class="empty">{say.noneSo}</p>}
      <ul class="plain rounds">
        {shown.map((each) => (
          <DepartmentRound key={each.department} round={each} board={board} onAnswered={onAnswered} />
        ))}
      </ul>
    </section>
  );
}

function Chip(props: {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}): JSX.Element {
  return (
    <button type="button" class="chip" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
    </button>
  );
}

/** How the time limit came about (B1). */
function deadlineOfRound(
  { counting: facts }: BoardView,
  round: RoundView | undefined,
  language: Language,
): string {
  if (!round || round.start === "") return "";
  const { start, span } = DEADLINE_RULES.collection;
  const counting = countingOf(facts);
  const deadline = deadlineOf(round.start, span, counting);
  return deadlineText(deadline, start, daysOff(deadline.skipped, counting.calendar), language);
}
