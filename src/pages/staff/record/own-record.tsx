// One's own record as the register has it: confirmed in one click (F11), or asked to be changed, which is something else.

import type { JSX } from "preact";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { SubjectView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { Facts } from "../../widgets/facts.tsx";
import { useStaff } from "../surroundings.ts";
import { Confirm } from "./confirm.tsx";

/** In the order in which one checks them. */
const SHOWN = [
  "fullName",
  "department",
  "jobTitle",
  "mobilePhone",
  "officePhone",
  "shortNumber",
  "email",
  "wechat",
  "responsibilities",
  "otherPosts",
  "lastUpdatedOn",
] as const;

interface OwnRecordProps {
  readonly own: SubjectView;
  readonly onConfirmed: () => void;
}

export function OwnRecord({ own, onConfirmed }: OwnRecordProps): JSX.Element {
  const { language } = useSpeech();
  const say = workWordsFor(language).record;
  const { go } = useStaff();
  const { serial, fields = {} } = own;
  return (
    <section aria-label={submitWordsFor(language).myself}>
      <Facts table="internal" facts={SHOWN.map((key) => ({ key, value: fields[key] }))} />
      <p class="small">{say.explained}</p>
      <Confirm subject={own} onConfirmed={onConfirmed} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => go({ view: "submit", id: serial })}>
          {say.change}
        </button>
      </div>
    </section>
  );
}
