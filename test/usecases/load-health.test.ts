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

function outboxOf(notices: readonly (readonly [NoticeState, Instant])[]) {
  const entries: StoredEntry[] = notices.map(
    ([state, createdAt], at) =>
      newNotice(entryIdOf("notice", at + 1), { ...BLANK_NOTICE, state, createdAt }).after,
  );
  const ledger = <K extends LedgerKind>(kind: K): readonly Stored<K>[] =>
    entries.filter((entry): entry is Stored<K> => entry.kind === kind);
  return loadHealth({ company: COMPANY, problems: [], ledger }, MACHINERY, NOW, "2026-11-23").outbox;
}

test("F30: what failed is told for 30 days; what waits, for as long as it waits", () => {
  const long: Instant = "2026-10-01T01:00:00.000Z";
  const lately: Instant = "2026-11-01T01:00:00.000Z";
  expect(
    outboxOf([
      ["failed", long],
      ["perhaps", long],
      ["waiting", long],
      ["failed", lately],
      ["waiting", lately],
    ]),
  ).toEqual({ waiting: 2, failed: 1 });
});
