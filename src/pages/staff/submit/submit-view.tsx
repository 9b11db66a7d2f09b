// 提交变更: what has changed, about whom, the form, and what has become of it.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isInternalKind } from "../../../domain/request/request.ts";
import { KIND_RULES } from "../../../domain/request/kinds.ts";
import { ledgerName } from "../../../text/ledgers.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import type { Subjects, SubjectView } from "../../../wire/requests.ts";
import { useDraft } from "../../contact/draft.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation, useQuery } from "../../use-operation.ts";
import { useReturnFocus } from "../../widgets/return-focus.ts";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";
import { Asking } from "../parts/asking.tsx";
import { PendingPartners } from "../parts/pending-partners.tsx";
import { useStaff } from "../surroundings.ts";
import type { StaffViewProps } from "../views.ts";
import { KindChoice, kindsOf, type AskedKind } from "./kind-choice.tsx";
import { RequestForm } from "./request-form.tsx";
import { Sent } from "./sent.tsx";
import { candidatesFor, SubjectChoice } from "./subject-choice.tsx";

export function SubmitView({ id }: StaffViewProps): JSX.Element {
  const { answer, again } = useQuery("load-subjects", {});
  const say = submitWordsFor(useSpeech().language);
  const round = roundIn(id);
  return (
    <>
      <StaffHeading of="submit" />
      {answer.state === "ready" ? (
        <Submit subjects={answer.value} about={round === "" ? id : ""} round={round} onSent={again} />
      ) : (
        <Asking answer={answer} what={say.asking} onAgain={again} />
      )}
    </>
  );
}

/** "2026-11" of "round-2026-11", the place that a collection round leads to (R13); "" for any other. */
function roundIn(id: string): string {
  return /^round-(\d{4}-\d\d)$/.exec(id)?.[1] ?? "";
}

interface SubmitProps {
  readonly subjects: Subjects;
  /** The serial that a link or another view named; "" for none. */
  readonly about: string;
  /** The collection round that it is submitted for; "" for none. */
  readonly round: string;
  readonly onSent: () => void;
}

/** What was chosen, and the round it is for, is kept like what was typed: one may look elsewhere and come back. */
function Submit(props: SubmitProps): JSX.Element {
  const { subjects, about, onSent } = props;
  const say = submitWordsFor(useSpeech().language);
  const choice = useDraft(`submit ${about}`, {});
  const round = props.round === "" ? (choice.typed["round"] ?? "") : props.round;
  const forRound = round !== "" && <p class="chosen">{say.forRound}</p>;
  const choose = (kind: AskedKind): void => {
    choice.type("kind", kind);
    if (round !== "") choice.type("round", round);
  };
  const [sent, setSent] = useState<string | undefined>(undefined);
  const offered = kindsOf(subjects, about);
  const kinds = round === "" ? offered : offered.filter(isInternalKind);
  const kind = kinds.find((each) => each === choice.typed["kind"]);
  if (sent !== undefined)
    return (
      <Sent
        id={sent}
        onAnother={() => {
          setSent(undefined);
          onSent();
        }}
      />
    );
  if (kinds.length === 0) return <Nothing of="submit" />;
  if (kind === undefined)
    return (
      <>
        {forRound}
        <KindChoice kinds={kinds} onChosen={choose} />
      </>
    );
  return (
    <>
      {forRound}
      <Ask
        subjects={subjects}
        kind={kind}
        about={about}
        round={round}
        chosen={choice.typed["subject"]}
        onSubject={(serial) => choice.type("subject", serial)}
        onOtherKind={choice.discard}
        onSent={(id) => {
          choice.discard();
          setSent(id);
        }}
      />
    </>
  );
}

interface AskProps {
  readonly subjects: Subjects;
  readonly kind: AskedKind;
  readonly about: string;
  readonly round: string;
  /** undefined: nobody yet; "": somebody new. */
  readonly chosen: string | undefined;
  readonly onSubject: (serial: string) => void;
  readonly onOtherKind: () => void;
  readonly onSent: (id: string) => void;
}

function Ask(props: AskProps): JSX.Element {
  useReturnFocus();
  const { language } = useSpeech();
  const say = submitWordsFor(language);
  const { me, tell } = useStaff();
  const { subjects, kind } = props;
  const candidates = candidatesFor(subjects, kind);
  const subject = subjectFor(candidates, props);
  const founding = subjects.kinds.includes(kind);
  const operation = useOperation("open-request", ({ ids: [id = ""] }, here) => {
    tell(say.sentNamed(id));
    if (here) props.onSent(id);
  });
  const [atOnce, setAtOnce] = useState(false);
  const correction = useOperation("correct-at-once", ({ ids: [id = ""] }, here) => {
    tell(say.sentNamed(id));
    if (here) props.onSent(id);
  });
  const used = atOnce ? correction : operation;
  const isNew = subject === undefined && founding && (candidates.length === 0 || props.chosen === "");
  return (
    <>
      <p class="chosen">
        <span class="name">{ledgerName("kind", kind, language)}</span>
        <button type="button" class="link" onClick={props.onOtherKind}>
          {say.otherKind}
        </button>
      </p>
      {!(founding && candidates.length === 0) && (
        <SubjectChoice
          candidates={candidates}
          subjects={subjects.subjects}
          chosen={subject?.serial ?? (isNew ? "" : undefined)}
          founding={founding}
          isUnit={KIND_RULES[kind].subjects[0] === "organization"}
          onChosen={props.onSubject}
        />
      )}
      {kind === "newPartner" && <PendingPartners pending={subjects.pending} />}
      {(subject !== undefined || isNew) && (
        <RequestForm
          key={`${kind} ${subject?.serial ?? ""}`}
          draft={`request ${kind} ${subject?.serial ?? ""}`}
          kind={kind}
          subject={subject}
          subjects={subjects}
          submit={say.send}
          progress={used.progress}
          onSubmit={(asked) =>
            used.run({
              kind,
              subject: subject?.serial ?? "",
              version: subject?.version ?? 0,
              ...asked,
              round: isInternalKind(kind) ? props.round : "",
            })
          }
          onRetry={used.retry}
          {...(me.roles.administrator ? { atOnce, onAtOnce: setAtOnce } : {})}
        />
      )}
    </>
  );
}

/** Whom it is about: as chosen, as the link said, or the only one there is, which of an employee is oneself. */
function subjectFor(
  candidates: readonly SubjectView[],
  { about, chosen }: AskProps,
): SubjectView | undefined {
  const named = (serial: string): SubjectView | undefined =>
    candidates.find((candidate) => candidate.serial === serial);
  if (chosen !== undefined) return named(chosen);
  return named(about) ?? (candidates.length === 1 ? candidates[0] : undefined);
}
