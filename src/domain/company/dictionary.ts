// 字典: the words offered as 单位性质 (R4).

import { cellText, type Cells, type Read } from "./cells.ts";

/** The source's own: 客户、供应商、服务商、机构事务办理、行业协会联络. */
export const DEFAULT_ORGANIZATION_TYPES: readonly string[] = [
  "客户",
  "供应商",
  "服务商",
  "政府机构",
  "行业协会",
  "其他",
];

/** The rows of the tab 字典; an empty tab means the default words. */
export function readDictionary(rows: readonly Cells[]): Read<readonly string[]> {
  const words = new Set(rows.map((cells) => cellText(cells, "value")).filter((word) => word !== ""));
  return { value: words.size > 0 ? [...words] : DEFAULT_ORGANIZATION_TYPES, problems: [] };
}

/** The tab's rows for these words. */
export function dictionaryRows(words: readonly string[]): Cells[] {
  return words.map((value) => ({ value, note: "" }));
}
