// One example of each command: what it is asked in the small register, and what has to happen before it.
// A command without an example does not compile, and does not pass.

import type { CommandName, Input } from "../../src/wire/operations.ts";
import { ADMIN, EMPLOYEE, SECOND_ADMIN, SETUP, type World } from "../world.ts";
import { printed } from "./asking.ts";
import { NOTICE_2027 } from "./notice-2027.ts";
import { putNotices } from "./put-notices.ts";
import { typeDay } from "./type-day.ts";
import { COLLECTION, typeDuty, typeRequest } from "./type-entries.ts";

export interface Example<N extends CommandName> {
  /** Asked there, where the run has the owner's rights; else in an administrator's sidebar. */
  readonly from?: "web";
  /** Brings the register to where the command makes sense; answers what to ask. */
  prepare(world: World): Input<N>;
}

/** As much of a PDF as tells that it is one. */
export const TINY_PDF = Buffer.from("%PDF-1.7\n%%EOF\n").toString("base64");

type Examples = { readonly [N in CommandName]: Example<N> };

const importRows = (): Input<"import-contacts">["rows"] => [
  {
    row: 2,
    fields: { fullName: "周五", organizationName: "北岭电子有限公司", mobilePhone: "13900003001" },
    choice: { kind: "create" },
  },
  {
    row: 3,
    fields: { fullName: "吴六", organizationName: "北岭电子有限公司", officePhone: "010-66668888" },
    choice: { kind: "create" },
  },
  { row: 4, fields: { mobilePhone: "13900003003" }, choice: { kind: "update", serial: "W-000002" } },
  { row: 5, fields: { fullName: "郑七", organizationName: "东海物流集团" }, choice: { kind: "create" } },
];

/** 周敏 heads 销售部 and liaises for it; 李明朗, of that department, can sign in. */
function staffSales(world: World, liaison: string): void {
  const person = world.ws.signIn(ADMIN);
  person.type(world.fileId, "部门", "B3", ADMIN);
  person.type(world.fileId, "部门", "F3", liaison);
  world.do("edit-contact", { serial: "N-000001", version: 1, row: 2, changes: { account: EMPLOYEE } });
}

const newTitle = (version: number) =>
  ({
    kind: "titleChange",
    subject: "N-000001",
    version,
    fields: { jobTitle: "销售主管" },
    effectiveOn: "",
    startedAt: "",
    reason: "",
    major: false,
    round: "",
  }) as const;

/** 李明朗 has told of a new title; as the liaison hands it in. */
function toldToLiaison(world: World, liaison: string): Input<"hand-in-request"> {
  staffSales(world, liaison);
  const { ids } = world.do("open-request", newTitle(2), { as: EMPLOYEE, from: "web" });
  const { kind: _kind, subject: _subject, ...asked } = newTitle(1);
  return { ...asked, id: ids[0] ?? "S-000000", fields: { jobTitle: "销售部主管" } };
}

