// Copied, deleted, moved and sorted rows and columns; find and replace; undo.

import { EXTERNAL, INTERNAL, UNITS } from "../grid-hands.ts";
import { type Gesture, PUT_BACK } from "./gesture.ts";

export const ROWS: readonly Gesture[] = [
  // copies
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
  // rows and columns
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
  // sorting
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
  // find and replace, undo
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
