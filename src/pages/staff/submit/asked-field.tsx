// One field of a request, in the way in which it is best answered, with what it holds now beside it.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { fieldLabel, valueText } from "../../../text/words.ts";
import type { Subjects, SubjectView } from "../../../wire/requests.ts";
import { formFields } from "../../contact/form-fields.ts";
import { useSpeech } from "../../surroundings.ts";
import { Choice, Field } from "../../widgets/field.tsx";
import { Picker } from "../../widgets/picker.tsx";
import type { AskedTable } from "../parts/request-kind.ts";

interface AskedFieldProps {
  readonly id: string;
  readonly field: string;
  readonly table: AskedTable;
  readonly subject: SubjectView | undefined;
  readonly subjects: Subjects;
  readonly value: string;
  /** What it holds now; undefined where one may not see it. */
  readonly known: string | undefined;
  readonly isNew: boolean;
  readonly required: boolean;
  readonly errors: readonly string[];
  readonly onChange: (text: string) => void;
}

const KINDS = new Map(
  [...formFields("internal"), ...formFields("external")].map(({ key, kind }) => [key, kind] as const),
);

export function AskedField(props: AskedFieldProps): JSX.Element {
  const { words, language, say: sayAll } = useSpeech();
  const say = submitWordsFor(language);
  const { id, field, table, value, onChange, required, errors } = props;
  const hint = hintOf(props, say, words.differences.empty, (text) => shownValue(props, text, words));
  const shared = { id, label: fieldLabel(field, words, table), value, onChange, errors };
  const options = optionsOf(props, (code) => valueText(field, code, words));
  if (options) {
    const blank = { value: "", text: say.choosePlease };
    const must = { required, requiredText: sayAll.form.required };
    return <Choice {...shared} {...must} options={[blank, ...options]} {...(hint ? { hint } : {})} />;
  }
  if (field === "relationshipOwner") return <Owner {...props} label={shared.label} hint={hint} />;
  const hints: Readonly<Record<string, string | undefined>> = sayAll.form.hints;
  return (
    <Field
      {...shared}
      kind={KINDS.get(field) ?? "text"}
      required={required}
      requiredText={sayAll.form.required}
      hint={hint ?? (field === "account" ? undefined : hints[field])}
      suggestions={suggestionsOf(props)}
    />
  );
}

/** "现为：138…" once it differs, or that one does not see it; of a new partner, who looks after it. */
function hintOf(
  { field, subject, isNew, known, value }: AskedFieldProps,
  say: ReturnType<typeof submitWordsFor>,
  empty: string,
  shown: (text: string) => string,
): string | undefined {
  if (isNew) return field === "relationshipOwner" ? say.ownerIsYou : undefined;
  // It is the unit's, and asked for where one of its contacts has left.
  if (field === "mainContact" && subject?.kind === "external") return say.successor;
  if (known === undefined) return say.hidden;
  return value.trim() === known ? undefined : say.now(known === "" ? empty : shown(known));
}

type Option = { readonly value: string; readonly text: string };

/** Closed sets: undefined for what is typed. */
function optionsOf(
  { field, subject, subjects, value }: AskedFieldProps,
  codeText: (code: string) => string,
): readonly Option[] | undefined {
  const plain = (texts: readonly string[]): readonly Option[] => texts.map((text) => ({ value: text, text }));
  if (field === "department") {
    const names = subjects.departments.map(({ name }) => name);
    return plain(value === "" || names.includes(value) ? names : [value, ...names]);
  }
  if (field === "organizationType") return plain(subjects.organizationTypes);
  if (field === "engagementKind")
    return ["ongoing", "oneOff"].map((code) => ({ value: code, text: codeText(code) }));
  if (field === "retention")
    return ["kept", "archived"].map((code) => ({ value: code, text: codeText(code) }));
  if (field !== "mainContact" || !subject) return undefined;
  const unit = subject.kind === "organization" ? subject.serial : subject.organization;
  return subjects.subjects
    .filter(
      ({ kind, organization, serial }) =>
        kind === "external" && organization === unit && serial !== subject.serial,
    )
    .map(({ serial, name }) => ({ value: serial, text: name }));
}

function suggestionsOf({ field, subjects }: AskedFieldProps): readonly string[] | undefined {
  if (field !== "organizationName") return undefined;
  return subjects.subjects.filter(({ kind }) => kind === "organization").map(({ name }) => name);
}

function shownValue(
  { field, subjects }: AskedFieldProps,
  text: string,
  words: ReturnType<typeof useSpeech>["words"],
): string {
  const named = [...subjects.owners, ...subjects.subjects].find(({ serial }) => serial === text);
  return named?.name ?? valueText(field, text, words);
}

function Owner(
  props: AskedFieldProps & { readonly label: string; readonly hint: string | undefined },
): JSX.Element {
  const { say } = useSpeech();
  const { owners } = props.subjects;
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const chosen = owners.find(({ serial }) => serial === props.value);
  return (
    <Picker
      id={props.id}
      label={props.label}
      value={typed ?? chosen?.name ?? props.value}
      onChange={setTyped}
      suggest={(query) =>
        owners
          .filter(({ name, department }) => `${name} ${department}`.includes(query.trim()))
          .slice(0, 8)
          .map(({ serial, name, department }) => ({ key: serial, text: name, detail: department }))
      }
      onPick={({ key }) => {
        props.onChange(key);
        setTyped(undefined);
      }}
      onLeave={() => setTyped(undefined)}
      required={props.required}
      requiredText={say.form.required}
      hint={props.hint ?? say.form.hints.relationshipOwner}
      errors={props.errors}
    />
  );
}
