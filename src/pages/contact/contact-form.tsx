// Adds or edits a contact of either kind. Only what was typed is sent; what others changed meanwhile is kept and shown.

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { organizationOf, postOf, textsOf, type Register } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Heading } from "../widgets/heading.tsx";
import { Refusals, Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import type { ContactRecord } from "./contact-view.tsx";
import { DuplicateWarning, likelyMatches, type Match } from "./duplicates.tsx";
import { formFields } from "./form-fields.ts";
import { useDraft, type Texts } from "./draft.ts";
import { FormInput } from "./form-input.tsx";
import { KindSwitch } from "./kind-switch.tsx";
import { lateEntryNote } from "./late-entry.ts";

interface ContactFormProps {
  readonly kind: ContactKind;
  /** The contact that is edited; a new one is added without it. */
  readonly contact?: ContactRecord;
  readonly organizationName?: string;
}

export function ContactForm({ kind: first, contact, organizationName = "" }: ContactFormProps): JSX.Element {
  const { say, language } = useSpeech();
  const { register, changed, arrive, back, reload } = useSurroundings();
  const [kind, setKind] = useState(first);
  const draft = useDraft(contact?.view.serial ?? "add", organizationName === "" ? {} : { organizationName });
  const { typed } = draft;
  const [matches, setMatches] = useState<readonly Match[]>([]);
  const [missing, setMissing] = useState<readonly Refusal[]>([]);

  const known: Texts = contact ? knownTexts(register, contact) : {};
  const seen = useRef(known);
  const texts: Texts = { ...known, ...typed };
  const fields = formFields(kind);
  const changes = changesOf(
    known,
    typed,
    fields.map((field) => field.key),
  );

  const add = useOperation("add-contact", (value, here) => {
    draft.discard();
    changed(value, say.toast.added(texts["fullName"] ?? value.serial));
    if (here) arrive(value.serial);
  });
  const edit = useOperation("edit-contact", (value, here) => {
    draft.discard();
    changed(value, say.toast.saved(texts["fullName"] ?? value.serial));
    if (here) arrive(value.serial);
  });
  const operation = contact ? edit : add;
  const late = contact || kind === "internal" ? undefined : lateEntryNote(register, texts, language);
  const running = operation.progress.state === "running";

  const send = (): void => {
    setMatches([]);
    if (contact) {
      const { serial, version, row } = contact.view;
      edit.run({ serial, version, row, changes });
    } else add.run({ kind, fields: changes });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    // What was blank before an edit, as a file may have left it, does not hinder the correction of something else.
    const gaps = fields.filter(
      ({ key, required }) =>
        required && (texts[key] ?? "").trim() === "" && (!contact || changes[key] !== undefined),
    );
    setMissing(gaps.map((field) => ({ code: "fieldRequired", field: field.key })));
    if (gaps.length > 0) return operation.forget();
    if (contact && Object.keys(changes).length === 0) return setMissing([{ code: "nothingChanged" }]);
    const found = likelyMatches(register, kind, texts, contact ? changes : texts, contact?.view.serial);
    if (found.length > 0) setMatches(found);
    else send();
  };

  const cancel = (): void => {
    draft.discard();
    back();
  };

  const refusals = operation.progress.state === "refused" ? operation.progress.refusals : missing;
  const idOf = (key: string): string => `contact-${key}`;
  return (
    <form class="form" noValidate onSubmit={submit} aria-label={contact ? say.form.edit : say.form.add}>
      <Heading onBack={contact || organizationName !== "" ? back : undefined}>
        {contact ? say.form.edit : say.form.add}
      </Heading>
      {contact && (
        <p class="post">
          {[contact.view.fields.fullName, postOf(register, contact)].filter((part) => part).join(" · ")}
        </p>
      )}
      {draft.restored && <RestoredDraft onDiscard={draft.discard} />}
      {!contact && <KindSwitch kind={kind} onKind={setKind} />}
      {missing.length > 0 && <Refusals refusals={missing} table={kind} fieldId={idOf} />}
      <Trouble
        progress={operation.progress}
        onRetry={operation.retry}
        table={kind}
        fieldId={idOf}
        onReload={contact && (() => void reload().then((read) => read && operation.forget()))}
      />
      {fields.map((field) => (
        <FormInput
          key={field.key}
          id={idOf(field.key)}
          field={field}
          kind={kind}
          value={texts[field.key] ?? ""}
          onChange={(text) => draft.type(field.key, text)}
          refusals={refusals.filter((refusal) => refusal.field === field.key)}
          changedTo={changedElsewhere(seen.current, known, typed, field.key)}
          remark={field.key === "knownOn" ? late : undefined}
        />
      ))}
      {matches.length > 0 && (
        <DuplicateWarning matches={matches} onSave={send} onStay={() => setMatches([])} />
      )}
      <div class="buttons sticky">
        {running ? (
          <Waiting what={say.waiting.saving} />
        ) : (
          <>
            <button type="submit" class="button primary">
              {say.actions.save}
            </button>
            <button type="button" class="button" onClick={cancel}>
              {say.actions.cancel}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

function RestoredDraft({ onDiscard }: { readonly onDiscard: () => void }): JSX.Element {
  const { say } = useSpeech();
  return (
    <p class="restored">
      {say.form.restored}{" "}
      <button type="button" class="link" onClick={onDiscard}>
        {say.form.discard}
      </button>
    </p>
  );
}

/** What the form shows of a record: the unit by its name, not by its serial. */
function knownTexts(register: Register, contact: ContactRecord): Texts {
  const texts = textsOf(contact.view.fields);
  if (contact.kind === "internal") return texts;
  return { ...texts, organizationName: organizationOf(register, contact.view)?.fields.fullName ?? "" };
}

/** The fields of the form whose text differs from the record's. */
function changesOf(known: Texts, typed: Texts, keys: readonly string[]): Texts {
  const changes: Record<string, string> = {};
  for (const key of keys) {
    const text = typed[key]?.trim();
    if (text !== undefined && text !== (known[key] ?? "")) changes[key] = text;
  }
  return changes;
}

/** The text that somebody else gave a field which is also being changed here; undefined if nobody did. */
function changedElsewhere(seen: Texts, known: Texts, typed: Texts, key: string): string | undefined {
  const now = known[key] ?? "";
  return key in typed && (seen[key] ?? "") !== now && typed[key] !== now ? now : undefined;
}
