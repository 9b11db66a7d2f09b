// Requests about what is laid over the grid: protections, bandings, named ranges, developer metadata.

import { boundsIntersect, boundsOf } from "../../spreadsheet/bounds.ts";
import { isRangeName } from "../../spreadsheet/a1.ts";
import { changed } from "../../spreadsheet/cells.ts";
import { freeId } from "../../spreadsheet/create.ts";
import type { Banding, Metadata, Protection, Sheet } from "../../spreadsheet/workbook.ts";
import { invalid, notEmulated, Refusal } from "../api-error.ts";
import { answeredBanding, answeredMetadata, answeredNamedRange, answeredProtection } from "../answer.ts";
import { hexOf } from "../colour.ts";
import { below, updateMask, type Mask } from "../field-mask.ts";
import { placeOf, requireGrid, storedRange } from "../grid-range.ts";
import { required, type Batch } from "./batch.ts";

type Requests = GoogleAppsScript.Sheets.Schema.Request;
type Reply = GoogleAppsScript.Sheets.Schema.Response;
type ApiProtection = GoogleAppsScript.Sheets.Schema.ProtectedRange;
type ApiBanding = GoogleAppsScript.Sheets.Schema.BandedRange;

export function addProtectedRange(batch: Batch, request: NonNullable<Requests["addProtectedRange"]>): Reply {
  const { workbook, where, guard } = batch;
  const given = required(request.protectedRange, "protected range", where);
  const { sheet } = placeOf(workbook, protectedArea(batch, given), where);
  const id = given.protectedRangeId ?? freeId(workbook);
  if (workbook.sheets.some((each) => each.protections.some((other) => other.id === id))) {
    throw invalid(`${where}: A protected range with ID ${id} already exists.`);
  }
  batch.journal.keepFrame(sheet);
  const protection: Protection = {
    id,
    range: storedRange(protectedArea(batch, given)),
    unprotectedRanges: [],
    description: given.description ?? "",
    warningOnly: given.warningOnly ?? false,
    editors: { users: [], groups: [], domainUsersCanEdit: false },
  };
  applyOpenings(protection, given, where);
  applyEditors(batch, protection, given, sheet);
  sheet.protections.push(protection);
  changed(workbook);
  return { addProtectedRange: { protectedRange: answeredProtection(protection, guard) } };
}

/** A protection lies over its own range or over a named one. */
function protectedArea(batch: Batch, given: ApiProtection): NonNullable<ApiProtection["range"]> {
  if (given.tableId !== undefined) throw notEmulated("ProtectedRange.tableId");
  if (given.namedRangeId === undefined) return required(given.range, "range", batch.where);
  const named = batch.workbook.namedRanges.find((each) => each.id === given.namedRangeId);
  if (!named) throw invalid(`${batch.where}: No named range with ID: ${given.namedRangeId}`);
  return named.range;
}

/**
 * The owner is always among the editors; nobody else may leave themselves out (text from public reports). Without a
 * list only the requester and the owner may edit (assumed: "sheets-api-new-protection"); switched off, the owner alone.
 */
function applyEditors(batch: Batch, protection: Protection, given: ApiProtection, sheet: Sheet): void {
  const { users = [], groups = [], domainUsersCanEdit = false } = given.editors ?? {};
  if (protection.warningOnly) {
    if (users.length + groups.length > 0) {
      throw invalid(
        `${batch.where}: Editors cannot be set on a protected range of ${sheet.title} that only warns.`,
      );
    }
    return;
  }
  const me = batch.guard.editor.email;
  const listed = users.map((user) => user.toLowerCase());
  const requesterToo = given.editors !== undefined || batch.guard.newProtectionsAdmit;
  const isMissing = given.editors !== undefined && !listed.includes(me.toLowerCase());
  if (isMissing && batch.guard.editor.role !== "owner") {
    throw invalid(`${batch.where}: You can't remove yourself as an editor.`);
  }
  protection.editors = {
    users: listed.includes(me.toLowerCase()) || !requesterToo ? [...users] : [me, ...users],
    groups: [...groups],
    domainUsersCanEdit,
  };
}

