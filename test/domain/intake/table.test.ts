// Finding the table in a file (F1).

import { readTable } from "../../../src/domain/intake/table.ts";
import { cellsOf, fixture } from "./a-file.ts";

test("the first row is the header; rows are counted as Excel shows them", () => {
  expect(
    readTable([
      ["姓名", "部门"],
      ["张伟", "市场部"],
    ]),
  ).toEqual({
    header: ["姓名", "部门"],
    body: [{ row: 2, cells: ["张伟", "市场部"] }],
    notes: [],
  });
});

test("a byte order mark is no part of the first header", () => {
  expect(readTable([["\ufeff姓名", "部门"]]).header).toEqual(["姓名", "部门"]);
});

test("an unnamed first column stays where it is", () => {
  expect(
    readTable([
      ["", "Name", "Unit"],
      ["0", "Mark", "IT"],
    ]),
  ).toEqual({
    header: ["", "Name", "Unit"],
    body: [{ row: 2, cells: ["0", "Mark", "IT"] }],
    notes: [],
  });
});

test("titles above the header, blank rows and repeated headers are no rows", () => {
  const { header, body } = readTable([
    ["2026年通讯录", "制表：行政部"],
    [],
    ["姓名", "部门"],
    ["张伟", "市场部"],
    ["", "　"],
    ["姓名", "部门"],
    ["王芳", "法务部"],
  ]);
  expect(header).toEqual(["姓名", "部门"]);
  expect(body).toEqual([
    { row: 4, cells: ["张伟", "市场部"] },
    { row: 7, cells: ["王芳", "法务部"] },
  ]);
});

test("short rows are filled up, long ones keep what stands beyond the header", () => {
  expect(readTable([["姓名", "部门"], ["张伟"], ["王芳", "法务部", "13812345678"]])).toEqual({
    header: ["姓名", "部门", ""],
    body: [
      { row: 2, cells: ["张伟", "", ""] },
      { row: 3, cells: ["王芳", "法务部", "13812345678"] },
    ],
    notes: [],
  });
});

test("headers that nobody knows: the first row with several texts is taken", () => {
  expect(
    readTable([
      ["通讯录", " "],
      ["甲", "乙"],
      ["1", "2"],
    ]).header,
  ).toEqual(["甲", "乙"]);
});

test("a department in a line of its own above its people becomes a column; where there is one, the line stays", () => {
  const rows = [["姓名", "手机"], ["一、市场部"], ["张伟", "1"], ["（2）法务部", ""], ["王芳", "2"]];
  expect(readTable(rows)).toEqual({
    header: ["姓名", "手机", "部门"],
    body: [
      { row: 3, cells: ["张伟", "1", "市场部"] },
      { row: 5, cells: ["王芳", "2", "法务部"] },
    ],
    notes: [],
  });
  const nested = readTable([
    ["姓名", "手机"],
    ["上海分公司"],
    ["市场部"],
    ["张伟", "1"],
    ["江南钢铁有限公司"],
  ]);
  expect(nested.body.map(({ cells }) => cells)).toEqual([
    ["张伟", "1", "上海分公司/市场部"],
    ["江南钢铁有限公司", "", "上海分公司/市场部"],
  ]);
  expect(readTable([["姓名", "部门"], ["市场部"], ["张伟", "市场部"]]).body).toHaveLength(2);
});

test("what stands below a list is kept apart; the last person is not, whatever the unit is called", () => {
  const list = [
    ["姓名", "单位", "职务"],
    ["张伟", "示例公司", "经理"],
  ];
  const below = [
    ["制表人：刘敏", "", "审核：周洁"],
    ["注：每月更新"],
    ["合计", "1"],
    ["共 1 人"],
    ["Total: 1"],
  ];
  const { body, notes } = readTable([...list, ...below]);
  expect([body.length, notes.length]).toEqual([1, 5]);
  for (const person of [
    ["统计局", "李四", "主任"],
    ["审核部", "王五"],
    ["Total Energies", "Ann"],
    ["汇总", "张三", "13812345678"],
  ])
    expect(readTable([...list, person]).notes).toEqual([]);
});

test("an empty file has no header and no rows", () => {
  expect(readTable([])).toEqual({ header: [], body: [], notes: [] });
  expect(readTable([["", ""], [""]])).toEqual({ header: [], body: [], notes: [] });
});

test("quotes and line breaks inside cells are the cells' own", () => {
  const { header, body } = readTable(cellsOf(fixture("chinese-staff.csv")));
  expect(header).toEqual([
    "",
    "姓名（必填）",
    "所属部门",
    "职务",
    "办公电话",
    "联系方式",
    "邮 箱",
    "主要职责 （负责业务）",
    "备注",
  ]);
  expect(body).toHaveLength(6);
  expect(body[0]?.cells[8]).toBe("周五不在，\n请留言");
  expect(body[1]?.cells[7]).toMatch(/^负责"华东"区域/);
});
