// What one change costs at Google, by the workspace's meter: the register's, and that of the naive peer beside it.

import type { MeterReport } from "../local/index.ts";
import type { InternalView, RegisterView } from "../src/wire/operations.ts";
import { contacts, type Fields } from "./contacts.ts";
import { filledRegister, type FilledRegister } from "./filled-register.ts";
import { naiveRegister, type NaiveRegister } from "./naive-register.ts";
import { atMost, printTable, seconds, type Row, type Verdict } from "./report.ts";

const SIZES = [100, 1000, 10_000] as const;
const MOST_CALLS = 14;
const INTERNAL = "内部沟通联络信息表";
const EXTERNAL = "外部沟通联络信息表";
const PHONE = "13900001234";
/** Somebody whom the register does not know yet. */
const NEWCOMERS = contacts(1, 1, 2);

interface Change {
  readonly name: string;
  ours(register: FilledRegister, before: RegisterView): MeterReport;
  theirs(naive: NaiveRegister, before: RegisterView): MeterReport;
}

const CHANGES: readonly Change[] = [
  {
    name: "edit a phone",
    ours: (register, before) =>
      register.metered("edit-contact", {
        ...target(inTheMiddle(before.internal)),
        changes: { mobilePhone: PHONE },
      }),
    theirs: (naive, before) =>
      naive.editContact(INTERNAL, inTheMiddle(before.internal).serial, { 手机号码: PHONE }),
  },
  {
    name: "add internal",
    ours: (register) =>
      register.metered("add-contact", { kind: "internal", fields: firstOf(NEWCOMERS.internal) }),
    theirs: (naive) => naive.addContact(INTERNAL, labelled(firstOf(NEWCOMERS.internal))),
  },
  {
    name: "add external",
    ours: (register, before) =>
      register.metered("add-contact", { kind: "external", fields: newPartner(before) }),
    theirs: (naive, before) => naive.addContact(EXTERNAL, labelled(newPartner(before))),
  },
  {
    name: "departure",
    ours: (register, before) =>
      register.metered("record-departure", { ...target(firstOf(before.internal)), departedOn: before.today }),
    theirs: (naive, before) =>
      naive.editContact(INTERNAL, firstOf(before.internal).serial, { 状态: "离职", 离职日期: before.today }),
  },
];

const HEADERS: Readonly<Record<string, string>> = {
  fullName: "姓名",
  department: "部门",
  organizationName: "单位名称",
  jobTitle: "职务",
  officePhone: "办公电话",
  mobilePhone: "手机号码",
  email: "常用邮箱",
  responsibilities: "负责业务模块",
  engagementSubject: "对接事项",
};

export async function measureCommits(): Promise<Verdict[]> {
  const rows: Row[] = [];
  const calls = new Map<string, number[]>();
  const commits: number[] = [];
  for (const size of SIZES) {
    const register = await filledRegister(size);
    const naive = await naiveRegister(register, [INTERNAL, EXTERNAL]);
    const before = register.load();
    for (const change of CHANGES) {
      const ours = change.ours(register, before);
      rows.push(rowOf(change.name, size, "register", ours));
      rows.push(rowOf(change.name, size, "naive", change.theirs(naive, before)));
      calls.set(change.name, [...(calls.get(change.name) ?? []), ours.calls]);
      commits.push(ours.commits);
    }
  }
  const header = ["change", "contacts", "by", "calls", "handles", "reads", "commits", "cells", "A s", "B s"];
  printTable(
    "A single change, with the row hint (A optimistic, B pessimistic)",
    header,
    sortedByChange(rows),
  );
  return verdictsOf(calls, commits);
}

function verdictsOf(calls: ReadonlyMap<string, readonly number[]>, commits: readonly number[]): Verdict[] {
  const most = Math.max(...[...calls.values()].flat());
  const differing = [...calls].filter(([, counts]) => new Set(counts).size > 1).map(([name]) => name);
  return [
    atMost("a single change, at every size", most, MOST_CALLS, "calls"),
    {
      claim: "exactly one commit for each change",
      holds: commits.every((count) => count === 1),
      measured: `${Math.min(...commits)} to ${Math.max(...commits)} commits`,
    },
    {
      claim: `the same number of calls at ${SIZES.join(", ")} contacts`,
      holds: differing.length === 0,
      measured: [...calls].map(([name, counts]) => `${name} ${counts.join("/")}`).join(", "),
    },
  ];
}

function rowOf(change: string, size: number, by: string, report: MeterReport): Row {
  const { handles, reads, commits, cells, modelled } = report;
  return [
    change,
    size,
    by,
    report.calls,
    handles,
    reads,
    commits,
    cells,
    Number(seconds(modelled.A)),
    Number(seconds(modelled.B)),
  ];
}

/** Stable: sizes stay in order within a change. */
function sortedByChange(rows: readonly Row[]): Row[] {
  return CHANGES.flatMap(({ name }) => rows.filter(([change]) => change === name));
}

function target({ serial, version, row }: InternalView): Pick<InternalView, "serial" | "version" | "row"> {
  return { serial, version, row };
}

function inTheMiddle<T>(list: readonly T[]): T {
  return firstOf(list.slice(Math.floor(list.length / 2)));
}

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error("an empty list");
  return first;
}

/** Of a unit that is in the register. */
function newPartner({ organizations }: RegisterView): Fields {
  const { fullName = "", organizationType = "" } = inTheMiddle(organizations).fields;
  return { ...firstOf(NEWCOMERS.external), organizationName: fullName, organizationType };
}

function labelled(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, text]) => {
      const header = HEADERS[key];
      return header === undefined ? [] : [[header, text]];
    }),
  );
}
