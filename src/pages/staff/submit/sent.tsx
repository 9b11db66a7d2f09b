// After sending: the request as it now stands, and what comes next.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { useSpeech } from "../../surroundings.ts";
import { useQuery } from "../../use-operation.ts";
import { Asking } from "../parts/asking.tsx";
import { RequestCard } from "../parts/request-card.tsx";
import { useStaff } from "../surroundings.ts";

interface SentProps {
  readonly id: string;
  readonly onAnother: () => void;
}

export function Sent({ id, onAnother }: SentProps): JSX.Element {
  const { language, say: sayAll } = useSpeech();
  const say = submitWordsFor(language);
  const { go } = useStaff();
  const { answer, again } = useQuery("load-work", {});
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const request = answer.state === "ready" ? answer.value.mine.find((each) => each.id === id) : undefined;
  return (
    <section class="sent">
      <h2 tabIndex={-1} ref={title} class="fine">
        {say.sentNamed(id)}
      </h2>
      {answer.state !== "ready" && <Asking answer={answer} what={sayAll.waiting.loading} onAgain={again} />}
      {request && (
        <ul class="requests">
          <RequestCard request={request} />
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="button primary" onClick={onAnother}>
          {say.another}
        </button>
        <button type="button" class="button" onClick={() => go({ view: "tasks", id })}>
          {say.toTasks}
        </button>
      </div>
    </section>
  );
}
