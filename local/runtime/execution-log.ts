// The list of executions, as the Apps Script dashboard shows it.

import type { ExecutionRecord, RunRequest } from "./run.ts";

/** Older ones are forgotten: tests run thousands. */
const KEPT = 2_000;

export class ExecutionLog {
  readonly records: ExecutionRecord[] = [];
  private last = 0;

  begin(request: RunRequest, start: number): ExecutionRecord {
    const record: ExecutionRecord = {
      id: ++this.last,
      scriptId: request.script.scriptId,
      function: request.functionName,
      kind: request.kind,
      user: request.effectiveUser,
      activeUser: request.activeUser,
      version: request.version.number,
      start,
      durationMs: 0,
      status: "RUNNING",
      calls: [],
      lines: [],
      notEmulated: [],
    };
    this.records.push(record);
    if (this.records.length > KEPT) this.records.shift();
    return record;
  }
}
