// Merged cells: a department's name stands once beside its ten people, and is each one's.

/** Counted from 0; the last row and column belong to it. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

/** The rows with what stands in a merged cell written into each of its rows: downwards only, a title stays one cell. */
export function filledDown(
  rows: readonly (readonly string[])[],
  merges: readonly MergedCells[],
): readonly (readonly string[])[] {
  const filled = rows.map((cells) => [...cells]);
  for (const { firstRow, lastRow, column } of merges) {
    const text = rows[firstRow]?.[column] ?? "";
    if (text === "") continue;
    for (let at = firstRow + 1; at <= lastRow && at < filled.length; at++) {
      const cells = filled[at];
      if (!cells) continue;
      while (cells.length <= column) cells.push("");
      cells[column] = text;
    }
  }
  return filled;
}
