// Keys in the grid, as in Sheets: arrows, Tab, Enter, F2, typing, Delete, and the Ctrl combinations.

import type { SheetModel } from "./sheet-model.ts";

export interface KeyActions {
  readonly find: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Out of the grid, where Tab goes from cell to cell. */
  readonly leave: () => void;
  /** Rows of one screen, for PageUp and PageDown. */
  readonly screenRows: () => number;
}

type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";
const ARROWS: Readonly<Record<Arrow, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function isArrow(key: string): key is Arrow {
  return key in ARROWS;
}

/** True when the key was used and the browser shall not act on it. */
export function pressKey(event: KeyboardEvent, model: SheetModel, actions: KeyActions): boolean {
  const isControl = event.ctrlKey || event.metaKey;
  if (isControl && event.key.toLowerCase() === "f") {
    actions.find();
    return true;
  }
  return model.editing === undefined
    ? pressInGrid(event, isControl, model, actions)
    : pressInEditor(event, isControl, model);
}

function pressInEditor(event: KeyboardEvent, isControl: boolean, model: SheetModel): boolean {
  const { key } = event;
  if (key === "Escape") {
    model.cancel();
    return true;
  }
  if (key === "Enter" && !event.altKey && !isControl) {
    model.commit();
    model.enter(event.shiftKey);
    return true;
  }
  if (key === "Enter") {
    // Alt+Enter or Ctrl+Enter: a line break in the cell.
    document.execCommand("insertText", false, "\n");
    return true;
  }
  if (key === "Tab") {
    model.commit();
    model.tab(event.shiftKey);
    return true;
  }
  if (isArrow(key) && model.editing?.quick === true && !isControl && !event.shiftKey) {
    const [rows, columns] = ARROWS[key];
    model.commit();
    model.move({ rows, columns, extend: false });
    return true;
  }
  return false;
}

function pressInGrid(
  event: KeyboardEvent,
  isControl: boolean,
  model: SheetModel,
  actions: KeyActions,
): boolean {
  const { key, shiftKey: extend } = event;
  if (isArrow(key)) {
    if (event.altKey) return false;
    const [rows, columns] = ARROWS[key];
    if (isControl) model.jump(rows, columns, extend);
    else model.move({ rows, columns, extend });
    return true;
  }
  if (isControl) return pressControl(key.toLowerCase(), extend, model, actions);
  switch (key) {
    case "Tab":
      model.tab(extend);
      return true;
    case "Enter":
      if (extend) model.enter(true);
      else model.edit(false);
      return true;
    case "F2":
      model.edit(false);
      return true;
    case "Delete":
    case "Backspace":
      model.clear();
      return true;
    case "Escape": {
      const { at, to } = model.selection;
      if (at.row === to.row && at.column === to.column) actions.leave();
      else model.select({ at, to: at });
      return true;
    }
    case "Home":
      model.move({ rows: 0, columns: -model.sheet.columnCount, extend });
      return true;
    case "End":
      model.move({ rows: 0, columns: model.sheet.columnCount, extend });
      return true;
    case "PageUp":
      model.move({ rows: -actions.screenRows(), columns: 0, extend });
      return true;
    case "PageDown":
      model.move({ rows: actions.screenRows(), columns: 0, extend });
      return true;
    default:
      return false;
  }
}

function pressControl(key: string, extend: boolean, model: SheetModel, actions: KeyActions): boolean {
  const { rowCount, columnCount } = model.sheet;
  switch (key) {
    case "z":
      if (extend) actions.redo();
      else actions.undo();
      return true;
    case "y":
      actions.redo();
      return true;
    case "a":
      model.select({ at: { row: 0, column: 0 }, to: { row: rowCount - 1, column: columnCount - 1 } });
      return true;
    case "home":
      model.move({ rows: -rowCount, columns: -columnCount, extend });
      return true;
    case "end":
      model.move({ rows: rowCount, columns: columnCount, extend });
      return true;
    default:
      // Ctrl+C, X and V reach the browser, whose clipboard events the editor answers.
      return false;
  }
}
