// A request as everybody reads it: about whom, what changes, from when, why, its course and its time limit.

import type { ComponentChildren, JSX } from "preact";
import { ledgerName } from "../../../text/ledgers.ts";
import { requestWordsFor, type RequestWords } from "../../../text/pages/requests.ts";
import { refusalText, type WholeWords } from "../../../text/pages/whole-words.ts";
import { fieldLabel, type LabelledTable } from "../../../text/words.ts";
import type { Language } from "../../../domain/company/company.ts";
import type { RefusalCode } from "../../../domain/refusal.ts";
import type { RequestView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { Chips } from "./chips.tsx";
import { Differences } from "./differences.tsx";
import { limitOf } from "./due-of.ts";
import { Due } from "./due.tsx";
import { askedTable, startOf } from "./request-kind.ts";
import { Route, stagesOf } from "./route.tsx";

interface RequestCardProps {
  readonly request: RequestView;
  /** The link that opened the view was about this one. */
  readonly linked?: boolean;
  /** A box to tick beside the title. */
  readonly tick?: JSX.Element;
  readonly children?: ComponentChildren;
}

export function RequestCard({ request, linked, tick, children }: RequestCardProps): JSX.Element {
  const { language } = useSpeech();
  const say = requestWordsFor(language);
  const { id, kind, subjectName, department, toDepartment } = request;
  const place = toDepartment === "" ? department : say.toDepartment(department, toDepartment);
  const limit = limitOf(request);
  const title = [subjectName, ledgerName("kind", kind, language)].filter((part) => part !== "").join(" · ");
  return (
    <li class={linked ? "request linked" : "request"} id={`request-${id}`} tabIndex={-1}>
      <div class="request-head">
        <h3 class="request-title">
          {tick ? (
            <label class="request-tick">
              {tick} <span>{title}</span>
            </label>
          ) : (
            title
          )}
        </h3>
        <Chips request={request} />
      </div>
      <p class="muted small">{[place, id].filter((part) => part !== "").join(" · ")}</p>
      <RequestFacts request={request} />
      <Route stages={stagesOf(request, language)} />
      {limit && <Due {...limit} />}
      {children}
    </li>
  );
}

function RequestFacts({ request }: { readonly request: RequestView }): JSX.Element {
  const { language, words } = useSpeech();
  const say = requestWordsFor(language);
  const { kind, subject, differences, effectiveOn, startedAt, reason, answer, answeredBy, problem } = request;
  const table = askedTable(kind, subject);
  const facts = [
    { label: say.effectiveOn, text: effectiveOn },
    { label: say.starts[startOf(kind)], text: startedAt.replace("T", " ") },
    { label: say.reason, text: reason },
    { label: say.major, text: request.major.map((code) => majorText(code, say)).join(say.and) },
    { label: say.late, text: request.late.map((code) => lateText(code, language)).join(say.and) },
    { label: say.reported, text: request.fields["left"] === "yes" ? say.hasLeft : "" },
    { label: say.answerOf(answeredBy), text: answer },
    {
      label: say.kept,
      text: request.kept.map((field) => fieldLabel(field, words, table)).join(say.and),
    },
    { label: say.answerOf(""), text: problem ? problemText(problem, words, table) : "" },
  ];
  return (
    <>
      <Differences differences={differences.filter(({ field }) => field !== "left")} table={table} />
      <dl class="request-facts">
        {facts
          .filter(({ text }) => text !== "")
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** A code that this page does not know is shown as it is. */
function majorText(code: string, { majorWhy }: RequestWords): string {
  const known: Readonly<Record<string, string>> = majorWhy;
  return known[code] ?? code;
}

/** Which time limit was missed. */
function lateText(code: string, language: Language): string {
  return code === "effectiveOn"
    ? requestWordsFor(language).lateForItsDay
    : ledgerName("rule", code, language);
}

/** Why the register itself sent it back. */
function problemText(
  { code, field }: NonNullable<RequestView["problem"]>,
  words: WholeWords,
  table: LabelledTable,
): string {
  const isKnown = (text: string): text is RefusalCode => Object.keys(words.refusals).includes(text);
  return isKnown(code) ? refusalText({ code, field }, words, table) : code;
}
