// Ends and resumes the cooperation with a unit: it concerns all of its contacts at once (R17, R43).

import type { JSX } from "preact";
import type { ExternalView, OrganizationView } from "../../wire/operations.ts";
import { hasLeft } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { DatedForm } from "../widgets/dated-form.tsx";

interface EngagementProps {
  readonly view: OrganizationView;
  readonly contacts: readonly ExternalView[];
  readonly onClosed: () => void;
}

/** Names beyond these are counted. */
const NAMED = 8;

function Concerned({ contacts }: { readonly contacts: readonly ExternalView[] }): JSX.Element {
  const { say } = useSpeech();
  const there = contacts.filter((contact) => !hasLeft(contact));
  if (there.length === 0) return <p>{say.engagement.concernsNobody}</p>;
  return (
    <>
      <p>{say.engagement.concerns(there.length)}</p>
      <ul class="concerned">
        {there.slice(0, NAMED).map((contact) => (
          <li key={contact.serial}>
            {contact.fields.fullName ?? contact.serial} <span class="muted">{contact.fields.jobTitle}</span>
          </li>
        ))}
        {there.length > NAMED && <li>{say.engagement.andMore(there.length - NAMED)}</li>}
      </ul>
    </>
  );
}

export function EndEngagement({ view, contacts, onClosed }: EngagementProps): JSX.Element {
  const { say } = useSpeech();
  const { changed } = useSurroundings();
  const { serial, version, row } = view;
  const name = view.fields.fullName ?? serial;
  const operation = useOperation("end-engagement", (value, here) => {
    changed(value, say.toast.ended(name));
    if (here) onClosed();
  });
  return (
    <DatedForm
      title={say.engagement.end}
      table="organizations"
      dateKey="endedOn"
      reasonKey="endReason"
      reasonRequired
      submit={say.engagement.end}
      progress={operation.progress}
      onSubmit={(endedOn, reason) => operation.run({ serial, version, row, endedOn, reason })}
      onRetry={operation.retry}
      onClosed={onClosed}
    >
      <Concerned contacts={contacts} />
    </DatedForm>
  );
}

export function ResumeEngagement({ view, contacts, onClosed }: EngagementProps): JSX.Element {
  const { say } = useSpeech();
  const { changed } = useSurroundings();
  const { serial, version, row } = view;
  const name = view.fields.fullName ?? serial;
  const operation = useOperation("resume-engagement", (value, here) => {
    changed(value, say.toast.resumed(name));
    if (here) onClosed();
  });
  return (
    <DatedForm
      title={say.engagement.resume}
      table="settings"
      submit={say.engagement.resume}
      progress={operation.progress}
      onSubmit={(_date, reason) =>
        operation.run({ serial, version, row, ...(reason === "" ? {} : { reason }) })
      }
      onRetry={operation.retry}
      onClosed={onClosed}
    >
      <Concerned contacts={contacts} />
    </DatedForm>
  );
}
