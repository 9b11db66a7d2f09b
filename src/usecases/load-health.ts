// How the machinery around the register is (F30): what the server can see of it. What that means, the page says.

import type { Instant, PlainDate } from "../domain/calendar/plain-date.ts";
import type { HealthFacts } from "../domain/health/health.ts";
import { between } from "../domain/health/heartbeat.ts";
import type { NoticeState } from "../domain/notice/notice.ts";
import type { Machinery } from "../ports/machinery.ts";
import type { Need, RegisterState } from "../ports/register.ts";

/** Milliseconds: what failed longer ago than 30 days is nobody's business any more. */
const RECENT = 30 * 24 * 60 * 60_000;

export const HEALTH: readonly Need[] = [{ ledger: "notice" }];

export function loadHealth(
  state: Pick<RegisterState, "company" | "problems" | "ledger">,
  machinery: Machinery,
  now: Instant,
  today: PlainDate,
): HealthFacts {
  const outbox: Partial<Record<NoticeState, number>> = {};
  const pressing: Instant[] = [];
  for (const { entry } of state.ledger("notice")) {
    const isOpen = entry.state === "waiting" || entry.state === "sending";
    if (isOpen && entry.urgent === "yes" && entry.createdAt !== "") pressing.push(entry.createdAt);
    if (entry.state === "waiting" || entry.createdAt === "" || between(entry.createdAt, now) < RECENT)
      outbox[entry.state] = (outbox[entry.state] ?? 0) + 1;
  }
  const { company, problems } = state;
  return {
    now,
    today,
    timeZone: company.settings.timeZone,
    owner: machinery.owner(),
    heartbeat: machinery.heartbeat(),
    watch: machinery.watch(),
    structure: machinery.unlikeDeclared(),
    problems: problems.length,
    administrators: company.roles.filter(({ role }) => role === "administrator").length,
    companyDays: company.companyDays,
    outbox,
    pressingSince: pressing.sort()[0],
    webAddress: machinery.webAddress(),
  };
}
