// What the desk puts on the clipboard, read back by the reader that pasting uses.

import { toTsv } from "../../../local/desk/page/grid/tsv.ts";
import { parseTsv } from "../../../local/services/spreadsheet/human/tsv.ts";

test("cells with tabs, line breaks and quotes come back as they were", () => {
  const cells = [
    ["张三", '他说"好"', "第一行\n第二行"],
    ["a\tb", "", "010-6552"],
  ];
  expect(parseTsv(toTsv(cells))).toEqual(cells);
});
