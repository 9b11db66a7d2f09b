// What reconciling the structure found and did; the sentences are in text/.

export interface Notice {
  readonly code:
    | "tabCreated"
    | "tabRenamed"
    | "tabSetAside"
    | "headerRestored"
    | "columnFollowed"
    | "columnRestored"
    | "protectionRestored"
    | "validationRestored"
    | "formatRestored";
  readonly values: Readonly<Record<string, string>>;
}

export type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;
