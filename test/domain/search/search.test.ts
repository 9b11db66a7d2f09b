// Finding people as one types (R3, R58, F8).

import { prepareQuery, search, searchIndex } from "../../../src/domain/search/search.ts";
import { searchText } from "../../../src/domain/search/search-text.ts";

function colleague(name: string, department: string, matter: string, phone = "") {
  return { name, search: searchText([department, matter, phone], [name]) };
}

const PEOPLE = [
  colleague("李明朗", "市场部", "市场部-品牌合作", "13812345678"),
  colleague("张伟", "销售部", "销售部-华东区域客户对接", "010-62345678转801"),
  colleague("张玮婷", "市场部", "市场部-展会"),
  colleague("单雄", "行政部", "行政部-办公用品采购"),
  colleague("王芳", "采购部", "采购部-原材料采购，联系张伟", "13998765432"),
  colleague("Maria Cantwell", "Senate", "payroll and pensions", "202-224-3441"),
  colleague("吴红", "法务部", "法务部-合同"),
];
const INDEX = searchIndex(PEOPLE);

function names(text: string, limit = 10): string[] {
  return search(INDEX, prepareQuery(text), limit).map(({ name }) => name);
}

test.each([
  ["lml", ["李明朗"]],
  ["LML", ["李明朗"]],
  ["liming", ["李明朗"]],
  ["李明", ["李明朗"]],
  ["zhang wei", ["张伟", "张玮婷"]],
  ["zhangwei", ["张伟", "张玮婷"]],
  ["单", ["单雄"]],
  ["shanxiong", ["单雄"]],
  ["dan", ["单雄"]],
  ["cantwell", ["Maria Cantwell"]],
  ["maria c", ["Maria Cantwell"]],
])("R58: %s finds %j by name", (typed, found) => {
  expect(names(typed)).toEqual(found);
});

test.each([
  ["品牌", ["李明朗"]],
  ["市场部", ["李明朗", "张玮婷"]],
  ["市场部 展会", ["张玮婷"]],
  ["138", ["李明朗"]],
  ["138 5678", ["李明朗"]],
  ["138-1234-5678", ["李明朗"]],
  ["010-62345678", ["张伟"]],
  ["2022243441", ["Maria Cantwell"]],
  ["１３９", ["王芳"]],
])("R58: %s finds %j by department, matter and number", (typed, found) => {
  expect(names(typed)).toEqual(found);
});

test.each([
  ["谁负责展会？", ["张玮婷"]],
  ["展会找谁", ["张玮婷"]],
  ["Who handles payroll?", ["Maria Cantwell"]],
  ["华东客户", ["张伟"]],
])("R3: %s", (typed, found) => {
  expect(names(typed)).toEqual(found);
});

test("a name ranks before a matter that mentions it", () => {
  expect(names("张伟")).toEqual(["张伟", "王芳"]);
});

test("initials that are the whole of a name rank before names that go on", () => {
  expect(names("zw")).toEqual(["张伟", "张玮婷"]);
  const index = searchIndex([colleague("张玮婷", "", ""), colleague("张伟", "", "")]);
  expect(search(index, prepareQuery("zw"), 5).map(({ name }) => name)).toEqual(["张伟", "张玮婷"]);
});

test("words that stand together are a name only among the names", () => {
  const index = searchIndex([
    colleague("钱静", "zhang wei 的助理 zhangwei", ""),
    colleague("王张伟", "", ""),
  ]);
  expect(search(index, prepareQuery("zhang wei"), 5).map(({ name }) => name)).toEqual(["王张伟", "钱静"]);
});

test("a word that begins so ranks before one that goes on so", () => {
  expect(names("采购")).toEqual(["王芳", "单雄"]);
});

test("all words must occur", () => {
  expect(names("市场部 李明朗")).toEqual(["李明朗"]);
  expect(names("市场部 张伟")).toEqual([]);
});

test("李明郎 sounds like 李明朗", () => {
  expect(names("李明郎")).toEqual(["李明朗"]);
});

test.each([
  ["limnglang", "missing"],
  ["limimglang", "wrong"],
  ["limingglang", "added"],
  ["limignlang", "swapped"],
  ["ilminglang", "swapped at the beginning"],
  ["liminglagn", "swapped at the end"],
  ["limniglang", "swapped in the middle"],
])("one slip is forgiven: %s (%s)", (typed) => {
  expect(names(typed)).toEqual(["李明朗"]);
});

test("two slips are not, and short words have to be right", () => {
  expect(names("liminglxxg")).toEqual([]);
  expect(names("xxminglang")).toEqual([]);
  expect(names("liminlgagn")).toEqual([]);
  expect(names("limnglamg")).toEqual([]);
  expect(names("lmx")).toEqual([]);
});

test("a slip is forgiven only where nothing fits exactly", () => {
  expect(names("wangfang")).toEqual(["王芳"]);
  expect(names("cantwel")).toEqual(["Maria Cantwell"]);
});

test("a blank query gives the first ones, and no more than asked for", () => {
  expect(names(" 　", 2)).toEqual(["李明朗", "张伟"]);
  expect(names("部", 3)).toHaveLength(3);
});
