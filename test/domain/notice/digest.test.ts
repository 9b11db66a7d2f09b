// Which waiting notices become which mails (F23), as rules that hold of whatever waits.

import { workingCalendar } from "../../../src/domain/calendar/working-calendar.ts";
import { isInstant, type Instant } from "../../../src/domain/calendar/plain-date.ts";
import { zoneOf } from "../../../src/domain/calendar/zone.ts";
import type { StoredNotice } from "../../../src/domain/ledger/entry.ts";
import { entryIdOf } from "../../../src/domain/ledger/entry.ts";
import { fitting, outboxNow, type Now } from "../../../src/domain/notice/digest.ts";
import { BLANK_NOTICE, type Notice } from "../../../src/domain/notice/notice.ts";

const zone = zoneOf("Asia/Shanghai");

/** "2026-11-24 09:05" in Shanghai. */
function at(local: string): Instant {
  const text = new Date(`${local.replace(" ", "T")}:00+08:00`).toISOString();
  if (!isInstant(text)) throw new Error(text);
  return text;
}

const now = (local: string): Now => ({ at: at(local), zone, calendar: workingCalendar(), digestAt: "09:00" });

function stored(...notices: readonly Partial<Notice>[]): StoredNotice[] {
  return notices.map((fields, index) => ({
    kind: "notice",
    id: entryIdOf("notice", index + 1),
    version: 1,
    entry: { ...BLANK_NOTICE, ...fields },
  }));
}

const always = (): boolean => true;
const addressees = (notices: readonly StoredNotice[], local: string): string[][] =>
  outboxNow(notices, always, now(local)).letters.map(({ to, notices: { length } }) => [
    ...to,
    String(length),
  ]);

const li = { code: "applied", to: "li@a.example", createdAt: at("2026-11-23 15:00") } as const;
const shan = { ...li, to: "shan@a.example" } as const;

test("a digest gathers all of a person, on the morning of the next working day", () => {
  const waiting = stored({ ...li, object: "S-000001" }, shan, { ...li, object: "S-000002" });
  expect(addressees(waiting, "2026-11-23 15:05")).toEqual([]);
  expect(addressees(waiting, "2026-11-24 08:59")).toEqual([]);
  expect(addressees(waiting, "2026-11-24 09:00")).toEqual([
    ["li@a.example", "2"],
    ["shan@a.example", "1"],
  ]);
});

test("no digest on days off: a weekend, a festival; but on a Saturday that is worked", () => {
  const waiting = stored({ ...li, createdAt: at("2026-09-17 15:00") });
  expect(addressees(waiting, "2026-09-19 09:00")).toEqual([]);
  expect(addressees(waiting, "2026-09-20 09:00")).toEqual([["li@a.example", "1"]]);
  expect(addressees(waiting, "2026-10-01 09:00")).toEqual([]);
});

test("whoever had a digest today gets none before the next working day, whatever became of it", () => {
  for (const state of ["sent", "sending", "perhaps", "failed"] as const) {
    const had = { ...li, state, mailedAt: at("2026-11-24 09:01") } as const;
    const waiting = stored(had, { ...li, code: "reminder" }, shan);
    expect(addressees(waiting, "2026-11-24 09:06")).toEqual([["shan@a.example", "1"]]);
  }
  const yesterday = stored({ ...li, state: "sent", mailedAt: at("2026-11-23 09:01") }, li);
  expect(addressees(yesterday, "2026-11-24 09:00")).toEqual([["li@a.example", "1"]]);
});

test("what presses goes at once, each by itself, before all digests, on any day and at any hour", () => {
  const major = { ...li, code: "major", urgent: "yes", cc: "wu@a.example zhou@a.example" } as const;
  const waiting = stored(shan, major, major);
  expect(addressees(waiting, "2026-11-28 23:00")).toEqual([
    ["li@a.example", "1"],
    ["li@a.example", "1"],
  ]);
  const [first] = outboxNow(waiting, always, now("2026-11-30 09:00")).letters;
  expect(first?.cc).toEqual(["wu@a.example", "zhou@a.example"]);
  expect(outboxNow(waiting, always, now("2026-11-30 09:00")).letters).toHaveLength(3);
});

test("a pressing mail is no digest: one goes out the same day all the same", () => {
  const waiting = stored({ ...li, urgent: "yes", state: "sent", mailedAt: at("2026-11-24 08:00") }, li);
  expect(addressees(waiting, "2026-11-24 09:00")).toEqual([["li@a.example", "1"]]);
});

test("a reminder that the clock finds late still goes out that day; news waits for the morning", () => {
  const late = at("2026-11-24 14:00");
  expect(addressees(stored({ ...li, createdAt: late, code: "reminder" }), "2026-11-24 14:00")).toHaveLength(
    1,
  );
  expect(addressees(stored({ ...li, createdAt: late }), "2026-11-24 14:00")).toEqual([]);
});

test("what is not true any more is dropped, and of several reminders of one thing the last is said", () => {
  const waiting = stored(
    { ...li, code: "reminder", object: "T-000001" },
    { ...li, code: "reminder", object: "T-000002" },
    { ...li, code: "reminder", object: "T-000001" },
  );
  const out = outboxNow(waiting, ({ entry }) => entry.object !== "T-000002", now("2026-11-24 09:00"));
  expect(out.letters.map(({ notices }) => notices.map(({ id }) => id))).toEqual([["M-000003"]]);
  expect(out.dropped.map(({ id }) => id)).toEqual(["M-000002", "M-000001"]);
});

test("cut off in sending: a digest is perhaps sent and not repeated; what presses is, three times at most", () => {
  const sending = { ...li, state: "sending", mailedAt: at("2026-11-24 09:00"), tries: "1" } as const;
  const waiting = stored(sending, { ...sending, urgent: "yes" }, { ...sending, urgent: "yes", tries: "3" });
  expect(outboxNow(waiting, always, now("2026-11-24 09:10"))).toEqual({
    letters: [],
    dropped: [],
    perhaps: [],
  });
  const out = outboxNow(waiting, always, now("2026-11-24 09:11"));
  expect(out.perhaps.map(({ id }) => id)).toEqual(["M-000001", "M-000003"]);
  expect(out.letters).toMatchObject([{ again: true, notices: [{ id: "M-000002" }] }]);
});

test("recipients are what the quota counts; what does not fit lets the next one pass", () => {
  const major = { ...li, urgent: "yes", cc: "a@a.example b@a.example" } as const;
  const { letters } = outboxNow(
    stored(major, { ...li, urgent: "yes" }, major),
    always,
    now("2026-11-24 09:00"),
  );
  const sizes = (quota: number, most: number): number[] =>
    fitting(letters, quota, most).map(({ to, cc }) => to.length + cc.length);
  expect(sizes(0, 10)).toEqual([]);
  expect(sizes(2, 10)).toEqual([1]);
  expect(sizes(4, 10)).toEqual([3, 1]);
  expect(sizes(1_500, 10)).toEqual([3, 1, 3]);
  expect(sizes(1_500, 2)).toEqual([3, 1]);
});
