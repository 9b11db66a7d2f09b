// The rows that the desk page holds: fetched by blocks, refreshed after changes, with typed text shown at once.

import { BLOCK_ROWS, SheetRows } from "../../../local/desk/page/grid/rows.ts";
import type { RowsView } from "../../../local/desk/protocol.ts";

function sheetOf(texts: string[]) {
  const asked: number[] = [];
  const state = { revision: 1 };
  const fetchRows = async (from: number, to: number): Promise<RowsView> => {
    asked.push(from);
    return {
      revision: state.revision,
      from,
      rows: texts.slice(from, to).map((text) => [{ t: text }]),
      styles: [],
      validations: [],
    };
  };
  const fail = (error: unknown): never => {
    throw error;
  };
  return { asked, state, rows: new SheetRows(1, fetchRows, () => undefined, fail) };
}

const texts = (): string[] => Array.from({ length: 500 }, (_, row) => `row ${String(row)}`);

test("only what is in view is asked for, each block once", async () => {
  const { asked, rows } = sheetOf(texts());
  rows.want(BLOCK_ROWS + 3, BLOCK_ROWS * 2 + 3);
  rows.want(BLOCK_ROWS + 4, BLOCK_ROWS * 2 + 4);
  await rows.load(BLOCK_ROWS, BLOCK_ROWS * 2 + 1);
  expect(new Set(asked)).toEqual(new Set([BLOCK_ROWS, BLOCK_ROWS * 2]));
  expect(rows.shown(BLOCK_ROWS + 3, 0)).toBe(`row ${String(BLOCK_ROWS + 3)}`);
  expect(rows.shown(0, 0)).toBeUndefined();
});

test("a row is the same object until something in it changes", async () => {
  const { rows } = sheetOf(texts());
  await rows.load(0, 10);
  const before = rows.get(3);
  const beside = rows.get(4);
  expect(rows.get(3)).toBe(before);
  rows.type(3, 0, "new");
  expect(rows.get(3)).not.toBe(before);
  expect(rows.get(4)).toBe(beside);
});

test("typed text shows at once; after the answer the server's text does, even where it refused", async () => {
  const { rows } = sheetOf(texts());
  await rows.load(0, 10);
  rows.type(3, 0, "typed");
  expect(rows.shown(3, 0)).toBe("typed");
  await rows.settle(3);
  expect(rows.shown(3, 0)).toBe("row 3");
});

test("of two answers the newer revision stays, whichever comes last", async () => {
  const answers: ((view: RowsView) => void)[] = [];
  const rows = new SheetRows(
    1,
    () => new Promise((resolve) => answers.push(resolve)),
    () => undefined,
    () => undefined,
  );
  const view = (revision: number, t: string): RowsView => ({
    revision,
    from: 0,
    rows: [[{ t }]],
    styles: [],
    validations: [],
  });
  const older = rows.load(0, 1);
  const newer = rows.settle(0);
  answers[1]?.(view(3, "new"));
  await newer;
  answers[0]?.(view(2, "old"));
  await older;
  expect(rows.shown(0, 0)).toBe("new");
});
