// Step 3: who administers the register (two at least), and who holds the other roles.

import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { ROLE_NAMES, type RoleHolder } from "../../domain/company/company.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import type { Me } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";
import { Choice, Field } from "../widgets/field.tsx";
import { ToolButton } from "./departments-step.tsx";
import type { StepProps } from "./steps.ts";

export function RolesStep({ state, onChange, refusals, me }: StepProps & { readonly me: Me }): JSX.Element {
  const { say } = useSpeech();
  const { roles } = state;
  const amOne = roles.some(({ role, account }) => role === "administrator" && account === me.account);
  const change = (next: readonly RoleHolder[]): void => onChange({ ...state, roles: next });
  return (
    <>
      <p class="hint">{say.setup.hints.roles(amOne ? me.account : "")}</p>
      <ol class="cards">
        {roles.map((holder, index) => (
          <HolderCard
            key={index}
            index={index}
            holder={holder}
            required={index < 2}
            refusals={refusals.filter((refusal) => refusal.row === index + 1)}
            onChange={(next) => change(roles.map((each, place) => (place === index ? next : each)))}
            onRemove={() => change(roles.filter((_, place) => place !== index))}
          />
        ))}
      </ol>
      <button
        type="button"
        class="button wide"
        onClick={() => change([...roles, { role: "hr", name: "", account: "" }])}
      >
        {say.setup.addHolder}
      </button>
    </>
  );
}

interface HolderCardProps {
  readonly index: number;
  readonly holder: RoleHolder;
  /** The first two are the administrators that the register cannot do without. */
  readonly required: boolean;
  readonly refusals: readonly Refusal[];
  readonly onChange: (holder: RoleHolder) => void;
  readonly onRemove: () => void;
}

function HolderCard({ index, holder, required, refusals, onChange, onRemove }: HolderCardProps): JSX.Element {
  const { words, say } = useSpeech();
  const id = useId();
  const errors = refusals.map((refusal) => refusalText({ ...refusal, row: undefined }, words, "roles"));
  return (
    <li class="card">
      <div class="card-head">
        {required && holder.role === "administrator" ? (
          <p class="card-title">
            {say.roles.administrator} {index + 1}
          </p>
        ) : (
          <>
            <Choice
              id={`${id}-role`}
              label={words.fields.roles.role}
              value={holder.role}
              options={ROLE_NAMES.map((role) => ({ value: role, text: say.roles[role] }))}
              onChange={(role) => onChange({ ...holder, role })}
            />
            <div class="card-tools">
              <ToolButton
                icon="close"
                label={say.setup.remove(holder.name === "" ? say.roles[holder.role] : holder.name)}
                disabled={false}
                onPress={onRemove}
              />
            </div>
          </>
        )}
      </div>
      <Field
        id={`${id}-name`}
        label={words.fields.roles.name}
        value={holder.name}
        onChange={(text) => onChange({ ...holder, name: text })}
      />
      <Field
        id={index === 0 ? "setup-account" : `${id}-account`}
        label={words.fields.roles.account}
        kind="email"
        value={holder.account}
        onChange={(text) => onChange({ ...holder, account: text })}
        required={holder.role === "administrator"}
        requiredText={say.form.required}
        errors={errors}
      />
    </li>
  );
}
