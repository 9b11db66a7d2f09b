// Edits a unit: names, nature, kind of cooperation, main contact, remark.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Refusal } from "../../domain/refusal.ts";
import { ENGAGEMENT_KIND_TEXT } from "../../domain/register/tables.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { fieldLabel } from "../../text/words.ts";
import type { OrganizationView } from "../../wire/operations.ts";
import { contactsOf, hasLeft, textsOf } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Choice, Field } from "../widgets/field.tsx";
import { Heading } from "../widgets/heading.tsx";
import { Refusals, Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { nameHint } from "./organization-hint.ts";

type Texts = Readonly<Record<string, string>>;

export function OrganizationForm({ view }: { readonly view: OrganizationView }): JSX.Element {
  const { words, say } = useSpeech();
  const { register, changed, arrive, back, reload } = useSurroundings();
  const [typed, setTyped] = useState<Texts>({});
  const [unchanged, setUnchanged] = useState<readonly Refusal[]>([]);
  const known = textsOf(view.fields);
  const texts: Texts = { ...known, ...typed };
  const { serial, version, row } = view;
  const operation = useOperation("edit-organization", (value, here) => {
    changed(value, say.toast.saved(texts["fullName"] ?? serial));
    if (here) arrive(serial);
  });

  const submit = (event: Event): void => {
    event.preventDefault();
    const entries = Object.entries(typed).map(([key, text]) => [key, text.trim()] as const);
    const changes = Object.fromEntries(entries.filter(([key, text]) => text !== (known[key] ?? "")));
    const nothing = Object.keys(changes).length === 0;
    setUnchanged(nothing ? [{ code: "nothingChanged" }] : []);
    if (!nothing) operation.run({ serial, version, row, changes });
  };

  const idOf = (key: string): string => `organization-${key}`;
  const refusals = operation.progress.state === "refused" ? operation.progress.refusals : [];
  const of = (key: string) => ({
    id: idOf(key),
    label: fieldLabel(key, words, "organizations"),
    value: texts[key] ?? "",
    onChange: (text: string) => setTyped((now) => ({ ...now, [key]: text })),
    errors: refusals
      .filter((refusal) => refusal.field === key)
      .map((refusal) => refusalText(refusal, words, "organizations")),
  });
  const people = contactsOf(register, serial).filter((contact) => !hasLeft(contact));
  return (
    <form class="form" noValidate onSubmit={submit} aria-label={say.form.editUnit}>
      <Heading onBack={back}>{say.form.editUnit}</Heading>
      <p class="post">{view.fields.fullName}</p>
      {unchanged.length > 0 && <Refusals refusals={unchanged} />}
      <Trouble
        progress={operation.progress}
        onRetry={operation.retry}
        table="organizations"
        fieldId={idOf}
        onReload={() => void reload().then((read) => read && operation.forget())}
      />
      <Field
        {...of("fullName")}
        required
        requiredText={say.form.required}
        hint={nameHint(texts["fullName"] ?? "", say)}
      />
      <Field {...of("aliases")} hint={say.form.hints.aliases} />
      <Choice
        {...of("organizationType")}
        options={typeOptions(register.about.organizationTypes, known, say.form.notSaid)}
      />
      <Choice
        {...of("engagementKind")}
        options={[
          { value: "", text: say.form.notSaid },
          { value: "ongoing", text: ENGAGEMENT_KIND_TEXT.ongoing },
          { value: "oneOff", text: ENGAGEMENT_KIND_TEXT.oneOff },
        ]}
      />
      <Choice
        {...of("mainContact")}
        options={[
          { value: "", text: say.form.nobody },
          ...people.map((contact) => ({
            value: contact.serial,
            text: contact.fields.fullName ?? contact.serial,
          })),
        ]}
      />
      <Field {...of("remark")} kind="longText" />
      <div class="buttons sticky">
        {operation.progress.state === "running" ? (
          <Waiting what={say.waiting.saving} />
        ) : (
          <>
            <button type="submit" class="button primary">
              {say.actions.save}
            </button>
            <button type="button" class="button" onClick={back}>
              {say.actions.cancel}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

/** The dictionary's words, and the one the unit has if it is not among them. */
function typeOptions(
  types: readonly string[],
  known: Texts,
  blank: string,
): readonly { value: string; text: string }[] {
  const own = known["organizationType"] ?? "";
  const all = own === "" || types.includes(own) ? types : [...types, own];
  return [{ value: "", text: blank }, ...all.map((type) => ({ value: type, text: type }))];
}
