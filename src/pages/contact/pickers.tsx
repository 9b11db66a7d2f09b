// Choosing a unit (existing or new) and the employee who owns the relationship.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isSerial, type Serial } from "../../domain/register/serial.ts";
import { activeStaff, isArchived, nameOf, postOf, type Register } from "../register.ts";
import type { OrganizationView } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Picker, type Suggestion } from "../widgets/picker.tsx";

const SUGGESTED = 8;

interface Searchable {
  readonly search: string;
}

/** The first records that hold every word of the query, as typed, in pinyin or in initials. */
function matching<T extends Searchable>(views: Iterable<T>, query: string): readonly T[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found: T[] = [];
  for (const view of views) {
    if (words.every((word) => view.search.includes(word))) found.push(view);
    if (found.length === SUGGESTED) break;
  }
  return found;
}

export interface PickedProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly errors?: readonly string[];
  readonly note?: string;
}

/** Archived units are offered to nobody; typed in full, their name is known all the same. */
function inUse(register: Register): readonly OrganizationView[] {
  return [...register.organizations.values()].filter(
    (view) => !isArchived(register, { kind: "organization", view }),
  );
}

/** The value is the unit's name: a known one is used, an unknown one will be created. */
export function OrganizationPicker(
  props: PickedProps & { readonly required?: boolean; readonly hint?: string },
): JSX.Element {
  const { words, say } = useSpeech();
  const { register } = useSurroundings();
  const suggest = (query: string): readonly Suggestion[] =>
    matching(inUse(register), query).map((view) => ({
      key: view.serial,
      text: view.fields.fullName ?? view.serial,
      detail: [view.fields.organizationType, view.fields.aliases].filter((part) => part).join(" · "),
    }));
  return (
    <Picker
      {...props}
      label={words.fields.external.organizationName}
      requiredText={say.form.required}
      suggest={suggest}
      onPick={(suggestion) => props.onChange(suggestion.text)}
    />
  );
}

/** The value is the employee's serial, or "". */
export function OwnerPicker(
  props: PickedProps & { readonly label?: string; readonly hint?: string },
): JSX.Element {
  const { words } = useSpeech();
  const { register } = useSurroundings();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const suggest = (query: string): readonly Suggestion[] =>
    matching(activeStaff(register), query).map((view) => ({
      key: view.serial,
      text: view.fields.fullName ?? view.serial,
      detail: postOf(register, { kind: "internal", view }),
    }));
  const change = (text: string): void => {
    setTyped(text);
    if (text.trim() === "") props.onChange("");
  };
  return (
    <Picker
      id={props.id}
      label={props.label ?? words.fields.external.relationshipOwner}
      value={typed ?? shownOwner(register, props.value)}
      onChange={change}
      suggest={suggest}
      onPick={(suggestion) => {
        props.onChange(suggestion.key);
        setTyped(undefined);
      }}
      onLeave={() => setTyped(undefined)}
      hint={props.hint}
      note={props.note}
      errors={props.errors}
    />
  );
}

/** "王芳 市场部-经理", or the serial of somebody unknown here. */
export function shownOwner(register: Register, value: string): string {
  if (!isSerial(value)) return value;
  const serial: Serial = value;
  const view = register.internal.get(serial);
  return view ? `${nameOf(register, serial)} ${postOf(register, { kind: "internal", view })}` : serial;
}
