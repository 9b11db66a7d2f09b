// The form of a request: only the fields of its kind, what they hold now beside them, its day, its start fact, its reason.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { KIND_RULES } from "../../../domain/request/kinds.ts";
import { isInternalKind, type RequestKind } from "../../../domain/request/request.ts";
import { isUnusual } from "../../../domain/organization/retention.ts";
import { isLocalTime } from "../../../domain/calendar/zone.ts";
import type { Refusal } from "../../../domain/refusal.ts";
import { ledgerName } from "../../../text/ledgers.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import { refusalText } from "../../../text/pages/whole-words.ts";
import { fieldLabel } from "../../../text/words.ts";
import type { Asked, Subjects, SubjectView } from "../../../wire/requests.ts";
import { useDraft } from "../../contact/draft.ts";
import { useSpeech } from "../../surroundings.ts";
import type { Progress } from "../../use-operation.ts";
import { Field } from "../../widgets/field.tsx";
import { Refusals, Trouble } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";
import { limitAsked } from "../parts/due-of.ts";
import { Due } from "../parts/due.tsx";
import { MomentField } from "../parts/moment-field.tsx";
import { askedFields, askedTable, dayKeyOf, startOf } from "../parts/request-kind.ts";
import { Route } from "../parts/route.tsx";
import { unitName } from "../parts/subject-place.ts";
import { useStaff } from "../surroundings.ts";
import { AskedField } from "./asked-field.tsx";
import { foreseen } from "./foreseen.ts";
import { firstDay, toldTooLate } from "./days.ts";

interface RequestFormProps {
  /** Under this name what was typed is kept until it is sent. */
  readonly draft: string;
  readonly kind: RequestKind;
  /** undefined: it begins a record of its own. */
  readonly subject: SubjectView | undefined;
  readonly subjects: Subjects;
  /** As it was asked for before, where it is corrected. */
  readonly first?: Asked;
  readonly submit: string;
  readonly progress: Progress;
  readonly onSubmit: (asked: Asked) => void;
  readonly onRetry: () => void;
  readonly onCancel?: () => void;
  /** Given to administrators: written at once, ratified afterwards. */
  readonly atOnce?: boolean;
  readonly onAtOnce?: (atOnce: boolean) => void;
}

const idOf = (key: string): string => `asked-${key}`;

