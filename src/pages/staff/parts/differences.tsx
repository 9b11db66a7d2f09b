// What a request would change, field by field: the present value and the one that is asked for.

import type { JSX } from "preact";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import { fieldLabel, valueText, type LabelledTable } from "../../../text/words.ts";
import { useSpeech } from "../../surroundings.ts";

export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

interface DifferencesProps {
  readonly differences: readonly FieldDifference[];
  readonly table: LabelledTable;
}

export function Differences({ differences, table }: DifferencesProps): JSX.Element | null {
  const { words } = useSpeech();
  if (differences.length === 0) return null;
  return (
    <dl class="differences asked">
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldLabel(field, words, table)}</dt>
          <dd>
            <Turn before={valueText(field, before, words)} after={valueText(field, after, words)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Before → after, also for those who do not see the strike and the arrow. */
function Turn({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const { words, language } = useSpeech();
  const say = requestWordsFor(language);
  return (
    <>
      {before !== "" && before !== after && (
        <>
          <span class="visually-hidden">{say.was} </span>
          <del>{before}</del>
          <span aria-hidden="true"> → </span>
          <span class="visually-hidden"> {say.becomes} </span>
        </>
      )}
      {after === "" ? <ins class="blank">{words.differences.empty}</ins> : <ins>{after}</ins>}
    </>
  );
}
