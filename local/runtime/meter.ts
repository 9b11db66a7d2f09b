// Counts what scripts ask of Google, and what that would take.

import { modelledMs, type Calibration } from "../gas-cost-model.ts";
import type { Cost } from "./execution.ts";
import type { MemberKind } from "./facade.ts";

export interface MeterReport {
  /** Method invocations that Apps Script carries to a Google server or queues for it. */
  calls: number;
  /** Pure object handles: getRange, getSheetByName. */
  handles: number;
  /** Those of the calls that return data. */
  reads: number;
  /** Sheets API writes, and SpreadsheetApp flushes that wrote something. */
  commits: number;
  /** Cells that were read or written. */
  cells: number;
  /** Milliseconds in both calibrations. */
  modelled: Record<Calibration, number>;
  /** Calls by name: { "Range.getValues": 2 }. */
  byName: Record<string, number>;
}

export class Meter {
  private current: MeterReport = blank();

  reset(): void {
    this.current = blank();
  }

  report(): MeterReport {
    const { modelled, byName, ...counts } = this.current;
    return { ...counts, modelled: { A: round(modelled.A), B: round(modelled.B) }, byName: { ...byName } };
  }

  /** One invocation of a member; free ones are not counted. */
  invoked(name: string, kind: MemberKind): void {
    if (kind === "free") return;
    if (kind === "handle") {
      this.current.handles++;
      return;
    }
    this.current.calls++;
    if (kind === "read") this.current.reads++;
    this.current.byName[name] = (this.current.byName[name] ?? 0) + 1;
  }

  /** What a call cost; answers the milliseconds of the calibration in use. */
  spent(cost: Cost, calibration: Calibration): number {
    const { cells = 0, ranges } = cost;
    if (cost.op === "commit" || cost.op === "apiWrite") this.current.commits++;
    // Queued cells are counted when they are written, at the commit.
    if (cost.op !== "setValues") this.current.cells += cells;
    this.current.modelled.A += modelledMs(cost.op, cells, "A", ranges);
    this.current.modelled.B += modelledMs(cost.op, cells, "B", ranges);
    return modelledMs(cost.op, cells, calibration, ranges);
  }
}

function blank(): MeterReport {
  return { calls: 0, handles: 0, reads: 0, commits: 0, cells: 0, modelled: { A: 0, B: 0 }, byName: {} };
}

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
