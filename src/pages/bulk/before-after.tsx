// What a bulk edit would change, contact by contact, and whom it cannot change and why.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { shownOwner } from "../contact/pickers.tsx";
import { nameOf } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import type { Planned } from "./preview.ts";

const WINDOW = 30;

interface BeforeAfterProps {
  readonly kind: ContactKind;
  readonly field: string;
  readonly changing: readonly Planned[];
  readonly refused: readonly Planned[];
  /** How many say it already. */
  readonly same: number;
}

export function BeforeAfter({ kind, field, changing, refused, same }: BeforeAfterProps): JSX.Element {
  const { words, say } = useSpeech();
  const { register } = useSurroundings();
  const [shown, setShown] = useState(WINDOW);
  const said = (text: string): string => (field === "relationshipOwner" ? shownOwner(register, text) : text);
  return (
    <section>
      <h2>{say.bulk.preview}</h2>
      <div role="status" class="count">
        <p>{say.bulk.changes(changing.length)}</p>
        {same > 0 && <p>{say.bulk.same(same)}</p>}
        {refused.length > 0 && <p>{say.bulk.refused(refused.length)}</p>}
      </div>
      <ul class="before-after">
        {refused.slice(0, shown).map(({ serial, refusals }) => (
          <li key={serial} class="refused">
            <span class="name">{nameOf(register, serial)}</span>
            {refusals.map((refusal) => (
              <p key={refusal.code}>{refusalText(refusal, words, kind)}</p>
            ))}
          </li>
        ))}
        {changing.slice(0, shown).map(({ serial, before, after }) => (
          <li key={serial}>
            <span class="name">{nameOf(register, serial)}</span>
            <p>
              {before === "" ? (
                <span class="muted">{words.differences.empty}</span>
              ) : (
                <del>{said(before)}</del>
              )}
              <span aria-hidden="true"> → </span>
              {after === "" ? <ins class="blank">{words.differences.empty}</ins> : <ins>{said(after)}</ins>}
            </p>
          </li>
        ))}
      </ul>
      {Math.max(refused.length, changing.length) > shown && (
        <button type="button" class="button wide" onClick={() => setShown(shown + WINDOW)}>
          {say.search.more}
        </button>
      )}
    </section>
  );
}
