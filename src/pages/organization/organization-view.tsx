// A partner organization: what is known, its contacts, and the state of the cooperation.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ENGAGEMENT_KIND_TEXT, PARTNER_TEXT } from "../../domain/register/tables.ts";
import type { OrganizationView as View } from "../../wire/operations.ts";
import { UnitContacts } from "../contact/contact-view.tsx";
import { contactsOf, engagementEnded, partnerStateOf } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Badges, badgesOf } from "../widgets/badges.tsx";
import { Facts, type Fact } from "../widgets/facts.tsx";
import { FlagList } from "../widgets/flag-list.tsx";
import { Heading } from "../widgets/heading.tsx";
import { RecordLink } from "../widgets/record-link.tsx";
import { EndEngagement, ResumeEngagement } from "./engagement.tsx";
import { Retention } from "./retention.tsx";

export function OrganizationView({ view }: { readonly view: View }): JSX.Element {
  const { say } = useSpeech();
  const { register, go, back } = useSurroundings();
  const [turning, setTurning] = useState(false);
  const name = view.fields.fullName ?? view.serial;
  const contacts = contactsOf(register, view.serial);
  const ended = engagementEnded(view);
  const turned = (): void => setTurning(false);
  return (
    <>
      <Heading onBack={back} of={view.serial}>
        {name}
      </Heading>
      <Badges names={badgesOf(register, { kind: "organization", view })} />
      <FlagList flags={view.flags} table="organizations" />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => go({ view: "edit", serial: view.serial })}
        >
          {say.actions.edit}
        </button>
        <button type="button" class="button" aria-expanded={turning} onClick={() => setTurning(!turning)}>
          {ended ? say.engagement.resume : say.engagement.end}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => go({ view: "add", kind: "external", organizationName: name })}
        >
          {say.record.addContactHere}
        </button>
      </div>
      {turning && !ended && <EndEngagement view={view} contacts={contacts} onClosed={turned} />}
      {turning && ended && <ResumeEngagement view={view} contacts={contacts} onClosed={turned} />}
      {ended && <Retention key={view.version} view={view} />}
      <Facts facts={factsOf(view)} table="organizations" />
      <section>
        <h2>{say.record.contacts(contacts.length)}</h2>
        {contacts.length === 0 && <p class="empty">{say.record.noContacts}</p>}
        <UnitContacts contacts={contacts} mainContact={view.fields.mainContact ?? ""} />
      </section>
    </>
  );
}

/** The words of closed sets are the sheet's own: they are data, and stay as they are there. */
function factsOf(view: View): readonly Fact[] {
  const { fields } = view;
  const main = fields.mainContact;
  return [
    { key: "aliases", value: fields.aliases },
    { key: "organizationType", value: fields.organizationType },
    { key: "engagementKind", value: ENGAGEMENT_KIND_TEXT[fields.engagementKind ?? ""] },
    { key: "engagementState", value: PARTNER_TEXT[partnerStateOf(view)] },
    main === undefined || main === ""
      ? { key: "mainContact", value: "" }
      : { key: "mainContact", value: main, shown: <RecordLink serial={main} /> },
    { key: "endedOn", value: fields.endedOn },
    { key: "endReason", value: fields.endReason },
    { key: "retentionDecidedOn", value: fields.retentionDecidedOn },
    { key: "remark", value: fields.remark },
    { key: "lastUpdatedOn", value: fields.lastUpdatedOn },
    { key: "serial", value: view.serial },
  ];
}
