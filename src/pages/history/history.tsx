// The history of one record, newest first, each entry as readable differences.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Serial } from "../../domain/register/serial.ts";
import { useSpeech } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { Entry } from "./entry.tsx";

/** `version`: read again when the record has changed. */
export function History({
  serial,
  version,
}: {
  readonly serial: Serial;
  readonly version: number;
}): JSX.Element {
  const { say } = useSpeech();
  const { answer, again } = useQuery("record-history", { serial });
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version) again();
    seen.current = version;
  }, [version, again]);
  return (
    <section class="history">
      <h2>{say.history.title}</h2>
      {answer.state === "loading" && <Waiting what={say.waiting.loading} />}
      {answer.state === "failed" && <FaultBox fault={answer.fault} onRetry={again} />}
      {answer.state === "refused" && <Refusals refusals={answer.refusals} onRetry={again} />}
      {answer.state === "ready" && answer.value.entries.length === 0 && (
        <p class="empty">{say.history.none}</p>
      )}
      {answer.state === "ready" && (
        <ol class="entries">
          {answer.value.entries.map((entry) => (
            <Entry key={entry.sequence} entry={entry} onUndone={again} />
          ))}
        </ol>
      )}
    </section>
  );
}
