// What the owner's clock does by itself, done now because somebody asks: what is due, and the mail that waits.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { healthWordsFor } from "../../text/pages/health.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

export function DoNow({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const say = healthWordsFor(useSpeech().language).now;
  const [said, setSaid] = useState("");
  const told = (sentence: string, here: boolean): void => {
    if (!here) return;
    setSaid(sentence);
    onDone();
  };
  const duties = useOperation("do-duties", (done, here) =>
    told(done.more ? say.more : say.done(done.begun + done.ended + done.missed, done.told), here),
  );
  const mail = useOperation("send-mail", ({ sent, failed, left }, here) =>
    told(say.sent(sent, failed, left), here),
  );
  const running = [duties, mail].some(({ progress }) => progress.state === "running");
  return (
    <>
      {running ? (
        <Waiting what={say.working} />
      ) : (
        <div class="buttons">
          <button type="button" class="button" onClick={() => duties.run({})}>
            {say.duties}
          </button>
          <button type="button" class="button" onClick={() => mail.run({})}>
            {say.mail}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
      <Trouble progress={duties.progress} onRetry={duties.retry} />
      <Trouble progress={mail.progress} onRetry={mail.retry} />
    </>
  );
}
