// What the change log says of one request, the latest first.

import type { JSX } from "preact";
import type { EntryId } from "../../domain/ledger/entry.ts";
import { boardWordsFor } from "../../text/pages/board.ts";
import { operationText } from "../../text/pages/whole-words.ts";
import { differenceText, fieldLabel, valueText } from "../../text/words.ts";
import type { HistoryEntry } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

export function RequestHistory({ id }: { readonly id: EntryId }): JSX.Element {
  const { language, words } = useSpeech();
  const say = boardWordsFor(language);
  const { answer, again } = useQuery("request-history", { id });
  if (answer.state === "loading") return <Waiting what={say.loading} />;
  if (answer.state === "failed") return <FaultBox fault={answer.fault} onRetry={again} />;
  if (answer.state === "refused") return <Refusals refusals={answer.refusals} onRetry={again} />;
  const { entries } = answer.value;
  return (
    <>
      <h4>{say.history}</h4>
      {entries.length === 0 && <p class="muted">{say.noHistory}</p>}
      <ol class="entries">
        {entries.map((entry) => (
          <li key={entry.sequence} class="entry">
            <p>
              <strong>{operationText(entry.operation, words)}</strong>{" "}
              <span class="muted">#{entry.sequence}</span>
            </p>
            <p class="muted">
              <time>{entry.at}</time> · <span class="account">{entry.actor}</span>
            </p>
            <Told entry={entry} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The request's own number is known here; what was blank and stays so is not said. */
function Told({ entry: { differences } }: { readonly entry: HistoryEntry }): JSX.Element | null {
  const { words } = useSpeech();
  const told = differences.filter(
    ({ field, before, after }) => field !== "#request" && before + after !== "",
  );
  if (told.length === 0) return null;
  return (
    <ul class="plain small">
      {told.map((difference) => {
        const { field, before, after } = difference;
        const now = valueText(field, after, words);
        const said = { ...difference, before: valueText(field, before, words), after: now };
        const isFact = field.startsWith("#") && before === "";
        return (
          <li key={field}>{isFact ? `${fieldLabel(field, words)}: ${now}` : differenceText(said, words)}</li>
        );
      })}
    </ul>
  );
}
