// Chooses contacts: searched as one types, ticked one by one or all that were found.

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { Serial } from "../../domain/register/serial.ts";
import { prepareQuery, search } from "../../domain/search/search.ts";
import { postOf, type AnyView } from "../register.ts";
import { filteredIndex } from "../search/entries.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";

/** Rows rendered at first, and added each time more are asked for. */
const WINDOW = 50;

interface SelectionProps {
  readonly kind: ContactKind;
  readonly chosen: ReadonlySet<Serial>;
  readonly onChosen: (chosen: ReadonlySet<Serial>) => void;
  /** What the search begins with. */
  readonly typed: string;
}

export function Selection({ kind, chosen, onChosen, typed }: SelectionProps): JSX.Element {
  const { say } = useSpeech();
  const { register } = useSurroundings();
  const [text, setText] = useState(typed);
  const [past, setPast] = useState(false);
  const [shown, setShown] = useState(WINDOW);
  const found = useMemo(() => {
    const index = filteredIndex(register, new Set(past ? [kind, "past", "archived"] : [kind]));
    return search(index, prepareQuery(text), Number.MAX_SAFE_INTEGER).map(({ record }) => record);
  }, [register, kind, text, past]);
  const tick = (serial: Serial): void => {
    const next = new Set(chosen);
    if (!next.delete(serial)) next.add(serial);
    onChosen(next);
  };
  return (
    <div class="selection">
      <input
        id="selection-search"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={say.selection.search}
        placeholder={say.search.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setShown(WINDOW);
        }}
      />
      <label class="check">
        <input type="checkbox" checked={past} onChange={() => setPast(!past)} />
        <span>{say.selection.past}</span>
      </label>
      <div class="buttons">
        <button
          type="button"
          class="button small"
          disabled={found.length === 0}
          onClick={() => onChosen(new Set([...chosen, ...found.map(({ view }) => view.serial)]))}
        >
          {say.selection.takeAll(found.length)}
        </button>
        <button
          type="button"
          class="button small"
          disabled={chosen.size === 0}
          onClick={() => onChosen(new Set())}
        >
          {say.selection.clear}
        </button>
      </div>
      <p role="status" class="count">
        {say.selection.chosen(chosen.size)}
      </p>
      {found.length > 0 && (
        <ul class="tick-list" aria-label={say.selection.found}>
          {found.slice(0, shown).map((record) => (
            <Tick key={record.view.serial} record={record} chosen={chosen} onTick={tick} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <button type="button" class="button wide" onClick={() => setShown(shown + WINDOW)}>
          {say.search.more}
        </button>
      )}
    </div>
  );
}

interface TickProps {
  readonly record: AnyView;
  readonly chosen: ReadonlySet<Serial>;
  readonly onTick: (serial: Serial) => void;
}

function Tick({ record, chosen, onTick }: TickProps): JSX.Element {
  const { register } = useSurroundings();
  const { serial, fields } = record.view;
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={chosen.has(serial)} onChange={() => onTick(serial)} />
        <span>
          <span class="name">{fields.fullName ?? serial}</span>
          <span class="result-line muted">{postOf(register, record)}</span>
        </span>
      </label>
    </li>
  );
}
