// Pinyin in every reading (F8).

import { pinyinTerms, readingsOf } from "../../../src/domain/search/pinyin.ts";

test.each([
  ["李明朗", "liminglang lml"],
  ["张伟", "zhangwei zw"],
  ["欧阳芳芳", "ouyangfangfang oyff"],
  ["吕芳", "lvfang lufang lf"],
  ["上海示例科技有限公司", "shanghaishilikejiyouxiangongsi shslkjyxgs"],
  ["Simon King", ""],
  ["", ""],
])("%s: %s", (name, terms) => {
  expect(pinyinTerms(name)).toBe(terms);
});

test.each([
  ["单雄", ["shanxiong", "danxiong", "sx", "dx"]],
  ["曾静", ["zengjing", "cengjing", "zj", "cj"]],
  ["仇英", ["qiuying", "chouying"]],
  ["解放", ["xiefang", "jiefang"]],
  ["朴明", ["piaoming", "puming"]],
  ["尉迟恭", ["yuchigong", "ycg"]],
  ["万俟明", ["moqiming", "mqm"]],
  ["长孙无忌", ["zhangsunwuji", "zswj"]],
  ["王乐", ["wangle", "wangyue", "wl", "wy"]],
])("%s is found by %j, the surname's reading first", (name, terms) => {
  const found = pinyinTerms(name).split(" ");
  expect(found).toEqual(expect.arrayContaining(terms));
  expect(found[0]).toBe(terms[0]);
});

test("characters of rare given names have readings", () => {
  const rare = Array.from("喆堃玥赟垚祎淼镕鑫昊翀骞");
  expect(rare.map((character) => readingsOf(character)[0])).toEqual(
    "zhe kun yue yun yao yi miao rong xin hao chong qian".split(" "),
  );
});

test("many readings stay few terms", () => {
  expect(pinyinTerms("乐单曾长").split(" ").length).toBeLessThanOrEqual(12);
});
