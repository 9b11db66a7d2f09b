// All requests: those under way with whose turn it is, found by name, department or number, each with its course and history.

import type { ComponentType, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { isUnderWay } from "../../domain/request/request.ts";
import { boardWordsFor } from "../../text/pages/board.ts";
import type { RequestView } from "../../wire/requests.ts";
import type { PaperSignaturesProps } from "../paper/paper-signatures.tsx";
import { Chips } from "../staff/parts/chips.tsx";
import { titleOf } from "../staff/parts/request-card.tsx";
import { RequestFacts } from "../staff/parts/request-facts.tsx";
import { Route, stagesOf } from "../staff/parts/route.tsx";
import { useSpeech } from "../surroundings.ts";
import { Field } from "../widgets/field.tsx";
import { RequestHistory } from "./request-history.tsx";

const SHOWN = 20;

interface RequestListProps {
  readonly requests: readonly RequestView[];
  readonly withHistory: boolean;
  /** How signatures on paper are recorded, where one may. */
  readonly paper: ComponentType<PaperSignaturesProps> | undefined;
  readonly onChanged: () => void;
}

export function RequestList(props: RequestListProps): JSX.Element {
  const { requests, paper: Paper, onChanged } = props;
  const say = boardWordsFor(useSpeech().language);
  const [typed, setTyped] = useState("");
  const [every, setEvery] = useState(false);
  const [limit, setLimit] = useState(SHOWN);
  const underWay = useMemo(() => requests.filter(({ state }) => isUnderWay(state)), [requests]);
  const wanted = typed.trim().toLowerCase();
  const found = (every ? requests : underWay).filter((request) => textOf(request).includes(wanted));
  return (
    <section>
      <h2>{say.requests}</h2>
      <div class="chips" role="group" aria-label={say.which}>
        {[false, true].map((all) => (
          <button
            key={String(all)}
            type="button"
            class="chip"
            aria-pressed={every === all}
            onClick={() => setEvery(all)}
          >
            {all ? say.every(requests.length) : say.underWay(underWay.length)}
          </button>
        ))}
      </div>
      <Field id="board-find" label={say.find} kind="text" value={typed} onChange={setTyped} errors={[]} />
      {Paper && <Paper requests={underWay} onSigned={onChanged} />}
      {found.length === 0 && <p class="empty">{say.noRequests}</p>}
      <ul class="requests">
        {found.slice(0, limit).map((request) => (
          <RequestItem key={request.id} {...props} request={request} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + SHOWN)}>
          {say.more(Math.min(SHOWN, found.length - limit))}
        </button>
      )}
    </section>
  );
}

function textOf({ id, subjectName, department, toDepartment, openedBy, submittedBy }: RequestView): string {
  return [id, subjectName, department, toDepartment, openedBy, submittedBy].join(" ").toLowerCase();
}

interface RequestItemProps extends Omit<RequestListProps, "requests"> {
  readonly request: RequestView;
}

function RequestItem({ request, withHistory, paper: Paper, onChanged }: RequestItemProps): JSX.Element {
  const { language } = useSpeech();
  const say = boardWordsFor(language);
  const { id, department, effectiveOn } = request;
  const [open, setOpen] = useState(false);
  const title = titleOf(request, language);
  const turns = stagesOf(request, language).filter(({ when }) => when === "now");
  return (
    <li class="request">
      <div class="request-head">
        <h3 class="request-title">{title}</h3>
        <Chips request={request} />
      </div>
      <p class="muted small">{[department, id, effectiveOn].filter((part) => part !== "").join(" · ")}</p>
      {turns.map(({ text }) => (
        <p key={text}>
          <strong>{text}</strong>
        </p>
      ))}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say.details(title)}</summary>
        <RequestFacts request={request} />
        <Route stages={stagesOf(request, language)} />
        {open && Paper && <Paper requests={[request]} onSigned={onChanged} />}
        {open && withHistory && <RequestHistory id={id} />}
      </details>
    </li>
  );
}
