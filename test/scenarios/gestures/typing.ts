// What people type into cells of contacts that are registered.

import { EXTERNAL, INTERNAL } from "../grid-hands.ts";
import { type Gesture, TODAY } from "./gesture.ts";

export const TYPING: readonly Gesture[] = [
  // typing into cells of contacts
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
];
