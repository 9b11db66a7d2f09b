// About whom or which unit: a few to choose from at a glance, many by typing.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { RequestKind } from "../../../domain/request/request.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import type { Subjects, SubjectView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { Picker, type Suggestion } from "../../widgets/picker.tsx";
import { placeOf } from "../parts/subject-place.ts";
import { useStaff } from "../surroundings.ts";

/** Those about whom one may ask this, oneself first. */
export function candidatesFor({ subjects }: Subjects, kind: RequestKind): readonly SubjectView[] {
  return subjects.filter((subject) => subject.kinds.includes(kind));
}

/** Up to so many stand side by side. */
const AT_A_GLANCE = 6;
const SUGGESTED = 8;

interface SubjectChoiceProps {
  readonly candidates: readonly SubjectView[];
  readonly subjects: readonly SubjectView[];
  /** "" for somebody new; undefined while nobody is chosen. */
  readonly chosen: string | undefined;
  /** It may also be about nobody who is there already. */
  readonly founding: boolean;
  readonly isUnit: boolean;
  readonly onChosen: (serial: string) => void;
}

export function SubjectChoice(props: SubjectChoiceProps): JSX.Element {
  const { candidates, subjects, chosen, founding } = props;
  const say = submitWordsFor(useSpeech().language);
  const legend = props.isUnit ? say.aboutUnit : say.aboutWhom;
  if (candidates.length === 0) return <p class="nothing">{say.nobody}</p>;
  if (!founding && candidates.length > AT_A_GLANCE) return <ByTyping {...props} label={legend} />;
  return (
    <fieldset class="subjects">
      <legend>{legend}</legend>
      {founding && (
        <Option serial="" text={say.newPerson} detail="" chosen={chosen} onChosen={props.onChosen} />
      )}
      {candidates.map((candidate) => (
        <Option
          key={candidate.serial}
          serial={candidate.serial}
          text={candidate.name}
          detail={founding ? say.rejoining : placeOf(candidate, subjects)}
          chosen={chosen}
          onChosen={props.onChosen}
        />
      ))}
    </fieldset>
  );
}

interface OptionProps {
  readonly serial: string;
  readonly text: string;
  readonly detail: string;
  readonly chosen: string | undefined;
  readonly onChosen: (serial: string) => void;
}

function Option({ serial, text, detail, chosen, onChosen }: OptionProps): JSX.Element {
  const { me } = useStaff();
  const say = submitWordsFor(useSpeech().language);
  const isMe = serial !== "" && serial === me.serial;
  return (
    <label class="subject">
      <input type="radio" name="subject" checked={chosen === serial} onChange={() => onChosen(serial)} />
      <span>
        <span class="name">{text}</span> {isMe && <span class="badge">{say.myself}</span>}{" "}
        <span class="muted">{detail}</span>
      </span>
    </label>
  );
}

function ByTyping(props: SubjectChoiceProps & { readonly label: string }): JSX.Element {
  const { candidates, subjects, chosen, onChosen } = props;
  const say = submitWordsFor(useSpeech().language);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const named = candidates.find(({ serial }) => serial === chosen);
  const suggest = (query: string): readonly Suggestion[] => {
    const words = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    return candidates
      .map((candidate) => ({
        key: candidate.serial,
        text: candidate.name,
        detail: placeOf(candidate, subjects),
      }))
      .filter(({ text, detail }) => words.every((word) => `${text} ${detail}`.toLowerCase().includes(word)))
      .slice(0, SUGGESTED);
  };
  return (
    <Picker
      id="subject"
      label={props.label}
      value={typed ?? named?.name ?? ""}
      onChange={setTyped}
      suggest={suggest}
      onPick={({ key }) => {
        onChosen(key);
        setTyped(undefined);
      }}
      onLeave={() => setTyped(undefined)}
      hint={named ? placeOf(named, subjects) : `${say.find} ${say.choose}`}
    />
  );
}
