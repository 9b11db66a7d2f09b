// What one has asked for oneself: how it stands, withdrawn while it can be, corrected where it came back.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { RequestState } from "../../../domain/request/request.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { RequestView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation } from "../../use-operation.ts";
import { Confirmation } from "../../widgets/confirmation.tsx";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { RequestCard } from "../parts/request-card.tsx";
import { useStaff } from "../surroundings.ts";
import { HandIn } from "./hand-in.tsx";

const CLOSED: readonly RequestState[] = ["applied", "rejected", "withdrawn", "expired", "rolledBack"];

interface MineProps {
  readonly requests: readonly RequestView[];
  readonly linked: string;
  readonly onDone: () => void;
}

export function Mine({ requests, linked, onDone }: MineProps): JSX.Element | null {
  const say = workWordsFor(useSpeech().language).tasks;
  if (requests.length === 0) return null;
  const open = requests.filter(({ state }) => !CLOSED.includes(state));
  const closed = requests.filter(({ state }) => CLOSED.includes(state));
  const cards = (those: readonly RequestView[]): JSX.Element => (
    <ul class="requests">
      {those.map((request) => (
        <OwnRequest key={request.id} request={request} linked={request.id === linked} onDone={onDone} />
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{say.mine(requests.length)}</h2>
      {cards(open)}
      {closed.length > 0 && (
        <details open={closed.some(({ id }) => id === linked)}>
          <summary>{say.closed(closed.length)}</summary>
          {cards(closed)}
        </details>
      )}
    </section>
  );
}

interface OwnRequestProps {
  readonly request: RequestView;
  readonly linked: boolean;
  readonly onDone: () => void;
}

function OwnRequest({ request, linked, onDone }: OwnRequestProps): JSX.Element {
  const say = workWordsFor(useSpeech().language).tasks;
  const [correcting, setCorrecting] = useState(false);
  const { may } = request;
  return (
    <RequestCard request={request} linked={linked}>
      {correcting ? (
        <HandIn request={request} onDone={onDone} onCancel={() => setCorrecting(false)} />
      ) : (
        <div class="buttons">
          {may.includes("edit") && (
            <button type="button" class="button primary" onClick={() => setCorrecting(true)}>
              {say.correct}
            </button>
          )}
          {may.includes("withdraw") && <Withdraw request={request} onDone={onDone} />}
        </div>
      )}
    </RequestCard>
  );
}

function Withdraw({
  request: { id, version, subjectName },
  onDone,
}: Omit<OwnRequestProps, "linked">): JSX.Element {
  const say = workWordsFor(useSpeech().language).tasks;
  const { tell } = useStaff();
  const [asking, setAsking] = useState(false);
  const operation = useOperation("withdraw-request", (_moved, here) => {
    tell(say.withdrawn(id));
    if (here) onDone();
  });
  if (operation.progress.state === "running") return <Waiting what={say.withdrawing} />;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={`${say.withdraw} ${id}`}
        onClick={() => setAsking(true)}
      >
        {say.withdraw}
      </button>
      <Trouble
        progress={operation.progress}
        onRetry={operation.retry}
        onReload={() => {
          operation.forget();
          onDone();
        }}
      />
      {asking && (
        <Confirmation
          title={say.withdrawTitle}
          confirm={say.withdraw}
          danger
          onConfirm={() => {
            setAsking(false);
            operation.run({ id, version, reason: "" });
          }}
          onCancel={() => setAsking(false)}
        >
          <p>
            <strong>{subjectName}</strong> {id}
          </p>
          <p>{say.withdrawExplained}</p>
        </Confirmation>
      )}
    </>
  );
}
