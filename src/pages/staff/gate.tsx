// In place of the web app while it opens, and for whoever is not let in: why, and what to do about it.

import type { JSX } from "preact";
import type { Refusal, RefusalCode } from "../../domain/refusal.ts";
import { staffWordsFor } from "../../text/pages/staff.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { useSpeech } from "../surroundings.ts";
import type { Answer } from "../use-operation.ts";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

/** Refusals that are about the account, which its owner may be able to change. */
const ABOUT_ACCOUNT: readonly RefusalCode[] = ["notSignedIn", "accountUnknown"];

interface GateProps {
  readonly answer: Exclude<Answer<unknown>, { state: "ready" }>;
  readonly onAgain: () => void;
}

export function Gate({ answer, onAgain }: GateProps): JSX.Element {
  const say = staffWordsFor(useSpeech().language);
  return (
    <>
      {answer.state !== "refused" && <h1 class="visually-hidden">{say.title}</h1>}
      {answer.state === "loading" && <Waiting what={say.opening} />}
      {answer.state === "failed" && <FaultBox fault={answer.fault} onRetry={onAgain} />}
      {answer.state === "refused" && <NotLetIn refusals={answer.refusals} onAgain={onAgain} />}
    </>
  );
}

/** It was not for anything that was typed: no list of what to mend. */
function Why({ refusals }: { readonly refusals: readonly Refusal[] }): JSX.Element {
  const { words } = useSpeech();
  return (
    <div class="trouble" role="alert">
      {refusals.map((refusal) => (
        <p key={refusal.code}>{refusalText(refusal, words)}</p>
      ))}
    </div>
  );
}

function NotLetIn({
  refusals,
  onAgain,
}: {
  readonly refusals: readonly Refusal[];
  readonly onAgain: () => void;
}): JSX.Element {
  const say = staffWordsFor(useSpeech().language);
  const isAccount = refusals.some(({ code }) => ABOUT_ACCOUNT.includes(code));
  return (
    <>
      <h1>{isAccount ? say.notLetIn : say.title}</h1>
      {isAccount ? <Why refusals={refusals} /> : <Refusals refusals={refusals} />}
      {isAccount && (
        <section class="advice">
          <h2>{say.adviceTitle}</h2>
          <ul>
            {say.advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="advice">
        <button type="button" class="button" onClick={onAgain}>
          {say.reload}
        </button>
      </p>
    </>
  );
}
