// After an ending: until when it is decided whether the unit's contacts are kept, how that day came about, and the
// decision itself (R17, R18, B1).

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { dateOfLocal } from "../../domain/calendar/zone.ts";
import { countingOf } from "../../domain/deadline/counting.ts";
import { daysOff } from "../../domain/deadline/days-off.ts";
import { EXTERNAL_RECORD, type RetentionDecision } from "../../domain/lifecycle/external-record.ts";
import { eventsOf } from "../../domain/lifecycle/transitions.ts";
import { retentionDeadline, retentionReview, usualDecision } from "../../domain/organization/retention.ts";
import { deadlineText } from "../../text/deadlines.ts";
import { calendarWordsFor } from "../../text/pages/calendar.ts";
import { lifecycleWordsFor } from "../../text/pages/lifecycle.ts";
import type { OrganizationView } from "../../wire/operations.ts";
import { partnerStateOf } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { DatedForm } from "../widgets/dated-form.tsx";

interface RetentionProps {
  /** Of an ended cooperation. */
  readonly view: OrganizationView;
}

const DECISIONS: readonly RetentionDecision[] = ["keep", "archive"];

export function Retention({ view }: RetentionProps): JSX.Element {
  const { language } = useSpeech();
  const say = lifecycleWordsFor(language);
  const [deciding, setDeciding] = useState<RetentionDecision | undefined>(undefined);
  const state = partnerStateOf(view);
  const usual = usualDecision(view.fields.engagementKind ?? "");
  const possible = DECISIONS.filter((each) => eventsOf(EXTERNAL_RECORD, state).includes(each));
  return (
    <>
      <section class="deadline" aria-label={say.retention}>
        {state === "archived" ? (
          <p>
            <strong>{say.archivedSince(view.fields.retentionDecidedOn ?? "")}</strong>
          </p>
        ) : (
          <Until view={view} />
        )}
      </section>
      {state === "ended" && usual && <p>{say.usual(usual)}</p>}
      <div class="buttons">
        {possible.map((each) => (
          <button
            key={each}
            type="button"
            class={
              state === "ended" && each === usual && deciding === undefined ? "button primary" : "button"
            }
            aria-expanded={deciding === each}
            onClick={() => setDeciding(deciding === each ? undefined : each)}
          >
            {state === "kept" && each === "keep" ? say.keepOn : say.decide[each]}
          </button>
        ))}
      </div>
      {deciding && (
        <Decision key={deciding} view={view} decision={deciding} onClosed={() => setDeciding(undefined)} />
      )}
    </>
  );
}

/** The day by which somebody decides, first or again. */
function Until({ view: { fields } }: RetentionProps): JSX.Element | null {
  const { language } = useSpeech();
  const { register, go } = useSurroundings();
  const say = calendarWordsFor(language);
  const { about } = register;
  const counting = countingOf(about.counting);
  const kept = fields.retention === "kept";
  const from = (kept ? fields.retentionDecidedOn : fields.endedOn) ?? "";
  if (from === "") return null;
  const deadline = (kept ? retentionReview : retentionDeadline)(from, counting);
  const overdue = about.today > dateOfLocal(deadline.due);
  const skipped = daysOff(deadline.skipped, counting.calendar);
  return (
    <>
      <p>
        <strong>{say.retention}</strong> {overdue && <span class="badge unknown">{say.overdue}</span>}
        {deadline.provisional && <span class="badge unknown">{say.provisional}</span>}
      </p>
      <p>{deadlineText(deadline, kept ? "keptOn" : "endedOn", skipped, language)}</p>
      {deadline.provisional && (
        <button type="button" class="link" onClick={() => go({ view: "calendar" })}>
          {say.open}
        </button>
      )}
    </>
  );
}

interface DecisionProps extends RetentionProps {
  readonly decision: RetentionDecision;
  readonly onClosed: () => void;
}

function Decision({ view, decision, onClosed }: DecisionProps): JSX.Element {
  const { language } = useSpeech();
  const { changed } = useSurroundings();
  const say = lifecycleWordsFor(language);
  const { serial, version, row } = view;
  const operation = useOperation("decide-retention", (value, here) => {
    changed(value, say.decided[decision](view.fields.fullName ?? serial));
    if (here) onClosed();
  });
  return (
    <DatedForm
      title={say.decide[decision]}
      table="settings"
      submit={say.decide[decision]}
      progress={operation.progress}
      onSubmit={(_date, reason) =>
        operation.run({ serial, version, row, decision, ...(reason === "" ? {} : { reason }) })
      }
      onRetry={operation.retry}
      onClosed={onClosed}
    >
      <p>{say.explained[decision]}</p>
    </DatedForm>
  );
}
