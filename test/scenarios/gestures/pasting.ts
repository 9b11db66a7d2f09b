// Pasted blocks with numbers, days, formulas and merges; filling down; rows that somebody adds.

import { EXTERNAL, INTERNAL, UNITS } from "../grid-hands.ts";
import { type Gesture, TODAY } from "./gesture.ts";

export const PASTING: readonly Gesture[] = [
  // pasting and filling
  {
    what: "pastes a block with faults",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) =>
      h.paste("G2", [
        ["13900001001", "a@huayue.example"],
        ["坏号码", "b@huayue.example"],
        ["13900001003", "坏邮箱"],
        ["13900001004", "d@huayue.example"],
      ]),
    shows: [
      ["N-000001", "手机号码", "13900001001"],
      ["N-000002", "手机号码", "13800001002"],
      ["N-000002", "常用邮箱", "b@huayue.example"],
      ["N-000003", "常用邮箱", "13800001003@huayue.example"],
    ],
    notes: [
      ["N-000002", "手机号码", /无法拨打/],
      ["N-000003", "常用邮箱", /不是有效的邮箱/],
    ],
    changed: ["N-000001", "N-000002", "N-000003", "N-000004"],
  },
  {
    what: "pastes a number",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) =>
      h.pasteRich("G2", {
        values: [[13900001111]],
        formats: [[{ numberFormat: { type: "SCIENTIFIC", pattern: "0.00E+00" } }]],
      }),
    shows: [["N-000001", "手机号码", "13900001111"]],
    changed: ["N-000001"],
  },
  {
    what: "pastes a number with thousands",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) =>
      h.pasteRich("H2", {
        values: [[13900001111]],
        formats: [[{ numberFormat: { type: "NUMBER", pattern: "#,##0" } }]],
      }),
    shows: [["W-000001", "手机号码", "13900001111"]],
    changed: ["W-000001"],
  },
  {
    what: "pastes a day that is a number",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) =>
      h.pasteRich("Q2", {
        values: [[46_329]],
        formats: [[{ numberFormat: { type: "DATE", pattern: "m/d/yyyy" } }]],
      }),
    shows: [["W-000001", "知悉日期", "2026-11-03"]],
    changed: ["W-000001"],
  },
  {
    what: "pastes a formula",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.pasteRich("E2", { values: [["x"]], formulas: [["=D2"]], formats: [[{}]] }),
    shows: [["N-000001", "职务", "专员"]],
    notes: [["N-000001", "职务", /不能用公式/]],
  },
  {
    what: "pastes merged cells",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) =>
      h.pasteRich("D2", {
        values: [["行政部"], [null], [null]],
        merges: [{ top: 0, left: 0, bottom: 3, right: 1 }],
      }),
    shows: [
      ["N-000001", "部门", "行政部"],
      ["N-000002", "部门", "采购部"],
      ["N-000003", "部门", "行政部"],
    ],
    notes: [
      ["N-000002", "部门", /被合并/],
      ["N-000003", "部门", /被合并/],
    ],
    changed: ["N-000001"],
  },
  {
    what: "fills a department down",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.fillDown("D2:D4"),
    shows: [
      ["N-000002", "部门", "销售部"],
      ["N-000003", "部门-职务", "销售部-专员"],
    ],
    changed: ["N-000002", "N-000003"],
  },
  {
    what: "fills a telephone down",
    tab: EXTERNAL,
    by: "OWNER",
    act: (h) => h.fillDown("H2:H3"),
    shows: [["W-000002", "手机号码", "13900002001"]],
    changed: ["W-000002"],
  },
  {
    what: "pastes over a whole row, serial and all",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.paste("A3", [h.copy(2)]),
    shows: [
      ["N-000001", "姓名", "李明朗"],
      ["N-000002", "姓名", "单雄信"],
    ],
    notes: [["N-000002", "姓名", /曾被删除/]],
    knowsWho: false,
  },
  // new rows
  {
    what: "types a name at the bottom",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("B6", "周瑜"),
    shows: [
      ["N-000005", "姓名", "周瑜"],
      ["N-000005", "待补全", "缺部门；缺职务；缺办公电话；缺常用邮箱；缺负责业务模块"],
    ],
    changed: ["N-000005"],
  },
  {
    what: "types a whole row cell by cell",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => {
      h.type("B6", "周瑜");
      h.type("D6", "销售部");
      h.type("E6", "主管");
      h.type("G6", "13900005555");
    },
    shows: [
      ["N-000005", "部门-职务", "销售部-主管"],
      ["N-000005", "手机号码", "13900005555"],
    ],
    changed: ["N-000005"],
  },
  {
    what: "types a department first, then the name",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.type("D6", "销售部");
      h.world.ws.clock.advanceBy(6 * 60_000);
      h.type("B6", "周瑜");
    },
    shows: [["N-000005", "部门", "销售部"]],
    changed: ["N-000005"],
  },
  {
    what: "types a telephone and no name",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("G7", "13900005555"),
    drafts: 1,
    notes: [["draft", "姓名", /请填写“姓名”/]],
  },
  {
    what: "types a department and nothing else",
    tab: INTERNAL,
    by: "OWNER",
    act: (h) => h.type("D8", "销售部"),
    drafts: 1,
    notes: [["draft", "姓名", /无法认出是谁/]],
  },
  {
    what: "pastes three new contacts",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) =>
      h.paste("B6", [
        ["周瑜", "", "销售部"],
        ["鲁肃", "", "火星部"],
        ["", "", "采购部"],
      ]),
    shows: [
      ["N-000005", "姓名", "周瑜"],
      ["N-000006", "部门", "火星部"],
      ["N-000006", "待补全", "部门不在部门表中；缺职务；缺办公电话；缺常用邮箱；缺负责业务模块"],
    ],
    changed: ["N-000005", "N-000006"],
    drafts: 1,
    notes: [["draft", "姓名", /无法认出是谁/]],
  },
  {
    what: "inserts a row and types into it",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.insertRows(3);
      h.type("B3", "周瑜");
    },
    shows: [
      ["N-000005", "姓名", "周瑜"],
      ["N-000002", "姓名", "单雄信"],
    ],
    changed: ["N-000005"],
  },
  { what: "inserts a row and leaves it blank", tab: EXTERNAL, by: "ADMIN", act: (h) => h.insertRows(3) },
  {
    what: "types a new external contact of a new 单位",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.paste("B6", [["周五", "", "北岭电子有限公司"]]),
    shows: [
      ["W-000005", "单位-职务", "北岭电子有限公司"],
      ["D-000003", "单位全称", "北岭电子有限公司"],
    ],
    changed: ["W-000005", "D-000003"],
  },
  {
    what: "types a new external contact without 单位",
    tab: EXTERNAL,
    by: "EMPLOYEE",
    act: (h) => h.type("B6", "周五"),
    shows: [
      ["W-000005", "姓名", "周五"],
      ["W-000005", "知悉日期", TODAY],
    ],
    changed: ["W-000005"],
  },
  {
    what: "types a new 单位",
    tab: UNITS,
    by: "ADMIN",
    act: (h) => h.type("B4", "北岭电子有限公司"),
    shows: [
      ["D-000003", "单位全称", "北岭电子有限公司"],
      ["D-000003", "合作状态", "合作中"],
    ],
    changed: ["D-000003"],
  },
  {
    what: "types a 单位 that is there",
    tab: UNITS,
    by: "ADMIN",
    act: (h) => h.type("B4", "东海物流集团"),
    drafts: 1,
    notes: [["draft", "单位全称", /已有同名单位/]],
  },
  {
    what: "types somebody who is registered",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.paste("B6", [["李明朗", "", "销售部"]]),
    drafts: 1,
    notes: [["draft", "姓名", /已登记的李明朗（N-000001）/]],
  },
  {
    what: "types a serial of their own in a new row",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.paste("A6", [["77", "周瑜"]]),
    shows: [["N-000005", "姓名", "周瑜"]],
    changed: ["N-000005"],
  },
];
