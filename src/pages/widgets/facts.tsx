// The known fields of a record as a list of labels and values; what can be dialled or mailed can be copied.

import type { JSX } from "preact";
import { fieldLabel, type LabelledTable } from "../../text/words.ts";
import { useSpeech } from "../surroundings.ts";
import { CopyButton } from "./copy-button.tsx";

export interface Fact {
  readonly key: string;
  readonly value: string | undefined;
  readonly copy?: boolean;
  /** Shown instead of the text, for example a link to another record. */
  readonly shown?: JSX.Element;
}

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly table: LabelledTable;
}

/** Several numbers of a cell stand on lines of their own, each with its own copy button. */
function partsOf(fact: Fact): readonly string[] {
  return fact.copy ? (fact.value ?? "").split(" / ") : [fact.value ?? ""];
}

export function Facts({ facts, table }: FactsProps): JSX.Element {
  const { words } = useSpeech();
  const known = facts.filter((fact) => fact.value !== undefined && fact.value !== "");
  return (
    <dl class="facts">
      {known.map((fact) => {
        const label = fieldLabel(fact.key, words, table);
        return (
          <div key={fact.key}>
            <dt>{label}</dt>
            {partsOf(fact).map((part) => (
              <dd key={part}>
                {fact.shown ?? <Value text={part} />}
                {fact.copy && <CopyButton text={part} label={`${label} ${part}`} />}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** A long address breaks before its "@", not within a word. */
function Value({ text }: { readonly text: string }): JSX.Element {
  const at = text.indexOf("@");
  return (
    <span class="value">
      {at > 0 ? (
        <>
          {text.slice(0, at)}
          <wbr />
          {text.slice(at)}
        </>
      ) : (
        text
      )}
    </span>
  );
}