export const EXAMPLES: Examples = {
  "set-up-register": {
    prepare: () => ({
      ...SETUP,
      departments: SETUP.departments.map((department) => ({
        ...department,
        head: `${department.name}负责人`,
      })),
    }),
  },
  "repair-register": {
    prepare: (world) => {
      const person = world.ws.signIn("zhou@huayue.example");
      person.deleteRows(world.fileId, "内部沟通联络信息表", 3, 1);
      person.type(world.fileId, "外部沟通联络信息表", "B2", "赵一一");
      return {};
    },
  },
  "self-check": { prepare: () => ({}) },
  "install-watchdog": { prepare: () => ({}) },
  "reconcile-surfaces": {
    prepare: (world) => {
      const person = world.ws.signIn("zhou@huayue.example");
      const [internal, external] = ["内部沟通联络信息表", "外部沟通联络信息表"] as const;
      person.type(world.fileId, internal, "G2", "138 0000 1111");
      person.type(world.fileId, internal, "H3", "不是邮箱");
      person.type(world.fileId, internal, "B6", "新来的");
      person.type(world.fileId, internal, "A4", "N-000001");
      person.type(world.fileId, external, "D2", "西山矿业有限公司");
      person.deleteRows(world.fileId, external, 4, 1);
      person.type(world.fileId, "单位", "B2", "江南钢铁股份公司集团");
      return {};
    },
  },
  "do-duties": { prepare: () => ({}) },
  "send-mail": {
    prepare: (world) => {
      const told = { rule: "collection", when: "2026-11-25 18:00" } as const;
      putNotices(
        world,
        { ...told, to: ADMIN, subject: "销售部" },
        { ...told, to: EMPLOYEE, subject: "采购部" },
        { ...told, to: EMPLOYEE, subject: "行政部", urgent: "yes", cc: ADMIN },
      );
      return {};
    },
  },
  "show-ledgers": {
    prepare: (world) => {
      const person = world.ws.signIn("zhou@huayue.example");
      person.type(world.fileId, "变更申请", "A2", "手工编号");
      person.type(world.fileId, "待办事项", "C9", "备忘");
      return {};
    },
  },
  "add-contact": {
    prepare: () => ({
      kind: "external",
      fields: {
        fullName: "冯八",
        organizationName: "南屏化工有限公司",
        organizationType: "客户",
        mobilePhone: "13900004001",
      },
    }),
  },
  "edit-contact": {
    prepare: () => ({
      serial: "N-000002",
      version: 1,
      row: 3,
      changes: { mobilePhone: "13800001999", officePhone: "010-66661234-801" },
    }),
  },
  "record-departure": {
    prepare: () => ({ serial: "N-000003", version: 1, row: 4, departedOn: "2026-11-20", reason: "合同到期" }),
  },
  "record-contact-left": {
    prepare: (world) => {
      world.do("edit-organization", {
        serial: "D-000001",
        version: 1,
        row: 2,
        changes: { mainContact: "W-000002" },
      });
      return { serial: "W-000002", version: 1, row: 3, leftOn: "2026-11-20" };
    },
  },
  "edit-organization": {
    prepare: () => ({
      serial: "D-000001",
      version: 1,
      row: 2,
      changes: { fullName: "江南钢铁股份有限公司集团", mainContact: "W-000001" },
    }),
  },
  "end-engagement": {
    prepare: () => ({ serial: "D-000001", version: 1, row: 2, endedOn: "2026-11-01", reason: "合同完成" }),
  },
  "resume-engagement": {
    prepare: (world) => {
      world.do("end-engagement", {
        serial: "D-000001",
        version: 1,
        row: 2,
        endedOn: "2026-11-01",
        reason: "合同完成",
      });
      return { serial: "D-000001", version: 2, row: 2 };
    },
  },
  "answer-round": {
    prepare: (world) => {
      typeDuty(world, 1, { ...COLLECTION, key: "collection 2026-11 销售部", department: "销售部" });
      typeRequest(world, 1, {
        kind: "joining",
        state: "submitted",
        subjectName: "冯八",
        department: "销售部",
      });
      return { month: "2026-11", department: "销售部", answer: "changes", requests: ["S-000001"] };
    },
  },
  "check-off-duty": {
    prepare: (world) => {
      const start = "2026-11-23T09:00";
      const due = "2026-11-24T18:00";
      const about = { object: "S-000001", subject: "冯八", party: "administrator" } as const;
      typeDuty(world, 1, { ...about, rule: "joinLeaveCheck", key: "joinLeaveCheck S-000001", start, due });
      return { id: "T-000001" };
    },
  },
  "decide-retention": {
    prepare: (world) => {
      world.do("end-engagement", {
        serial: "D-000001",
        version: 1,
        row: 2,
        endedOn: "2026-08-31",
        reason: "合同完成",
      });
      return { serial: "D-000001", version: 2, row: 2, decision: "archive" };
    },
  },
  "record-rejoining": {
    prepare: (world) => {
      world.do("record-departure", { serial: "N-000003", version: 1, row: 4, departedOn: "2026-06-30" });
      return { serial: "N-000003", version: 2, row: 4, rejoinedOn: "2026-11-23", reason: "重新入职" };
    },
  },
  "undo-change": {
    prepare: (world) => {
      const { sequence, serial } = world.do("add-contact", {
        kind: "external",
        fields: { fullName: "褚九", organizationName: "西塘纸业有限公司", mobilePhone: "13900005001" },
      });
      return { sequence, serial };
    },
  },
  "open-request": {
    prepare: (world) => {
      staffSales(world, "");
      return newTitle(2);
    },
  },
  "hand-in-request": { prepare: (world) => toldToLiaison(world, ADMIN) },
  "decide-requests": {
    prepare: (world) => {
      const { ids } = world.do("hand-in-request", toldToLiaison(world, SECOND_ADMIN), {
        as: SECOND_ADMIN,
        from: "web",
      });
      return { requests: ids.map((id) => ({ id, version: 2, verdict: "approve" })), answer: "" };
    },
  },
  "confirm-record": { prepare: () => ({ serial: "W-000002", version: 1 }) },
  "report-problem": {
    prepare: () => ({ serial: "N-000002", text: "手机打不通", left: true }),
  },
  "correct-at-once": {
    prepare: () => ({ ...newTitle(1), reason: "名片急用" }),
  },
  "sign-on-paper": {
    from: "web",
    prepare: (world) => {
      const { ids } = world.do("hand-in-request", toldToLiaison(world, SECOND_ADMIN), {
        as: SECOND_ADMIN,
        from: "web",
      });
      return {
        requests: ids.map((id) => printed(world, id, { as: SECOND_ADMIN, from: "web" })),
        department: "销售部",
        keeper: "档案柜 3",
        scan: "",
        file: TINY_PDF,
      };
    },
  },
  "withdraw-request": {
    prepare: (world) => {
      const { ids } = world.do("open-request", newTitle(1));
      return { id: ids[0] ?? "S-000000", version: 1, reason: "不再需要" };
    },
  },
  "import-contacts": {
    prepare: () => ({ kind: "external", fileName: "供应商.csv", owner: "N-000001", rows: importRows() }),
  },
  "export-contacts": {
    prepare: () => ({
      kind: "external",
      scope: { of: "chosen", serials: ["W-000002", "W-000003"] },
      format: "xlsx",
      accounts: false,
    }),
  },
  "edit-contacts": {
    prepare: (world) => {
      world.do("edit-organization", {
        serial: "D-000001",
        version: 1,
        row: 2,
        changes: { mainContact: "W-000002" },
      });
      return {
        kind: "external",
        targets: [
          { serial: "W-000001", version: 1, row: 2 },
          { serial: "W-000002", version: 1, row: 3 },
          { serial: "W-000003", version: 1, row: 0 },
        ],
        field: "organizationName",
        text: "东海物流集团",
        way: "set",
      };
    },
  },
  "revert-batch": {
    prepare: (world) => {
      const { batch } = world.do("import-contacts", {
        kind: "external",
        fileName: "供应商.csv",
        owner: "N-000001",
        rows: importRows(),
      });
      return { batch };
    },
  },
  "enter-official-days": {
    prepare: (world) => {
      typeDay(world, 2, "2027-02-10", "上班日", "旺季值守");
      return { text: NOTICE_2027 };
    },
  },
};
