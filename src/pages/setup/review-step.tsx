// Step 4: all that will be set up, before it is.

import type { JSX } from "preact";
import type { SetupState } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";
import type { Step } from "./steps.ts";

interface ReviewStepProps {
  readonly state: SetupState;
  readonly onEdit: (step: Step) => void;
}

export function ReviewStep({ state, onEdit }: ReviewStepProps): JSX.Element {
  const { words, say } = useSpeech();
  const settings = words.fields.settings;
  const departments = state.departments.filter((department) => department.name.trim() !== "");
  const holders = state.roles.filter((holder) => holder.account.trim() !== "");
  return (
    <>
      <p class="hint">{say.setup.hints.review}</p>
      <ReviewHead step="company" onEdit={onEdit} />
      <dl class="facts">
        {(["companyName", "timeZone", "folderName", "endOfBusiness", "graceUntil"] as const).map((key) => (
          <div key={key}>
            <dt>{settings[key]}</dt>
            <dd>{state[key]}</dd>
          </div>
        ))}
        <div>
          <dt>{settings.language}</dt>
          <dd>{state.language === "en" ? "English" : "中文"}</dd>
        </div>
      </dl>
      <ReviewHead step="departments" onEdit={onEdit} />
      <ol class="plain">
        {departments.map((department) => (
          <li key={department.name}>
            {department.name}
            {department.head !== "" && (
              <span class="muted">
                {" "}
                {words.fields.departments.head} {department.head}
              </span>
            )}
          </li>
        ))}
      </ol>
      <ReviewHead step="roles" onEdit={onEdit} />
      <ul class="plain">
        {holders.map((holder) => (
          <li key={`${holder.role} ${holder.account}`}>
            {say.roles[holder.role]} {holder.name} <span class="account">{holder.account}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ReviewHead({
  step,
  onEdit,
}: {
  readonly step: Step;
  readonly onEdit: (step: Step) => void;
}): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="review-head">
      <h2>{say.setup.stepNames[step]}</h2>
      <button
        type="button"
        class="link"
        aria-label={say.setup.editStep(say.setup.stepNames[step])}
        onClick={() => onEdit(step)}
      >
        {say.actions.edit}
      </button>
    </div>
  );
}
