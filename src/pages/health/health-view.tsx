// 运行状态: line by line whether all around the register goes well, what it means, and what to do (F30). It needs no register
// that can be read: it is looked at when something is wrong.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { healthLines } from "../../domain/health/health.ts";
import { healthWordsFor } from "../../text/pages/health.ts";
import { useSpeech } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { Heading } from "../widgets/heading.tsx";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { DoNow } from "./do-now.tsx";
import { HealthRow } from "./health-row.tsx";
import { namesOf } from "./names.ts";

/** What needs somebody stands first. */
const ORDER = ["broken", "attention", "ok"] as const;

export function HealthView(): JSX.Element {
  const { words, language, say: sayAll } = useSpeech();
  const say = healthWordsFor(language);
  const health = useQuery("load-health", {});
  const log = useQuery("verify-log", {});
  const again = (): void => {
    health.again();
    log.again();
  };
  const [watcher, setWatcher] = useState("");
  const watched = (account: string): void => {
    setWatcher(account);
    again();
  };
  const { answer } = health;
  const lines =
    answer.state === "ready"
      ? healthLines(answer.value, log.answer.state === "ready" ? log.answer.value : undefined)
      : [];
  const wrong = lines.filter(({ state }) => state !== "ok").length;
  return (
    <>
      <Heading of={watcher}>{words.menu.health}</Heading>
      <p class="hint">{say.explained}</p>
      <p role="status">{watcher !== "" && say.watching(watcher)}</p>
      {answer.state === "loading" && <Waiting what={sayAll.waiting.loading} />}
      {answer.state === "failed" && <FaultBox fault={answer.fault} onRetry={again} />}
      {answer.state === "refused" && <Refusals refusals={answer.refusals} onRetry={again} />}
      {answer.state === "ready" && (
        <>
          {log.answer.state === "loading" && <Waiting what={say.verifying} />}
          <p role="status" class={wrong === 0 ? "fine" : "problems"}>
            <strong>{say.summary(wrong)}</strong>
          </p>
          <ul class="health">
            {ORDER.flatMap((state) => lines.filter((line) => line.state === state)).map((line) => (
              <HealthRow key={line.about} line={line} names={namesOf(answer.value)} onWatched={watched} />
            ))}
          </ul>
          <div class="buttons">
            <button type="button" class="button" onClick={again}>
              {say.again}
            </button>
          </div>
          <DoNow onDone={again} />
        </>
      )}
      {answer.state === "ready" && log.answer.state === "refused" && (
        <Refusals refusals={log.answer.refusals} onRetry={log.again} />
      )}
      {answer.state === "ready" && log.answer.state === "failed" && (
        <FaultBox fault={log.answer.fault} onRetry={log.again} />
      )}
    </>
  );
}
