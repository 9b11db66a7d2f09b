// A person's undo of deleted rows and columns, one after the other (support.google.com/docs, "Undo"; details assumed).

import { openWorkspace, type LocalWorkspace } from "../../../local/index.ts";

const WANG = "wang@example.cn";
const LI = "li@example.cn";
const TAB = "工作表1";

async function grid(rows: number, columns: number): Promise<{ ws: LocalWorkspace; fileId: string }> {
  const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [WANG, LI] });
  const { id: fileId } = ws.drive.createSpreadsheet({ name: "表", owner: WANG });
  ws.drive.share(fileId, LI, "writer");
  const lines = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => `r${row}c${column}`),
  );
  ws.signIn(WANG).paste(fileId, TAB, "A1", lines);
  return { ws, fileId };
}

test("rows, then columns, deleted by one person come back in turn", async () => {
  const { ws, fileId } = await grid(6, 5);
  const before = ws.sheet(fileId, TAB).values();
  const wang = ws.signIn(WANG);
  wang.deleteRows(fileId, TAB, 2, 2);
  wang.deleteColumns(fileId, TAB, "B", 2);
  wang.undo(fileId);
  wang.undo(fileId);
  expect(ws.sheet(fileId, TAB).values()).toEqual(before);
});

test.each(["B", "D", "Z"])("rows come back after another person deleted column %s", async (column) => {
  const { ws, fileId } = await grid(6, 5);
  ws.signIn(WANG).deleteRows(fileId, TAB, 2, 2);
  ws.signIn(LI).deleteColumns(fileId, TAB, column);
  const without = ws.sheet(fileId, TAB).values();
  ws.signIn(WANG).undo(fileId);
  expect(ws.sheet(fileId, TAB).values()).toHaveLength(6);
  expect(ws.sheet(fileId, TAB).values()[0]).toEqual(without[0]);
  ws.signIn(LI).undo(fileId);
  expect(ws.sheet(fileId, TAB).values()[0]).toEqual(["r0c0", "r0c1", "r0c2", "r0c3", "r0c4"]);
  expect(ws.sheet(fileId, TAB).values()[2]?.slice(-1)).toEqual(["r2c4"]);
});

test("blank columns and rows that were deleted come back with the rows before them", async () => {
  const { ws, fileId } = await grid(6, 3);
  const before = ws.sheet(fileId, TAB).values();
  const grown = ws.state.workbooks.get(fileId)?.sheets[0]?.columnCount;
  const wang = ws.signIn(WANG);
  wang.deleteRows(fileId, TAB, 2, 2);
  wang.deleteColumns(fileId, TAB, "E", 3);
  wang.undo(fileId);
  expect(ws.state.workbooks.get(fileId)?.sheets[0]?.columnCount).toBe(grown);
  wang.undo(fileId);
  expect(ws.sheet(fileId, TAB).values()).toEqual(before);
  wang.redo(fileId);
  wang.redo(fileId);
  expect(ws.state.workbooks.get(fileId)?.sheets[0]?.columnCount).toBe((grown ?? 0) - 3);
});

test("a row comes back where it was after another person deleted its neighbours", async () => {
  const { ws, fileId } = await grid(6, 1);
  ws.signIn(WANG).deleteRows(fileId, TAB, 4);
  ws.signIn(LI).deleteRows(fileId, TAB, 2, 4);
  ws.signIn(WANG).undo(fileId);
  expect(ws.sheet(fileId, TAB).values()).toEqual([["r0c0"], ["r3c0"]]);
});
