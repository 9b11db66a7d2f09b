// Hands in what a colleague told, corrected where needed, or hands in again what came back: the form of its kind.

import type { JSX } from "preact";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { Asked, RequestView, SubjectView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation, useQuery } from "../../use-operation.ts";
import { Asking } from "../parts/asking.tsx";
import { RequestForm } from "../submit/request-form.tsx";
import { useStaff } from "../surroundings.ts";

interface HandInProps {
  readonly request: RequestView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function HandIn({ request, onDone, onCancel }: HandInProps): JSX.Element {
  const { language } = useSpeech();
  const say = submitWordsFor(language);
  const words = workWordsFor(language).tasks;
  const { tell } = useStaff();
  const { answer, again } = useQuery("load-subjects", {});
  const { id, version, kind, state } = request;
  const operation = useOperation("hand-in-request", (_moved, here) => {
    tell(words.handedIn(id));
    if (here) onDone();
  });
  if (answer.state !== "ready") return <Asking answer={answer} what={words.asking} onAgain={again} />;
  return (
    <RequestForm
      draft={`hand in ${id} ${String(version)}`}
      kind={kind}
      subject={subjectOf(request, answer.value.subjects)}
      subjects={answer.value}
      first={askedOf(request)}
      submit={state === "returned" ? say.handInAgain : say.handIn}
      progress={operation.progress}
      onSubmit={(asked) => operation.run({ id, version, ...asked })}
      onRetry={operation.retry}
      onCancel={onCancel}
    />
  );
}

/** As it was asked for. */
function askedOf({ fields, effectiveOn, startedAt, reason, major, round }: RequestView): Asked {
  return { fields, effectiveOn, startedAt, reason, major: major.includes("ticked"), round };
}

/** Whom it is about; where one may not ask about them oneself, what the request knows of them. */
function subjectOf(request: RequestView, subjects: readonly SubjectView[]): SubjectView | undefined {
  const { subject, subjectName, department, differences } = request;
  if (subject === "") return undefined;
  const known = subjects.find(({ serial }) => serial === subject);
  if (known?.fields) return known;
  const kind = subject.startsWith("N") ? "internal" : subject.startsWith("W") ? "external" : "organization";
  const fields = Object.fromEntries(differences.map(({ field, before }) => [field, before]));
  return {
    serial: subject,
    kind,
    version: 0,
    name: subjectName,
    department,
    organization: "",
    gone: false,
    fields,
    kinds: [],
  };
}
