// The register of another day (历史与未来): a day is chosen, and its register listed beside that of today (B3, F6).

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { dateOf, partsOf, plusDays, plusMonths } from "../../domain/calendar/day-arithmetic.ts";
import { isPlainDate, type PlainDate } from "../../domain/calendar/plain-date.ts";
import { asOfWordsFor } from "../../text/pages/as-of.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { Field } from "../widgets/field.tsx";
import { Heading } from "../widgets/heading.tsx";
import { FaultBox, Refusals } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { RegisterOn } from "./register-on.tsx";

export function AsOfView(): JSX.Element {
  const { words, language } = useSpeech();
  const { register } = useSurroundings();
  const say = asOfWordsFor(language);
  const { today } = register.about;
  const { year, month } = partsOf(today);
  const usual = [
    { day: plusMonths(today, -1), text: say.monthAgo },
    { day: plusDays(dateOf(year, month, 1), -1), text: say.endOfLastMonth },
    { day: plusMonths(today, 1), text: say.monthAhead },
  ];
  const [typed, setTyped] = useState<string>(plusMonths(today, -1));
  const [wrong, setWrong] = useState(false);
  const [day, setDay] = useState<PlainDate | undefined>(undefined);
  const show = (wanted: string): void => {
    setTyped(wanted);
    setWrong(!isPlainDate(wanted));
    if (isPlainDate(wanted)) setDay(wanted);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    show(typed);
  };
  const refusal = refusalText({ code: "dateInvalid", field: "date", values: { value: typed } }, words);
  return (
    <>
      <Heading>{words.menu.asOf}</Heading>
      <p class="hint">{say.explained}</p>
      <form class="choose-day" noValidate onSubmit={submit}>
        <Field
          id="as-of-day"
          label={say.day}
          kind="date"
          value={typed}
          onChange={setTyped}
          errors={wrong ? [refusal] : []}
        />
        <button type="submit" class="button primary">
          {say.show}
        </button>
        <div class="usual" role="group" aria-label={say.quick}>
          {usual.map((each) => (
            <button key={each.text} type="button" class="link" onClick={() => show(each.day)}>
              {each.text}
            </button>
          ))}
        </div>
      </form>
      {day !== undefined && <Asked key={day} day={day} />}
    </>
  );
}

function Asked({ day }: { readonly day: PlainDate }): JSX.Element {
  const { say } = useSpeech();
  const { answer, again } = useQuery("register-as-of", { day });
  if (answer.state === "loading") return <Waiting what={say.waiting.loading} />;
  if (answer.state === "failed") return <FaultBox fault={answer.fault} onRetry={again} />;
  if (answer.state === "refused") return <Refusals refusals={answer.refusals} onRetry={again} />;
  return <RegisterOn answer={answer.value} />;
}
