// Marks the departure of an employee, or that an external contact has left its unit.

import type { JSX } from "preact";
import type { ExternalView, InternalView } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { DatedForm } from "../widgets/dated-form.tsx";

interface LeavingProps<T> {
  readonly view: T;
  readonly onClosed: () => void;
}

export function Departure({ view, onClosed }: LeavingProps<InternalView>): JSX.Element {
  const { say } = useSpeech();
  const { changed } = useSurroundings();
  const { serial, version, row } = view;
  const name = view.fields.fullName ?? serial;
  const operation = useOperation("record-departure", (value, here) => {
    changed(value, say.toast.departed(name));
    if (here) onClosed();
  });
  return (
    <DatedForm
      title={say.leaving.departure}
      table="internal"
      dateKey="departedOn"
      submit={say.leaving.departure}
      progress={operation.progress}
      onSubmit={(departedOn, reason) => operation.run({ serial, version, row, departedOn, ...given(reason) })}
      onRetry={operation.retry}
      onClosed={onClosed}
    >
      <p>{say.leaving.departureExplained(name)}</p>
    </DatedForm>
  );
}

export function ContactLeft({ view, onClosed }: LeavingProps<ExternalView>): JSX.Element {
  const { say } = useSpeech();
  const { changed } = useSurroundings();
  const { serial, version, row } = view;
  const name = view.fields.fullName ?? serial;
  const operation = useOperation("record-contact-left", (value, here) => {
    changed(value, say.toast.left(name));
    if (here) onClosed();
  });
  return (
    <DatedForm
      title={say.leaving.left}
      table="external"
      dateKey="leftOn"
      submit={say.leaving.left}
      progress={operation.progress}
      onSubmit={(leftOn, reason) => operation.run({ serial, version, row, leftOn, ...given(reason) })}
      onRetry={operation.retry}
      onClosed={onClosed}
    >
      <p>{say.leaving.leftExplained(name)}</p>
    </DatedForm>
  );
}

function given(reason: string): { readonly reason?: string } {
  return reason === "" ? {} : { reason };
}
