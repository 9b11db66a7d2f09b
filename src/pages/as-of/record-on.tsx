// One record as it stood, or will stand, on a day; what differs from today is said field by field, in words.

import type { JSX } from "preact";
import { asOfWordsFor } from "../../text/pages/as-of.ts";
import { fieldLabel, valueText } from "../../text/words.ts";
import { readableValue } from "../history/value-text.ts";
import { find, tableKeyOf } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { RecordLink } from "../widgets/record-link.tsx";
import type { Line } from "./lines.ts";

export function RecordOn({ line }: { readonly line: Line }): JSX.Element {
  const { words, language } = useSpeech();
  const say = asOfWordsFor(language);
  const stateField = line.kind === "organization" ? "engagementState" : "status";
  return (
    <li class="line">
      <p class="who">
        <Name line={line} />
        {line.beside !== "planned" && <span class="muted">{line.serial}</span>}
      </p>
      <p>{line.post}</p>
      <p>{line.channel}</p>
      <p class="muted">{valueText(stateField, line.state, words)}</p>
      {line.beside !== "same" && (
        <div class="apart">
          <strong>{say.beside[line.beside]}</strong>
          <Differences line={line} />
        </div>
      )}
    </li>
  );
}

/** A record that the register of today still has is a way to it. */
function Name({ line }: { readonly line: Line }): JSX.Element {
  const { words } = useSpeech();
  const { register } = useSurroundings();
  const erased = line.differences.some((difference) => difference.field === "fullName" && difference.erased);
  const name = erased ? words.differences.erased : line.name || line.serial;
  if (line.beside === "planned" || !find(register, line.serial)) return <span class="name">{name}</span>;
  return <RecordLink serial={line.serial}>{name}</RecordLink>;
}

function Differences({ line }: { readonly line: Line }): JSX.Element | null {
  const { words, language } = useSpeech();
  const { register } = useSurroundings();
  const say = asOfWordsFor(language);
  if (line.differences.length === 0) return null;
  const shown = (field: string, text: string): string =>
    text === "" ? words.differences.empty : readableValue(register, field, text, words);
  return (
    <dl>
      {line.differences.map(({ field, thatDay, today, erased }) => (
        <div key={field}>
          <dt>{fieldLabel(field, words, tableKeyOf(line.kind))}</dt>
          <dd>
            <span class="muted">{say.thatDay}</span>{" "}
            {erased ? words.differences.erased : shown(field, thatDay)}
          </dd>
          {line.beside === "changed" && (
            <dd>
              <span class="muted">{say.today}</span> {shown(field, today)}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
