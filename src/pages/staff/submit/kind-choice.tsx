// What has changed: the kinds that one may ask for, within the company and at partners.

import type { JSX } from "preact";
import {
  EXTERNAL_REQUESTS,
  INTERNAL_REQUESTS,
  isInternalKind,
  type RequestKind,
} from "../../../domain/request/request.ts";
import { ledgerName } from "../../../text/ledgers.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import type { Subjects } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useReturnFocus } from "../../widgets/return-focus.ts";

/** A problem is reported on the contact itself, not asked for here. */
export type AskedKind = Exclude<RequestKind, "problem">;

const isAsked = (kind: RequestKind): kind is AskedKind => kind !== "problem";

/** All that one may ask for, or what one may ask for about this record. */
export function kindsOf({ subjects, kinds }: Subjects, about: string): readonly AskedKind[] {
  const named = subjects.find(({ serial }) => serial === about);
  const open = new Set(named ? named.kinds : [...kinds, ...subjects.flatMap((subject) => subject.kinds)]);
  return [...INTERNAL_REQUESTS, ...EXTERNAL_REQUESTS].filter(isAsked).filter((kind) => open.has(kind));
}

interface KindChoiceProps {
  readonly kinds: readonly AskedKind[];
  readonly onChosen: (kind: AskedKind) => void;
}

export function KindChoice({ kinds, onChosen }: KindChoiceProps): JSX.Element {
  useReturnFocus();
  const { language } = useSpeech();
  const say = submitWordsFor(language);
  const words = requestWordsFor(language);
  const groups = [
    { title: say.within, internal: true },
    { title: say.partners, internal: false },
  ].map(({ title, internal }) => ({
    title,
    kinds: kinds.filter((kind) => isInternalKind(kind) === internal),
  }));
  return (
    <div class="columns-wide">
      {groups
        .filter((group) => group.kinds.length > 0)
        .map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2>{group.title}</h2>
            <ul class="kinds">
              {group.kinds.map((kind) => (
                <li key={kind}>
                  <button type="button" class="kind" onClick={() => onChosen(kind)}>
                    <span class="name">{ledgerName("kind", kind, language)}</span>
                    <span class="muted">{words.kindHints[kind]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
