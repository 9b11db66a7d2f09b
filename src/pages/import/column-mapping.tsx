// Step 2: what each column of the file means. The guess is shown with samples and can be corrected.

import type { JSX } from "preact";
import type { ContactKind } from "../../domain/contact/contact.ts";
import { EXTERNAL_TYPED_FIELDS, INTERNAL_TYPED_FIELDS } from "../../domain/contact/fields.ts";
import type { ColumnChoice } from "../../domain/intake/columns.ts";
import { ANY_PHONE_FIELD, SECTION } from "../../domain/intake/headers.ts";
import { meaningOf, NAME_PARTS, withMeaning } from "../../domain/intake/layout.ts";
import { isSerial, type Serial } from "../../domain/register/serial.ts";
import { fieldLabel } from "../../text/words.ts";
import { KindSwitch } from "../contact/kind-switch.tsx";
import { OwnerPicker } from "../contact/pickers.tsx";
import { useSpeech } from "../surroundings.ts";
import type { OpenFile } from "./open-file.ts";
import { SheetChoice } from "./sheet-choice.tsx";

interface ColumnMappingProps {
  readonly file: OpenFile;
  readonly onSheet: (sheet: number) => void;
  readonly kind: ContactKind;
  readonly onKind: (kind: ContactKind) => void;
  readonly columns: readonly ColumnChoice[];
  readonly onColumns: (columns: readonly ColumnChoice[]) => void;
  readonly owner: Serial | "";
  readonly onOwner: (owner: Serial | "") => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

export function ColumnMapping(props: ColumnMappingProps): JSX.Element {
  const { say } = useSpeech();
  const { file, kind, columns, onColumns } = props;
  const used = columns.filter((choice) => choice.field !== "").length;
  const next = (event: Event): void => {
    event.preventDefault();
    props.onNext();
  };
  return (
    <form class="form" noValidate onSubmit={next} aria-label={say.import.columnsTitle}>
      <p class="post">{say.import.fileFacts(file.name, file.table.body.length, file.format)}</p>
      <SheetChoice file={file} onSheet={props.onSheet} />
      <KindSwitch kind={kind} onKind={props.onKind} />
      {kind === "external" && (
        <OwnerPicker
          id="import-owner"
          label={say.import.owner}
          hint={say.import.ownerHint}
          value={props.owner}
          onChange={(value) => props.onOwner(isSerial(value) ? value : "")}
        />
      )}
      <h2>{say.import.columnsTitle}</h2>
      <p class="hint">{say.import.columnsHint(used, columns.length)}</p>
      {file.recalled && <p class="hint">{say.import.recalled}</p>}
      <ol class="columns">
        {columns.map((choice) => (
          <Column
            key={choice.column}
            choice={choice}
            kind={kind}
            onChange={(next) => onColumns(columns.map((each) => (each.column === next.column ? next : each)))}
          />
        ))}
      </ol>
      <div class="buttons sticky">
        <button type="submit" class="button primary" disabled={used === 0}>
          {say.import.toPreview}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {say.import.otherFile}
        </button>
      </div>
    </form>
  );
}

/** Fields a column of a file may fill, in the order of the forms. */
function fieldsOf(kind: ContactKind): readonly string[] {
  if (kind === "internal") return [...INTERNAL_TYPED_FIELDS, SECTION, ANY_PHONE_FIELD, "serial"];
  const [name = "fullName", ...rest] = EXTERNAL_TYPED_FIELDS;
  return [
    name,
    "organizationName",
    "organizationType",
    ...rest,
    "relationshipOwner",
    ANY_PHONE_FIELD,
    "serial",
  ];
}

/** What the import reads and the register has no field for. */
function isOurs(field: string): field is typeof SECTION | typeof ANY_PHONE_FIELD {
  return field === SECTION || field === ANY_PHONE_FIELD;
}

interface ColumnProps {
  readonly choice: ColumnChoice;
  readonly kind: ContactKind;
  readonly onChange: (choice: ColumnChoice) => void;
}

function Column({ choice, kind, onChange }: ColumnProps): JSX.Element {
  const { words, say } = useSpeech();
  const { column, header, samples } = choice;
  const id = `column-${column}`;
  return (
    <li class={choice.field === "" ? "column unused" : "column"}>
      <label for={id}>
        {header === "" ? say.import.noHeader(column + 1) : header}
        {choice.field !== "" && !choice.sure && <span class="badge incomplete">{say.import.guessed}</span>}
      </label>
      <p class="samples">{samples.length === 0 ? say.import.emptyColumn : samples.join(" · ")}</p>
      <select
        id={id}
        value={meaningOf(choice)}
        onChange={(event) => onChange(withMeaning(choice, event.currentTarget.value))}
      >
        <option value="">{say.import.leaveOut}</option>
        {fieldsOf(kind).map((field) => (
          <option key={field} value={field}>
            {isOurs(field) ? say.import.fields[field] : fieldLabel(field, words, kind)}
          </option>
        ))}
        {NAME_PARTS.map((part) => (
          <option key={part} value={meaningOf({ field: "fullName", part })}>
            {say.import.part[part]}
          </option>
        ))}
      </select>
    </li>
  );
}
