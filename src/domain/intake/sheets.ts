// The sheets of a file, and the one that most likely holds its contacts.

import { knownHeaders, readTable } from "./table.ts";

export interface FileSheet {
  /** "" where the file has only one. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

function weight({ rows }: FileSheet): number {
  const { header, body } = readTable(rows);
  // A sheet of people has headers that we know; among several of them the longest is the list.
  return body.length === 0 ? 0 : knownHeaders(header) * 10_000 + Math.min(body.length, 9_999);
}

/** Its place among the sheets, counted from 0; the first of equals. */
export function likeliestSheet(sheets: readonly FileSheet[]): number {
  const weights = sheets.map(weight);
  return Math.max(0, weights.indexOf(Math.max(0, ...weights)));
}
