// What is decided on the ticked requests: signed off, or sent back or rejected with a reason. All of them or none.

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Refusal } from "../../../domain/refusal.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import { refusalText } from "../../../text/pages/whole-words.ts";
import type { Input } from "../../../wire/operations.ts";
import type { RequestView } from "../../../wire/requests.ts";
import { PrintButton } from "../../paper/print-button.tsx";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Field } from "../../widgets/field.tsx";
import { useReturnFocus } from "../../widgets/return-focus.ts";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { useStaff } from "../surroundings.ts";

type Verdict = Input<"decide-requests">["requests"][number]["verdict"];

interface DecideProps {
  readonly requests: readonly RequestView[];
  readonly onDecided: () => void;
}

export function Decide({ requests, onDecided }: DecideProps): JSX.Element {
  const say = workWordsFor(useSpeech().language).sign;
  const { tell, me } = useStaff();
  const [refusing, setRefusing] = useState(false);
  const [verdict, setVerdict] = useState<Verdict>("approve");
  const operation = useOperation("decide-requests", ({ ids }, here) => {
    const said = { approve: say.signed, return: say.sentBack, reject: say.rejected };
    tell(said[verdict](ids.length));
    if (!here) return;
    setRefusing(false);
    onDecided();
  });
  const decide = (next: Verdict, answer: string): void => {
    setVerdict(next);
    operation.run({
      requests: requests.map(({ id, version }) => ({ id, version, verdict: next })),
      answer,
    });
  };
  const { progress } = operation;
  const count = requests.length;
  // What could not be taken back by itself is decided with a reason, either way.
  const settles = requests.some(({ state }) => state === "unsettled");
  return (
    <div class="sticky decide">
      {progress.state === "refused" && progress.refusals.some(({ row }) => row !== undefined) ? (
        <RefusedOnes requests={requests} refusals={progress.refusals} />
      ) : (
        <Trouble
          progress={progress}
          onRetry={operation.retry}
          onReload={() => {
            operation.forget();
            onDecided();
          }}
        />
      )}
      {progress.state === "running" ? (
        <Waiting what={say.signing} />
      ) : refusing && count > 0 ? (
        <Refuse count={count} settles={settles} onVerdict={decide} onCancel={() => setRefusing(false)} />
      ) : (
        <>
          <p role="status" class="muted small">
            {count === 0 ? say.tickFirst : `${say.ticked(count)} · ${say.vouches}`}
          </p>
          <div class="buttons">
            {!settles && (
              <button
                type="button"
                class="button primary"
                disabled={count === 0}
                onClick={() => decide("approve", "")}
              >
                {count > 1 ? say.approve(count) : say.approveOne}
              </button>
            )}
            <button
              type="button"
              class={settles ? "button primary" : "button"}
              disabled={count === 0}
              onClick={() => setRefusing(true)}
            >
              {settles ? say.settle.title : say.refuse}
            </button>
            <PrintButton
              requests={requests.filter(({ printedHash }) => printedHash !== "")}
              signer={me.name}
            />
          </div>
        </>
      )}
    </div>
  );
}

/** Which of the list were refused and why: nothing of it has been signed. */
function RefusedOnes(props: {
  readonly requests: readonly RequestView[];
  readonly refusals: readonly Refusal[];
}): JSX.Element {
  const { words, language, say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [props.refusals]);
  return (
    <div class="trouble" role="alert" tabIndex={-1} ref={box}>
      <strong>{say.trouble.refused(props.refusals.length)}</strong>
      <ul>
        {props.refusals.map(({ row = 0, ...refusal }, index) => (
          <li key={index}>
            {workWordsFor(language).sign.row(
              props.requests[row - 1]?.subjectName ?? "",
              refusalText(refusal, words),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RefuseProps {
  readonly count: number;
  /** To keep or to take back, instead of sending back or rejecting. */
  readonly settles: boolean;
  readonly onVerdict: (verdict: Verdict, answer: string) => void;
  readonly onCancel: () => void;
}

function Refuse({ count, settles, onVerdict, onCancel }: RefuseProps): JSX.Element {
  const { words, language, say: sayAll } = useSpeech();
  const say = workWordsFor(language).sign;
  const [why, setWhy] = useState("");
  const [blank, setBlank] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = settles ? say.settle.title : say.refuseTitle(count);
  const first = settles ? "approve" : "return";
  useReturnFocus();
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const send = (verdict: Verdict): void => {
    setBlank(why.trim() === "");
    if (why.trim() === "") form.current?.querySelector("textarea")?.focus();
    else onVerdict(verdict, why.trim());
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        send(first);
      }}
    >
      <strong>{title}</strong>
      <Field
        id="decide-answer"
        label={say.why}
        kind="longText"
        value={why}
        onChange={setWhy}
        required
        requiredText={sayAll.form.required}
        hint={say.whyHint}
        errors={blank && why.trim() === "" ? [words.refusals.fieldRequired(say.why)] : []}
      />
      <p class="muted small">{settles ? say.settle.explained : say.verdictHint}</p>
      <div class="buttons">
        <button type="submit" class="button primary">
          {settles ? say.settle.approve : say.send.return}
        </button>
        <button type="button" class="button danger" onClick={() => send("reject")}>
          {settles ? say.settle.reject : say.send.reject}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {sayAll.actions.cancel}
        </button>
      </div>
    </form>
  );
}
