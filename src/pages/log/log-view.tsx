// The log: recent changes, whether its chain still holds, and the repair of the sheets.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Entry } from "../history/entry.tsx";
import { useSpeech } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { Heading } from "../widgets/heading.tsx";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { Repair } from "./repair.tsx";
import { Verification } from "./verification.tsx";

const FIRST = 30;
const MORE = 100;

export function LogView(): JSX.Element {
  const { say } = useSpeech();
  const [limit, setLimit] = useState(FIRST);
  const [check, setCheck] = useState(0);
  const { answer, again } = useQuery("recent-changes", { limit });
  const full = answer.state === "ready" && answer.value.entries.length >= limit;
  return (
    <>
      <Heading>{say.log.title}</Heading>
      <div class="buttons">
        <button type="button" class="button" onClick={() => setCheck(check + 1)}>
          {say.log.verify}
        </button>
        <Repair onRepaired={again} />
      </div>
      {check > 0 && <Verification key={check} />}
      <h2>{say.log.recent}</h2>
      {answer.state === "loading" && <Waiting what={say.waiting.loading} />}
      {answer.state === "failed" && <FaultBox fault={answer.fault} onRetry={again} />}
      {answer.state === "refused" && <Refusals refusals={answer.refusals} onRetry={again} />}
      {answer.state === "ready" && answer.value.entries.length === 0 && (
        <p class="empty">{say.history.none}</p>
      )}
      {answer.state === "ready" && (
        <ol class="entries">
          {answer.value.entries.map((entry) => (
            <Entry key={entry.sequence} entry={entry} onUndone={again} named />
          ))}
        </ol>
      )}
      {full && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + MORE)}>
          {say.log.more}
        </button>
      )}
    </>
  );
}
