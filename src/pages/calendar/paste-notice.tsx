// The State Council's notice, pasted: its days are shown before anything is written, and what is wrong with it is said.

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { noticeDays } from "../../domain/calendar/notice-days.ts";
import { faultRefusal, readOfficialNotice } from "../../domain/calendar/official-notice.ts";
import type { CompanyDay } from "../../domain/calendar/working-calendar.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { calendarWordsFor } from "../../text/pages/calendar.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { useReturnFocus } from "../widgets/return-focus.ts";
import { Field } from "../widgets/field.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { DayList } from "./day-list.tsx";

interface Preview {
  readonly year: number;
  readonly missing: readonly CompanyDay[];
  readonly overruled: readonly CompanyDay[];
}

/** What the server will decide, with the calendar as this page knows it. */
function previewOf(text: string, companyDays: readonly CompanyDay[]): Preview | Refusal | undefined {
  if (text.trim() === "") return undefined;
  const notice = readOfficialNotice(text);
  if ("fault" in notice) return faultRefusal(notice);
  const { year } = notice;
  const days = noticeDays(notice, companyDays);
  return days.missing.length === 0 ? { code: "daysKnownAlready", values: { year } } : { year, ...days };
}

export function PasteNotice(): JSX.Element {
  const { words, language } = useSpeech();
  const say = calendarWordsFor(language);
  const { register, tell, reload } = useSurroundings();
  const { companyDays } = register.about.counting;
  const [text, setText] = useState("");
  const preview = useMemo(() => previewOf(text, companyDays), [text, companyDays]);
  const found = preview && "missing" in preview ? preview : undefined;
  const operation = useOperation("enter-official-days", ({ year, entered }, here) => {
    tell(say.entered(year, entered));
    if (here) setText("");
    void reload();
  });
  const running = operation.progress.state === "running";
  const type = (typed: string): void => {
    operation.forget();
    setText(typed);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (found) operation.run({ text });
  };
  return (
    <form class="form notice" noValidate onSubmit={submit} aria-label={say.paste}>
      <h2>{say.paste}</h2>
      <Field
        id="calendar-notice"
        label={say.notice}
        kind="longText"
        value={text}
        onChange={type}
        hint={say.noticeHint}
        errors={preview && "code" in preview ? [refusalText(preview, words, "calendar")] : []}
      />
      <Trouble progress={operation.progress} onRetry={operation.retry} table="calendar" />
      <div role="status">{found && <strong>{say.preview(found.year, found.missing.length)}</strong>}</div>
      {found && <Found found={found} running={running} onCancel={() => type("")} />}
    </form>
  );
}

/** The days of a notice, and the button that writes them; the focus goes back to the field with them. */
function Found(props: {
  readonly found: Preview;
  readonly running: boolean;
  readonly onCancel: () => void;
}): JSX.Element {
  const { language, say: sayAll } = useSpeech();
  const say = calendarWordsFor(language);
  const { missing, overruled } = props.found;
  useReturnFocus();
  return (
    <>
      <DayList days={missing} />
      {overruled.length > 0 && <p class="hint">{say.overruled(overruled.length)}</p>}
      <DayList days={overruled} />
      <div class="buttons">
        {props.running ? (
          <Waiting what={say.entering} />
        ) : (
          <>
            <button type="submit" class="button primary">
              {say.submit(missing.length)}
            </button>
            <button type="button" class="button" onClick={props.onCancel}>
              {sayAll.actions.cancel}
            </button>
          </>
        )}
      </div>
    </>
  );
}
