// What the health page is told of the outbox.

import type { Instant } from "../../src/domain/calendar/plain-date.ts";
import {
  entryIdOf,
  newNotice,
  type LedgerKind,
  type Stored,
  type StoredEntry,
} from "../../src/domain/ledger/entry.ts";
import { BLANK_NOTICE, type NoticeState } from "../../src/domain/notice/notice.ts";
import type { Machinery } from "../../src/ports/machinery.ts";
import { loadHealth } from "../../src/usecases/load-health.ts";
import { COMPANY } from "../domain/a-company.ts";

const NOW: Instant = "2026-11-23T01:00:00.000Z";

const MACHINERY: Machinery = {
  heartbeat: () => undefined,
  watch: () => undefined,
  owner: () => "",
  webAddress: () => "",
  unlikeDeclared: () => [],
};

function healthOf(notices: readonly (readonly [NoticeState, Instant, urgent?: "yes" | ""])[]) {
  const entries: StoredEntry[] = notices.map(
    ([state, createdAt, urgent = "" as const], at) =>
      newNotice(entryIdOf("notice", at + 1), { ...BLANK_NOTICE, state, createdAt, urgent }).after,
  );
  const ledger = <K extends LedgerKind>(kind: K): readonly Stored<K>[] =>
    entries.filter((entry): entry is Stored<K> => entry.kind === kind);
  return loadHealth({ company: COMPANY, problems: [], ledger }, MACHINERY, NOW, "2026-11-23");
}

test("F30: what failed is told for 30 days; what waits, for as long as it waits", () => {
  const long: Instant = "2026-10-01T01:00:00.000Z";
  const lately: Instant = "2026-11-01T01:00:00.000Z";
  expect(
    healthOf([
      ["failed", long],
      ["perhaps", long],
      ["waiting", long],
      ["failed", lately],
      ["waiting", lately],
    ]).outbox,
  ).toEqual({ waiting: 2, failed: 1 });
});

test("R48: since when the oldest mail that presses has not gone out", () => {
  const [early, late] = ["2026-11-22T20:00:00.000Z", "2026-11-23T00:30:00.000Z"] as const;
  expect(healthOf([["waiting", "2026-11-20T01:00:00.000Z"]]).pressingSince).toBeUndefined();
  const pressing = healthOf([
    ["sent", "2026-11-20T01:00:00.000Z", "yes"],
    ["sending", late, "yes"],
    ["waiting", early, "yes"],
  ]);
  expect(pressing.pressingSince).toBe(early);
});
