// Warnings on what the register writes itself. In the register every editor is an administrator: they stop slips only.

import type { Layout } from "./layout.ts";
import { isOurs, marksOf, sameRange, type Mark } from "./marks.ts";
import type { ProtectionFacts, SheetFacts } from "./facts.ts";
import type { SheetsRequest } from "./notice.ts";
import type { PlannedTab } from "./plan-tabs.ts";

/** People's own protections stay; of ours, each stands once, where it belongs, as a warning. */
export function planProtections({ table, facts }: PlannedTab, layout: Layout): SheetsRequest[] {
  const wanted = marksOf(table, (key) => layout.get(key) ?? 0);
  const ours = facts.protections.filter(isOurs);
  const kept = new Map<string, ProtectionFacts>();
  const requests: SheetsRequest[] = [];
  for (const protection of ours) {
    const { description, id } = protection;
    const isWanted = wanted.some((mark) => mark.description === description);
    if (isWanted && !kept.has(description)) kept.set(description, protection);
    else requests.push({ deleteProtectedRange: { protectedRangeId: id } });
  }
  return [...requests, ...wanted.flatMap((mark) => markRequest(mark, kept.get(mark.description), facts))];
}

function markRequest(
  { description, range }: Mark,
  found: ProtectionFacts | undefined,
  facts: SheetFacts,
): SheetsRequest[] {
  if (!found) return [{ addProtectedRange: { protectedRange: { range, description, warningOnly: true } } }];
  if (found.warningOnly && sameRange(found.range, range, facts)) return [];
  const protectedRange = { protectedRangeId: found.id, range, warningOnly: true };
  return [{ updateProtectedRange: { protectedRange, fields: "range,warningOnly" } }];
}
