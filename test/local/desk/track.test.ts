// Where rows and columns of the desk's grid stand.

import { columnLetters, Track } from "../../../local/desk/page/grid/track.ts";

const track = new Track(20_001, 21, [
  { start: 0, end: 1, size: 30 },
  { start: 5, end: 8, size: 0 },
  { start: 100, end: 101, size: 63 },
]);

test("offsets count what is higher and what is hidden", () => {
  expect(track.offset(1)).toBe(30);
  expect(track.offset(5)).toBe(30 + 4 * 21);
  expect(track.offset(8)).toBe(track.offset(5));
  expect(track.offset(101)).toBe(30 + 4 * 21 + 92 * 21 + 63);
  expect(track.length).toBe(30 + 63 + (20_001 - 5) * 21);
});

test("every visible line is found again from its own first and last pixel", () => {
  for (let line = 0; line < 300; line++) {
    if (track.size(line) === 0) continue;
    expect(track.at(track.offset(line))).toBe(line);
    expect(track.at(track.offset(line + 1) - 1)).toBe(line);
  }
  expect(track.at(-5)).toBe(0);
  expect(track.at(1e9)).toBe(20_000);
});

test("hidden lines are stepped over, and a hidden edge gives the last visible line", () => {
  expect(track.visible(5, 1)).toBe(8);
  expect(track.visible(7, -1)).toBe(4);
  expect(new Track(3, 21, [{ start: 2, end: 3, size: 0 }]).visible(2, 1)).toBe(1);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
