// Bulk edit (F27): choose contacts, give one field a new text, see before and after, one operation, one way back.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { Output } from "../../wire/operations.ts";
import { KindSwitch } from "../contact/kind-switch.tsx";
import { RevertBatch } from "../history/revert-batch.tsx";
import { likelyKind } from "../selection/likely-kind.ts";
import { Selection } from "../selection/selection.tsx";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Heading } from "../widgets/heading.tsx";
import { BulkChange } from "./bulk-change.tsx";

type Stage =
  | { readonly at: "choose" }
  | { readonly at: "change" }
  | { readonly at: "done"; readonly result: Output<"edit-contacts">; readonly reverted: boolean };

export function BulkView({ typed }: { readonly typed: string }): JSX.Element {
  const { words, say } = useSpeech();
  const { register, back, reload } = useSurroundings();
  const [stage, setStage] = useState<Stage>({ at: "choose" });
  const [kind, setKind] = useState<ContactKind>(() => likelyKind(register, typed));
  const [chosen, setChosen] = useState<ReadonlySet<Serial>>(new Set());
  const restart = (): void => {
    setChosen(new Set());
    setStage({ at: "choose" });
  };
  return (
    <>
      <Heading of={stage.at} onBack={stage.at === "change" ? () => setStage({ at: "choose" }) : back}>
        {words.menu.bulkEdit}
      </Heading>
      {stage.at === "choose" && (
        <>
          <KindSwitch
            kind={kind}
            onKind={(next) => {
              setKind(next);
              setChosen(new Set());
            }}
          />
          <Selection key={kind} kind={kind} chosen={chosen} onChosen={setChosen} typed={typed} />
          <div class="buttons sticky">
            <button
              type="button"
              class="button primary"
              disabled={chosen.size === 0}
              onClick={() => setStage({ at: "change" })}
            >
              {say.bulk.next(chosen.size)}
            </button>
          </div>
        </>
      )}
      {stage.at === "change" && (
        <BulkChange
          kind={kind}
          chosen={chosen}
          onDone={(result) => {
            setStage({ at: "done", result, reverted: false });
            void reload();
          }}
          onBack={() => setStage({ at: "choose" })}
        />
      )}
      {stage.at === "done" && (
        <>
          <div class="fine" role="status">
            <strong>{say.bulk.done(stage.result.updated)}</strong>
            {stage.result.skipped > 0 && <p>{say.bulk.same(stage.result.skipped)}</p>}
          </div>
          <div class="buttons">
            {stage.reverted ? (
              <p class="muted">{say.batch.isReverted}</p>
            ) : (
              <RevertBatch
                batch={stage.result.batch}
                subject={words.menu.bulkEdit}
                onReverted={() => setStage({ ...stage, reverted: true })}
              />
            )}
            <button type="button" class="button" onClick={restart}>
              {say.bulk.again}
            </button>
          </div>
        </>
      )}
    </>
  );
}
