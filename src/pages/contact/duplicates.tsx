// The warning before saving somebody who is probably registered already (F3, F4): the likely match beside what was typed.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import {
  duplicateIndex,
  externalPerson,
  internalPerson,
  likelyDuplicates,
  type DuplicateIndex,
  type DuplicateReason,
  type Person,
} from "../../domain/contact/duplicates.ts";
import { readEmail } from "../../domain/contact/email.ts";
import { readPhones } from "../../domain/contact/phone.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { ExternalView, InternalView } from "../../wire/operations.ts";
import { find, nameOf, organizationOf, postOf, type Register } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Badges, badgesOf } from "../widgets/badges.tsx";
import { Facts } from "../widgets/facts.tsx";

export interface Match {
  readonly serial: Serial;
  readonly reasons: readonly DuplicateReason[];
}

type Texts = Readonly<Record<string, string>>;

const SHOWN = 3;

/** An edit of anything else makes nobody a duplicate. */
const TELLING: readonly string[] = [
  "fullName",
  "mobilePhone",
  "officePhone",
  "email",
  "account",
  "department",
  "organizationName",
];

function personOfInternal(view: InternalView): Person {
  return internalPerson(view.serial, view.fields);
}

function personOfExternal(register: Register, view: ExternalView): Person {
  return externalPerson(view.serial, view.fields, organizationOf(register, view)?.fields.fullName ?? "");
}

/** Everybody of that kind, by what they are found again by. */
export function everybody(register: Register, kind: ContactKind): DuplicateIndex {
  return duplicateIndex(
    kind === "internal"
      ? [...register.internal.values()].map(personOfInternal)
      : [...register.external.values()].map((view) => personOfExternal(register, view)),
  );
}

/** What was typed, as the register would write it. */
function candidate(kind: ContactKind, texts: Texts, self: Serial | ""): Person {
  const { fullName = "", jobTitle = "", email = "", account = "" } = texts;
  const written = {
    fullName: fullName.trim(),
    jobTitle: jobTitle.trim(),
    officePhone: readPhones(texts["officePhone"] ?? "", "office").text,
    mobilePhone: readPhones(texts["mobilePhone"] ?? "", "mobile").text,
    email: readEmail(email).text,
  };
  if (kind === "external") return externalPerson(self, written, (texts["organizationName"] ?? "").trim());
  const department = (texts["department"] ?? "").trim();
  return internalPerson(self, { ...written, department, account: account.trim().toLowerCase() });
}

/** `changes`: what this form would change; `self`: the contact being edited. */
export function likelyMatches(
  register: Register,
  kind: ContactKind,
  texts: Texts,
  changes: Texts,
  self: Serial | "" = "",
): readonly Match[] {
  if (!Object.keys(changes).some((key) => TELLING.includes(key))) return [];
  return likelyDuplicates(candidate(kind, texts, self), everybody(register, kind), SHOWN).flatMap(
    ({ serial, reasons }) => (serial === "" ? [] : [{ serial, reasons }]),
  );
}

interface DuplicateWarningProps {
  readonly matches: readonly Match[];
  readonly onSave: () => void;
  readonly onStay: () => void;
}

export function DuplicateWarning({ matches, onSave, onStay }: DuplicateWarningProps): JSX.Element {
  const { say } = useSpeech();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, [matches]);
  return (
    <section class="duplicates" role="alert" tabIndex={-1} ref={box} aria-label={say.duplicates.title}>
      <strong>{say.duplicates.title}</strong>
      <p>{say.duplicates.explained}</p>
      <ul>
        {matches.map((match) => (
          <LikelyMatch key={match.serial} match={match} />
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button" onClick={onStay}>
          {say.duplicates.goBack}
        </button>
        <button type="button" class="button danger" onClick={onSave}>
          {say.duplicates.saveAnyway}
        </button>
      </div>
    </section>
  );
}

function LikelyMatch({ match }: { readonly match: Match }): JSX.Element | null {
  const { say } = useSpeech();
  const { register, go } = useSurroundings();
  const record = find(register, match.serial);
  if (!record || record.kind === "organization") return null;
  const { mobilePhone, officePhone, email } = record.view.fields;
  return (
    <li class="match">
      <p class="result-head">
        <span class="name">{nameOf(register, match.serial)}</span>
        <Badges names={badgesOf(register, record)} />
      </p>
      <p>{postOf(register, record)}</p>
      <p class="why">
        {match.reasons.map((reason) => say.duplicates.reasons[reason]).join(say.duplicates.and)}
      </p>
      <Facts
        table={record.kind}
        facts={[
          { key: "mobilePhone", value: mobilePhone },
          { key: "officePhone", value: officePhone },
          { key: "email", value: email },
        ]}
      />
      <button type="button" class="link" onClick={() => go({ view: "record", serial: match.serial })}>
        {say.duplicates.goThere(nameOf(register, match.serial))}
      </button>
    </li>
  );
}
