// Remembers which sheets are known to hold no formula, so that plain sheets of 400,000 cells are not searched at every edit.

import type { Sheet } from "../workbook.ts";

const plain = new WeakSet<Sheet>();

export const isKnownPlain = (sheet: Sheet): boolean => plain.has(sheet);
export const rememberPlain = (sheet: Sheet): void => void plain.add(sheet);
export const forgetPlain = (sheet: Sheet): void => void plain.delete(sheet);
