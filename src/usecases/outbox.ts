// What the health page says of 发件箱.

import { millisecondsOf } from "../domain/calendar/zone.ts";
import type { Instant } from "../domain/calendar/plain-date.ts";
import type { RegisterState } from "../ports/register.ts";

export interface OutboxFacts {
  /** Not sent yet. */
  readonly waiting: number;
  /** Cut off in sending, so that nobody knows; and refused for good: of the last 30 days. */
  readonly perhaps: number;
  readonly failed: number;
  /** Since when the oldest mail that presses has been waiting; "" for none. After an hour it is an alarm (R48). */
  readonly pressingSince: Instant | "";
}

const DAYS_30 = 30 * 24 * 60 * 60_000;

export function outboxFacts(state: Pick<RegisterState, "ledger">, at: Instant): OutboxFacts {
  const notices = state.ledger("notice").map(({ entry }) => entry);
  const open = notices.filter((notice) => notice.state === "waiting" || notice.state === "sending");
  const recent = notices.filter(
    ({ createdAt }) => createdAt !== "" && millisecondsOf(at) - millisecondsOf(createdAt) < DAYS_30,
  );
  const count = (wanted: string): number => recent.filter((notice) => notice.state === wanted).length;
  const pressing = open.filter(({ urgent }) => urgent === "yes").map(({ createdAt }) => createdAt);
  return {
    waiting: open.length,
    perhaps: count("perhaps"),
    failed: count("failed"),
    pressingSince: pressing.sort()[0] ?? "",
  };
}
