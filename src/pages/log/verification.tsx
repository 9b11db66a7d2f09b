// Whether the log's chain holds, and if not, the first row that does not.

import type { JSX } from "preact";
import { useSpeech } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

/** Enough of a SHA-256 to compare two by eye. */
const SHORT_HASH = 12;

export function Verification(): JSX.Element {
  const { say } = useSpeech();
  const { answer, again } = useQuery("verify-log", {});
  if (answer.state === "loading") return <Waiting what={say.log.verifying} />;
  if (answer.state === "failed") return <FaultBox fault={answer.fault} onRetry={again} />;
  if (answer.state === "refused") return <Refusals refusals={answer.refusals} onRetry={again} />;
  const { entries, head, broken } = answer.value;
  if (broken) {
    return (
      <div class="trouble" role="alert">
        <strong>{say.log.brokenAt(broken.row, broken.sequence)}</strong>
        <p>{say.log.why[broken.why]}</p>
      </div>
    );
  }
  return (
    <div class="fine" role="status">
      <strong>{say.log.whole(entries)}</strong>
      <p>
        {say.log.head} <code title={head}>{head.slice(0, SHORT_HASH)}</code>
      </p>
    </div>
  );
}
