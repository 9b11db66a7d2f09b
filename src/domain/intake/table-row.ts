// A row of a file below its header.

export interface TableRow {
  /** Line of the file's table, counted from 1, the header included: what people see in Excel. */
  readonly row: number;
  readonly cells: readonly string[];
}
