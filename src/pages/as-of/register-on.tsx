// The register of a day as a list: searched by name, narrowed by kind and to what differs from today.

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { RECORD_KINDS, type RecordKind } from "../../domain/register/serial.ts";
import { prepareQuery, search, searchIndex } from "../../domain/search/search.ts";
import { asOfWordsFor } from "../../text/pages/as-of.ts";
import type { Output } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Field } from "../widgets/field.tsx";
import { absentThen, linesOf, type Line } from "./lines.ts";
import { RecordOn } from "./record-on.tsx";

/** Rows rendered at first, and added each time more are asked for. */
const WINDOW = 50;

const isDifferent = ({ beside }: Line): boolean => beside !== "same";

export function RegisterOn({ answer }: { readonly answer: Output<"register-as-of"> }): JSX.Element {
  const { language, say: sayAll } = useSpeech();
  const { register } = useSurroundings();
  const say = asOfWordsFor(language);
  const [text, setText] = useState("");
  const [kinds, setKinds] = useState<ReadonlySet<RecordKind>>(new Set());
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const [limit, setLimit] = useState(WINDOW);
  const { day, since, records } = answer;
  const { today } = register.about;

  const lines = useMemo(() => linesOf(records, register), [records, register]);
  const found = useMemo(() => {
    const wanted = lines.filter(
      (line) => (kinds.size === 0 || kinds.has(line.kind)) && (!onlyDifferent || isDifferent(line)),
    );
    return search(searchIndex(wanted), prepareQuery(text), wanted.length);
  }, [lines, kinds, onlyDifferent, text]);
  const press = (kind: RecordKind): void => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setKinds(next);
  };

  const when = day < today ? "past" : day === today ? "today" : "coming";
  return (
    <section class="as-of" aria-labelledby="as-of-title">
      <h2 id="as-of-title">{say.heading(day, when)}</h2>
      <p role="status">
        {lines.length === 0 && since !== "" && day < since
          ? say.beforeLog(day, since)
          : say.summary(lines.length, lines.filter(isDifferent).length, absentThen(records, register))}
      </p>
      <p class="hint">{since === "" ? say.noLog : say.since(since)}</p>
      {lines.length > 0 && (
        <>
          <Field id="as-of-find" label={say.find} value={text} onChange={setText} />
          <div class="chips" role="group" aria-label={say.filters}>
            {RECORD_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class="chip"
                aria-pressed={kinds.has(kind)}
                onClick={() => press(kind)}
              >
                {sayAll.search.filter[kind]}
              </button>
            ))}
            <button
              type="button"
              class="chip"
              aria-pressed={onlyDifferent}
              onClick={() => setOnlyDifferent(!onlyDifferent)}
            >
              {say.onlyDifferent}
            </button>
          </div>
          <p role="status" class="count">
            {found.length === 0 ? say.nothing : say.found(found.length)}
          </p>
          <ul class="lines" aria-label={say.records}>
            {found.slice(0, limit).map((line) => (
              <RecordOn key={line.serial} line={line} />
            ))}
          </ul>
        </>
      )}
      {found.length > limit && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + WINDOW)}>
          {say.more}
        </button>
      )}
    </section>
  );
}
