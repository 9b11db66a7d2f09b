// 变更与催办, for HR and administrators: the collection round department by department, the last rounds, all requests.

import type { ComponentType, JSX } from "preact";
import { boardWordsFor } from "../../text/pages/board.ts";
import type { PaperSignaturesProps } from "../paper/paper-signatures.tsx";
import { useSpeech } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { PastRounds } from "./past-rounds.tsx";
import { RequestList } from "./request-list.tsx";
import { Round } from "./round.tsx";

interface BoardProps {
  /** Administrators also see what the log says of a request. */
  readonly withHistory: boolean;
  /** How they record signatures on paper: in the web app. */
  readonly paper?: ComponentType<PaperSignaturesProps> | undefined;
}

export function Board({ withHistory, paper }: BoardProps): JSX.Element {
  const say = boardWordsFor(useSpeech().language);
  const { answer, again } = useQuery("load-board", {});
  if (answer.state === "loading") return <Waiting what={say.loading} />;
  if (answer.state === "failed") return <FaultBox fault={answer.fault} onRetry={again} />;
  if (answer.state === "refused") return <Refusals refusals={answer.refusals} onRetry={again} />;
  const { rounds, requests } = answer.value;
  return (
    <div class="board">
      <div class="buttons">
        <button type="button" class="button" onClick={again}>
          {say.refresh}
        </button>
      </div>
      <Round board={answer.value} onAnswered={again} />
      {rounds.length > 0 && <PastRounds rounds={rounds} />}
      <RequestList requests={requests} withHistory={withHistory} paper={paper} onChanged={again} />
    </div>
  );
}
