// How a request stands, in words (colour only repeats them).

import type { JSX } from "preact";
import { ledgerName } from "../../../text/ledgers.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import type { RequestView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";

export function Chips({ request }: { readonly request: RequestView }): JSX.Element {
  const { language } = useSpeech();
  const say = requestWordsFor(language);
  return (
    <span class="badges">
      <span class={`badge state ${request.state}`}>
        {ledgerName("requestState", request.state, language)}
      </span>
      {request.major.length > 0 && <span class="badge major">{say.major}</span>}
      {request.late.length > 0 && <span class="badge overdue">{say.late}</span>}
      {request.round !== "" && <span class="badge">{say.round(request.round)}</span>}
    </span>
  );
}
