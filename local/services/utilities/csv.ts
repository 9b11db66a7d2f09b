// CSV as Utilities.parseCsv reads it: quotes, doubled quotes, line breaks inside quotes.

import { ServiceError } from "../../runtime/execution.ts";

export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    rows.push(row);
    row = [];
    cell = "";
  };
  for (let at = 0; at < csv.length; at++) {
    const character = csv.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === delimiter) {
      row.push(cell);
      cell = "";
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && csv.charAt(at + 1) === "\n") at++;
      endRow();
    } else cell += character;
  }
  if (quoted) throw new ServiceError("Could not parse text.");
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
