// Which contacts an export takes, with how many that would be.

import type { JSX } from "preact";
import type { ExportScope } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";

type Scope = ExportScope["of"];

const SCOPES: readonly Scope[] = ["current", "all", "chosen"];

interface ScopesProps {
  readonly scope: Scope;
  readonly counts: Readonly<Record<Scope, number>>;
  readonly onScope: (scope: Scope) => void;
}

export function Scopes({ scope, counts, onScope }: ScopesProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <fieldset class="scopes">
      <legend>{say.export.scope}</legend>
      {SCOPES.map((each) => (
        <label key={each} class="check">
          <input type="radio" name="scope" checked={scope === each} onChange={() => onScope(each)} />
          <span>
            {say.export.scopes[each]} <span class="muted">{say.export.people(counts[each])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
