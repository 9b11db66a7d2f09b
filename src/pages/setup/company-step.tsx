// Step 1: the company and its settings.

import type { JSX } from "preact";
import type { Language } from "../../domain/company/company.ts";
import type { WizardSetting } from "../../domain/company/settings.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { useSpeech } from "../surroundings.ts";
import { Choice, Field } from "../widgets/field.tsx";
import type { StepProps } from "./steps.ts";

/** Where most companies that use this are; any IANA name may be typed. */
const TIME_ZONES = [
  "Asia/Shanghai",
  "Asia/Hong_Kong",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Europe/London",
  "America/New_York",
];

const LANGUAGES: readonly { readonly value: Language; readonly text: string }[] = [
  { value: "zh-CN", text: "中文" },
  { value: "en", text: "English" },
];

export function CompanyStep({ state, onChange, refusals }: StepProps): JSX.Element {
  const { words, say } = useSpeech();
  const of = (key: Exclude<WizardSetting, "language">) => ({
    id: `setup-${key}`,
    label: words.fields.settings[key],
    value: state[key],
    onChange: (text: string) => onChange({ ...state, [key]: text }),
    errors: refusals
      .filter((refusal) => refusal.field === key)
      .map((refusal) => refusalText(refusal, words, "settings")),
  });
  return (
    <>
      <Field {...of("companyName")} required requiredText={say.form.required} />
      <Field {...of("timeZone")} suggestions={TIME_ZONES} hint={say.setup.hints.timeZone} />
      <Field {...of("folderName")} hint={say.setup.hints.folderName} />
      <Choice
        id="setup-language"
        label={words.fields.settings.language}
        value={state.language}
        options={LANGUAGES}
        onChange={(language) => onChange({ ...state, language })}
        hint={say.setup.hints.language}
      />
      <Field {...of("endOfBusiness")} hint={words.settingNotes.endOfBusiness} />
      <Field {...of("graceUntil")} hint={words.settingNotes.graceUntil} />
    </>
  );
}