export function RequestForm(props: RequestFormProps): JSX.Element {
  const { language, words, say: sayAll } = useSpeech();
  const say = submitWordsFor(language);
  const staff = useStaff();
  const { kind, subject, subjects, first, progress } = props;
  const draft = useDraft(props.draft, {});
  const [missing, setMissing] = useState<readonly Refusal[]>([]);
  const typed = { ...first?.fields, ...draft.typed };
  const table = askedTable(kind, subject?.serial ?? "");
  const fields = askedFields(kind, subject?.kind);
  const { required = [] } = KIND_RULES[kind];
  const known = subject ? knownOf(subject, subjects.subjects) : {};
  const retains = kind === "retention";
  const retention = retains ? (typed["retention"] ?? known["retention"] ?? "") : "";
  const needsReason =
    KIND_RULES[kind].needsReason === true ||
    props.atOnce === true ||
    (retention !== "" && isUnusual(known["engagementKind"] ?? "", retention));
  const changes = Object.fromEntries(
    fields.flatMap((key) => {
      // What is kept once more is decided again.
      const text = (typed[key] ?? (retains ? known[key] : undefined))?.trim();
      return text === undefined || (text === (known[key] ?? "") && !retains) ? [] : [[key, text]];
    }),
  );
  const effectiveOn =
    draft.typed["effectiveOn"] ?? first?.effectiveOn ?? (props.atOnce ? staff.today : firstDay(kind, staff));
  const startedAt = draft.typed["startedAt"] ?? first?.startedAt ?? "";
  const reason = draft.typed["reason"] ?? first?.reason ?? "";
  const major = (draft.typed["major"] ?? (first?.major ? "yes" : "")) === "yes";
  const isExternal = !isInternalKind(kind);
  const refusals = progress.state === "refused" ? progress.refusals : missing;
  const errorsOf = (key: string): readonly string[] =>
    refusals.filter(({ field }) => field === key).map((refusal) => refusalText(refusal, words, table));

  // What was found missing is no longer said of what has been typed since.
  const type = (key: string, text: string): void => {
    setMissing(missing.filter(({ code, field }) => code !== "nothingChanged" && field !== key));
    draft.type(key, text);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const gaps = [
      ...fields.filter((key) => required.includes(key) && !(typed[key] ?? known[key] ?? "").trim()),
      ...(effectiveOn === "" ? ["effectiveOn"] : []),
      ...(needsReason && reason.trim() === "" ? ["reason"] : []),
    ].map((field): Refusal => ({ code: "fieldRequired", field }));
    const nothing = gaps.length === 0 && fields.length > 0 && Object.keys(changes).length === 0;
    const found: readonly Refusal[] = nothing && !isOptional(kind) ? [{ code: "nothingChanged" }] : gaps;
    setMissing(found);
    if (found.length > 0) return;
    const round = first?.round ?? "";
    props.onSubmit({ fields: changes, effectiveOn, startedAt, reason: reason.trim(), major, round });
  };

  const dayKey = dayKeyOf(kind);
  const start = startOf(kind);
  const tooLate = props.atOnce ? undefined : toldTooLate(kind, effectiveOn, staff);
  return (
    <form class="form ask" noValidate onSubmit={submit} aria-label={ledgerName("kind", kind, language)}>
      {draft.restored && (
        <p class="restored">
          {say.resumed}{" "}
          <button type="button" class="link" onClick={draft.discard}>
            {say.discard}
          </button>
        </p>
      )}
      {missing.length > 0 && progress.state !== "refused" && (
        <Refusals refusals={missing} table={table} fieldId={idOf} />
      )}
      <Trouble progress={progress} onRetry={props.onRetry} table={table} fieldId={idOf} />
      <div class="columns-wide">
        {fields.length > 0 && (
          <div>
            {fields.map((key) => (
              <AskedField
                key={key}
                id={idOf(key)}
                field={key}
                table={table}
                subject={subject}
                subjects={subjects}
                value={typed[key] ?? known[key] ?? ""}
                known={subject && (subject.fields ? (known[key] ?? "") : undefined)}
                isNew={subject === undefined}
                required={required.includes(key)}
                errors={errorsOf(key)}
                onChange={(text) => type(key, text)}
              />
            ))}
          </div>
        )}
        <div>
          <Field
            id={idOf("effectiveOn")}
            label={dayKey ? fieldLabel(dayKey, words, table) : requestWordsFor(language).effectiveOn}
            kind="date"
            value={effectiveOn}
            onChange={(text) => type("effectiveOn", text)}
            required
            requiredText={sayAll.form.required}
            hint={kind === "departure" ? say.day.leftHint : say.day.hint}
            note={tooLate === undefined ? undefined : say.day.foreknown(tooLate)}
            errors={errorsOf("effectiveOn")}
          />
          {!retains && (
            <MomentField
              id={idOf("startedAt")}
              label={requestWordsFor(language).starts[start]}
              value={startedAt}
              now={staff.now}
              onChange={(text) => type("startedAt", text)}
              errors={errorsOf("startedAt")}
            />
          )}
          {first === undefined && isLocalTime(startedAt) && startedAt <= staff.now && (
            <Due rule={limitAsked(kind)} start={startedAt} />
          )}
          <Field
            id={idOf("reason")}
            label={requestWordsFor(language).reason}
            kind="longText"
            value={reason}
            onChange={(text) => type("reason", text)}
            required={needsReason}
            requiredText={sayAll.form.required}
            hint={needsReason ? say.reasonNeeded : say.reasonHint}
            errors={errorsOf("reason")}
          />
          {isExternal && (
            <Tick
              id={idOf("major")}
              label={say.major}
              hint={say.majorHint}
              ticked={major}
              onTick={(ticked) => type("major", ticked ? "yes" : "no")}
            />
          )}
          {props.onAtOnce && (
            <Tick
              id={idOf("atOnce")}
              label={say.atOnce}
              hint={say.atOnceHint}
              ticked={props.atOnce === true}
              onTick={props.onAtOnce}
            />
          )}
        </div>
      </div>
      {!props.atOnce && <Next asked={{ kind, subject, fields: changes, effectiveOn }} subjects={subjects} />}
      <div class="buttons sticky">
        {progress.state === "running" ? (
          <Waiting what={say.sending} />
        ) : (
          <button type="submit" class="button primary">
            {props.submit}
          </button>
        )}
        {progress.state !== "running" && props.onCancel && (
          <button type="button" class="button" onClick={props.onCancel}>
            {sayAll.actions.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** What it holds now, the unit by its name. */
function knownOf(subject: SubjectView, subjects: readonly SubjectView[]): Readonly<Record<string, string>> {
  return { ...subject.fields, organizationName: unitName(subject, subjects) };
}

/** Its fields may all stay as they are: the day itself is the change. */
function isOptional(kind: RequestKind): boolean {
  return kind === "contactLeft";
}

interface NextProps {
  readonly asked: Parameters<typeof foreseen>[0];
  readonly subjects: Subjects;
}

/** What will happen, said before it is sent. */
function Next({ asked, subjects }: NextProps): JSX.Element {
  const { language } = useSpeech();
  const { nextTitle } = submitWordsFor(language);
  const staff = useStaff();
  return (
    <section class="panel" aria-label={nextTitle}>
      <h2>{nextTitle}</h2>
      <Route stages={foreseen(asked, staff, subjects.departments, language)} />
    </section>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Tick({ id, label, hint, ticked, onTick }: TickProps): JSX.Element {
  return (
    <label class="check major">
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
        aria-describedby={`${id}-hint`}
      />
      <span>
        {label}
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </label>
  );
}
