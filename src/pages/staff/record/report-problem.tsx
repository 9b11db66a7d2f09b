// Says that something about somebody is wrong, or that they have left: it becomes somebody's task (F12).

import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { workWordsFor } from "../../../text/pages/work.ts";
import { refusalText } from "../../../text/pages/whole-words.ts";
import type { SubjectView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Field } from "../../widgets/field.tsx";
import { useReturnFocus } from "../../widgets/return-focus.ts";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { useStaff } from "../surroundings.ts";

interface ReportProblemProps {
  readonly subject: SubjectView;
  readonly onClosed: () => void;
}

export function ReportProblem({ subject, onClosed }: ReportProblemProps): JSX.Element {
  const { language, words, say: sayAll } = useSpeech();
  const say = workWordsFor(language).record;
  const { tell } = useStaff();
  const { serial, name } = subject;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState("");
  const [hasLeft, setHasLeft] = useState(false);
  const [blank, setBlank] = useState(false);
  useReturnFocus();
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const operation = useOperation("report-problem", (_done, here) => {
    tell(say.reported(name));
    if (here) onClosed();
  });
  const { progress } = operation;
  const errors = [
    ...(blank && text.trim() === "" && !hasLeft ? [words.refusals.fieldRequired(say.what)] : []),
    ...(progress.state === "refused"
      ? progress.refusals.filter(({ field }) => field === "reason").map((each) => refusalText(each, words))
      : []),
  ];
  const send = (event: Event): void => {
    event.preventDefault();
    const isBlank = text.trim() === "" && !hasLeft;
    setBlank(isBlank);
    if (isBlank) form.current?.querySelector("textarea")?.focus();
    else operation.run({ serial, text: text.trim() || say.hasLeft, left: hasLeft });
  };
  return (
    <form class="panel" ref={form} noValidate onSubmit={send} aria-label={say.reportOn(name)}>
      <Field
        id={`${id}-text`}
        label={say.what}
        kind="longText"
        value={text}
        onChange={setText}
        hint={say.whatHint}
        errors={errors}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={hasLeft}
          onChange={(event) => setHasLeft(event.currentTarget.checked)}
        />
        <span>{say.hasLeft}</span>
      </label>
      <Trouble progress={progress} onRetry={operation.retry} fieldId={() => `${id}-text`} />
      {progress.state === "running" ? (
        <Waiting what={say.sending} />
      ) : (
        <div class="buttons">
          <button type="submit" class="button primary">
            {say.send}
          </button>
          <button type="button" class="button" onClick={onClosed}>
            {sayAll.actions.cancel}
          </button>
        </div>
      )}
    </form>
  );
}
