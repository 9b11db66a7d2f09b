// 签批: requests that wait for a sign-off, one by one or the whole list, each with what it changes (R19, R20).

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EntryId } from "../../../domain/ledger/entry.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { RequestView, Work } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useQuery } from "../../use-operation.ts";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";
import { Asking } from "../parts/asking.tsx";
import { RequestCard } from "../parts/request-card.tsx";
import { useLinked } from "../parts/use-linked.ts";
import { useStaff } from "../surroundings.ts";
import type { StaffViewProps } from "../views.ts";
import { Decide } from "./decide.tsx";

export function SignView({ id }: StaffViewProps): JSX.Element {
  const { answer, again } = useQuery("load-work", {});
  const say = workWordsFor(useSpeech().language);
  return (
    <>
      <StaffHeading of="sign" />
      {answer.state === "ready" ? (
        <SignList work={answer.value} linked={id} onDecided={again} />
      ) : (
        <Asking answer={answer} what={say.loading} onAgain={again} />
      )}
    </>
  );
}

interface SignListProps {
  readonly work: Work;
  readonly linked: string;
  readonly onDecided: () => void;
}

function SignList({ work, linked, onDecided }: SignListProps): JSX.Element {
  const say = workWordsFor(useSpeech().language);
  const { toSign } = work;
  const [ticked, setTicked] = useState<ReadonlySet<EntryId>>(
    () => new Set(toSign.filter(({ id }) => id === linked || toSign.length === 1).map(({ id }) => id)),
  );
  useLinked(linked);
  // What somebody else has decided meanwhile is no longer there to be ticked.
  useEffect(() => {
    setTicked((now) => new Set(toSign.map(({ id }) => id).filter((id) => now.has(id))));
  }, [toSign]);
  const own = work.mine.filter(({ state, may }) => state === "submitted" && !may.includes("sign"));
  const isHere = linked === "" || [...toSign, ...own, ...work.signed].some(({ id }) => id === linked);
  const tick = (id: EntryId): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const all = ticked.size === toSign.length;
  return (
    <>
      {!isHere && <p class="years-due">{say.tasks.gone(linked)}</p>}
      {toSign.length === 0 && <Nothing of="sign" />}
      {toSign.length > 1 && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            aria-pressed={all}
            onClick={() => setTicked(all ? new Set() : new Set(toSign.map(({ id }) => id)))}
          >
            {all ? say.sign.none : say.sign.all(toSign.length)}
          </button>
        </div>
      )}
      {byDepartment(toSign).map(({ department, requests }) => (
        <section key={department}>
          <h2>{department}</h2>
          <ul class="requests">
            {requests.map((request) => (
              <RequestCard
                key={request.id}
                request={request}
                linked={request.id === linked}
                tick={
                  <input type="checkbox" checked={ticked.has(request.id)} onChange={() => tick(request.id)} />
                }
              >
                {request.kind === "problem" && <Problem about={request.subject} />}
              </RequestCard>
            ))}
          </ul>
        </section>
      ))}
      <Own requests={own} linked={linked} />
      <Signed requests={work.signed} linked={linked} />
      {toSign.length > 0 && (
        <Decide requests={toSign.filter(({ id }) => ticked.has(id))} onDecided={onDecided} />
      )}
    </>
  );
}

/** What a reader reported is looked into, and changed by a request of its own. */
function Problem({ about }: { readonly about: string }): JSX.Element {
  const { sign: say } = workWordsFor(useSpeech().language);
  const { go } = useStaff();
  return (
    <>
      <p class="small">{say.problem}</p>
      <button type="button" class="button" onClick={() => go({ view: "submit", id: about })}>
        {say.toSubmit}
      </button>
    </>
  );
}

/** One's own are shown, and why they are not here to be signed. */
function Own(props: { readonly requests: readonly RequestView[]; readonly linked: string }) {
  const say = workWordsFor(useSpeech().language);
  if (props.requests.length === 0) return null;
  return (
    <section>
      <h2>{say.sign.own(props.requests.length)}</h2>
      <p class="muted">{say.sign.ownWhy}</p>
      <ul class="requests">
        {props.requests.map((request) => (
          <RequestCard key={request.id} request={request} linked={request.id === props.linked} />
        ))}
      </ul>
    </section>
  );
}

/** What has become of those that one has signed. */
function Signed(props: { readonly requests: readonly RequestView[]; readonly linked: string }) {
  const say = workWordsFor(useSpeech().language).sign;
  const { requests, linked } = props;
  if (requests.length === 0) return null;
  return (
    <details class="past-signed" open={requests.some(({ id }) => id === linked)}>
      <summary>{say.past(requests.length)}</summary>
      <ul class="requests">
        {requests.map((request) => (
          <RequestCard key={request.id} request={request} linked={request.id === linked} />
        ))}
      </ul>
    </details>
  );
}

/** In the order of the list: the oldest first. */
function byDepartment(requests: readonly RequestView[]) {
  const departments = [...new Set(requests.map(({ department }) => department))];
  return departments.map((department) => ({
    department,
    requests: requests.filter((request) => request.department === department),
  }));
}
