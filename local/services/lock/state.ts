// Who holds a lock of LockService.

export interface LockHolder {
  /** The execution's number, or "outside" for one that a test or the desk holds. */
  readonly holder: number | "outside";
  /** Until when an outside holder keeps it (epoch milliseconds); executions release by themselves. */
  readonly until: number;
}
