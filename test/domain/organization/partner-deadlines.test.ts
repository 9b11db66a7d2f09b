// The deadlines of a partner that are counted today: retention after an ending (R17), entry after it was known (R16).

import { isLateEntry } from "../../../src/domain/organization/late-entry.ts";
import {
  decidedByDefault,
  isUnusual,
  retentionDeadline,
  retentionReview,
  usualDecision,
} from "../../../src/domain/organization/retention.ts";
import { countingFacts, countingOf } from "../../../src/domain/deadline/counting.ts";
import { COMPANY } from "../a-company.ts";

const counting = countingOf(countingFacts(COMPANY));

test.each([
  ["2026-03-31", "2026-06-30T18:00", false],
  ["2026-07-02", "2026-10-08T18:00", false], // into the holiday of National Day
  ["2026-11-30", "2027-03-01T18:00", true], // into a year whose notice is not out
  ["2026-09-30", "2026-12-30T18:00", true], // the last days of December wait for the next year's notice
] as const)("R17: of a cooperation that ended on %s it is decided by %s", (endedOn, due, provisional) => {
  expect(retentionDeadline(endedOn, counting)).toMatchObject({ due, provisional });
});

test("R18: what was kept is looked at again a year later; the kind of partner says what is usual", () => {
  expect(retentionReview("2025-10-03", counting)).toMatchObject({
    due: "2026-10-08T18:00",
    provisional: false,
  });
  expect(retentionReview("2026-11-23", counting)).toMatchObject({
    due: "2027-11-23T18:00",
    provisional: true,
  });
  expect((["oneOff", "ongoing", ""] as const).map(usualDecision)).toEqual(["archive", "keep", undefined]);
});

test("R18: what is not usual is said why; where nobody has said the kind, nothing is unusual", () => {
  const unusual = (kind: string): boolean[] => ["kept", "archived"].map((to) => isUnusual(kind, to));
  expect([unusual("oneOff"), unusual("ongoing"), unusual("")]).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test.each([
  ["oneOff", "2026-09-24T18:00", "2026-10-15T18:00"], // Mid-Autumn and National Day are no working days
  ["oneOff", "2026-06-30T18:00", "2026-07-14T18:00"],
  ["ongoing", "2026-09-24T18:00", undefined],
  ["", "2026-09-24T18:00", undefined],
  ["oneOff", "", undefined],
] as const)("W5.3: %s, asked until %s, is decided by default at %s", (engagementKind, due, at) => {
  expect(decidedByDefault({ engagementKind }, due, counting)).toBe(at);
});

test.each([
  ["2026-11-23", "2026-11-23", false],
  ["2026-11-23", "2026-11-24", false], // in time or late, depending on an hour that nobody noted
  ["2026-11-23", "2026-11-25", true],
  ["2026-11-20", "2026-11-23", false], // Friday's 24 hours end on Saturday: until Monday noon
  ["2026-11-20", "2026-11-24", true],
  ["2026-09-30", "2026-10-08", false],
  ["2026-09-30", "2026-10-09", true],
] as const)("R16: known on %s and entered on %s: late %s", (knownOn, today, late) => {
  expect(isLateEntry(knownOn, today, counting)).toBe(late);
});
