// Puts right what a commit wrote into a row or column that had moved under it: gives the wrong row back what it held,
// and the right row what it should hold. Logged, and itself proved by before-images: repeated until everything is right.

import type { Context } from "../../domain/change/change.ts";
import { chainEntry } from "../../domain/log/chain.ts";
import { project, type SurfaceCells } from "../../domain/register/projection.ts";
import { isSerial, kindOf, type Serial } from "../../domain/register/serial.ts";
import { CHANGE_LOG_TABLE, type Table } from "../../domain/register/tables.ts";
import {
  isFound,
  overwritten,
  readImages,
  serialInImage,
  wasRight,
  type Found,
  type Image,
  type Touch,
} from "./before-images.ts";
import { appendRows, writeRun, type Rows, type SheetsRequest } from "./cells.ts";
import { logRequests, readImageRows, sendTouching, surfaceRow } from "./commit.ts";
import type { Layout } from "../structure/layout.ts";
import type { Meta } from "./meta.ts";
import { Reading } from "./reading.ts";
import { readRanges } from "./sheets-service.ts";
import { IMAGES_AT_HAND } from "./wanted.ts";

/** The change log's name for this. */
export const PUT_RIGHT = "put-right";

/** People would have to move rows under each of so many commits in a row. */
const MOST_TRIES = 5;

/** A hand's text in a column that people may type in, written over by a commit. */
function lostTexts(image: Image): { key: string; typed: string }[] {
  const open = new Set(image.table.columns.filter(({ entry }) => entry !== "system").map(({ key }) => key));
  return overwritten(image).filter(({ key }) => open.has(key));
}

/** Images of the last commit that show something to put right or to log. */
export function unsettled(images: readonly Image[]): Image[] {
  return images.filter((image) => !wasRight(image) || lostTexts(image).length > 0);
}

/** The last commit's images, as its tab shows them. */
export function lastImages(spreadsheetId: string, reading: Reading): Image[] {
  const { images } = reading.meta;
  if (images === 0) return [];
  return readImages(
    images <= IMAGES_AT_HAND ? reading.images.slice(0, images) : readImageRows(spreadsheetId, images),
  );
}

/** A surface as it stands, and where things are in it. */
export interface Standing {
  readonly table: Table;
  readonly rows: Rows;
  /** The same once what mending gives back is back. */
  readonly after: string[][];
  readonly header: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
}

function serialColumn(table: Table, header: readonly string[]): number {
  return header.indexOf(table.columns.find(({ key }) => key === "serial")?.header ?? "");
}

export function standing(spreadsheetId: string, tables: readonly Table[]): Standing[] {
  const answers = readRanges(
    spreadsheetId,
    tables.map(({ sheetId }) => ({ sheetId })),
  );
  return tables.map((table, index) => {
    const rows = answers[index] ?? [];
    const header = rows[0] ?? [];
    const column = serialColumn(table, header);
    const rowOf = new Map<string, number>();
    rows.forEach((cells, at) => {
      const serial = cells[column] ?? "";
      if (at > 0 && isSerial(serial) && !rowOf.has(serial)) rowOf.set(serial, at);
    });
    return { table, rows, after: rows.map((cells) => [...cells]), header, rowOf };
  });
}

/** The row that bears a serial; of several, as after copying, the one that is most like these texts. */
function rowBearing(now: Standing, serial: string, texts: readonly string[]): number | undefined {
  const column = serialColumn(now.table, now.header);
  let found: { row: number | undefined; likeness: number } = { row: undefined, likeness: -1 };
  now.after.forEach((cells, row) => {
    if (row === 0 || cells[column] !== serial) return;
    const likeness = texts.filter((text, at) => text !== "" && cells[at] === text).length;
    if (likeness > found.likeness) found = { row, likeness };
  });
  return found.row;
}

/** The texts of an image, in the columns' present order. */
function textsOf(image: Image, now: Standing): string[] {
  return now.header.map((name) => image.cells[image.header.indexOf(name)] ?? "");
}

interface Mending {
  readonly touches: Touch[];
  readonly requests: SheetsRequest[];
  readonly removals: { table: Table; rowIndex: number }[];
  /** Rows to add, one a person: a row may be both the one wrongly removed and the one that a write was meant for. */
  readonly added: Map<string, { readonly table: Table; readonly cells: string[] }>;
}

function rowIndexOf(image: Image, now: Standing): number | undefined {
  const victim = serialInImage(image);
  // A row that was given a serial by mistake bears that one now.
  const borne = image.found ? image.serial : victim;
  if (borne !== "") return rowBearing(now, borne, textsOf(image, now));
  // A row without a serial has no name: it is looked for where it was written to.
  return rowOfSerialCell(now, image.rowIndex) === "" ? image.rowIndex : undefined;
}

