// 检索词 (R58, R59).

import { searchText } from "../../../src/domain/search/search-text.ts";

test("R59: names with pinyin and initials, then everything else, in lower case and half width", () => {
  expect(searchText([" 市场部\n", "ＳＥＯ专员", "010-6234 5678转801", ""], ["李明朗"])).toBe(
    "李明朗 liminglang lml | 市场部 seo专员 01062345678转801",
  );
});

test("a text that is among the names stands there only", () => {
  expect(searchText(["示例公司", "销售总监"], ["王芳", "示例公司"])).toBe(
    "王芳 wangfang wf 示例公司 shiligongsi slgs | 销售总监",
  );
});

test("it is at most 300 characters long; names come first", () => {
  const text = searchText(["事".repeat(400)], ["李明朗"]);
  expect(Array.from(text)).toHaveLength(300);
  expect(text.startsWith("李明朗 liminglang lml | 事")).toBe(true);
});

test("the sign that ends the names cannot be typed into them", () => {
  expect(searchText(["a|b"], ["x|y"])).toBe("x y | a b");
});
