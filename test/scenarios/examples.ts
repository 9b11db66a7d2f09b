// One example of each command: what it is asked in the small register, and what has to happen before it.
// A command without an example does not compile, and does not pass.

import type { CommandName, Input } from "../../src/wire/operations.ts";
import { SETUP, type World } from "../world.ts";
import { NOTICE_2027 } from "./notice-2027.ts";
import { typeDay } from "./type-day.ts";

export interface Example<N extends CommandName> {
  /** Brings the register to where the command makes sense; answers what to ask. */
  prepare(world: World): Input<N>;
}

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
  "undo-change": {
    prepare: (world) => {
      const { sequence, serial } = world.do("add-contact", {
        kind: "external",
        fields: { fullName: "褚九", organizationName: "西塘纸业有限公司", mobilePhone: "13900005001" },
      });
      return { sequence, serial };
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
