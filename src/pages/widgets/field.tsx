// One field of a form: label, hint, input and the refusal that concerns it, tied together for screen readers.

import type { ComponentChildren, JSX } from "preact";

export interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
  readonly requiredText?: string;
  readonly hint?: string;
  readonly note?: string;
  /** Refusals of this field. */
  readonly errors?: readonly string[];
}

/** What the input itself says of its frame: where it is described, and whether it is wrong. */
export function framed({ id, hint, note, errors = [], required }: FrameProps) {
  const described = [
    hint ? `${id}-hint` : "",
    note ? `${id}-note` : "",
    errors.length > 0 ? `${id}-error` : "",
  ];
  return {
    id,
    "aria-describedby": described.filter((part) => part !== "").join(" ") || undefined,
    "aria-invalid": errors.length > 0 ? true : undefined,
    "aria-required": required ? true : undefined,
  };
}

/** The label over an input, and under it what is to be said of it. */
export function Frame(props: FrameProps & { readonly children: ComponentChildren }): JSX.Element {
  const { id, label, required, requiredText, hint, note, errors = [], children } = props;
  return (
    <div class={errors.length > 0 ? "field invalid" : "field"}>
      <label for={id}>
        {label}
        {required && <span class="required">{requiredText}</span>}
      </label>
      {children}
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

export interface FieldProps extends FrameProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: "text" | "longText" | "phone" | "email" | "date" | "number";
  readonly suggestions?: readonly string[];
}

const INPUT_MODE = { phone: "tel", email: "email", number: "numeric" } as const;

function inputModeOf(kind: string): "tel" | "email" | "numeric" | "text" {
  return kind === "phone" || kind === "email" || kind === "number" ? INPUT_MODE[kind] : "text";
}

export function Field({ value, onChange, kind = "text", suggestions, ...frame }: FieldProps): JSX.Element {
  const { id } = frame;
  const shared = { ...framed(frame), value, autocomplete: "off", spellcheck: false };
  return (
    <Frame {...frame}>
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
    </Frame>
  );
}

interface ChoiceProps<T extends string> extends FrameProps {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

/** A drop-down of a closed set. */
export function Choice<T extends string>({
  value,
  options,
  onChange,
  ...frame
}: ChoiceProps<T>): JSX.Element {
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Frame {...frame}>
      <select {...framed(frame)} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Frame>
  );
}
