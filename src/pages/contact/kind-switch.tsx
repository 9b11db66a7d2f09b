// 内部 or 外部: which of the two tables a contact belongs to (R22).

import type { JSX } from "preact";
import type { ContactKind } from "../../domain/contact/contact.ts";
import { useSpeech } from "../surroundings.ts";

const KINDS: readonly ContactKind[] = ["internal", "external"];

interface KindSwitchProps {
  readonly kind: ContactKind;
  readonly onKind: (kind: ContactKind) => void;
}

export function KindSwitch({ kind, onKind }: KindSwitchProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <fieldset class="switch">
      <legend>{say.form.kind}</legend>
      {KINDS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="kind"
            value={each}
            checked={kind === each}
            onChange={() => onKind(each)}
          />
          <span>{say.badges[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
