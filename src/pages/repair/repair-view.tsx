// The repair of the sheets, on a page that needs no register that can be read: opening it is the wish to repair.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Repaired } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Heading } from "../widgets/heading.tsx";
import { Notices } from "../widgets/notices.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";

interface RepairViewProps {
  readonly onRepaired: () => void;
  readonly onDone: () => void;
}

export function RepairView({ onRepaired, onDone }: RepairViewProps): JSX.Element {
  const { words, say } = useSpeech();
  const [repaired, setRepaired] = useState<Repaired | undefined>(undefined);
  const { progress, run, retry } = useOperation("repair-register", (value) => {
    setRepaired(value);
    onRepaired();
  });
  useEffect(() => run({}), [run]);
  return (
    <>
      <Heading of={repaired ? "done" : "repair"}>{words.menu.repair}</Heading>
      {progress.state === "running" && <Waiting what={say.log.repairing} />}
      <Trouble progress={progress} onRetry={retry} />
      {repaired && (
        <>
          <Notices repaired={repaired} />
          <div class="buttons">
            <button type="button" class="button primary" onClick={onDone}>
              {say.actions.close}
            </button>
          </div>
        </>
      )}
    </>
  );
}
