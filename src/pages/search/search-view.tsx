// Search as one types. Everything happens in the page: no call to the server, no full render of the list.
// Each keystroke leaves a performance measure named "search" (input → DOM), which the benchmark reads.

import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { prepareQuery, search } from "../../domain/search/search.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { filteredIndex, FILTERS, type Entry, type FilterName, type Filters } from "./entries.ts";
import { YearsDue } from "../calendar/years-due.tsx";
import { Problems } from "./problems.tsx";
import { ResultRow } from "./result-row.tsx";

/** Rows rendered at first, and added each time more are asked for. */
const WINDOW = 30;

/** The search is where one left it when one comes back from a record. */
interface Remembered {
  text: string;
  filters: Filters;
  active: number;
}
const remembered: Remembered = { text: "", filters: new Set(), active: 0 };

const INPUT_MARK = "search:input";

export function SearchView(): JSX.Element {
  const { words, say } = useSpeech();
  const { register, go } = useSurroundings();
  const [text, setText] = useState(remembered.text);
  const [filters, setFilters] = useState(remembered.filters);
  const [active, setActive] = useState(remembered.active);
  const [shown, setShown] = useState(WINDOW);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => input.current?.focus(), []);
  Object.assign(remembered, { text, filters, active });

  const index = useMemo(() => filteredIndex(register, filters), [register, filters]);
  // One more than is shown says whether there are more.
  const limit = Math.max(shown, active + 1);
  const found = useMemo(() => search(index, prepareQuery(text), limit + 1), [index, text, limit]);
  const rows = found.slice(0, limit);
  const more = found.length > limit;

  useLayoutEffect(() => {
    if (performance.getEntriesByName(INPUT_MARK).length === 0) return;
    performance.measure("search", INPUT_MARK);
    performance.clearMarks(INPUT_MARK);
  });
  useLayoutEffect(() => {
    const row = list.current?.children[active];
    if (active > 0 && row) row.scrollIntoView({ block: "nearest" });
  }, [active]);

  const type = (next: string): void => {
    performance.mark(INPUT_MARK);
    setText(next);
    setActive(0);
    setShown(WINDOW);
  };
  const open = (entry: Entry | undefined): void => {
    if (entry) go({ view: "record", serial: entry.record.view.serial });
  };
  const onKey = (event: KeyboardEvent): void => {
    // An Enter that ends the input method's composition is not meant for the list.
    if (event.isComposing) return;
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter") open(rows[active]);
    else if (event.key === "Escape" && text !== "") type("");
    else return;
    event.preventDefault();
  };
  const press = (name: FilterName): void => {
    const next = new Set(filters);
    if (!next.delete(name)) next.add(name);
    setFilters(next);
    setActive(0);
    setShown(WINDOW);
  };

  return (
    <div class="search">
      <h1 class="visually-hidden">{say.shell.tabs.search}</h1>
      <div class="search-head">
        <label class="visually-hidden" for="search-input">
          {say.search.label}
        </label>
        <input
          id="search-input"
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={say.search.placeholder}
          value={text}
          aria-expanded={rows.length > 0}
          aria-controls="search-results"
          aria-autocomplete="list"
          aria-activedescendant={rows[active] ? `result-${active}` : undefined}
          aria-describedby="search-count"
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <div class="chips" role="group" aria-label={say.search.filters}>
          {FILTERS.map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={filters.has(name)}
              onClick={() => press(name)}
            >
              {say.search.filter[name]}
            </button>
          ))}
        </div>
        <div class="further">
          <p id="search-count" role="status" class="count">
            {say.search.count(rows.length, more, text.trim() !== "")}
          </p>
          <button type="button" class="link" onClick={() => go({ view: "bulk", typed: text })}>
            {words.menu.bulkEdit}
          </button>
          <button type="button" class="link" onClick={() => go({ view: "export", typed: text })}>
            {say.search.export}
          </button>
        </div>
      </div>
      {text === "" && <Problems problems={register.about.problems} />}
      {text === "" && <YearsDue />}
      <ul
        class="results"
        id="search-results"
        role="listbox"
        aria-label={say.search.results}
        ref={list}
        hidden={rows.length === 0}
      >
        {rows.map((entry, place) => (
          <ResultRow
            key={entry.record.view.serial}
            id={`result-${place}`}
            entry={entry}
            register={register}
            active={place === active}
            onOpen={open}
          />
        ))}
      </ul>
      {rows.length === 0 && <NothingFound typed={text.trim() !== ""} filtered={filters.size > 0} />}
      {more && (
        <button type="button" class="button wide" onClick={() => setShown(limit + WINDOW)}>
          {say.search.more}
        </button>
      )}
    </div>
  );
}

function NothingFound({
  typed,
  filtered,
}: {
  readonly typed: boolean;
  readonly filtered: boolean;
}): JSX.Element {
  const { say } = useSpeech();
  const { go } = useSurroundings();
  return (
    <div class="empty">
      <p>{typed || filtered ? say.search.nothing : say.search.emptyRegister}</p>
      {filtered && <p>{say.search.loosen}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => go({ view: "add", kind: "internal" })}>
          {say.form.add}
        </button>
        {!typed && !filtered && (
          <button type="button" class="button" onClick={() => go({ view: "import" })}>
            {say.shell.tabs.import}
          </button>
        )}
      </div>
    </div>
  );
}