function applyOpenings(protection: Protection, given: ApiProtection, where: string): void {
  const openings = (given.unprotectedRanges ?? []).map(storedRange);
  const { range } = protection;
  const partial = range.startRowIndex ?? range.endRowIndex ?? range.startColumnIndex ?? range.endColumnIndex;
  if (openings.length > 0 && partial !== undefined) {
    throw invalid(`${where}: Unprotected ranges are only supported on protected sheets.`);
  }
  if (openings.some((opening) => opening.sheetId !== range.sheetId)) {
    throw invalid(`${where}: Unprotected ranges must be on the protected sheet.`);
  }
  protection.unprotectedRanges = openings;
}

export function updateProtectedRange(
  batch: Batch,
  request: NonNullable<Requests["updateProtectedRange"]>,
): void {
  const { workbook, where, guard } = batch;
  const mask = updateMask(request.fields, "ProtectedRange", where);
  const given = required(request.protectedRange, "protected range", where);
  const { sheet, protection } = protectionOf(batch, given.protectedRangeId);
  guard.requireProtectionEditor(protection, where);
  batch.journal.keepFrame(sheet);
  if (below(mask, "description")) protection.description = given.description ?? "";
  if (below(mask, "warningOnly")) protection.warningOnly = given.warningOnly ?? false;
  if (below(mask, "range") && given.range) {
    placeOf(workbook, given.range, where);
    protection.range = storedRange(given.range);
  }
  if (below(mask, "unprotectedRanges")) applyOpenings(protection, given, where);
  const editors = below(mask, "editors");
  if (editors)
    applyEditors(batch, protection, { ...given, editors: maskedEditors(protection, given, editors) }, sheet);
  changed(workbook);
}

function maskedEditors(
  { editors: before }: Protection,
  given: ApiProtection,
  mask: Mask,
): NonNullable<ApiProtection["editors"]> {
  const after = given.editors ?? {};
  return {
    users: (below(mask, "users") ? after.users : before.users) ?? [],
    groups: (below(mask, "groups") ? after.groups : before.groups) ?? [],
    domainUsersCanEdit:
      (below(mask, "domainUsersCanEdit") ? after.domainUsersCanEdit : before.domainUsersCanEdit) ?? false,
  };
}

export function deleteProtectedRange(
  batch: Batch,
  request: NonNullable<Requests["deleteProtectedRange"]>,
): void {
  const { sheet, protection } = protectionOf(batch, request.protectedRangeId);
  batch.guard.requireProtectionEditor(protection, batch.where);
  batch.journal.keepFrame(sheet);
  sheet.protections = sheet.protections.filter((each) => each !== protection);
  changed(batch.workbook);
}

function protectionOf(batch: Batch, id: number | undefined): { sheet: Sheet; protection: Protection } {
  const { journal, workbook, where } = batch;
  for (const sheet of workbook.sheets) {
    if (!sheet.protections.some((each) => each.id === id)) continue;
    journal.keepFrame(sheet);
    const protection = sheet.protections.find((each) => each.id === id);
    if (protection) return { sheet, protection };
  }
  throw invalid(`${where}: No protected range with id: ${id ?? 0}`);
}

export function addBanding(batch: Batch, request: NonNullable<Requests["addBanding"]>): Reply {
  const { workbook, where } = batch;
  const given = required(request.bandedRange, "banded range", where);
  const range = required(given.range, "range", where);
  const { sheet, bounds } = placeOf(workbook, range, where);
  batch.guard.requireEditable(sheet, bounds, where);
  if (sheet.bandings.some((other) => boundsIntersect(boundsOf(sheet, other.range), bounds))) {
    throw invalid(
      `${where}: You cannot add alternating background colors to a range that already has alternating background colors.`,
    );
  }
  batch.journal.keepFrame(sheet);
  const banding: Banding = { id: given.bandedRangeId ?? freeId(workbook), range: storedRange(range) };
  applyBandColours(banding, given, new Map());
  sheet.bandings.push(banding);
  changed(workbook);
  return { addBanding: { bandedRange: answeredBanding(banding) } };
}

