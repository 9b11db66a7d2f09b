// Which sheet of a workbook is brought in, and what below its list is left out.

import type { JSX } from "preact";
import { useSpeech } from "../surroundings.ts";
import type { OpenFile } from "./open-file.ts";

interface SheetChoiceProps {
  readonly file: OpenFile;
  readonly onSheet: (sheet: number) => void;
}

export function SheetChoice({ file, onSheet }: SheetChoiceProps): JSX.Element {
  const { say } = useSpeech();
  const { sheets, sheet, table } = file;
  return (
    <>
      {sheets.length > 1 && (
        <div class="field">
          <label for="import-sheet">{say.import.sheet(sheets.length)}</label>
          <select
            id="import-sheet"
            value={String(sheet)}
            onChange={(event) => onSheet(Number(event.currentTarget.value))}
          >
            {sheets.map(({ name }, at) => (
              <option key={name} value={String(at)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {table.body.length === 0 && (
        <p class="trouble" role="alert">
          {say.import.emptySheet}
        </p>
      )}
      {table.notes.length > 0 && (
        <details class="file-notes">
          <summary>{say.import.notes(table.notes.length)}</summary>
          <ul>
            {table.notes.map(({ row, cells }) => (
              <li key={row}>
                <span class="muted">{say.import.row(row)}</span>{" "}
                {cells.filter((cell) => cell !== "").join(" ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
