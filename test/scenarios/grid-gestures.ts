// The table of gestures: what hands do, where, whose, and what stands there afterwards. grid.test.ts runs every row with
// its edit events delivered, doubled, late and never.

import type { Cell } from "../../local/services/spreadsheet/workbook.ts";
import { EXTERNAL, INTERNAL, UNITS, type Hands, type PEOPLE, type Tab } from "./grid-hands.ts";

export interface Gesture {
  readonly what: string;
  readonly tab: Tab;
  readonly by: keyof typeof PEOPLE;
  act(hands: Hands): void;
  /** What cells show afterwards: `[serial, header, text]`. */
  readonly shows?: readonly (readonly [serial: string, header: string, text: string])[];
  /** Notes: `[serial or "draft", header, what it says]`; no other cell below the headers has one. */
  readonly notes?: readonly (readonly [row: string, header: string, says: RegExp])[];
  /** Records that changed or are new, in any order. */
  readonly changed?: readonly string[];
  /** The same, where each gesture's own event was in time: what was taken back at once was a change till then. */
  readonly changedWhenTold?: readonly string[];
  /** Rows of nobody that stay. */
  readonly drafts?: number;
  /** What the log says besides. */
  readonly told?: readonly RegExp[];
  /** False: no edit event tells who it was (sorting, deleting): the clock finds it. */
  readonly knowsWho?: boolean;
}

const PUT_BACK = /已恢复/;
const TODAY = "2026-11-23";
/** Dropdowns of 单位性质 and 合作类型, the latter strict. */
const number = (value: number, pattern = "General") => ({
  values: [[value]],
  formats: [
    [{ numberFormat: { type: pattern === "General" ? "NUMBER" : "DATE", pattern } } as Cell["format"]],
  ],
});

