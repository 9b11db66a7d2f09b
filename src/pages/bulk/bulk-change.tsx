// The second step of a bulk edit: which field, which text, and what that would do to each of those chosen.

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { BULK_FIELDS, mayAppend, type BulkWay } from "../../domain/contact/bulk.ts";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { Serial } from "../../domain/register/serial.ts";
import { fieldLabel } from "../../text/words.ts";
import type { Output } from "../../wire/operations.ts";
import { formFields } from "../contact/form-fields.ts";
import { FormInput } from "../contact/form-input.tsx";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Choice, Field } from "../widgets/field.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { BeforeAfter } from "./before-after.tsx";
import { planBulkEdit } from "./preview.ts";

interface BulkChangeProps {
  readonly kind: ContactKind;
  readonly chosen: ReadonlySet<Serial>;
  readonly onDone: (result: Output<"edit-contacts">) => void;
  readonly onBack: () => void;
}

const WAYS: readonly BulkWay[] = ["set", "append"];

export function BulkChange({ kind, chosen, onDone, onBack }: BulkChangeProps): JSX.Element {
  const { words, say } = useSpeech();
  const { register } = useSurroundings();
  const [field, setField] = useState(BULK_FIELDS[kind][0] ?? "");
  const [text, setText] = useState("");
  const [chosenWay, setWay] = useState<BulkWay>("set");
  const [reason, setReason] = useState("");
  // A record that was withdrawn meanwhile is not there any more.
  const operation = useOperation("edit-contacts", onDone);
  const way = mayAppend(field) ? chosenWay : "set";
  const plan = useMemo(
    () => planBulkEdit(register, kind, chosen, { field, text, way }),
    [register, kind, chosen, field, text, way],
  );
  const refused = plan.filter(({ refusals }) => refusals.length > 0);
  const changing = plan.filter(({ refusals, before, after }) => refusals.length === 0 && before !== after);
  const same = plan.length - refused.length - changing.length;
  const input = formFields(kind).find(({ key }) => key === field);

  const start = (): void => {
    const views = new Map(
      [...register.internal, ...register.external].map(([serial, view]) => [serial, view]),
    );
    const targets = changing.flatMap(({ serial }) => {
      const view = views.get(serial);
      return view ? [{ serial, version: view.version, row: view.row }] : [];
    });
    operation.run({
      kind,
      targets,
      field,
      text,
      way,
      ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
    });
  };
  if (operation.progress.state === "running")
    return <Waiting what={say.bulk.saving(changing.length)} since={operation.progress.since} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changing.length > 0) start();
      }}
    >
      <Choice
        id="bulk-field"
        label={say.bulk.field}
        value={field}
        options={BULK_FIELDS[kind].map((key) => ({ value: key, text: fieldLabel(key, words, kind) }))}
        onChange={(next) => {
          setField(next);
          setText("");
          operation.forget();
        }}
      />
      {mayAppend(field) && (
        <Choice
          id="bulk-way"
          label={say.bulk.way}
          value={way}
          options={WAYS.map((value) => ({ value, text: say.bulk.ways[value] }))}
          onChange={setWay}
        />
      )}
      {input && (
        <FormInput
          key={field}
          id="bulk-text"
          field={{ ...input, required: false }}
          kind={kind}
          value={text}
          onChange={setText}
          refusals={[]}
          changedTo={undefined}
        />
      )}
      {text.trim() === "" && way === "set" && <p class="hint">{say.bulk.empty}</p>}
      <Field id="bulk-reason" label={say.bulk.reason} value={reason} onChange={setReason} />
      <Trouble progress={operation.progress} onRetry={operation.retry} table={kind} />
      <BeforeAfter kind={kind} field={field} changing={changing} refused={refused} same={same} />
      <div class="buttons sticky">
        <button type="submit" class="button primary" disabled={changing.length === 0}>
          {say.bulk.start(changing.length)}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {say.actions.previous}
        </button>
      </div>
    </form>
  );
}
