// A day and a time of it, now unless somebody says another: when something was completed, told or learned of (R78).

import type { JSX } from "preact";
import type { LocalTime } from "../../../domain/calendar/zone.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { useSpeech } from "../../surroundings.ts";

interface MomentFieldProps {
  readonly id: string;
  readonly label: string;
  /** "" for now. */
  readonly value: string;
  readonly now: LocalTime;
  readonly onChange: (text: string) => void;
  readonly errors: readonly string[];
}

export function MomentField({ id, label, value, now, onChange, errors }: MomentFieldProps): JSX.Element {
  const say = submitWordsFor(useSpeech().language);
  const note = value === "" || value === now ? "" : value < now ? say.start.earlier : say.start.later;
  const described = [`${id}-hint`, note === "" ? "" : `${id}-note`, errors.length > 0 ? `${id}-error` : ""];
  return (
    <div class={errors.length > 0 ? "field invalid" : "field"}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={value === "" ? now : value}
        max={now}
        aria-describedby={described.filter((part) => part !== "").join(" ")}
        aria-invalid={errors.length > 0 ? true : undefined}
        onInput={(event) => onChange(event.currentTarget.value === now ? "" : event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {say.start.hint}
      </p>
      {note !== "" && (
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
