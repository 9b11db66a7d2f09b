// One row of the file before it is brought in: who it is, what is missing, who is there already, and what to do.

import type { JSX } from "preact";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { PlannedDuplicate, PlannedRow } from "../../domain/intake/plan.ts";
import { isSerial } from "../../domain/register/serial.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { flagText } from "../../text/words.ts";
import { useSpeech } from "../surroundings.ts";
import { choiceOf, type Choices, type RowChoice } from "./choices.ts";
import { Beside } from "./beside.tsx";

interface PreviewRowProps {
  readonly row: PlannedRow;
  readonly kind: ContactKind;
  readonly choices: Choices;
  readonly onChoice: (choice: RowChoice) => void;
}

export function PreviewRow({ row, kind, choices, onChoice }: PreviewRowProps): JSX.Element {
  const { words, say } = useSpeech();
  const { fields, warnings, duplicates, refusal } = row;
  const choice = choiceOf(row, choices);
  const place = kind === "internal" ? fields["department"] : fields["organizationName"];
  const name = fields["fullName"] ?? "";
  const likeliest = duplicates.find(({ serial }) => serial !== "")?.serial;
  const beside = choice.kind === "update" ? choice.serial : likeliest;
  return (
    <li class={choice.kind === "skip" ? "preview-row left-out" : "preview-row"}>
      <p class="result-head">
        <span class="name">{name === "" ? say.import.nobody : name}</span>
        <span class="muted">{say.import.row(row.row)}</span>
      </p>
      <p class="result-line">{[place, fields["jobTitle"]].filter((part) => part).join("-")}</p>
      <p class="result-line muted">
        {[fields["mobilePhone"], fields["officePhone"], fields["email"]].filter((part) => part).join(" · ")}
      </p>
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map((flag) => (
            <li key={`${flag.field} ${flag.code}`}>{flagText(flag, words, kind)}</li>
          ))}
        </ul>
      )}
      {duplicates.map((duplicate) => (
        <p key={`${duplicate.serial} ${duplicate.row}`} class="why">
          <Duplicate duplicate={duplicate} />
        </p>
      ))}
      {beside && <Beside fields={fields} serial={beside} kind={kind} />}
      {refusal ? (
        <p class="error">{refusalText({ ...refusal, row: undefined }, words, kind)}</p>
      ) : (
        <ChoiceOfRow row={row} choice={choice} name={name} onChoice={onChoice} />
      )}
    </li>
  );
}

function Duplicate({ duplicate }: { readonly duplicate: PlannedDuplicate }): JSX.Element {
  const { say } = useSpeech();
  const reasons = duplicate.reasons.map((reason) => say.duplicates.reasons[reason]).join(say.duplicates.and);
  return (
    <>
      {duplicate.serial === ""
        ? say.import.likeRow(duplicate.row, duplicate.name, reasons)
        : say.import.likeRecord(duplicate.name, duplicate.serial, reasons)}
    </>
  );
}

interface ChoiceOfRowProps {
  readonly row: PlannedRow;
  readonly choice: RowChoice;
  readonly name: string;
  readonly onChoice: (choice: RowChoice) => void;
}

function ChoiceOfRow({ row, choice, name, onChoice }: ChoiceOfRowProps): JSX.Element {
  const { say } = useSpeech();
  const records = row.duplicates.flatMap((duplicate) => (duplicate.serial === "" ? [] : [duplicate]));
  const known = records.some((record) => record.serial === row.target);
  const targets = row.target !== undefined && !known ? [{ serial: row.target, name }, ...records] : records;
  const choose = (value: string): void => {
    if (isSerial(value)) onChoice({ kind: "update", serial: value });
    else onChoice(value === "create" ? { kind: "create" } : { kind: "skip" });
  };
  return (
    <select
      class="row-choice"
      aria-label={say.import.choiceOf(row.row, name)}
      value={choice.kind === "update" ? choice.serial : choice.kind}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="create">{say.import.create}</option>
      {targets.map((record) => (
        <option key={record.serial} value={record.serial}>
          {say.import.update(record.name, record.serial)}
        </option>
      ))}
      <option value="skip">{say.import.skip}</option>
    </select>
  );
}
