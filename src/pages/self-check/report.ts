// The self-check's report, as it is pasted into an issue: plain text, in technical words, without anybody's data.

import type { Finding } from "../../domain/self-check/finding.ts";

export function reportText(findings: readonly Finding[], today: string, browser: string): string {
  const lines = findings.map(
    ({ check, outcome, seen, milliseconds }) => `${outcome.padEnd(9)} ${check} (${milliseconds} ms): ${seen}`,
  );
  return [`self-check ${today}`, browser, ...lines].join("\n");
}
