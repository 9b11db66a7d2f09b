// The setup wizard: company, departments, roles, review; then the work itself and what it did (R1, R7–R9).

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../../domain/refusal.ts";
import { checkSetup } from "../../domain/company/setup.ts";
import type { Me, Repaired, SetupState } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation, useQuery } from "../use-operation.ts";
import { Heading } from "../widgets/heading.tsx";
import { Notices } from "../widgets/notices.tsx";
import { FaultBox, Refusals, Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { CompanyStep } from "./company-step.tsx";
import { DepartmentsStep } from "./departments-step.tsx";
import { ReviewStep } from "./review-step.tsx";
import { RolesStep } from "./roles-step.tsx";
import { STEPS, stepOf, withMe, type Step, type StepProps } from "./steps.ts";

export function SetupView({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { say } = useSpeech();
  const { answer, again } = useQuery("load-setup", {});
  if (answer.state === "loading") return <Waiting what={say.waiting.loading} />;
  if (answer.state === "failed") return <FaultBox fault={answer.fault} onRetry={again} />;
  if (answer.state === "refused") return <Refusals refusals={answer.refusals} onRetry={again} />;
  const { me, state, setUp } = answer.value;
  return <Wizard me={me} start={withMe(state, me)} setUp={setUp} onDone={onDone} />;
}

interface WizardProps {
  readonly me: Me;
  readonly start: SetupState;
  readonly setUp: boolean;
  readonly onDone: () => void;
}

function Wizard({ me, start, setUp, onDone }: WizardProps): JSX.Element {
  const { say } = useSpeech();
  const [state, setState] = useState(start);
  const [step, setStep] = useState<Step>("company");
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [done, setDone] = useState<Repaired | undefined>(undefined);
  const operation = useOperation("set-up-register", (value) => setDone(value));

  const refusedAt = operation.progress.state === "refused" ? operation.progress.refusals[0] : undefined;
  const forget = operation.forget;
  useEffect(() => {
    // A refusal of the server leads to the step where it can be mended.
    if (operation.progress.state !== "refused" || !refusedAt) return;
    const there = stepOf(refusedAt);
    if (there === "review") return;
    setRefusals(operation.progress.refusals);
    setStep(there);
    forget();
  }, [refusedAt]);

  const index = STEPS.indexOf(step);
  const turn = (to: Step): void => {
    setRefusals([]);
    setStep(to);
  };
  const next = (event: Event): void => {
    event.preventDefault();
    const checked = checkSetup(state);
    const here = checked.ok ? [] : checked.refusals.filter((refusal) => stepOf(refusal) === step);
    if (step === "review") operation.run(state);
    else if (here.length > 0) setRefusals(here);
    else turn(STEPS[index + 1] ?? "review");
  };

  if (done)
    return (
      <SetupDone repaired={done} saved={JSON.stringify(state) !== JSON.stringify(start)} onDone={onDone} />
    );
  if (operation.progress.state === "running") {
    return (
      <>
        <Heading>{say.setup.title}</Heading>
        <Waiting what={setUp ? say.waiting.saving : say.setup.running} />
        <p class="hint">{say.setup.runningHint}</p>
      </>
    );
  }
  const props: StepProps = { state, onChange: setState, refusals };
  return (
    <form class="form" noValidate onSubmit={next} aria-label={say.setup.title}>
      <Heading of={step}>{say.setup.title}</Heading>
      {step === "company" && <p class="hint">{setUp ? say.setup.again : say.setup.welcome(me.name)}</p>}
      <StepBar step={step} />
      {refusals.length > 0 && (
        <Refusals refusals={refusals} table={tableOf(step)} fieldId={(field) => `setup-${field}`} />
      )}
      <Trouble progress={operation.progress} onRetry={operation.retry} />
      {step === "company" && <CompanyStep {...props} />}
      {step === "departments" && <DepartmentsStep {...props} />}
      {step === "roles" && <RolesStep {...props} me={me} />}
      {step === "review" && <ReviewStep state={state} onEdit={turn} />}
      <div class="buttons sticky">
        <button type="submit" class="button primary">
          {step !== "review" ? say.actions.next : setUp ? say.actions.save : say.setup.submit}
        </button>
        {index > 0 && (
          <button type="button" class="button" onClick={() => turn(STEPS[index - 1] ?? "company")}>
            {say.actions.previous}
          </button>
        )}
      </div>
    </form>
  );
}

function tableOf(step: Step): "settings" | "departments" | "roles" {
  return step === "departments" || step === "roles" ? step : "settings";
}

function StepBar({ step }: { readonly step: Step }): JSX.Element {
  const { say } = useSpeech();
  return (
    <ol class="steps" aria-label={say.setup.steps}>
      {STEPS.map((each, index) => (
        <li key={each} aria-current={each === step ? "step" : undefined}>
          <span class="step-number">{index + 1}</span> {say.setup.stepNames[each]}
        </li>
      ))}
    </ol>
  );
}

function SetupDone({
  repaired,
  saved,
  onDone,
}: {
  readonly repaired: Repaired;
  /** Something was typed: the notices tell of the sheets only. */
  readonly saved: boolean;
  readonly onDone: () => void;
}): JSX.Element {
  const { say } = useSpeech();
  const said = saved ? say.setup.saved : say.setup.nothingChanged;
  return (
    <>
      <Heading of="done">{say.setup.done}</Heading>
      {repaired.notices.length > 0 ? <Notices repaired={repaired} /> : <p>{said}</p>}
      <div class="buttons">
        <button type="button" class="button primary" onClick={onDone}>
          {say.setup.start}
        </button>
      </div>
    </>
  );
}
