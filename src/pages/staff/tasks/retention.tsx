// Whether an ended partner is kept or archived, asked for by its relationship owner where the duty stands (R17, R18).

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { isSerial } from "../../../domain/register/serial.ts";
import type { RetentionDecision } from "../../../domain/lifecycle/external-record.ts";
import { isUnusual, RETAINED, usualDecision } from "../../../domain/organization/retention.ts";
import { partnerWordsFor } from "../../../text/pages/partners.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { refusalText } from "../../../text/pages/whole-words.ts";
import type { DutyView, RetentionAsked } from "../../../wire/duties.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Field } from "../../widgets/field.tsx";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { useStaff } from "../surroundings.ts";

const DECISIONS: readonly RetentionDecision[] = ["keep", "archive"];

/** Submitted: who has it now. */
export function AskedRetention({ asked }: { readonly asked: RetentionAsked }): JSX.Element {
  const say = partnerWordsFor(useSpeech().language).retention;
  const { id, to, by, state, awaits } = asked;
  return (
    <p role="status">
      {say.asked(by, say.decide[to === RETAINED.keep ? "keep" : "archive"], id)}{" "}
      <strong>{say.stands(state, awaits)}</strong>
    </p>
  );
}

interface DecideRetentionProps {
  readonly duty: DutyView;
  readonly unit: NonNullable<DutyView["retention"]>;
  readonly onDone: () => void;
}

export function DecideRetention({ duty, unit, onDone }: DecideRetentionProps): JSX.Element {
  const { language, words, say: sayAll } = useSpeech();
  const say = partnerWordsFor(language).retention;
  const { tell } = useStaff();
  const name = useId();
  const usual = usualDecision(unit.engagementKind);
  const [chosen, setChosen] = useState(usual);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const operation = useOperation("open-request", ({ ids: [id = ""] }, here) => {
    tell(say.sent(id));
    if (here) onDone();
  });
  const { progress } = operation;
  const toExplain = chosen !== undefined && isUnusual(unit.engagementKind, RETAINED[chosen]);
  const label = requestWordsFor(language).reason;
  const gaps = !tried
    ? []
    : chosen === undefined
      ? [say.chooseFirst]
      : toExplain && reason.trim() === ""
        ? [words.refusals.fieldRequired(label)]
        : [];
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (chosen === undefined || !isSerial(duty.object) || (toExplain && reason.trim() === "")) return;
    operation.run({
      kind: "retention",
      subject: duty.object,
      version: unit.version,
      fields: { retention: RETAINED[chosen] },
      effectiveOn: "",
      startedAt: "",
      reason: toExplain ? reason.trim() : "",
      major: false,
      round: "",
    });
  };
  const refused = progress.state === "refused" ? progress.refusals : [];
  return (
    <form noValidate onSubmit={submit} aria-label={duty.subject}>
      <fieldset class="subjects" aria-describedby={gaps.length > 0 && !toExplain ? `${name}-gap` : undefined}>
        <legend>{say.question}</legend>
        {DECISIONS.map((each) => (
          <label key={each} class="subject">
            <input type="radio" name={name} checked={chosen === each} onChange={() => setChosen(each)} />
            <span>
              <span class="name">{say.decide[each]}</span>{" "}
              {each === usual && <span class="badge">{say.usual}</span>}{" "}
              <span class="muted">{say.explained[each]}</span>
            </span>
          </label>
        ))}
        {!toExplain && gaps.length > 0 && (
          <p class="error" id={`${name}-gap`} role="alert">
            {gaps}
          </p>
        )}
      </fieldset>
      {toExplain && (
        <Field
          id={`${name}-reason`}
          label={label}
          kind="longText"
          value={reason}
          onChange={setReason}
          required
          requiredText={sayAll.form.required}
          hint={`${say.unusual[chosen]} ${submitWordsFor(language).reasonNeeded}`}
          errors={[
            ...gaps,
            ...refused.filter(({ field }) => field === "reason").map((each) => refusalText(each, words)),
          ]}
        />
      )}
      <Trouble
        progress={progress}
        onRetry={operation.retry}
        onReload={() => {
          operation.forget();
          onDone();
        }}
      />
      {progress.state === "running" ? (
        <Waiting what={say.sending} />
      ) : (
        <div class="buttons">
          <button type="submit" class="button primary">
            {say.send}
          </button>
        </div>
      )}
    </form>
  );
}
