// What a request says of itself besides its course: what changes, from when, why, what was answered.

import type { JSX } from "preact";
import { ledgerName } from "../../../text/ledgers.ts";
import { requestWordsFor, type RequestWords } from "../../../text/pages/requests.ts";
import type { PageWords } from "../../../text/pages/words.ts";
import { refusalText, type WholeWords } from "../../../text/pages/whole-words.ts";
import { fieldLabel, type LabelledTable } from "../../../text/words.ts";
import type { Language } from "../../../domain/company/company.ts";
import type { RefusalCode } from "../../../domain/refusal.ts";
import type { LikelyView, RequestView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { Differences } from "./differences.tsx";
import { askedTable, startOf } from "./request-kind.ts";

export function RequestFacts({ request }: { readonly request: RequestView }): JSX.Element {
  const { language, words, say: spoken } = useSpeech();
  const say = requestWordsFor(language);
  const { kind, subject, differences, effectiveOn, startedAt, reason, answer, answeredBy, problem } = request;
  const { alike = [] } = request;
  const table = askedTable(kind, subject);
  const facts = [
    { label: say.alike, text: alike.map((each) => alikeText(each, say, spoken)).join(say.and) },
    { label: say.effectiveOn, text: effectiveOn },
    { label: say.starts[startOf(kind)], text: startedAt.replace("T", " ") },
    { label: say.reason, text: reason },
    { label: say.major, text: request.major.map((code) => majorText(code, say)).join(say.and) },
    { label: say.late, text: request.late.map((code) => lateText(code, language)).join(say.and) },
    { label: say.reported, text: request.fields["left"] === "yes" ? say.hasLeft : "" },
    { label: say.answerOf(answeredBy), text: answer },
    { label: say.kept, text: request.kept.map((field) => fieldLabel(field, words, table)).join(say.and) },
    { label: say.answerOf(""), text: problem ? problemText(request, problem, words, table, say) : "" },
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

function alikeText(
  { name, serial, reasons }: LikelyView,
  say: RequestWords,
  { duplicates }: PageWords,
): string {
  return say.alikeOne(name, serial, reasons.map((reason) => duplicates.reasons[reason]).join(duplicates.and));
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

/** Why the register itself sent it back, or left it to the administrators. */
function problemText(
  { state }: RequestView,
  { code, field }: NonNullable<RequestView["problem"]>,
  words: WholeWords,
  table: LabelledTable,
  say: RequestWords,
): string {
  if (state === "unsettled") return say.unsettled(fieldLabel(field, words, table));
  if (code === "changedSince") return say.changedSince(fieldLabel(field, words, table));
  const isKnown = (text: string): text is RefusalCode => Object.keys(words.refusals).includes(text);
  return isKnown(code) ? refusalText({ code, field }, words, table) : code;
}
