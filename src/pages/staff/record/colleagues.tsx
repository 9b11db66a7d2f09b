// Everybody whom one may see, found by typing, with the way to say that something about them is wrong (F12).

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { SubjectView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { placeOf } from "../parts/subject-place.ts";
import { useStaff } from "../surroundings.ts";
import { Confirm } from "./confirm.tsx";
import { ReportProblem } from "./report-problem.tsx";

const SHOWN = 10;

interface ColleaguesProps {
  readonly subjects: readonly SubjectView[];
  /** The serial that a link named. */
  readonly linked: string;
  readonly onConfirmed: () => void;
}

export function Colleagues({ subjects, linked, onConfirmed }: ColleaguesProps): JSX.Element | null {
  const { language } = useSpeech();
  const say = workWordsFor(language).record;
  const people = subjects.filter(({ kind }) => kind !== "organization");
  const [typed, setTyped] = useState(people.find(({ serial }) => serial === linked)?.name ?? "");
  if (people.length === 0) return null;
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = people.filter((subject) => {
    const text = `${subject.name} ${placeOf(subject, subjects)}`.toLowerCase();
    return words.length > 0 && words.every((word) => text.includes(word));
  });
  return (
    <section>
      <h2>{say.colleagues}</h2>
      <div class="field">
        <label for="colleague">{say.find}</label>
        <input
          id="colleague"
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p role="status" class="muted small">
        {words.length === 0 ? "" : found.length === 0 ? say.noneFound : say.found(found.length)}
      </p>
      <ul class="requests" aria-label={say.colleagues}>
        {found.slice(0, SHOWN).map((subject) => (
          <Colleague
            key={subject.serial}
            subject={subject}
            place={placeOf(subject, subjects)}
            onConfirmed={onConfirmed}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColleagueProps {
  readonly subject: SubjectView;
  readonly place: string;
  readonly onConfirmed: () => void;
}

function Colleague({ subject, place, onConfirmed }: ColleagueProps): JSX.Element {
  const { language } = useSpeech();
  const say = workWordsFor(language).record;
  const { me } = useStaff();
  const [reporting, setReporting] = useState(false);
  const isMine = me.serial !== "" && subject.fields?.["relationshipOwner"] === me.serial;
  return (
    <li class="request">
      <p>
        <span class="name">{subject.name}</span> <span class="muted">{place}</span>
      </p>
      {isMine && <Confirm subject={subject} onConfirmed={onConfirmed} />}
      {reporting ? (
        <ReportProblem subject={subject} onClosed={() => setReporting(false)} />
      ) : (
        <button
          type="button"
          class="button"
          aria-label={say.reportOn(subject.name)}
          onClick={() => setReporting(true)}
        >
          {say.report}
        </button>
      )}
    </li>
  );
}
