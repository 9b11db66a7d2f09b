// What the sentences of the health page name, in the company's time and as texts.

import type { Instant } from "../../domain/calendar/plain-date.ts";
import { zoneOf } from "../../domain/calendar/zone.ts";
import type { HealthFacts } from "../../domain/health/health.ts";
import type { HealthNames } from "../../text/pages/health.ts";

export function namesOf(facts: HealthFacts): HealthNames {
  const { heartbeat, watch, outbox } = facts;
  const zone = zoneOf(facts.timeZone);
  const minute = (at: Instant | undefined): string =>
    at === undefined ? "" : zone.localOf(at).replace("T", " ");
  return {
    ranAt: minute(heartbeat?.at),
    seconds: Math.max(1, Math.round((heartbeat?.milliseconds ?? 0) / 1000)),
    clockAccount: heartbeat?.account ?? "",
    owner: facts.owner,
    watchedAt: minute(watch?.at),
    watchAccount: watch?.account ?? "",
    quotaAt: minute(heartbeat?.lookedAt),
    webAddress: facts.webAddress,
    waiting: outbox.waiting ?? 0,
    sending: outbox.sending ?? 0,
    perhaps: outbox.perhaps ?? 0,
    failed: outbox.failed ?? 0,
  };
}
