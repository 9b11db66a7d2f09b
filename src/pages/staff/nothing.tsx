// In place of an empty list.

import type { JSX } from "preact";
import { staffWordsFor } from "../../text/pages/staff.ts";
import type { StaffView } from "../../domain/access/staff-link.ts";
import { useSpeech } from "../surroundings.ts";

export function Nothing({ of }: { readonly of: StaffView }): JSX.Element {
  return <p class="nothing">{staffWordsFor(useSpeech().language).views[of].nothing}</p>;
}
