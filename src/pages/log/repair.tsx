// Checks the sheets against their declaration, repairs them, and says what was done.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Repaired } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Notices } from "../widgets/notices.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

export function Repair({ onRepaired }: { readonly onRepaired: () => void }): JSX.Element {
  const { words, say } = useSpeech();
  const { reload } = useSurroundings();
  const [repaired, setRepaired] = useState<Repaired | undefined>(undefined);
  const operation = useOperation("repair-register", (value, here) => {
    setRepaired(value);
    void reload();
    if (here) onRepaired();
  });
  return (
    <>
      <button type="button" class="button" onClick={() => operation.run({})}>
        {words.menu.repair}
      </button>
      {operation.progress.state === "running" && <Waiting what={say.log.repairing} />}
      <Trouble progress={operation.progress} onRetry={operation.retry} />
      {repaired && operation.progress.state === "idle" && <Notices repaired={repaired} />}
    </>
  );
}
