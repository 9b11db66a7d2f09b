// 姓名: what is kept, and what counts as a real name (R25).

import * as fc from "fast-check";
import { readName } from "../../../src/domain/contact/name.ts";

test.each([
  ["张伟", "张伟"],
  ["  张伟 ", "张伟"],
  ["张 伟", "张伟"],
  ["李　明朗", "李明朗"],
  ["欧阳 娜娜", "欧阳娜娜"],
  ["艾力•买买提", "艾力·买买提"],
  ["阿不都．热合曼", "阿不都·热合曼"],
  ["张伟（大）", "张伟（大）"],
  ["张三 李四", "张三 李四"],
  ["Ｊｏｈｎ  Smith", "John Smith"],
  ["Sir Charles Montgomery", "Sir Charles Montgomery"],
  ["John O'Brien", "John O'Brien"],
  ['Charles J. "Chuck" Fleischmann', 'Charles J. "Chuck" Fleischmann'],
  ["Sanford D. Bishop, Jr.", "Sanford D. Bishop, Jr."],
  ["Virginia Foxx", "Virginia Foxx"],
  ["\u200b王芳\ufeff", "王芳"],
])("R25: %j is a real name, kept as %j", (typed, name) => {
  expect(readName(typed)).toEqual({ name, real: true });
});

test.each([
  ["", ""],
  ["N/D", "N/D"],
  ["N／A", "N／A"],
  ["N/D'", "N/D"],
  ["'Eliminated'", "Eliminated"],
  ['"Eliminated"', "Eliminated"],
  ["ND", "ND"],
  ["Vacant", "Vacant"],
  ["待定", "待定"],
  ["待 定", "待定"],
  ["未知", "未知"],
  ["无", "无"],
  ["暂缺", "暂缺"],
  ["某", "某"],
  ["张某", "张某"],
  ["李某某", "李某某"],
  ["王**", "王**"],
  ["王XX", "王XX"],
  ["王经理", "王经理"],
  ["欧阳先生", "欧阳先生"],
  ["总经理", "总经理"],
  ["客服部", "客服部"],
  ["前台", "前台"],
  ["张", "张"],
  ["13812345678", "13812345678"],
  ["zhang@example.com", "zhang@example.com"],
  ["—", "—"],
])("C4: %j is kept and is not a real name", (typed, name) => {
  expect(readName(typed)).toEqual({ name, real: false });
});

test("reading a name that was read changes nothing", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("张伟 李某欧阳·.．'\"N/Da（）　Ｚ")) });
  fc.assert(
    fc.property(text, (typed) => {
      const once = readName(typed);
      expect(readName(once.name)).toEqual(once);
    }),
  );
});