/** Bands run along rows; a request that colours columns is refused rather than shown wrongly. */
function applyBandColours(banding: Banding, given: ApiBanding, mask: Mask): void {
  if (given.columnProperties && below(mask, "columnProperties"))
    throw notEmulated("BandedRange.columnProperties");
  const rows = below(mask, "rowProperties");
  if (!rows) return;
  const bands = given.rowProperties ?? {};
  const colours = {
    headerColor: hexOf(bands.headerColor, bands.headerColorStyle),
    firstBandColor: hexOf(bands.firstBandColor, bands.firstBandColorStyle),
    secondBandColor: hexOf(bands.secondBandColor, bands.secondBandColorStyle),
  };
  for (const name of ["headerColor", "firstBandColor", "secondBandColor"] as const) {
    if (!below(rows, name) && !below(rows, `${name}Style`)) continue;
    const colour = colours[name];
    if (colour === undefined) delete banding[name];
    else banding[name] = colour;
  }
}

export function updateBanding(batch: Batch, request: NonNullable<Requests["updateBanding"]>): void {
  const { workbook, where } = batch;
  const mask = updateMask(request.fields, "BandedRange", where);
  const given = required(request.bandedRange, "banded range", where);
  const { banding } = bandingOf(batch, given.bandedRangeId);
  if (below(mask, "range") && given.range) {
    placeOf(workbook, given.range, where);
    banding.range = storedRange(given.range);
  }
  applyBandColours(banding, given, mask);
  changed(workbook);
}

export function deleteBanding(batch: Batch, request: NonNullable<Requests["deleteBanding"]>): void {
  const { sheet, banding } = bandingOf(batch, request.bandedRangeId);
  sheet.bandings = sheet.bandings.filter((each) => each !== banding);
  changed(batch.workbook);
}

function bandingOf(batch: Batch, id: number | undefined): { sheet: Sheet; banding: Banding } {
  for (const sheet of batch.workbook.sheets) {
    const banding = sheet.bandings.find((each) => each.id === id);
    if (!banding) continue;
    batch.guard.requireEditable(sheet, boundsOf(sheet, banding.range), batch.where);
    batch.journal.keepFrame(sheet);
    return { sheet, banding };
  }
  throw invalid(`${batch.where}: No banded range with id: ${id ?? 0}`);
}

export function addNamedRange(batch: Batch, request: NonNullable<Requests["addNamedRange"]>): Reply {
  const { workbook, where } = batch;
  const given = required(request.namedRange, "named range", where);
  const range = required(given.range, "range", where);
  placeOf(workbook, range, where);
  const name = requireFreeName(batch, given.name, undefined);
  const id = given.namedRangeId ?? batch.execution.workspace.newId();
  const named = { id, name, range: storedRange(range) };
  workbook.namedRanges.push(named);
  changed(workbook);
  return { addNamedRange: { namedRange: answeredNamedRange(named) } };
}

function requireFreeName(batch: Batch, name: string | undefined, except: string | undefined): string {
  const { workbook, where } = batch;
  if (!name || !isRangeName(name)) throw invalid(`${where}: Invalid name: ${name ?? ""}`);
  const taken = workbook.namedRanges.some(
    (named) => named.id !== except && named.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw invalid(`${where}: Cannot add a named range with name: ${name}, as it already exists.`);
  return name;
}

export function updateNamedRange(batch: Batch, request: NonNullable<Requests["updateNamedRange"]>): void {
  const { workbook, where } = batch;
  const mask = updateMask(request.fields, "NamedRange", where);
  const given = required(request.namedRange, "named range", where);
  const at = workbook.namedRanges.findIndex((named) => named.id === given.namedRangeId);
  const before = workbook.namedRanges[at];
  if (!before) throw invalid(`${where}: No named range with ID: ${given.namedRangeId ?? ""}`);
  const after = { ...before };
  if (below(mask, "name")) after.name = requireFreeName(batch, given.name, before.id);
  if (below(mask, "range")) {
    const range = required(given.range, "range", where);
    placeOf(workbook, range, where);
    after.range = storedRange(range);
  }
  workbook.namedRanges[at] = after;
  changed(workbook);
}

export function deleteNamedRange(batch: Batch, request: NonNullable<Requests["deleteNamedRange"]>): void {
  const { workbook, where } = batch;
  if (!workbook.namedRanges.some((named) => named.id === request.namedRangeId)) {
    throw invalid(`${where}: No named range with ID: ${request.namedRangeId ?? ""}`);
  }
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.id !== request.namedRangeId);
  changed(workbook);
}

