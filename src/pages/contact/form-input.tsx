// One input of a contact's form: its kind of input, its hint, what is refused, and what somebody else wrote meanwhile.

import type { JSX } from "preact";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { fieldLabel } from "../../text/words.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Field } from "../widgets/field.tsx";
import type { FormField } from "./form-fields.ts";
import { OrganizationPicker, OwnerPicker, shownOwner } from "./pickers.tsx";
import { organizationHint } from "../organization/organization-hint.ts";

interface FormInputProps {
  readonly id: string;
  readonly field: FormField;
  readonly kind: ContactKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly refusals: readonly Refusal[];
  /** What the record now says, where both changed. */
  readonly changedTo: string | undefined;
  /** What else is worth knowing of it. */
  readonly remark: string | undefined;
}

export function FormInput(props: FormInputProps): JSX.Element {
  const { words, say } = useSpeech();
  const { register } = useSurroundings();
  const { id, field, kind, value, onChange, changedTo } = props;
  const errors = props.refusals.map((refusal) => refusalText(refusal, words, kind));
  const note = changedTo === undefined ? props.remark : say.form.changedTo(noteText(changedTo));
  function noteText(text: string): string {
    if (text === "") return words.differences.empty;
    return field.key === "relationshipOwner" ? shownOwner(register, text) : text;
  }
  const shared = { id, value, onChange, errors, note, required: field.required };
  if (field.key === "organizationName")
    return <OrganizationPicker {...shared} hint={organizationHint(register, value, say)} />;
  if (field.key === "relationshipOwner")
    return <OwnerPicker {...shared} hint={say.form.hints.relationshipOwner} />;
  const hints: Readonly<Record<string, string | undefined>> = say.form.hints;
  return (
    <Field
      {...shared}
      label={fieldLabel(field.key, words, kind)}
      kind={field.kind}
      hint={hints[field.key]}
      requiredText={say.form.required}
      suggestions={field.key === "department" ? register.about.departments : undefined}
    />
  );
}
