// 我的信息: what the register has of whom is there, confirmed in one click or asked to be changed; and problems with others'.

import type { JSX } from "preact";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { workWordsFor } from "../../../text/pages/work.ts";
import type { SubjectView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { useOperation, useQuery } from "../../use-operation.ts";
import { Facts } from "../../widgets/facts.tsx";
import { Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";
import { Asking } from "../parts/asking.tsx";
import { useStaff } from "../surroundings.ts";
import type { StaffViewProps } from "../views.ts";
import { Colleagues } from "./colleagues.tsx";

export function RecordView({ id }: StaffViewProps): JSX.Element {
  const { answer, again } = useQuery("load-subjects", {});
  const { me } = useStaff();
  const say = workWordsFor(useSpeech().language);
  if (answer.state !== "ready")
    return (
      <>
        <StaffHeading of="record" />
        <Asking answer={answer} what={say.loading} onAgain={again} />
      </>
    );
  const { subjects } = answer.value;
  const own = subjects.find(({ serial }) => serial === me.serial);
  return (
    <>
      <StaffHeading of="record" />
      <div class="columns-wide">
        {own ? <Own own={own} onConfirmed={again} /> : <Nothing of="record" />}
        <Colleagues subjects={subjects.filter((subject) => subject !== own)} linked={id} />
      </div>
    </>
  );
}

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

function Own({ own, onConfirmed }: { readonly own: SubjectView; readonly onConfirmed: () => void }) {
  const { language } = useSpeech();
  const say = workWordsFor(language).record;
  const { tell, go } = useStaff();
  const { serial, version, fields = {} } = own;
  const operation = useOperation("confirm-record", (_done, here) => {
    tell(say.confirmed);
    if (here) onConfirmed();
  });
  const last = fields["lastVerifiedOn"] ?? "";
  return (
    <section aria-label={submitWordsFor(language).myself}>
      <Facts table="internal" facts={SHOWN.map((key) => ({ key, value: fields[key] }))} />
      <p class="muted small">{last === "" ? say.never : say.confirmedOn(last)}</p>
      <p class="small">{say.explained}</p>
      <Trouble
        progress={operation.progress}
        onRetry={operation.retry}
        onReload={() => {
          operation.forget();
          onConfirmed();
        }}
      />
      {operation.progress.state === "running" ? (
        <Waiting what={say.confirming} />
      ) : (
        <div class="buttons">
          <button type="button" class="button primary" onClick={() => operation.run({ serial, version })}>
            {say.correct}
          </button>
          <button type="button" class="button" onClick={() => go({ view: "submit", id: serial })}>
            {say.change}
          </button>
        </div>
      )}
    </section>
  );
}