export function createDeveloperMetadata(
  batch: Batch,
  request: NonNullable<Requests["createDeveloperMetadata"]>,
): Reply {
  const { workbook, where } = batch;
  const given = required(request.developerMetadata, "developer metadata", where);
  if (!given.metadataKey) throw invalid(`${where}: No metadata key specified.`);
  const { visibility } = given;
  if (visibility !== "DOCUMENT" && visibility !== "PROJECT")
    throw invalid(`${where}: No visibility specified.`);
  const line = lineOf(batch, given.location?.dimensionRange);
  const sheetId = given.location?.dimensionRange?.sheetId ?? given.location?.sheetId;
  if (sheetId === undefined && !given.location?.spreadsheet)
    throw invalid(`${where}: No location specified.`);
  const item: Metadata = {
    id: given.metadataId ?? freeId(workbook),
    key: given.metadataKey,
    value: given.metadataValue ?? null,
    visibility,
    project: batch.guard.project,
    ...(line ? { line } : {}),
  };
  if (sheetId === undefined) workbook.developerMetadata.push(item);
  else {
    const sheet = requireGrid(workbook, sheetId, where);
    batch.journal.keepFrame(sheet);
    sheet.developerMetadata.push(item);
  }
  changed(workbook);
  return { createDeveloperMetadata: { developerMetadata: answeredMetadata(item, sheetId) } };
}

type ApiLine = GoogleAppsScript.Sheets.Schema.DimensionRange;

/** One row or one column: "a dimension range representing a single row or column" (DeveloperMetadataLocation). */
function lineOf({ workbook, where }: Batch, range: ApiLine | undefined): Metadata["line"] {
  if (!range) return undefined;
  const { dimension, startIndex = 0, endIndex } = range;
  const sheet = requireGrid(workbook, range.sheetId ?? 0, where);
  const size = dimension === "ROWS" ? sheet.rowCount : sheet.columnCount;
  const isOne = endIndex === startIndex + 1 && startIndex >= 0 && startIndex < size;
  if ((dimension !== "ROWS" && dimension !== "COLUMNS") || !isOne) {
    throw invalid(`${where}: Developer metadata may only be associated with a single row or column.`);
  }
  return { dimension, index: startIndex };
}

export function deleteDeveloperMetadata(
  batch: Batch,
  request: NonNullable<Requests["deleteDeveloperMetadata"]>,
): Reply {
  const { workbook, where } = batch;
  const lookup = request.dataFilter?.developerMetadataLookup;
  if (!lookup) throw invalid(`${where}: No developer metadata lookup specified.`);
  for (const part of ["locationType", "metadataLocation"] as const) {
    if (lookup[part] !== undefined) throw notEmulated(`DeveloperMetadataLookup.${part}`);
  }
  const matches = (item: Metadata) =>
    batch.guard.sees(item) &&
    (lookup.metadataId === undefined || lookup.metadataId === item.id) &&
    (lookup.metadataKey === undefined || lookup.metadataKey === item.key) &&
    (lookup.metadataValue === undefined || lookup.metadataValue === item.value) &&
    (lookup.visibility === undefined || lookup.visibility === item.visibility);
  const deleted = workbook.developerMetadata.filter(matches).map((item) => answeredMetadata(item, undefined));
  workbook.developerMetadata = workbook.developerMetadata.filter((item) => !matches(item));
  for (const sheet of workbook.sheets) {
    batch.journal.keepFrame(sheet);
    deleted.push(
      ...sheet.developerMetadata.filter(matches).map((item) => answeredMetadata(item, sheet.sheetId)),
    );
    sheet.developerMetadata = sheet.developerMetadata.filter((item) => !matches(item));
  }
  if (deleted.length === 0) throw new Refusal(404, `${where}: No developer metadata matches the filter.`);
  changed(workbook);
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: deleted } };
}