export const GESTURES: readonly Gesture[] = [
  // --- typing into cells of contacts
  {
    what: "types a telephone",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("G2", "139 0000 1111"),
    shows: [
      ["N-000001", "手机号码", "13900001111"],
      ["N-000001", "最后更新日期", TODAY],
    ],
    changed: ["N-000001"],
  },
  {
    what: "types a telephone",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => h.type("F3", "010-66668888转801"),
    shows: [["N-000002", "办公电话", "010-66668888转801"]],
    changed: ["N-000002"],
  },
  {
    what: "types a telephone",
    tab: EXTERNAL,
    by: "OWNER",
    act: (h) => h.type("H2", "13900009999"),
    shows: [["W-000001", "手机号码", "13900009999"]],
    changed: ["W-000001"],
  },
  {
    what: "types a telephone",
    tab: EXTERNAL,
    by: "EMPLOYEE",
    act: (h) => h.type("H3", "13900009998"),
    shows: [["W-000002", "手机号码", "13900009998"]],
    changed: ["W-000002"],
  },
  {
    what: "types what cannot be dialled",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("G2", "一三八"),
    shows: [["N-000001", "手机号码", "13800001001"]],
    notes: [["N-000001", "手机号码", /无法拨打/]],
    told: [/一三八/],
  },
  {
    what: "types what cannot be dialled",
    tab: EXTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => h.type("H2", "无"),
    shows: [["W-000001", "手机号码", "13900002001"]],
    notes: [["W-000001", "手机号码", /无法拨打/]],
  },
  {
    what: "types what cannot be dialled",
    tab: INTERNAL,
    by: "EMPLOYEE",
    act: (h) => h.type("G3", "12"),
    shows: [["N-000002", "手机号码", "13800001002"]],
    notes: [["N-000002", "手机号码", /无法拨打/]],
  },
  {
    what: "types a number that Excel broke",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("G2", "1.38E+10"),
    shows: [["N-000001", "手机号码", "13800001001"]],
    notes: [["N-000001", "手机号码", /无法拨打/]],
  },
  {
    what: "types no e-mail",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => h.type("H4", "不是邮箱"),
    shows: [["N-000003", "常用邮箱", "13800001003@huayue.example"]],
    notes: [["N-000003", "常用邮箱", /不是有效的邮箱/]],
    told: [/不是邮箱/],
  },
  {
    what: "types an e-mail with wide letters",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("H4", "ｗｊ＠huayue.example"),
    shows: [["N-000003", "常用邮箱", "wj@huayue.example"]],
    changed: ["N-000003"],
  },
  {
    what: "types another name",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("B3", "单雄信（大）"),
    shows: [
      ["N-000002", "姓名", "单雄信（大）"],
      ["W-000001", "业务对接人", "单雄信（大） N-000002"],
    ],
    changed: ["N-000002"],
  },
  {
    what: "types no real name",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("B3", "待定"),
    shows: [["N-000002", "姓名", "单雄信"]],
    notes: [["N-000002", "姓名", /真实姓名/]],
  },
  {
    what: "types a known department",
    tab: INTERNAL,
    by: "OWNER",
    act: (h) => h.type("D2", "采购部"),
    shows: [["N-000001", "部门-职务", "采购部-专员"]],
    changed: ["N-000001"],
  },
  {
    what: "types an unknown department",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("D2", "火星部"),
    shows: [["N-000001", "部门", "销售部"]],
    notes: [["N-000001", "部门", /没有“火星部”/]],
  },
  {
    what: "types a matter that is too long",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("I2", "很".repeat(80)),
    shows: [["N-000001", "负责业务模块", "销售部-日常事务"]],
    notes: [["N-000001", "负责业务模块", /最多 60 个字/]],
  },
  {
    what: "types an account that is another's",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.type("R2", "Li@huayue.example");
      h.world.ws.clock.advanceBy(6 * 60_000);
      h.type("R3", "li@huayue.example");
    },
    shows: [
      ["N-000001", "登录账号", "li@huayue.example"],
      ["N-000002", "登录账号", ""],
    ],
    changed: ["N-000001"],
    notes: [["N-000002", "登录账号", /已属于李明朗/]],
    knowsWho: false,
  },
  {
    what: "types the same account twice at once",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.paste("R2", [["li@huayue.example"], ["li@huayue.example"]]),
    shows: [
      ["N-000001", "登录账号", "li@huayue.example"],
      ["N-000002", "登录账号", ""],
    ],
    changed: ["N-000001"],
    notes: [["N-000002", "登录账号", /已属于/]],
  },
  {
    what: "types a day of the future",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.type("Q2", "2027-01-01"),
    shows: [["W-000001", "知悉日期", TODAY]],
    notes: [["W-000001", "知悉日期", /不能晚于今天/]],
  },
  {
    what: "types a day as people write it",
    tab: EXTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => h.type("Q2", "2026年11月3日"),
    shows: [["W-000001", "知悉日期", "2026-11-03"]],
    changed: ["W-000001"],
  },
  {
    what: "types the text that is there with a space",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("B2", "李明朗 "),
    shows: [["N-000001", "姓名", "李明朗"]],
  },
  {
    what: "types a text like a formula, as text",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("P2", "=1+1"),
    shows: [["N-000001", "备注", "=1+1"]],
    changed: ["N-000001"],
  },
  {
    what: "types two cells of one row",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.type("G2", "13900001111");
      h.type("E2", "主管");
    },
    shows: [
      ["N-000001", "手机号码", "13900001111"],
      ["N-000001", "职务", "主管"],
    ],
    changed: ["N-000001"],
  },
  {
    what: "types a right and a wrong cell of one row",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.paste("G2", [["13900001111", "坏邮箱"]]),
    shows: [
      ["N-000001", "手机号码", "13900001111"],
      ["N-000001", "常用邮箱", "13800001001@huayue.example"],
    ],
    notes: [["N-000001", "常用邮箱", /不是有效的邮箱/]],
    changed: ["N-000001"],
  },
  {
    what: "corrects what was put back: the note goes",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.type("H2", "坏邮箱");
      h.world.ws.clock.advanceBy(6 * 60_000);
      h.type("H2", "good@huayue.example");
    },
    shows: [["N-000001", "常用邮箱", "good@huayue.example"]],
    changed: ["N-000001"],
    knowsWho: false,
  },
  {
    what: "keeps a note of their own beside ours",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.note("H2", "问过本人");
      h.type("H2", "坏邮箱");
    },
    notes: [["N-000001", "常用邮箱", /^问过本人\n\n【联络信息】.*不是有效的邮箱/]],
  },

  // --- another 单位
  {
    what: "types a known 单位 by its other name",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.type("D5", "江南钢铁"),
    shows: [["W-000004", "单位名称", "江南钢铁"]],
    changed: ["W-000004", "D-000003"],
  },
  {
    what: "types another known 单位",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.type("D5", "江南钢铁有限公司"),
    shows: [["W-000004", "单位-职务", "江南钢铁有限公司-经理"]],
    changed: ["W-000004"],
  },
  {
    what: "types a new 单位 for two contacts at once",
    tab: EXTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => h.paste("D2", [["西山矿业有限公司"], ["西山矿业有限公司"]]),
    shows: [
      ["W-000001", "单位名称", "西山矿业有限公司"],
      ["W-000002", "单位名称", "西山矿业有限公司"],
    ],
    changed: ["W-000001", "W-000002", "D-000003"],
  },
  {
    what: "clears the 单位",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.clear("D2"),
    shows: [["W-000001", "单位名称", "江南钢铁有限公司"]],
    notes: [["W-000001", "单位名称", /请填写“单位名称”/]],
  },
  {
    what: "renames a 单位",
    tab: UNITS,
    by: "ADMIN",
    act: (h) => h.type("B2", "江南钢铁股份公司集团"),
    shows: [
      ["D-000001", "单位全称", "江南钢铁股份公司集团"],
      ["W-000002", "单位名称", "江南钢铁股份公司集团"],
    ],
    changed: ["D-000001"],
  },
  {
    what: "gives a 单位 another's name",
    tab: UNITS,
    by: "ADMIN",
    act: (h) => h.type("B2", "东海物流集团"),
    shows: [["D-000001", "单位全称", "江南钢铁有限公司"]],
    notes: [["D-000001", "单位全称", /已有同名单位/]],
  },
  {
    what: "types a kind of cooperation",
    tab: UNITS,
    by: "OWNER",
    act: (h) => h.type("E2", "长期"),
    shows: [["D-000001", "合作类型", "长期"]],
    changed: ["D-000001"],
  },
  {
    what: "types an unknown nature of a 单位",
    tab: UNITS,
    by: "ADMIN",
    act: (h) => h.type("D2", "外星人"),
    shows: [["D-000001", "单位性质", "供应商"]],
    notes: [["D-000001", "单位性质", /没有“外星人”/]],
  },

  // --- columns of the system
  {
    what: "types over a computed column",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("C2", "总经理"),
    shows: [["N-000001", "部门-职务", "销售部-专员"]],
    notes: [["N-000001", "部门-职务", /由系统填写.*总经理/]],
    told: [/总经理/],
  },
  {
    what: "types over the state",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => h.type("K2", "离职"),
    shows: [["N-000001", "状态", "在职"]],
    notes: [["N-000001", "状态", PUT_BACK]],
  },
  {
    what: "types over the date",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.type("K2", "2020-01-01"),
    shows: [["W-000001", "最后更新日期", TODAY]],
    notes: [["W-000001", "最后更新日期", PUT_BACK]],
  },
  {
    what: "types over 待补全",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("S2", "没问题"),
    shows: [["N-000001", "待补全", ""]],
  },
  { what: "clears the search words", tab: INTERNAL, by: "OWNER", act: (h) => h.clear("T2:T5") },
  {
    what: "types over a serial",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.type("A3", "abc"),
    shows: [["N-000002", "姓名", "单雄信"]],
    notes: [["N-000002", "序号", PUT_BACK]],
  },
  {
    what: "clears a serial",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.clear("A3"),
    shows: [["W-000002", "姓名", "钱二"]],
    notes: [["W-000002", "序号", PUT_BACK]],
  },
  {
    what: "gives a row another's serial",
    tab: INTERNAL,
    by: "EMPLOYEE",
    act: (h) => h.type("A3", "N-000001"),
    shows: [
      ["N-000001", "姓名", "李明朗"],
      ["N-000002", "姓名", "单雄信"],
    ],
    notes: [["N-000002", "序号", PUT_BACK]],
  },
  {
    what: "fills a serial down",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.fillDown("A2:A5"),
    shows: [["N-000004", "姓名", "仇英"]],
    notes: [
      ["N-000002", "序号", PUT_BACK],
      ["N-000003", "序号", PUT_BACK],
      ["N-000004", "序号", PUT_BACK],
    ],
  },

  // --- clearing
  {
    what: "clears an optional cell",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.clear("I2"),
    shows: [
      ["N-000001", "负责业务模块", ""],
      ["N-000001", "待补全", "缺负责业务模块"],
    ],
    changed: ["N-000001"],
  },
  {
    what: "clears a name",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.clear("B2"),
    shows: [["N-000001", "姓名", "李明朗"]],
    notes: [["N-000001", "姓名", /请填写“姓名”/]],
  },
  {
    what: "clears a whole row",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => h.clear("A3:T3"),
    shows: [["N-000002", "姓名", "单雄信"]],
    notes: [["N-000002", "姓名", /曾被删除/]],
    told: [/删行 N-000002/],
    knowsWho: false,
  },
  {
    what: "clears a whole column",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.clear("G2:G5"),
    shows: [
      ["N-000001", "手机号码", "13800001001"],
      ["N-000004", "手机号码", "13800001004"],
    ],
    notes: ["N-000001", "N-000002", "N-000003", "N-000004"].map(
      (serial) => [serial, "手机号码", /整列被清空/] as const,
    ),
  },

  // --- pasting and filling
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
    act: (h) => h.pasteRich("Q2", number(46_329, "m/d/yyyy")),
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

  // --- new rows
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

  // --- copies
  {
    what: "copies a row to the bottom",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.paste("A6", [h.copy(2)]),
    shows: [["N-000001", "姓名", "李明朗"]],
  },
  {
    what: "copies a row and changes the name",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => {
      const row = h.copy(2);
      row[1] = "李明亮";
      h.paste("A6", [row]);
    },
    shows: [
      ["N-000001", "姓名", "李明朗"],
      ["N-000005", "姓名", "李明亮"],
      ["N-000005", "部门", "销售部"],
    ],
    changed: ["N-000005"],
  },
  {
    what: "copies a row above itself and changes the name",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.insertRows(2);
      const row = h.copy(3);
      row[1] = "赵大";
      h.paste("A2", [row]);
    },
    shows: [
      ["W-000001", "姓名", "赵一"],
      ["W-000005", "姓名", "赵大"],
    ],
    changed: ["W-000005"],
  },
  {
    what: "copies a row and changes the telephone",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      const row = h.copy(2);
      row[6] = "13900009999";
      h.paste("A6", [row]);
    },
    shows: [["N-000001", "手机号码", "13800001001"]],
    drafts: 1,
    notes: [["draft", "姓名", /已登记的李明朗/]],
  },

  // --- rows and columns
  {
    what: "deletes a row",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.deleteRows(3),
    knowsWho: false,
    shows: [["N-000002", "姓名", "单雄信"]],
    notes: [["N-000002", "姓名", /删行不是离职/]],
    told: [/删行 N-000002/],
  },
  {
    what: "deletes two rows",
    tab: EXTERNAL,
    by: "OWNER",
    act: (h) => h.deleteRows(2, 2),
    knowsWho: false,
    shows: [
      ["W-000001", "姓名", "赵一"],
      ["W-000002", "姓名", "钱二"],
    ],
    notes: [
      ["W-000001", "姓名", /曾被删除/],
      ["W-000002", "姓名", /曾被删除/],
    ],
  },
  {
    what: "deletes a row of 单位",
    tab: UNITS,
    by: "ADMIN",
    act: (h) => h.deleteRows(2),
    knowsWho: false,
    shows: [["D-000001", "单位全称", "江南钢铁有限公司"]],
    notes: [["D-000001", "单位全称", /曾被删除/]],
  },
  {
    what: "deletes a row and undoes it",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.deleteRows(3);
      h.undo();
    },
    shows: [["N-000002", "姓名", "单雄信"]],
  },
  {
    what: "undoes a deletion that was put back",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.deleteRows(3);
      h.world.ws.clock.advanceBy(6 * 60_000);
      h.undo();
    },
    shows: [["N-000002", "姓名", "单雄信"]],
    knowsWho: false,
  },
  {
    what: "moves a row",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.moveRow(2, 5),
    shows: [["N-000001", "姓名", "李明朗"]],
  },
  {
    what: "inserts a column of their own",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.insertColumns(2);
      h.type("C2", "自己的");
      h.type("H2", "13900001111");
    },
    shows: [["N-000001", "手机号码", "13900001111"]],
    changed: ["N-000001"],
  },
  {
    what: "moves a column and types into it",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.moveColumn(6, 1);
      h.type("B2", "13900001111");
    },
    shows: [
      ["N-000001", "手机号码", "13900001111"],
      ["N-000001", "姓名", "李明朗"],
    ],
    changed: ["N-000001"],
  },

  // --- sorting
  {
    what: "sorts by name",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.sort(undefined, 1),
    shows: [["N-000002", "姓名", "单雄信"]],
  },
  {
    what: "sorts backwards, then types",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => {
      h.sort(undefined, 0, false);
      h.type("G2", "13900001111");
    },
    shows: [
      ["N-000004", "手机号码", "13900001111"],
      ["N-000001", "手机号码", "13800001001"],
    ],
    changed: ["N-000004"],
  },
  {
    what: "sorts the telephones alone",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.sort("G2:G5", 6, false),
    knowsWho: false,
    shows: [
      ["N-000001", "手机号码", "13800001001"],
      ["N-000004", "手机号码", "13800001004"],
    ],
    notes: ["N-000001", "N-000002", "N-000003", "N-000004"].map(
      (serial) => [serial, "手机号码", /被单独排序/] as const,
    ),
  },
  {
    what: "sorts all but the serials",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => h.sort("B2:V5", 7, false),
    knowsWho: false,
    shows: [
      ["W-000001", "姓名", "赵一"],
      ["W-000001", "手机号码", "13900002001"],
      ["W-000004", "单位名称", "东海物流集团"],
    ],
  },
  {
    what: "sorts the serials alone",
    tab: INTERNAL,
    by: "EMPLOYEE",
    act: (h) => h.sort("A2:A5", 0, false),
    knowsWho: false,
    shows: [
      ["N-000001", "姓名", "李明朗"],
      ["N-000003", "姓名", "欧阳文静"],
    ],
  },

  // --- find and replace, undo
  {
    what: "replaces a word everywhere",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.replace("日常事务", "综合事务"),
    knowsWho: false,
    shows: [["N-000001", "负责业务模块", "销售部-综合事务"]],
    changed: ["N-000001", "N-000002", "N-000003", "N-000004"],
  },
  {
    what: "replaces a word in one cell",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => h.replace("单雄信", "单雄"),
    shows: [["N-000002", "姓名", "单雄"]],
    changed: ["N-000002"],
    knowsWho: false,
  },
  {
    what: "replaces a department by none",
    tab: INTERNAL,
    by: "OWNER",
    act: (h) => h.replace("采购部", "火星部"),
    knowsWho: false,
    shows: [
      ["N-000002", "部门", "采购部"],
      ["N-000002", "负责业务模块", "火星部-日常事务"],
    ],
    notes: [
      ["N-000002", "部门", /没有“火星部”/],
      ["N-000002", "部门-职务", PUT_BACK],
    ],
    changed: ["N-000002"],
  },
  {
    what: "types and undoes it at once",
    tab: EXTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.type("H2", "13900009999");
      h.undo();
    },
    changedWhenTold: ["W-000001"],
    shows: [["W-000001", "手机号码", "13900002001"]],
  },
  {
    what: "types, undoes and does it again",
    tab: INTERNAL,
    by: "ADMIN",
    act: (h) => {
      h.type("G2", "13900001111");
      h.undo();
      h.redo();
    },
    shows: [["N-000001", "手机号码", "13900001111"]],
    changed: ["N-000001"],
  },
  {
    what: "undoes what was accepted: that is an edit too",
    tab: INTERNAL,
    by: "SECOND_ADMIN",
    act: (h) => {
      h.type("G2", "13900001111");
      h.world.ws.clock.advanceBy(6 * 60_000);
      h.undo();
    },
    shows: [["N-000001", "手机号码", "13800001001"]],
    changed: ["N-000001"],
    knowsWho: false,
  },
];
