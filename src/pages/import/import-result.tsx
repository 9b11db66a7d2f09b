// What an import brought in.

import type { JSX } from "preact";
import type { Output } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";

interface ImportResultProps {
  readonly result: Output<"import-contacts">;
  readonly onAgain: () => void;
}

export function ImportResult({ result, onAgain }: ImportResultProps): JSX.Element {
  const { say } = useSpeech();
  const { go } = useSurroundings();
  return (
    <>
      <div class="fine" role="status">
        <strong>{say.import.done(result.created, result.updated)}</strong>
        {result.incomplete > 0 && <p>{say.import.doneIncomplete(result.incomplete)}</p>}
        {result.skipped > 0 && <p>{say.import.doneSkipped(result.skipped)}</p>}
      </div>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => go({ view: "search" })}>
          {say.shell.tabs.search}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {say.import.again}
        </button>
      </div>
    </>
  );
}
