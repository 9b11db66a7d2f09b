// One field of a form: label, hint, input and the refusal that concerns it, tied together for screen readers.

import type { JSX } from "preact";

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: "text" | "longText" | "phone" | "email" | "date" | "number";
  readonly required?: boolean;
  readonly hint?: string;
  /** Refusals of this field, and what else is known about it (the value on the server). */
  readonly errors?: readonly string[];
  readonly note?: string;
  readonly suggestions?: readonly string[];
  readonly requiredText?: string;
}

const INPUT_MODE = { phone: "tel", email: "email", number: "numeric" } as const;

function inputModeOf(kind: string): "tel" | "email" | "numeric" | "text" {
  return kind === "phone" || kind === "email" || kind === "number" ? INPUT_MODE[kind] : "text";
}

export function Field(props: FieldProps): JSX.Element {
  const { id, label, value, onChange, kind = "text", hint, errors = [], note, suggestions } = props;
  const described = [
    hint ? `${id}-hint` : "",
    note ? `${id}-note` : "",
    errors.length > 0 ? `${id}-error` : "",
  ];
  const shared = {
    id,
    value,
    "aria-describedby": described.filter((part) => part !== "").join(" ") || undefined,
    "aria-invalid": errors.length > 0 ? true : undefined,
    "aria-required": props.required ? true : undefined,
    autocomplete: "off",
    spellcheck: false,
  };
  return (
    <div class={errors.length > 0 ? "field invalid" : "field"}>
      <label for={id}>
        {label}
        {props.required && <span class="required">{props.requiredText}</span>}
      </label>
      {kind === "longText" ? (
        <textarea {...shared} rows={2} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={kind === "date" ? "date" : "text"}
          inputMode={inputModeOf(kind)}
          list={suggestions ? `${id}-list` : undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {errors.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {errors.join(" ")}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  readonly errors?: readonly string[];
  readonly required?: boolean;
  readonly requiredText?: string;
}

/** A drop-down of a closed set. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { id, label, value, options, onChange, hint, errors = [] } = props;
  const described = [hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-error` : ""];
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <div class={errors.length > 0 ? "field invalid" : "field"}>
      <label for={id}>
        {label}
        {props.required && <span class="required">{props.requiredText}</span>}
      </label>
      <select
        id={id}
        value={value}
        aria-required={props.required ? true : undefined}
        aria-describedby={described.filter((part) => part !== "").join(" ") || undefined}
        aria-invalid={errors.length > 0 ? true : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {errors.join(" ")}
        </p>
      )}
    </div>
  );
}
