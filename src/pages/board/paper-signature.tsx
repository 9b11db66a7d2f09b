// 纸质签字 (C9): an administrator records that a department signed or stamped on paper, who keeps the sheet and where its scan is.

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { paperWordsFor } from "../../text/pages/paper.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import type { RequestView } from "../../wire/requests.ts";
import { acting } from "../staff/parts/post-name.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Choice, Field } from "../widgets/field.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

interface PaperSignatureProps {
  readonly request: RequestView;
  readonly onSigned: () => void;
}

export function PaperSignature({ request, onSigned }: PaperSignatureProps): JSX.Element | null {
  const { language, words, say: sayAll } = useSpeech();
  const say = paperWordsFor(language);
  const { id, version, state, signatures } = request;
  const open = signatures.filter(({ at }) => at === "");
  const [chosen, setChosen] = useState(open[0]?.department ?? "");
  const [keeper, setKeeper] = useState("");
  const [scan, setScan] = useState("");
  const key = useId();
  const operation = useOperation("sign-on-paper", (_moved, here) => {
    if (here) onSigned();
  });
  const { progress } = operation;
  if (open.length === 0 || !["submitted", "unratified", "unsettled"].includes(state)) return null;
  const errorsOf = (field: string): readonly string[] =>
    progress.state === "refused"
      ? progress.refusals.filter((each) => each.field === field).map((each) => refusalText(each, words))
      : [];
  const department = open.some((each) => each.department === chosen) ? chosen : (open[0]?.department ?? "");
  const send = (event: Event): void => {
    event.preventDefault();
    operation.run({ requests: [{ id, version }], department, keeper, scan });
  };
  return (
    <details>
      <summary>{say.title}</summary>
      <form class="panel" noValidate onSubmit={send} aria-label={`${say.title} ${id}`}>
        <p>{say.explained}</p>
        <Choice
          id={`${key}-department`}
          label={say.whose}
          value={department}
          onChange={setChosen}
          options={open.map(({ party, department: its, name }) => ({
            value: its,
            text: acting(party, its, name, language),
          }))}
        />
        <Field
          id={`${key}-keeper`}
          label={say.keeper}
          value={keeper}
          onChange={setKeeper}
          required
          requiredText={sayAll.form.required}
          hint={say.keeperHint}
          errors={errorsOf("keeper")}
        />
        <Field
          id={`${key}-scan`}
          label={say.scan}
          value={scan}
          onChange={setScan}
          required
          requiredText={sayAll.form.required}
          hint={say.scanHint}
          errors={errorsOf("scan")}
        />
        <Trouble
          progress={progress}
          onRetry={operation.retry}
          fieldId={(field) => `${key}-${field}`}
          onReload={onSigned}
        />
        {progress.state === "running" ? (
          <Waiting what={say.recording} />
        ) : (
          <div class="buttons">
            <button type="submit" class="button primary">
              {say.record}
            </button>
          </div>
        )}
      </form>
    </details>
  );
}
