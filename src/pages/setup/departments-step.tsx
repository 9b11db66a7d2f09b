// Step 2: the departments in their order, each with the people who answer for it. Lines can be pasted from a list.

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { POSTS } from "../../domain/company/departments.ts";
import type { Department } from "../../domain/company/company.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { useSpeech } from "../surroundings.ts";
import { Field } from "../widgets/field.tsx";
import { Icon } from "../widgets/icons.tsx";
import type { StepProps } from "./steps.ts";
import { BLANK_DEPARTMENT, numbered, pastedDepartments } from "./steps.ts";

export function DepartmentsStep({ state, onChange, refusals }: StepProps): JSX.Element {
  const { say } = useSpeech();
  const { departments } = state;
  const [said, setSaid] = useState("");
  const change = (next: readonly Department[], sentence = ""): void => {
    onChange({ ...state, departments: numbered(next) });
    setSaid(sentence);
  };
  const replace = (index: number, department: Department): void =>
    change(departments.map((each, place) => (place === index ? department : each)));
  const move = (index: number, by: 1 | -1): void => {
    const next = [...departments];
    const [moved] = next.splice(index, 1);
    if (!moved) return;
    next.splice(index + by, 0, moved);
    change(next, say.setup.moved(moved.name, index + by + 1));
  };
  return (
    <>
      <p class="hint">{say.setup.hints.departments}</p>
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <ol class="cards">
        {departments.map((department, index) => (
          <DepartmentCard
            key={index}
            index={index}
            count={departments.length}
            department={department}
            refusals={refusals.filter((refusal) => refusal.row === index + 1)}
            onChange={(next) => replace(index, next)}
            onMove={(by) => move(index, by)}
            onRemove={() =>
              change(
                departments.filter((_, place) => place !== index),
                say.setup.removed(department.name),
              )
            }
          />
        ))}
      </ol>
      <button type="button" class="button wide" onClick={() => change([...departments, BLANK_DEPARTMENT])}>
        {say.setup.addDepartment}
      </button>
      <Paste
        onPasted={(pasted) => {
          const kept = departments.filter((department) => department.name.trim() !== "");
          change([...kept, ...pasted], say.setup.pasted(pasted.length));
        }}
      />
    </>
  );
}

interface DepartmentCardProps {
  readonly index: number;
  readonly count: number;
  readonly department: Department;
  readonly refusals: readonly Refusal[];
  readonly onChange: (department: Department) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function DepartmentCard(props: DepartmentCardProps): JSX.Element {
  const { words, say } = useSpeech();
  const { index, count, department, refusals, onChange } = props;
  const id = useId();
  const name = department.name === "" ? String(index + 1) : department.name;
  const filled = POSTS.filter((post) => department[post] !== "").length;
  const errors = refusals.map((refusal) => refusalText({ ...refusal, row: undefined }, words, "departments"));
  return (
    <li class="card">
      <div class="card-head">
        <Field
          id={index === 0 ? "setup-name" : `${id}-name`}
          label={`${words.fields.departments.name} ${index + 1}`}
          value={department.name}
          onChange={(text) => onChange({ ...department, name: text })}
          errors={errors}
        />
        <div class="card-tools">
          <ToolButton
            icon="up"
            label={say.setup.moveUp(name)}
            disabled={index === 0}
            onPress={() => props.onMove(-1)}
          />
          <ToolButton
            icon="down"
            label={say.setup.moveDown(name)}
            disabled={index === count - 1}
            onPress={() => props.onMove(1)}
          />
          <ToolButton
            icon="close"
            label={say.setup.remove(name)}
            disabled={count === 1}
            onPress={props.onRemove}
          />
        </div>
      </div>
      <details>
        <summary>{say.setup.people(filled, POSTS.length)}</summary>
        {POSTS.map((post) => (
          <Field
            key={post}
            id={`${id}-${post}`}
            label={words.fields.departments[post]}
            value={department[post]}
            onChange={(text) => onChange({ ...department, [post]: text })}
          />
        ))}
      </details>
    </li>
  );
}

interface ToolButtonProps {
  readonly icon: "up" | "down" | "close";
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

export function ToolButton({ icon, label, disabled, onPress }: ToolButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

function Paste({
  onPasted,
}: {
  readonly onPasted: (departments: readonly Department[]) => void;
}): JSX.Element {
  const { say } = useSpeech();
  const [text, setText] = useState("");
  const found = pastedDepartments(text);
  return (
    <details class="paste">
      <summary>{say.setup.paste}</summary>
      <Field
        id="setup-paste"
        kind="longText"
        label={say.setup.pasteLabel}
        hint={say.setup.pasteHint}
        value={text}
        onChange={setText}
      />
      <button
        type="button"
        class="button"
        disabled={found.length === 0}
        onClick={() => {
          onPasted(found);
          setText("");
        }}
      >
        {say.setup.pasteTake(found.length)}
      </button>
    </details>
  );
}
