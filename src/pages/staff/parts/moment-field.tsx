// A day and a time of it, now unless somebody says another: when something was completed, told or learned of (R78).

import type { JSX } from "preact";
import type { LocalTime } from "../../../domain/calendar/zone.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { useSpeech } from "../../surroundings.ts";
import { Frame, framed } from "../../widgets/field.tsx";

interface MomentFieldProps {
  readonly id: string;
  readonly label: string;
  /** "" for now. */
  readonly value: string;
  readonly now: LocalTime;
  readonly onChange: (text: string) => void;
  readonly errors: readonly string[];
}

export function MomentField({ value, now, onChange, ...shown }: MomentFieldProps): JSX.Element {
  const { hint, earlier, later } = submitWordsFor(useSpeech().language).start;
  const note = value === "" || value === now ? "" : value < now ? earlier : later;
  const frame = { ...shown, hint, note };
  return (
    <Frame {...frame}>
      <input
        {...framed(frame)}
        type="datetime-local"
        value={value === "" ? now : value}
        max={now}
        onInput={(event) => onChange(event.currentTarget.value === now ? "" : event.currentTarget.value)}
      />
    </Frame>
  );
}
