// A short form for what happens on a day and for a reason: departure, leaving a unit, the end of a cooperation.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { refusalText } from "../../text/pages/whole-words.ts";
import { fieldLabel, type LabelledTable } from "../../text/words.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import type { Progress } from "../use-operation.ts";
import { Field } from "./field.tsx";
import { useReturnFocus } from "./return-focus.ts";
import { Trouble } from "./trouble.tsx";
import { Waiting } from "./waiting.tsx";

interface DatedFormProps {
  readonly title: string;
  readonly table: LabelledTable;
  /** Not given where no date is asked for. */
  readonly dateKey?: string;
  readonly reasonKey?: string;
  readonly reasonRequired?: boolean;
  readonly submit: string;
  readonly progress: Progress;
  readonly onSubmit: (date: string, reason: string) => void;
  readonly onRetry: () => void;
  readonly onClosed: () => void;
  readonly children?: ComponentChildren;
}

export function DatedForm(props: DatedFormProps): JSX.Element {
  const { words, say } = useSpeech();
  const { register } = useSurroundings();
  const { table, dateKey, reasonKey = "reason", progress } = props;
  const [date, setDate] = useState<string>(register.about.today);
  const [reason, setReason] = useState("");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const errorsOf = (key: string): readonly string[] =>
    progress.state === "refused"
      ? progress.refusals
          .filter((refusal) => refusal.field === key)
          .map((refusal) => refusalText(refusal, words, table))
      : [];
  const submit = (event: Event): void => {
    event.preventDefault();
    props.onSubmit(date, reason.trim());
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    props.onClosed();
  };
  return (
    <form class="panel" aria-label={props.title} ref={form} noValidate onSubmit={submit} onKeyDown={close}>
      {props.children}
      {dateKey !== undefined && (
        <Field
          id={`${id}-${dateKey}`}
          label={fieldLabel(dateKey, words, table)}
          kind="date"
          value={date}
          onChange={setDate}
          errors={errorsOf(dateKey)}
        />
      )}
      <Field
        id={`${id}-${reasonKey}`}
        label={fieldLabel(reasonKey, words, table)}
        value={reason}
        onChange={setReason}
        required={props.reasonRequired === true}
        requiredText={say.form.required}
        errors={errorsOf(reasonKey)}
      />
      <Trouble
        progress={progress}
        onRetry={props.onRetry}
        table={table}
        fieldId={(field) => `${id}-${field}`}
      />
      {progress.state === "running" ? (
        <Waiting what={say.waiting.saving} />
      ) : (
        <div class="buttons">
          <button type="submit" class="button primary">
            {props.submit}
          </button>
          <button type="button" class="button" onClick={props.onClosed}>
            {say.actions.cancel}
          </button>
        </div>
      )}
    </form>
  );
}
