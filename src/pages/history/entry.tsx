// One line of the change log: when, who, what, before and after; with the way to undo it.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isSerial, kindOf, type Serial } from "../../domain/register/serial.ts";
import { operationText } from "../../text/pages/whole-words.ts";
import { fieldLabel } from "../../text/words.ts";
import type { HistoryEntry } from "../../wire/operations.ts";
import { find, tableKeyOf } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { readableValue } from "./value-text.ts";
import { Confirmation } from "../widgets/confirmation.tsx";
import { RevertBatch } from "./revert-batch.tsx";
import { RecordLink } from "../widgets/record-link.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly onUndone: () => void;
  /** In the list of all changes each entry names its record. */
  readonly named?: boolean;
}

export function Entry({ entry, onUndone, named = false }: EntryProps): JSX.Element {
  const { words, say } = useSpeech();
  return (
    <li class="entry">
      <p class="entry-head">
        <strong>{operationText(entry.operation, words)}</strong> <span class="muted">#{entry.sequence}</span>
      </p>
      {named && entry.subject !== "" && (
        <p>
          <Subject entry={entry} />
        </p>
      )}
      <p class="muted">
        <time>{entry.at}</time> · <span class="account">{entry.actor}</span>
      </p>
      {entry.reason !== "" && <p>{say.history.reason(entry.reason)}</p>}
      <Differences entry={entry} />
      {entry.revertible && <RevertBatch batch={entry.batch} subject={entry.subject} onReverted={onUndone} />}
      {entry.undoable && entry.serial !== "" && (
        <Undo entry={entry} serial={entry.serial} onUndone={onUndone} />
      )}
    </li>
  );
}

function Subject({ entry }: { readonly entry: HistoryEntry }): JSX.Element {
  const { register } = useSurroundings();
  const { serial, subject } = entry;
  if (serial === "" || !isSerial(serial) || !find(register, serial)) return <span>{subject}</span>;
  return <RecordLink serial={serial}>{subject}</RecordLink>;
}

/** Several differences of one entry are shown up to here; the rest on demand. */
const SHOWN = 6;

function Differences({ entry }: { readonly entry: HistoryEntry }): JSX.Element | null {
  const { words, say } = useSpeech();
  const [all, setAll] = useState(false);
  const { differences, serial } = entry;
  if (differences.length === 0) return null;
  const table = serial === "" ? undefined : tableKeyOf(kindOf(serial));
  const shown = all ? differences : differences.slice(0, SHOWN);
  return (
    <>
      <dl class="differences">
        {shown.map((difference) => (
          <div key={difference.field}>
            <dt>{fieldLabel(difference.field, words, table)}</dt>
            <dd>{difference.erased ? words.differences.erased : <Turn difference={difference} />}</dd>
          </div>
        ))}
      </dl>
      {shown.length < differences.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say.history.more(differences.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** Before → after; of a field that was first written or emptied, only what there is to see. */
function Turn({ difference }: { readonly difference: HistoryEntry["differences"][number] }): JSX.Element {
  const { words } = useSpeech();
  const { register } = useSurroundings();
  const before = readableValue(register, difference.field, difference.before, words);
  const after = readableValue(register, difference.field, difference.after, words);
  return (
    <>
      {before !== "" && (
        <>
          <del>{before}</del>
          <span aria-hidden="true"> → </span>
        </>
      )}
      {after === "" ? <ins class="blank">{words.differences.empty}</ins> : <ins>{after}</ins>}
    </>
  );
}

interface UndoProps {
  readonly entry: HistoryEntry;
  readonly serial: Serial;
  readonly onUndone: () => void;
}

function Undo({ entry, serial, onUndone }: UndoProps): JSX.Element {
  const { words, say } = useSpeech();
  const { changed, reload } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const operation = useOperation("undo-change", (value, here) => {
    changed(value, say.toast.undone);
    // An undo may withdraw records that the reply does not name.
    void reload();
    if (here) onUndone();
  });
  const undo = (): void => {
    setAsking(false);
    operation.run({ sequence: entry.sequence, serial });
  };
  if (operation.progress.state === "running") return <Waiting what={say.waiting.undoing} />;
  return (
    <>
      <button
        type="button"
        class="button small"
        aria-label={say.history.undoNamed(entry.sequence, operationText(entry.operation, words))}
        onClick={() => setAsking(true)}
      >
        {say.actions.undo}
      </button>
      <Trouble progress={operation.progress} onRetry={operation.retry} />
      {asking && (
        <Confirmation
          title={say.history.undoTitle}
          confirm={say.actions.undo}
          onConfirm={undo}
          onCancel={() => setAsking(false)}
        >
          <p>{say.history.undoExplained(operationText(entry.operation, words), entry.subject)}</p>
          <Differences entry={entry} />
        </Confirmation>
      )}
    </>
  );
}
