// A contact of either kind: all that is known, and what can be done.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { lifecycleWordsFor } from "../../text/pages/lifecycle.ts";
import { contactsOf, hasDeparted, hasLeft, organizationOf, postOf, tableKeyOf } from "../register.ts";
import type { AnyView } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Badges, badgesOf, partnerBadges } from "../widgets/badges.tsx";
import { Facts, type Fact } from "../widgets/facts.tsx";
import { FlagList } from "../widgets/flag-list.tsx";
import { Heading } from "../widgets/heading.tsx";
import { RecordLink } from "../widgets/record-link.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { ContactLeft, Departure } from "./departure.tsx";
import { Rejoining } from "./rejoining.tsx";

export type ContactRecord = Extract<AnyView, { kind: "internal" | "external" }>;

export function ContactView({ contact }: { readonly contact: ContactRecord }): JSX.Element {
  const { say, language } = useSpeech();
  const { register, go, back } = useSurroundings();
  const [turning, setTurning] = useState(false);
  const { view } = contact;
  const gone = contact.kind === "internal" ? hasDeparted(contact.view) : hasLeft(contact.view);
  const turned = (): void => setTurning(false);
  return (
    <>
      <Heading onBack={back} of={view.serial}>
        {view.fields.fullName ?? view.serial}
      </Heading>
      <p class="post">{postOf(register, contact)}</p>
      <Badges names={badgesOf(register, contact)} />
      <FlagList flags={view.flags} table={contact.kind} />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => go({ view: "edit", serial: view.serial })}
        >
          {say.actions.edit}
        </button>
        {(contact.kind === "internal" || !gone) && (
          <button type="button" class="button" aria-expanded={turning} onClick={() => setTurning(!turning)}>
            {contact.kind === "external"
              ? say.leaving.left
              : gone
                ? lifecycleWordsFor(language).rejoining
                : say.leaving.departure}
          </button>
        )}
        {contact.kind === "external" && !gone && <MainContactButton contact={contact} />}
      </div>
      {turning && contact.kind === "internal" && !gone && <Departure view={contact.view} onClosed={turned} />}
      {turning && contact.kind === "internal" && gone && <Rejoining view={contact.view} onClosed={turned} />}
      {turning && contact.kind === "external" && <ContactLeft view={contact.view} onClosed={turned} />}
      <Facts facts={factsOf(contact)} table={tableKeyOf(contact.kind)} />
      {contact.kind === "external" && <Unit contact={contact} />}
    </>
  );
}

function factsOf(contact: ContactRecord): readonly Fact[] {
  if (contact.kind === "internal") {
    const { fields } = contact.view;
    return [
      { key: "mobilePhone", value: fields.mobilePhone, copy: true },
      { key: "officePhone", value: fields.officePhone, copy: true },
      { key: "shortNumber", value: fields.shortNumber, copy: true },
      { key: "email", value: fields.email, copy: true },
      { key: "wechat", value: fields.wechat, copy: true },
      { key: "responsibilities", value: fields.responsibilities },
      { key: "department", value: fields.department },
      { key: "jobTitle", value: fields.jobTitle },
      { key: "otherPosts", value: fields.otherPosts },
      { key: "departedOn", value: fields.departedOn },
      { key: "rejoinedOn", value: fields.rejoinedOn },
      { key: "remark", value: fields.remark },
      { key: "account", value: fields.account, copy: true },
      { key: "order", value: fields.order },
      { key: "lastUpdatedOn", value: fields.lastUpdatedOn },
      { key: "serial", value: contact.view.serial },
    ];
  }
  const { fields } = contact.view;
  const owner = fields.relationshipOwner;
  return [
    { key: "mobilePhone", value: fields.mobilePhone, copy: true },
    { key: "officePhone", value: fields.officePhone, copy: true },
    { key: "email", value: fields.email, copy: true },
    { key: "wechat", value: fields.wechat, copy: true },
    { key: "engagementSubject", value: fields.engagementSubject },
    { key: "jobTitle", value: fields.jobTitle },
    owner === undefined || owner === ""
      ? { key: "relationshipOwner", value: "" }
      : { key: "relationshipOwner", value: owner, shown: <RecordLink serial={owner} /> },
    { key: "knownOn", value: fields.knownOn },
    { key: "leftOn", value: fields.leftOn },
    { key: "remark", value: fields.remark },
    { key: "order", value: fields.order },
    { key: "lastUpdatedOn", value: fields.lastUpdatedOn },
    { key: "serial", value: contact.view.serial },
  ];
}

type ExternalRecord = Extract<ContactRecord, { kind: "external" }>;

/** R85: one contact of a unit is its main contact. */
function MainContactButton({ contact }: { readonly contact: ExternalRecord }): JSX.Element | null {
  const { say } = useSpeech();
  const { register, changed } = useSurroundings();
  const name = contact.view.fields.fullName ?? contact.view.serial;
  const operation = useOperation("edit-organization", (value) => changed(value, say.toast.mainContact(name)));
  const unit = organizationOf(register, contact.view);
  if (!unit || unit.fields.mainContact === contact.view.serial) return null;
  const { serial, version, row } = unit;
  const choose = (): void =>
    operation.run({ serial, version, row, changes: { mainContact: contact.view.serial } });
  return (
    <>
      <button type="button" class="button" disabled={operation.progress.state === "running"} onClick={choose}>
        {say.record.makeMainContact}
      </button>
      <Trouble progress={operation.progress} onRetry={operation.retry} table="organizations" />
    </>
  );
}

/** 单位 of an external contact, with its other contacts. */
function Unit({ contact }: { readonly contact: ExternalRecord }): JSX.Element {
  const { say, words } = useSpeech();
  const { register } = useSurroundings();
  const unit = organizationOf(register, contact.view);
  if (!unit) {
    return (
      <section>
        <h2>{words.fields.external.organization}</h2>
        <p class="empty">{say.record.noUnit}</p>
      </section>
    );
  }
  const others = contactsOf(register, unit.serial).filter((other) => other.serial !== contact.view.serial);
  return (
    <section>
      <h2>{words.fields.external.organization}</h2>
      <p class="unit">
        <RecordLink serial={unit.serial} />
        <Badges names={partnerBadges(unit)} />
      </p>
      {others.length > 0 && <h3>{say.record.otherContacts(others.length)}</h3>}
      <UnitContacts contacts={others} mainContact={unit.fields.mainContact ?? ""} />
    </section>
  );
}

interface UnitContactsProps {
  readonly contacts: ReturnType<typeof contactsOf>;
  readonly mainContact: string;
}

/** Contacts of a unit, each a way to its record. */
export function UnitContacts({ contacts, mainContact }: UnitContactsProps): JSX.Element | null {
  const { say } = useSpeech();
  if (contacts.length === 0) return null;
  return (
    <ul class="unit-contacts">
      {contacts.map((contact) => (
        <li key={contact.serial}>
          <RecordLink serial={contact.serial} /> <span class="muted">{contact.fields.jobTitle}</span>
          {contact.serial === mainContact && <span class="badge main">{say.badges.main}</span>}
          {hasLeft(contact) && <Badges names={["left"]} />}
        </li>
      ))}
    </ul>
  );
}
