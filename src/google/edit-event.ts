// What an edit event tells: where, and by whom if Google says so. Nothing of it is believed but that it may be worth a look.

import { REGISTER_SURFACES, type Stretch } from "../domain/surface/surface.ts";

export interface EditEvent {
  /** undefined: not in a surface. */
  readonly where: Stretch | undefined;
  /** "" where Google does not say. */
  readonly account: string;
}

type SheetsOnEdit = GoogleAppsScript.Events.SheetsOnEdit;

export function triggerUidOf(event: unknown): string {
  if (typeof event !== "object" || event === null || !("triggerUid" in event)) return "";
  return typeof event.triggerUid === "string" ? event.triggerUid : "";
}

function isEdit(event: unknown): event is SheetsOnEdit {
  return typeof event === "object" && event !== null && "range" in event;
}

/** To be asked only after the trigger was found to be ours: then Google made the event. */
export function editEventOf(event: unknown): EditEvent {
  if (!isEdit(event)) return { where: undefined, account: "" };
  const { range, user } = event;
  const sheetId = range.getSheet().getSheetId();
  const surface = REGISTER_SURFACES.find(({ table }) => table.sheetId === sheetId);
  const from = range.getRow() - 1;
  return {
    where: surface && { kind: surface.kind, from, to: from + range.getNumRows() },
    account: user ? user.getEmail().trim().toLowerCase() : "",
  };
}
