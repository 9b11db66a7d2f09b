// One record, whatever its kind, with its history below it.

import type { JSX } from "preact";
import type { Serial } from "../domain/register/serial.ts";
import { ContactView } from "./contact/contact-view.tsx";
import { History } from "./history/history.tsx";
import { OrganizationView } from "./organization/organization-view.tsx";
import { find } from "./register.ts";
import { useSpeech, useSurroundings } from "./surroundings.ts";
import { Heading } from "./widgets/heading.tsx";

export function RecordView({ serial }: { readonly serial: Serial }): JSX.Element {
  const { register } = useSurroundings();
  const record = find(register, serial);
  if (!record) return <MissingRecord serial={serial} />;
  return (
    <article class="record">
      {record.kind === "organization" ? (
        <OrganizationView view={record.view} />
      ) : (
        <ContactView contact={record} />
      )}
      <History serial={serial} version={record.view.version} />
    </article>
  );
}

/** A record that another person's change, or an undo, has taken away. */
export function MissingRecord({ serial }: { readonly serial: Serial }): JSX.Element {
  const { say, words } = useSpeech();
  const { back, reload } = useSurroundings();
  return (
    <>
      <Heading onBack={back}>{serial}</Heading>
      <p class="empty">{words.refusals.unknownRecord("", { serial })}</p>
      <button type="button" class="button" onClick={() => void reload()}>
        {say.actions.reload}
      </button>
    </>
  );
}
