// What every benchmark prints: a table for each claim, and PASS or FAIL against its budget.

export type Row = readonly (string | number)[];

export interface Verdict {
  readonly claim: string;
  readonly holds: boolean;
  /** What was measured, with its unit. */
  readonly measured: string;
}

export function atMost(claim: string, measured: number, budget: number, unit: string): Verdict {
  return { claim, holds: measured <= budget, measured: `${measured} ${unit}, budget ${budget} ${unit}` };
}

/** Numbers stand right, words left; a Chinese character is two columns wide. */
export function printTable(title: string, header: readonly string[], rows: readonly Row[]): void {
  const lines = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => columnsOf(line[column] ?? ""))));
  const isNumber = header.map((_, column) => rows.every((row) => typeof row[column] === "number"));
  const print = (line: readonly string[]): void => {
    const cells = line.map((text, column) => {
      const padding = " ".repeat((widths[column] ?? 0) - columnsOf(text));
      return isNumber[column] ? padding + text : text + padding;
    });
    console.log(`  ${cells.join("  ")}`.trimEnd());
  };
  console.log(`\n${title}`);
  lines.forEach(print);
}

function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

export function printVerdicts(verdicts: readonly Verdict[]): void {
  for (const { claim, holds, measured } of verdicts)
    console.log(`  ${holds ? "PASS" : "FAIL"}  ${claim}: ${measured}`);
}

export function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The smallest value that at least this share of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN);
}
