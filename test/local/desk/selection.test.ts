// How keys move the selection in the desk's grid, as in Sheets.

import { areaOf, jumped, moved, selectCell } from "../../../local/desk/page/grid/selection.ts";
import { Track } from "../../../local/desk/page/grid/track.ts";

const rows = new Track(10, 21, [{ start: 3, end: 5, size: 0 }]);
const columns = new Track(4, 100, []);

test("an arrow steps over hidden rows and stops at the edge", () => {
  const down = moved(selectCell(2, 0), { rows: 1, columns: 0, extend: false }, rows, columns);
  expect(down.at).toEqual({ row: 5, column: 0 });
  expect(moved(selectCell(9, 3), { rows: 1, columns: 1, extend: false }, rows, columns).at).toEqual({
    row: 9,
    column: 3,
  });
});

test("Shift keeps the active cell and moves the other corner", () => {
  const grown = moved(selectCell(5, 2), { rows: -1, columns: -1, extend: true }, rows, columns);
  expect(grown.at).toEqual({ row: 5, column: 2 });
  expect(areaOf(grown)).toEqual({ row: 2, column: 1, rows: 4, columns: 2 });
});

test("Ctrl+arrow goes to the end of the filled block, then over the gap to the next", () => {
  const filled = new Set([0, 1, 2, 6, 7]);
  const bounds = { rows: 10, columns: 1, isFilled: (row: number) => filled.has(row) };
  const down = (row: number) => jumped({ row, column: 0 }, 1, 0, bounds).row;
  expect([down(0), down(2), down(6), down(7)]).toEqual([2, 6, 7, 9]);
});
