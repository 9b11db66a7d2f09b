// A column sorted without the others, or emptied: one slip, not many edits.

import { isEmptiedRow, slipsOf, type Differing } from "../../../src/domain/surface/shuffled.ts";

const KEYS = ["fullName", "department", "mobilePhone", "remark"];

function rows(key: string, before: readonly string[], now: readonly string[]): Differing[] {
  return before
    .map((text, at) => ({ standing: { [key]: now[at] ?? "" }, due: { [key]: text } }))
    .filter(({ standing, due }) => standing[key] !== due[key]);
}

function found(key: string, before: readonly string[], now: readonly string[]): string | undefined {
  const all = before.map((text) => ({ [key]: text }));
  return slipsOf(KEYS, rows(key, before, now), all).columns.get(key);
}

test.each([
  ["three who exchanged texts", "mobilePhone", ["1", "2", "3"], ["3", "1", "2"], "columnShuffled"],
  ["two who changed places may mean it", "mobilePhone", ["1", "2", "3"], ["2", "1", "3"], undefined],
  ["new telephones for all", "mobilePhone", ["1", "2", "3"], ["4", "5", "6"], undefined],
  [
    "five exchanged, one of them mended since",
    "mobilePhone",
    ["1", "2", "3", "4", "5"],
    ["2", "3", "4", "5", "9"],
    "columnShuffled",
  ],
  ["departments given to many", "department", ["甲", "乙", "丙", "丁"], ["乙", "乙", "乙", "乙"], undefined],
  ["departments exchanged", "department", ["甲", "乙", "丙"], ["乙", "丙", "甲"], "columnShuffled"],
  ["all emptied", "remark", ["a", "b", "c", ""], ["", "", "", ""], "columnEmptied"],
  ["some emptied", "remark", ["a", "b", "c", "d"], ["", "", "", "d"], undefined],
])("%s", (_what, key, before, now, wanted) => {
  expect(found(key, before, now)).toBe(wanted);
});

const STAFF = [
  ["甲", "销售部"],
  ["乙", "采购部"],
  ["丙", "销售部"],
].map(([fullName = "", department = ""]) => ({ fullName, department }));

test("departments that went along with the names are put back too, others are not", () => {
  const standing = [STAFF[1]!, STAFF[2]!, { ...STAFF[0]!, department: "行政部" }];
  const differing = STAFF.map((due, at) => ({ due, standing: standing[at]! }));
  const slips = slipsOf(KEYS, differing, STAFF);
  expect(differing.map((row) => slips.of("department", row))).toEqual([
    "columnShuffled",
    "columnShuffled",
    undefined,
  ]);
});

test("what is left after some have been put back is still known as shuffled", () => {
  const all = Array.from({ length: 50 }, (_each, at) => ({ mobilePhone: `1380000${1000 + at}` }));
  const differing = all.slice(0, 10).map((due, at) => ({ due, standing: all[49 - at]! }));
  expect(slipsOf(KEYS, differing, all).columns.get("mobilePhone")).toBe("columnShuffled");
});

test("one telephone filled down to many is what somebody wanted", () => {
  const all = ["1", "2", "3", "4"].map((mobilePhone) => ({ mobilePhone }));
  const differing = all.slice(1).map((due) => ({ due, standing: all[0]! }));
  expect(slipsOf(KEYS, differing, all).columns.size).toBe(0);
});

test("a row of which only the serial is left was emptied as a whole", () => {
  const due = { serial: "N-000001", fullName: "甲", department: "销售部" };
  expect(isEmptiedRow(KEYS, { due, standing: { serial: "N-000001" } })).toBe(true);
  expect(isEmptiedRow(KEYS, { due, standing: { ...due, department: "" } })).toBe(false);
});
