// What went wrong, and the way on: refusals (what a person can mend) and faults (what may be tried again).

import type { JSX } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { Refusal, RefusalCode } from "../../domain/refusal.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { type LabelledTable } from "../../text/words.ts";
import type { Fault } from "../../wire/envelope.ts";
import type { Unread } from "../place.ts";
import { SurroundingsContext, useSpeech, WayOutContext } from "../surroundings.ts";
import type { Progress } from "../use-operation.ts";

interface RefusalsProps {
  readonly refusals: readonly Refusal[];
  readonly table?: LabelledTable;
  /** Given for refusals whose field is on this page: a click leads to it. */
  readonly fieldId?: (field: string) => string;
  readonly onRetry?: () => void;
  /** Instead of the plain reading again, where somebody else was quicker. */
  readonly onReload?: () => void;
}

/** Somebody else was quicker: what is shown is old. */
const STALE: readonly RefusalCode[] = ["changedMeanwhile", "unknownRecord", "changedSince", "unknownEntry"];

/** Refusals that a view of its own mends. */
const WAYS_OUT: Partial<Record<RefusalCode, Unread["view"]>> = {
  structureDamaged: "repair",
  ownerNotAdministrator: "setup",
};

/** Takes the focus when it appears, so that a keyboard or a screen reader lands on what must be mended. */
export function Refusals({ refusals, table, fieldId, onRetry, onReload }: RefusalsProps): JSX.Element {
  const { words, say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refusals]);
  const toField = (field: string) => (event: Event) => {
    const target = fieldId && document.getElementById(fieldId(field));
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: "center" });
  };
  const surroundings = useContext(SurroundingsContext);
  const busy = refusals.some((refusal) => refusal.code === "busy");
  const stale = refusals.some((refusal) => STALE.includes(refusal.code));
  const wayOut = useContext(WayOutContext);
  const view = refusals.map(({ code }) => WAYS_OUT[code]).find((way) => way !== undefined);
  const reload = onReload ?? (surroundings && (() => void surroundings.reload()));
  return (
    <div class="trouble" role="alert" tabIndex={-1} ref={box}>
      <strong>{say.trouble.refused(refusals.length)}</strong>
      <ul>
        {refusals.map((refusal, index) => (
          <li key={index}>
            {fieldId && refusal.field !== undefined ? (
              <a href={`#${fieldId(refusal.field)}`} onClick={toField(refusal.field)}>
                {refusalText(refusal, words, table)}
              </a>
            ) : (
              refusalText(refusal, words, table)
            )}
          </li>
        ))}
      </ul>
      {view && wayOut && (
        <button type="button" class="button" onClick={() => wayOut({ view })}>
          {words.menu[view]}
        </button>
      )}
      {busy && onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {say.actions.retry}
        </button>
      )}
      {stale && reload && (
        <button type="button" class="button" onClick={reload}>
          {onReload ? say.actions.reloadKeeping : say.actions.reload}
        </button>
      )}
    </div>
  );
}

export function FaultBox({
  fault,
  onRetry,
}: {
  readonly fault: Fault;
  readonly onRetry: () => void;
}): JSX.Element {
  const { say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [fault]);
  return (
    <div class="trouble" role="alert" tabIndex={-1} ref={box}>
      <strong>{say.trouble.faults[fault.code]}</strong>
      <p>
        {say.trouble.reference} <code>{fault.reference}</code>
      </p>
      <button type="button" class="button" onClick={onRetry}>
        {say.actions.retry}
      </button>
    </div>
  );
}

interface ProgressTroubleProps extends Omit<RefusalsProps, "refusals" | "onRetry"> {
  readonly progress: Progress;
  readonly onRetry: () => void;
}

/** The trouble of an operation, if it has any. */
export function Trouble({ progress, onRetry, ...rest }: ProgressTroubleProps): JSX.Element | null {
  if (progress.state === "failed") return <FaultBox fault={progress.fault} onRetry={onRetry} />;
  if (progress.state === "refused")
    return <Refusals refusals={progress.refusals} onRetry={onRetry} {...rest} />;
  return null;
}
