// What a user can cause, as closed codes. The sentence for each code is in text/; only bugs and platform failures throw.

export type RefusalCode =
  // who
  | "notSignedIn"
  | "notAdministrator"
  | "ownerNotAdministrator"
  | "administratorDeparted"
  | "setupByOwnerOnly"
  | "accountUnknown"
  // the register itself
  | "registerNotNoted"
  | "notSetUp"
  | "newerSchema"
  | "olderSchema"
  | "busy"
  | "structureDamaged"
  | "tabLost"
  | "changedMeanwhile"
  | "unknownOperation"
  | "inputInvalid"
  // what is missing
  | "unknownRecord"
  | "unknownEntry"
  | "unknownOrganization"
  | "unknownDepartment"
  | "unknownOwner"
  // fields
  | "fieldRequired"
  | "fieldTooLong"
  | "nameInvalid"
  | "phoneInvalid"
  | "emailInvalid"
  | "accountInvalid"
  | "accountTaken"
  | "dateInvalid"
  | "numberInvalid"
  | "choiceInvalid"
  | "nothingChanged"
  | "identifiesNobody"
  // typed in the grid, and put back or left as a draft
  | "systemColumn"
  | "formulaTyped"
  | "cellsMerged"
  | "rowDeleted"
  | "columnShuffled"
  | "columnEmptied"
  | "looksRegistered"
  // lifecycle
  | "alreadyDeparted"
  | "alreadyLeft"
  | "notDeparted"
  | "rejoinedBeforeDeparture"
  | "dateInFuture"
  | "engagementAlreadyEnded"
  | "engagementNotEnded"
  | "organizationNameTaken"
  | "mainContactNotOfOrganization"
  // requests
  | "unknownRequest"
  | "requestMoved"
  | "notYoursToAsk"
  | "askedAlready"
  | "notYoursToSign"
  | "dutyNotYours"
  | "dutyOver"
  | "paperOutdated"
  | "scanTooLarge"
  | "scanTypeUnknown"
  | "scanInWebApp"
  // collection rounds
  | "boardNotYours"
  | "roundNotYours"
  | "roundNotOpen"
  | "roundAnswered"
  | "roundClosed"
  | "roundHasChanges"
  | "roundWithoutChanges"
  | "roundRequestNotYours"
  // undo and import
  | "changedSince"
  | "cannotUndo"
  | "nothingToImport"
  | "nothingToExport"
  | "tooManyRows"
  | "tooManyContacts"
  | "unknownBatch"
  | "alreadyReverted"
  // setup
  | "twoAdministratorsNeeded"
  | "departmentNeeded"
  | "departmentRepeated"
  | "administratorAccountNeeded"
  | "youMustBeAdministrator"
  | "timeZoneInvalid"
  | "timeInvalid"
  // working calendar
  | "hookInvalid"
  | "dayRepeated"
  | "noticeWithoutYear"
  | "noticeWithoutDays"
  | "noticeIncomplete"
  | "noticeWithNoSuchDay"
  | "daysKnownAlready";

export interface Refusal {
  readonly code: RefusalCode;
  /** The field it concerns, by its key in the table. */
  readonly field?: string;
  /** Row of the imported file or list, counted from 1. */
  readonly row?: number;
  /** What the sentence names: serials, limits, names. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(
  code: RefusalCode,
  about: Omit<Refusal, "code"> = {},
): { readonly ok: false; readonly refusals: readonly Refusal[] } {
  return { ok: false, refusals: [{ code, ...about }] };
}
