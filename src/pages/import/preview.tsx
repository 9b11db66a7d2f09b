// Step 3: what would happen to each row, with its warnings and likely duplicates; and then the import itself.

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { LayoutColumn } from "../../domain/intake/layout.ts";
import type { ImportPlan } from "../../domain/intake/plan.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { Output } from "../../wire/operations.ts";
import { flagText } from "../../text/words.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import {
  countsOf,
  importRows,
  NO_CHOICES,
  passes,
  PREVIEW_FILTERS,
  SCOPES,
  type Choices,
  type PreviewFilter,
} from "./choices.ts";
import type { OpenFile } from "./open-file.ts";
import { PreviewRow } from "./preview-row.tsx";

const WINDOW = 30;

interface PreviewProps {
  readonly file: OpenFile;
  readonly kind: ContactKind;
  readonly owner: Serial | "";
  readonly plan: ImportPlan;
  /** What the file's columns mean: remembered once it is brought in. */
  readonly columns: readonly LayoutColumn[];
  readonly onBack: () => void;
  readonly onDone: (result: Output<"import-contacts">) => void;
}

export function Preview({ file, kind, owner, plan, columns, onBack, onDone }: PreviewProps): JSX.Element {
  const { say } = useSpeech();
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [filter, setFilter] = useState<PreviewFilter>("all");
  const [shown, setShown] = useState(WINDOW);
  const operation = useOperation("import-contacts", onDone);

  const counts = useMemo(() => countsOf(plan, choices), [plan, choices]);
  const rows = plan.rows.filter((row) => passes(row, filter, choices));
  const brought = counts.create + counts.update;
  const start = (): void =>
    operation.run({ kind, fileName: file.name, rows: importRows(plan, choices), owner, columns });

  if (operation.progress.state === "running")
    return <Writing rows={brought} since={operation.progress.since} />;
  return (
    <>
      <p class="post">{file.name}</p>
      <dl class="counts">
        {(["create", "update", "skip", "incomplete", "refused"] as const).map((name) => (
          <div key={name} class={name}>
            <dt>{say.import.counts[name]}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say.import.keptNote}</p>
      <div class="field">
        <label for="import-scope">{say.import.scope.label}</label>
        <select
          id="import-scope"
          value={choices.scope}
          onChange={({ currentTarget: { value } }) => {
            const scope = SCOPES.find((each) => each === value) ?? "both";
            setChoices((now) => ({ ...now, scope }));
          }}
        >
          {SCOPES.map((scope) => (
            <option key={scope} value={scope}>
              {say.import.scope[scope]}
            </option>
          ))}
        </select>
      </div>
      <WarningSummary plan={plan} kind={kind} />
      <Trouble progress={operation.progress} onRetry={operation.retry} table={kind} />
      <div class="chips" role="group" aria-label={say.search.filters}>
        {PREVIEW_FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={filter === name}
            onClick={() => {
              setFilter(name);
              setShown(WINDOW);
            }}
          >
            {say.import.filter[name]}
          </button>
        ))}
      </div>
      <p role="status" class="count">
        {say.import.rowsShown(Math.min(shown, rows.length), rows.length)}
      </p>
      <ol class="preview">
        {rows.slice(0, shown).map((row) => (
          <PreviewRow
            key={row.row}
            row={row}
            kind={kind}
            choices={choices}
            onChoice={(choice) =>
              setChoices((now) => ({ ...now, byRow: new Map(now.byRow).set(row.row, choice) }))
            }
          />
        ))}
      </ol>
      {rows.length > shown && (
        <button type="button" class="button wide" onClick={() => setShown(shown + WINDOW)}>
          {say.search.more}
        </button>
      )}
      <div class="buttons sticky">
        <button type="button" class="button primary" disabled={brought === 0} onClick={start}>
          {say.import.start(brought)}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {say.actions.previous}
        </button>
      </div>
    </>
  );
}

/** Which warnings there are, and of how many rows: the commonest first. */
function WarningSummary({ plan, kind }: Pick<PreviewProps, "plan" | "kind">): JSX.Element | null {
  const { words, say } = useSpeech();
  const counts = new Map<string, number>();
  for (const flag of plan.rows.flatMap((row) => row.warnings)) {
    const text = flagText(flag, words, kind);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return (
    <details class="warning-summary">
      <summary>{say.import.summary(counts.size)}</summary>
      <ul>
        {ranked.map(([text, count]) => (
          <li key={text}>
            {text} <span class="muted">{say.import.ofRows(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Reading and checking are done by now; sending and writing are one call, all or nothing. */
function Writing({ rows, since }: { readonly rows: number; readonly since: number }): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <ol class="progress">
        <li>{say.import.readDone}</li>
        <li>{say.import.checkDone}</li>
      </ol>
      <Waiting what={say.import.writing(rows)} since={since} />
      <p class="hint">{say.import.allOrNothing}</p>
    </>
  );
}
