// A request as everybody reads it: about whom, what changes, from when, why, its course and its time limit.

import type { ComponentChildren, JSX } from "preact";
import { ledgerName } from "../../../text/ledgers.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import type { Language } from "../../../domain/company/company.ts";
import type { RequestView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { Chips } from "./chips.tsx";
import { limitOf } from "./due-of.ts";
import { Due } from "./due.tsx";
import { RequestFacts } from "./request-facts.tsx";
import { Route, stagesOf } from "./route.tsx";

interface RequestCardProps {
  readonly request: RequestView;
  /** The link that opened the view was about this one. */
  readonly linked?: boolean;
  /** A box to tick beside the title. */
  readonly tick?: JSX.Element;
  readonly children?: ComponentChildren;
}

export function RequestCard({ request, linked, tick, children }: RequestCardProps): JSX.Element {
  const { language } = useSpeech();
  const say = requestWordsFor(language);
  const { id, department, toDepartment } = request;
  const place = toDepartment === "" ? department : say.toDepartment(department, toDepartment);
  const limit = limitOf(request);
  const title = titleOf(request, language);
  return (
    <li class={linked ? "request linked" : "request"} id={`request-${id}`} tabIndex={-1}>
      <div class="request-head">
        <h3 class="request-title">
          {tick ? (
            <label class="request-tick">
              {tick} <span>{title}</span>
            </label>
          ) : (
            title
          )}
        </h3>
        <Chips request={request} />
      </div>
      <p class="muted small">{[place, id].filter((part) => part !== "").join(" · ")}</p>
      <RequestFacts request={request} />
      <Route stages={stagesOf(request, language)} />
      {limit && <Due {...limit} />}
      {children}
    </li>
  );
}

/** About whom, and what it is: "石磊 · 职务变更". */
export function titleOf(
  { subjectName, kind }: Pick<RequestView, "subjectName" | "kind">,
  language: Language,
): string {
  return [subjectName, ledgerName("kind", kind, language)].filter((part) => part !== "").join(" · ");
}
