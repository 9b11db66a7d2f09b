// Where scans of signed papers are kept, as use cases see it.

import type { ScanType } from "../domain/request/scan.ts";

export interface Scan {
  readonly base64: string;
  readonly type: ScanType;
  readonly name: string;
}

export interface Scans {
  /**
   * Keeps it, for the register's owner alone to open, and answers its https address. What this operation kept before, in a
   * run that did not come to its commit, is found again and not kept twice.
   */
  keep(scan: Scan, operationId: string): string;
}
