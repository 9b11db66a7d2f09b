// New partners of one's department that await their review (C5): so that nobody enters them twice or uses them before.

import type { JSX } from "preact";
import { partnerWordsFor } from "../../../text/pages/partners.ts";
import type { PendingPartner } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";

export function PendingPartners({
  pending,
}: {
  readonly pending: readonly PendingPartner[];
}): JSX.Element | null {
  const say = partnerWordsFor(useSpeech().language).pending;
  if (pending.length === 0) return null;
  return (
    <section class="panel">
      <h2>{say.title(pending.length)}</h2>
      <p class="small">{say.explained}</p>
      <ul class="plain">
        {pending.map(({ id, organizationName, fullName, by, on }) => (
          <li key={id}>
            <span class="name">{organizationName}</span> {fullName} <span class="badge">{say.badge}</span>{" "}
            <span class="muted small">{say.asked(by, on, id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
