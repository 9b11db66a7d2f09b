// 我的待办: what waits for whom is there, the most urgent first, and what has become of what they asked for.

import type { JSX } from "preact";
import { ledgerName } from "../../../text/ledgers.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { Work } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useQuery } from "../../use-operation.ts";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";
import { Asking } from "../parts/asking.tsx";
import { Chips } from "../parts/chips.tsx";
import { useLinked } from "../parts/use-linked.ts";
import { useStaff } from "../surroundings.ts";
import type { StaffViewProps } from "../views.ts";
import { Duties } from "./duties.tsx";
import { Mine } from "./mine.tsx";
import { Round } from "./round.tsx";
import { ToHandIn } from "./to-hand-in.tsx";

export function TasksView({ id }: StaffViewProps): JSX.Element {
  const { answer, again } = useQuery("load-work", {});
  const say = workWordsFor(useSpeech().language);
  return (
    <>
      <StaffHeading of="tasks" />
      {answer.state === "ready" ? (
        <Tasks work={answer.value} linked={id} onDone={again} />
      ) : (
        <Asking answer={answer} what={say.loading} onAgain={again} />
      )}
    </>
  );
}

interface TasksProps {
  readonly work: Work;
  readonly linked: string;
  readonly onDone: () => void;
}

/** So many of the list to sign are named here; all of them stand in 签批. */
const NAMED = 3;

function Tasks({ work, linked, onDone }: TasksProps): JSX.Element {
  const say = workWordsFor(useSpeech().language);
  const { toHandIn, toSign, mine, duties, rounds } = work;
  useLinked(linked);
  const all = [...toHandIn, ...toSign, ...mine, ...duties, ...rounds];
  const isHere = linked === "" || all.some(({ id }) => id === linked);
  const unanswered = rounds.filter(({ answeredAt }) => answeredAt === "");
  const waiting = toHandIn.length + toSign.length + duties.length + unanswered.length;
  return (
    <>
      {!isHere && <p class="years-due">{say.tasks.gone(linked)}</p>}
      {waiting === 0 && <Nothing of="tasks" />}
      {toSign.length > 0 && <ToSign work={work} />}
      {toHandIn.length > 0 && (
        <section>
          <h2>{say.tasks.handIn(toHandIn.length)}</h2>
          <ul class="requests">
            {toHandIn.map((request) => (
              <ToHandIn key={request.id} request={request} linked={request.id === linked} onDone={onDone} />
            ))}
          </ul>
        </section>
      )}
      {rounds.map((round) => (
        <Round key={round.id} round={round} linked={round.id === linked} onDone={onDone} />
      ))}
      <Duties duties={duties} linked={linked} onDone={onDone} />
      <Mine requests={mine} linked={linked} onDone={onDone} />
    </>
  );
}

function ToSign({ work: { toSign } }: { readonly work: Work }): JSX.Element {
  const { language } = useSpeech();
  const say = workWordsFor(language);
  const { go } = useStaff();
  return (
    <section>
      <h2>{say.tasks.sign(toSign.length)}</h2>
      <ul class="plain">
        {toSign.slice(0, NAMED).map((request) => (
          <li key={request.id}>
            <button type="button" class="link" onClick={() => go({ view: "sign", id: request.id })}>
              {[request.subjectName, ledgerName("kind", request.kind, language)].join(" · ")}
            </button>{" "}
            <Chips request={request} />
          </li>
        ))}
        {toSign.length > NAMED && <li class="muted">{say.tasks.signMore(toSign.length - NAMED)}</li>}
      </ul>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => go({ view: "sign", id: "" })}>
          {say.tasks.toSign}
        </button>
      </div>
    </section>
  );
}
