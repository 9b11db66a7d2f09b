// What columns meant before is what they mean again (F1).

import { guessColumns } from "../../../src/domain/intake/columns.ts";
import {
  columnsOfText,
  layoutFor,
  layoutOf,
  layoutText,
  recalled,
  withMeaning,
} from "../../../src/domain/intake/layout.ts";

const HEADER = ["称呼", "家", "手机"];
const BODY = [{ row: 2, cells: ["伟", "张", "13812345678"] }];

test("choices come back as they were made, by way of the log", () => {
  const guesses = guessColumns(HEADER, BODY, "internal");
  const chosen = guesses.map((guess, at) =>
    withMeaning(guess, ["fullName given", "fullName family", "mobilePhone"][at] ?? ""),
  );
  const columns = columnsOfText(layoutText(layoutOf(chosen)));
  expect(columns).toEqual([
    { header: "称呼", field: "fullName given" },
    { header: "家", field: "fullName family" },
    { header: "手机", field: "mobilePhone" },
  ]);
  const layout = layoutFor(HEADER, [{ kind: "internal", columns: columns ?? [] }]);
  if (!layout) throw new Error("not found");
  expect(layoutOf(recalled(guesses, layout))).toEqual(columns);
});

test("other headers, or the same in another order, are another layout", () => {
  const layouts = [{ kind: "internal", columns: layoutOf(guessColumns(HEADER, BODY, "internal")) }] as const;
  expect(layoutFor(["家", "称呼", "手机"], layouts)).toBeUndefined();
  expect(layoutFor(["称呼", "家"], layouts)).toBeUndefined();
});

test("what is no layout is none, and a monstrous one is not kept", () => {
  expect(columnsOfText("")).toBeUndefined();
  expect(columnsOfText("[1]")).toBeUndefined();
  expect(columnsOfText("[[")).toBeUndefined();
  expect(layoutText([{ header: "x".repeat(20_000), field: "" }])).toBe("");
});
