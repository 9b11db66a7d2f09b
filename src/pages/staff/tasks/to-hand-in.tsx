// What a colleague told the liaison: looked at, corrected where needed, and handed in within 24 hours (R46).

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { RequestView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { RequestCard } from "../parts/request-card.tsx";
import { HandIn } from "./hand-in.tsx";

interface ToHandInProps {
  readonly request: RequestView;
  readonly linked: boolean;
  readonly onDone: () => void;
}

export function ToHandIn({ request, linked, onDone }: ToHandInProps): JSX.Element {
  const say = workWordsFor(useSpeech().language).tasks;
  const [open, setOpen] = useState(false);
  return (
    <RequestCard request={request} linked={linked}>
      {open ? (
        <HandIn request={request} onDone={onDone} onCancel={() => setOpen(false)} />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            aria-label={`${say.check} ${request.subjectName}`}
            onClick={() => setOpen(true)}
          >
            {say.check}
          </button>
        </div>
      )}
    </RequestCard>
  );
}
