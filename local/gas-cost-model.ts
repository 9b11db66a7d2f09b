// What service calls cost in time, in two calibrations: A optimistic (2018 measurements, write-behind and look-ahead),
// B pessimistic (2023 measurements). Claim only what holds in both.
//
// Sources: figures published by Kanshi Tanaike (tanaikech), digitised to ±3 %, unless marked as a guess:
// 2018-10-12 (Fig. 1 getValues, Fig. 2 setValues and the API, Fig. 5 appendRow and setValue), 2018-04-14 (object handles),
// 2020-09-30 (Fig. 2 TextFinder), 2021-09-15 (locks), 2023-05-01 (Fig. 3 and 4, loops); a flush of 29.6 ms: Stack Overflow, 2013.
// Milliseconds, and milliseconds a cell.

export type Calibration = "A" | "B";

/** One figure for each calibration. */
export type Figure = Readonly<Record<Calibration, number>>;

interface CallCost {
  readonly base: Figure;
  readonly cell?: Figure;
  /** For each range or request of the call after the first. */
  readonly furtherRange?: Figure;
}

export const gasCostModel = {
  /** The split from the 165 ms base of 2018-10-12 Fig. 1 is a guess. */
  open: { base: { A: 60, B: 80 } },
  handle: { base: { A: 0.3, B: 0.5 } },
  getValues: { base: { A: 25, B: 100 }, cell: { A: 0.0088, B: 0.012 } },
  /** Queued by Apps Script; the cells are paid at the commit. */
  setValues: { base: { A: 0.6, B: 1.2 } },
  commit: { base: { A: 30, B: 160 }, cell: { A: 0.059, B: 0.059 } },
  appendRow: { base: { A: 107, B: 111 } },
  textFinder: { base: { A: 250, B: 600 }, cell: { A: 0.0057, B: 0.0057 } },
  apiRead: { base: { A: 160, B: 248 }, cell: { A: 0.0031, B: 0.0066 } },
  apiWrite: {
    base: { A: 200, B: 360 },
    cell: { A: 0.011, B: 0.022 },
    furtherRange: { A: 0.63, B: 0.63 },
  },
  cacheGet: { base: { A: 3, B: 23 } },
  cachePut: { base: { A: 52, B: 93 } },
  cacheRemove: { base: { A: 88, B: 90 } },
  propertyGet: { base: { A: 20, B: 34 } },
  propertySet: { base: { A: 43, B: 64 } },
  /** A guess: taking a free lock. */
  lock: { base: { A: 10, B: 20 } },
  /** Not measured: every other round trip is taken as a property read. */
  other: { base: { A: 20, B: 34 } },
} as const satisfies Record<string, CallCost>;

export type CostedOperation = keyof typeof gasCostModel;

/** Milliseconds that one operation takes, with so many cells and ranges where the model has a figure for one. */
export function modelledMs(op: CostedOperation, cells: number, calibration: Calibration, ranges = 1): number {
  const cost: CallCost = gasCostModel[op];
  const further = (cost.furtherRange?.[calibration] ?? 0) * Math.max(ranges - 1, 0);
  return cost.base[calibration] + (cost.cell?.[calibration] ?? 0) * cells + further;
}
