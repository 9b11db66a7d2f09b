// Makes the visitor the one who is told when the owner's clock is silent (B9).

import type { JSX } from "preact";
import { healthWordsFor } from "../../text/pages/health.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

export function KeepWatch({ onInstalled }: { readonly onInstalled: (account: string) => void }): JSX.Element {
  const { language } = useSpeech();
  const say = healthWordsFor(language);
  const operation = useOperation("install-watchdog", ({ account }, here) => {
    if (here) onInstalled(account);
  });
  if (operation.progress.state === "running") return <Waiting what={say.installing} />;
  return (
    <>
      <button type="button" class="button small" onClick={() => operation.run({})}>
        {say.keepWatch}
      </button>
      <Trouble progress={operation.progress} onRetry={operation.retry} />
    </>
  );
}
