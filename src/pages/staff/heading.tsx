// The title of a view of the web app, and what the view is for.

import type { JSX } from "preact";
import { staffWordsFor } from "../../text/pages/staff.ts";
import type { StaffView } from "../../domain/access/staff-link.ts";
import { useSpeech } from "../surroundings.ts";
import { Heading } from "../widgets/heading.tsx";

export function StaffHeading({ of }: { readonly of: StaffView }): JSX.Element {
  const { name, lead } = staffWordsFor(useSpeech().language).views[of];
  return (
    <>
      <Heading of={of}>{name}</Heading>
      <p class="lead">{lead}</p>
    </>
  );
}
