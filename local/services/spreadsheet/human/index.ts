// A person's entrance to a spreadsheet: every gesture of the grid, judged by role, protections and validation.

export { HumanRefusal, type Hand, type HumanEdit, type HumanRefusalCode } from "./hand.ts";
export {
  clear,
  fillDown,
  format,
  paste,
  pasteRich,
  replace,
  setNote,
  typeInto,
  type CellPlace,
  type RichBlock,
} from "./cells.ts";
export {
  deleteColumns,
  deleteLines,
  deleteRows,
  insertColumns,
  insertLines,
  insertRows,
  moveColumn,
  moveLines,
  sort,
} from "./lines.ts";
export { addSheet, deleteSheet, hideSheet, redo, removeProtection, renameSheet, undo } from "./sheets.ts";
