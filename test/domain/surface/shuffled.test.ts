// A column sorted without the others, or emptied: one slip, not many edits.

import { wholeColumns, type Differing } from "../../../src/domain/surface/shuffled.ts";

const KEYS = ["fullName", "department", "mobilePhone", "remark"];

function rows(key: string, before: readonly string[], now: readonly string[]): Differing[] {
  return before
    .map((text, at) => ({ standing: { [key]: now[at] ?? "" }, due: { [key]: text } }))
    .filter(({ standing, due }) => standing[key] !== due[key]);
}

function found(key: string, before: readonly string[], now: readonly string[]): string | undefined {
  const all = before.map((text) => ({ [key]: text }));
  return wholeColumns(KEYS, rows(key, before, now), all).get(key);
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

test("departments that went along with the names are put back too", () => {
  const due = [
    ["甲", "销售部"],
    ["乙", "采购部"],
    ["丙", "销售部"],
  ].map(([fullName = "", department = ""]) => ({ fullName, department }));
  const standing = [due[1]!, due[2]!, due[0]!];
  const differing = due.map((cells, at) => ({ due: cells, standing: standing[at]! }));
  expect([...wholeColumns(KEYS, differing, due).keys()]).toEqual(["fullName", "department"]);
});
