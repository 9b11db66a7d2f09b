// 我的信息: what the register has of whom is there, confirmed in one click or asked to be changed; and problems with others'.

import type { JSX } from "preact";
import { workWordsFor } from "../../../text/pages/work.ts";
import { useSpeech } from "../../surroundings.ts";
import { useQuery } from "../../use-operation.ts";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";
import { Asking } from "../parts/asking.tsx";
import { PendingPartners } from "../parts/pending-partners.tsx";
import { useStaff } from "../surroundings.ts";
import type { StaffViewProps } from "../views.ts";
import { Colleagues } from "./colleagues.tsx";
import { OwnRecord } from "./own-record.tsx";

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
  const { subjects, pending } = answer.value;
  const own = subjects.find(({ serial }) => serial === me.serial);
  return (
    <>
      <StaffHeading of="record" />
      <div class="columns-wide">
        {own ? <OwnRecord own={own} onConfirmed={again} /> : <Nothing of="record" />}
        <div>
          <PendingPartners pending={pending} />
          <Colleagues
            subjects={subjects.filter((subject) => subject !== own)}
            linked={id}
            onConfirmed={again}
          />
        </div>
      </div>
    </>
  );
}