/** Writes texts, and remembers them for who looks for rows after this. */
function write(
  mending: Mending,
  now: Standing,
  rowIndex: number,
  texts: readonly { readonly index: number; readonly text: string }[],
): void {
  for (const { index, text } of texts) {
    mending.requests.push(writeRun(now.table.sheetId, rowIndex, index, [text]));
    const cells = now.after[rowIndex];
    if (cells) cells[index] = text;
  }
}

/** A row that was removed by mistake comes back as its image shows it, unless its record has none any more. */
function giveRowBack(image: Image, now: Standing, reading: Reading, mending: Mending): void {
  const victim = serialInImage(image);
  if (image.cells.every((text) => text === "") || now.rowOf.has(victim)) return;
  const record = isSerial(victim) ? reading.record(victim) : undefined;
  if (record && !project(record, reading)) return;
  const cells = textsOf(image, now);
  mending.added.set(victim === "" ? `row ${image.rowIndex}` : victim, { table: image.table, cells });
}

/** Cells that were written by mistake hold again what the image shows. */
function giveCellsBack(
  image: Image,
  columns: readonly { index: number }[],
  now: Standing,
  mending: Mending,
): void {
  const victim = serialInImage(image);
  const target = rowIndexOf(image, now);
  if (target === undefined) return; // deleted since: nothing is left to give back
  const restored = columns.flatMap(({ index }) => {
    const at = now.header.indexOf(image.header[index] ?? "");
    return at < 0 ? [] : [{ index: at, text: image.cells[index] ?? "" }];
  });
  write(mending, now, target, restored);
  if (isSerial(victim)) touch(mending, now, victim, target, restored);
}

/** A hand's texts, written over in a row that was otherwise right and is still being judged, stand there again. */
function giveTypedBack(image: Image, now: Standing, mending: Mending): void {
  const target = rowBearing(now, image.serial, textsOf(image, now));
  const lost = new Set(lostTexts(image).map(({ key }) => key));
  if (target === undefined || image.columns === "row") return;
  const restored = image.columns
    .filter(({ key }) => lost.has(key))
    .flatMap(({ index }) => {
      const at = now.header.indexOf(image.header[index] ?? "");
      return at < 0 ? [] : [{ index: at, text: image.cells[index] ?? "" }];
    });
  write(mending, now, target, restored);
  touch(mending, now, image.serial, target, restored);
}

function rowOfSerialCell(now: Standing, rowIndex: number): string {
  return now.rows[rowIndex]?.[serialColumn(now.table, now.header)] ?? "";
}

function touch(
  mending: Mending,
  now: Standing,
  serial: Serial,
  rowIndex: number,
  columns: readonly { index: number }[],
): void {
  const known = columns.flatMap(({ index }) => {
    const column = now.table.columns.find(({ header }) => header === now.header[index]);
    return column ? [{ index, key: column.key, was: now.rows[rowIndex]?.[index] ?? "" }] : [];
  });
  const stands = rowOfSerialCell(now, rowIndex);
  const found = stands === serial ? {} : { found: { serial: stands, texts: {} } };
  if (known.length > 0)
    mending.touches.push({ table: now.table, serial, rowIndex, columns: known, ...found });
}

/** The row that was meant gets what it should hold: its record decides. */
function giveDue(image: Image, now: Standing, reading: Reading, mending: Mending): void {
  const { table, serial } = image;
  const record = reading.record(serial);
  const due: SurfaceCells | undefined = record && project(record, reading);
  const layout = reading.layout(table);
  const rowIndex = rowBearing(now, serial, due ? surfaceRow(layout, due) : []);
  if (!due) {
    if (rowIndex === undefined) return;
    mending.touches.push({ table, serial, rowIndex, columns: "row" });
    mending.removals.push({ table, rowIndex });
    return;
  }
  if (image.found) return giveDueToFound(image, image.found, due, now, layout, mending);
  if (rowIndex === undefined && !mending.added.has(serial)) {
    mending.added.set(serial, { table, cells: surfaceRow(layout, due) });
    return;
  }
  if (image.columns === "row") return;
  const written = image.columns.flatMap(({ key }) => {
    const index = layout.get(key);
    return index === undefined ? [] : [{ index, text: due[key] ?? "" }];
  });
  const back = mending.added.get(serial);
  if (back) for (const { index, text } of written) back.cells[index] = text;
  else if (rowIndex !== undefined) write(mending, now, rowIndex, written);
  if (rowIndex !== undefined) touch(mending, now, serial, rowIndex, written);
}

