// Puts right what a commit wrote into a row or column that had moved under it: gives the wrong row back what it held,
// and the right row what it should hold. Logged, and itself proved by before-images: repeated until everything is right.

import type { Context } from "../../domain/change/change.ts";
import { chainEntry } from "../../domain/log/chain.ts";
import { project, type SurfaceCells } from "../../domain/register/projection.ts";
import { isSerial, kindOf, type Serial } from "../../domain/register/serial.ts";
import { CHANGE_LOG_TABLE, type Table } from "../../domain/register/tables.ts";
import { overwritten, readImages, serialInImage, wasRight, type Image, type Touch } from "./before-images.ts";
import { appendRows, writeRun, type Rows, type SheetsRequest } from "./cells.ts";
import { logRequests, readImageRows, sendTouching, surfaceRow } from "./commit.ts";
import type { Meta } from "./meta.ts";
import { IMAGES_AT_HAND, Reading } from "./reading.ts";
import { readRanges } from "./sheets-service.ts";

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
  readonly header: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
}

export function standing(spreadsheetId: string, tables: readonly Table[]): Standing[] {
  const answers = readRanges(
    spreadsheetId,
    tables.map(({ sheetId }) => ({ sheetId })),
  );
  return tables.map((table, index) => {
    const rows = answers[index] ?? [];
    const header = rows[0] ?? [];
    const column = header.indexOf(table.columns.find(({ key }) => key === "serial")?.header ?? "");
    const rowOf = new Map<string, number>();
    rows.forEach((cells, at) => {
      const serial = cells[column] ?? "";
      if (at > 0 && isSerial(serial) && !rowOf.has(serial)) rowOf.set(serial, at);
    });
    return { table, rows, header, rowOf };
  });
}

interface Mending {
  readonly touches: Touch[];
  readonly requests: SheetsRequest[];
  readonly removals: { table: Table; rowIndex: number }[];
}

/** The row that was written to by mistake gets back what its image shows. */
function giveBack(image: Image, now: Standing, mending: Mending): void {
  const wrong = serialInImage(image);
  const rowIndex = now.rowOf.get(wrong);
  if (image.columns === "row") {
    if (rowIndex === undefined && image.cells.some((text) => text !== ""))
      mending.requests.push(
        appendRows(image.table, [now.header.map((name) => image.cells[image.header.indexOf(name)] ?? "")]),
      );
    return;
  }
  // A row without a serial has no name: it is looked for where it was written to.
  const blank = wrong === "" && rowOfSerialCell(now, image.rowIndex) === "" ? image.rowIndex : undefined;
  const target = rowIndex ?? blank;
  if (target === undefined) return; // deleted since: nothing is left to give back
  const restored = image.columns.flatMap(({ index }) => {
    const at = now.header.indexOf(image.header[index] ?? "");
    return at < 0 ? [] : [{ index: at, text: image.cells[index] ?? "" }];
  });
  for (const { index, text } of restored)
    mending.requests.push(writeRun(image.table.sheetId, target, index, [text]));
  if (isSerial(wrong))
    touch(
      mending,
      image.table,
      wrong,
      target,
      restored.map(({ index }) => ({ index, now })),
    );
}

function rowOfSerialCell(now: Standing, rowIndex: number): string {
  const column = now.header.indexOf(now.table.columns.find(({ key }) => key === "serial")?.header ?? "");
  return now.rows[rowIndex]?.[column] ?? "";
}

function touch(
  mending: Mending,
  table: Table,
  serial: Serial,
  rowIndex: number,
  columns: readonly { index: number; now: Standing }[],
): void {
  const known = columns.flatMap(({ index, now }) => {
    const column = table.columns.find(({ header }) => header === now.header[index]);
    return column ? [{ index, key: column.key, was: now.rows[rowIndex]?.[index] ?? "" }] : [];
  });
  if (known.length > 0) mending.touches.push({ table, serial, rowIndex, columns: known });
}

/** The row that was meant gets what it should hold: its record decides. */
function giveDue(image: Image, now: Standing, reading: Reading, mending: Mending): void {
  const record = reading.record(image.serial);
  const due: SurfaceCells | undefined = record && project(record, reading);
  const rowIndex = now.rowOf.get(image.serial);
  const layout = reading.layout(image.table);
  if (!due) {
    if (rowIndex === undefined) return;
    mending.touches.push({ table: image.table, serial: image.serial, rowIndex, columns: "row" });
    mending.removals.push({ table: image.table, rowIndex });
  } else if (rowIndex === undefined) {
    mending.requests.push(appendRows(image.table, [surfaceRow(layout, due)]));
  } else if (image.columns !== "row") {
    const written = image.columns.flatMap(({ key }) => {
      const index = layout.get(key);
      return index === undefined ? [] : [{ index, text: due[key] ?? "" }];
    });
    for (const { index, text } of written)
      mending.requests.push(writeRun(image.table.sheetId, rowIndex, index, [text]));
    touch(
      mending,
      image.table,
      image.serial,
      rowIndex,
      written.map(({ index }) => ({ index, now })),
    );
  }
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
  const surfaces = standing(spreadsheetId, [...new Set(wrong.map(({ table }) => table))]);
  const mending: Mending = { touches: [], requests: [], removals: [] };
  for (const image of wrong) {
    const now = surfaces.find(({ table }) => table === image.table);
    if (!now) continue;
    giveBack(image, now, mending);
    giveDue(image, now, reading, mending);
  }
  mending.removals.sort((a, b) => b.rowIndex - a.rowIndex);
  const removals = mending.removals.map(({ table, rowIndex }): SheetsRequest => ({
    deleteDimension: {
      range: { sheetId: table.sheetId, dimension: "ROWS", startIndex: rowIndex, endIndex: rowIndex + 1 },
    },
  }));
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
    { touches: mending.touches, requests: [...mending.requests, ...removals] },
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
