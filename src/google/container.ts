// The register's file: the spreadsheet this script is bound to.

/** Its id. Opening costs nothing where the script runs from the file itself. */
export function registerId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}
