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
import { planBulkEdit, type Edit } from "./preview.ts";

interface BulkChangeProps {
  readonly kind: ContactKind;
  readonly chosen: ReadonlySet<Serial>;
  readonly onDone: (result: Output<"edit-contacts">) => void;
  readonly onBack: () => void;
}

/** Clearing is a choice of its own: an empty field is not yet filled in. */
type Way = BulkWay | "clear";

const WAYS: readonly Way[] = ["set", "append", "clear"];

function editOf(field: string, text: string, way: Way): Edit | undefined {
  if (way === "clear") return { field, text: "", way: "set" };
  return text.trim() === "" ? undefined : { field, text, way };
}

export function BulkChange({ kind, chosen, onDone, onBack }: BulkChangeProps): JSX.Element {
  const { words, say } = useSpeech();
  const { register } = useSurroundings();
  const [field, setField] = useState(BULK_FIELDS[kind][0] ?? "");
  const [text, setText] = useState("");
  const [chosenWay, setWay] = useState<Way>("set");
  const [reason, setReason] = useState("");
  const operation = useOperation("edit-contacts", onDone);
  const way = chosenWay === "append" && !mayAppend(field) ? "set" : chosenWay;
  const plan = useMemo(() => {
    const edit = editOf(field, text, way);
    return edit ? planBulkEdit(register, kind, chosen, edit) : [];
  }, [register, kind, chosen, field, text, way]);
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
    const edit = editOf(field, text, way);
    const why = reason.trim();
    if (edit) operation.run({ kind, targets, ...edit, ...(why === "" ? {} : { reason: why }) });
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
      <Choice
        id="bulk-way"
        label={say.bulk.way}
        value={way}
        options={WAYS.filter((value) => value !== "append" || mayAppend(field)).map((value) => ({
          value,
          text: say.bulk.ways[value],
        }))}
        onChange={setWay}
      />
      {input && way !== "clear" && (
        <FormInput
          key={field}
          id="bulk-text"
          field={{ ...input, required: false }}
          kind={kind}
          value={text}
          onChange={setText}
          refusals={[]}
          changedTo={undefined}
          remark={undefined}
        />
      )}
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