/** The row that somebody typed is looked for by what stood there; where it is gone, its record's row is added. */
function giveDueToFound(
  image: Image,
  found: Found,
  due: SurfaceCells,
  now: Standing,
  layout: Layout,
  mending: Mending,
): void {
  const { table, serial } = image;
  const rowIndex = now.after.findIndex(
    (cells, at) => at > 0 && isFound(found, (key) => cells[layout.get(key) ?? -1] ?? ""),
  );
  if (rowIndex < 0) {
    mending.added.set(serial, { table, cells: surfaceRow(layout, due) });
    return;
  }
  const cells = now.after[rowIndex] ?? [];
  const written = [...layout]
    .map(([key, index]) => ({ index, text: due[key] ?? "" }))
    .filter(({ index, text }) => (cells[index] ?? "") !== text);
  write(mending, now, rowIndex, written);
  touch(mending, now, serial, rowIndex, written);
}

/** Everything is first given back, then given its due: a row may be concerned by both. */
function mending(
  images: readonly Image[],
  returning: readonly Image[],
  surfaces: readonly Standing[],
  reading: Reading,
): Mending {
  const all: Mending = { touches: [], requests: [], removals: [], added: new Map() };
  const standingOf = (image: Image): Standing | undefined =>
    surfaces.find(({ table }) => table === image.table);
  for (const image of images) {
    const now = standingOf(image);
    if (now && image.columns === "row") giveRowBack(image, now, reading, all);
    else if (now && image.columns !== "row") giveCellsBack(image, image.columns, now, all);
  }
  for (const image of images) {
    const now = standingOf(image);
    if (now) giveDue(image, now, reading, all);
  }
  for (const image of returning) {
    const now = standingOf(image);
    if (now) giveTypedBack(image, now, all);
  }
  all.removals.sort((a, b) => b.rowIndex - a.rowIndex);
  return all;
}

function facts(images: readonly Image[]): Record<string, readonly [string, string]> {
  const fields: Record<string, readonly [string, string]> = {};
  for (const image of images) {
    if (!wasRight(image)) fields[`#moved ${image.serial}`] = ["", serialInImage(image)];
    for (const { key, typed } of lostTexts(image)) fields[`#typed ${image.serial} ${key}`] = [typed, ""];
  }
  return fields;
}

function mendOnce(
  spreadsheetId: string,
  images: readonly Image[],
  context: Context,
  salt: () => string,
): Image[] {
  const reading = new Reading(spreadsheetId);
  const kinds = new Set(images.map(({ serial }) => kindOf(serial)));
  reading.begin([...kinds].map((records) => ({ records })));
  reading.loadReferences([...kinds]);
  const wrong = images.filter((image) => !wasRight(image));
  const returning = images.filter((image) => wasRight(image) && image.returns);
  const surfaces = standing(spreadsheetId, [...new Set([...wrong, ...returning].map(({ table }) => table))]);
  const mended = mending(wrong, returning, surfaces, reading);
  const removals = mended.removals.map(({ table, rowIndex }): SheetsRequest => ({
    deleteDimension: {
      range: { sheetId: table.sheetId, dimension: "ROWS", startIndex: rowIndex, endIndex: rowIndex + 1 },
    },
  }));
  const added = [...mended.added.values()].map(({ table, cells }) => appendRows(table, [cells]));
  const draft = {
    ...context,
    operation: PUT_RIGHT,
    serial: "",
    subject: "",
    summary: "",
    reason: "",
    batch: "",
    fields: facts(images),
  } as const;
  const entry = chainEntry(draft, reading.meta.head, salt());
  const next = (count: number): Meta => ({
    ...reading.meta,
    head: { sequence: entry.sequence, hash: entry.hash },
    images: count,
  });
  const written = sendTouching(
    spreadsheetId,
    reading,
    { touches: mended.touches, requests: [...mended.requests, ...removals, ...added] },
    logRequests(reading.layout(CHANGE_LOG_TABLE), [entry]),
    next,
  );
  return unsettled(readImages(written.images));
}

/** Puts right what these images show, and what putting it right may have met in its turn. */
export function mend(
  spreadsheetId: string,
  images: readonly Image[],
  context: Context,
  salt: () => string,
): void {
  let left = unsettled(images);
  for (let tries = 0; left.length > 0; tries++) {
    if (tries === MOST_TRIES)
      throw new Error(
        `rows kept moving under ${MOST_TRIES} commits; the next operation goes on putting them right`,
      );
    left = mendOnce(spreadsheetId, left, context, salt);
  }
}
