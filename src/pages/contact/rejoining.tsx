// Somebody who had left is back: the same record, in service again (R83).

import type { JSX } from "preact";
import { lifecycleWordsFor } from "../../text/pages/lifecycle.ts";
import type { InternalView } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { DatedForm } from "../widgets/dated-form.tsx";

interface RejoiningProps {
  readonly view: InternalView;
  readonly onClosed: () => void;
}

export function Rejoining({ view, onClosed }: RejoiningProps): JSX.Element {
  const { language } = useSpeech();
  const { changed } = useSurroundings();
  const say = lifecycleWordsFor(language);
  const { serial, version, row } = view;
  const name = view.fields.fullName ?? serial;
  const operation = useOperation("record-rejoining", (value, here) => {
    changed(value, say.rejoined(name));
    if (here) onClosed();
  });
  return (
    <DatedForm
      title={say.rejoining}
      table="internal"
      dateKey="rejoinedOn"
      submit={say.rejoining}
      progress={operation.progress}
      onSubmit={(rejoinedOn, reason) =>
        operation.run({ serial, version, row, rejoinedOn, ...(reason === "" ? {} : { reason }) })
      }
      onRetry={operation.retry}
      onClosed={onClosed}
    >
      <p>{say.rejoiningExplained(name, view.fields.departedOn ?? "")}</p>
    </DatedForm>
  );
}
