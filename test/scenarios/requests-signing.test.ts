// Signing: whose it is, what is signed, and what happens when it is not given (R19, R81, R87, C9, F12), on the built bundle.

import type { EntryId } from "../../src/domain/ledger/entry.ts";
import { STAFF, staffedWorld, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, decide, fresh, handIn, NOTHING, open, printed, rowOf, seen, sign } from "./asking.ts";

const begin = fresh(staffedWorld);
const EMPLOYEE = STAFF.salesEmployee.serial;
const SECOND = STAFF.salesSecondEmployee.serial;

function newTitle(world: World, who: Post, subject = EMPLOYEE, jobTitle = "客户总监"): EntryId {
  return open(world, who, { kind: "titleChange", subject, fields: { jobTitle } }).id;
}

function entryOf(world: World, id: EntryId): { readonly signatures: string } {
  return JSON.parse(world.rows("_requests").find((row) => row["id"] === id)?.["entry"] ?? "{}");
}

test("R19, C9: a signature is who, when, as what and over which content; the log tells the hash", () => {
  const world = begin();
  const id = newTitle(world, "salesLiaison");
  sign(world, "salesHead", id);
  const [signature] = JSON.parse(entryOf(world, id).signatures);
  expect(signature).toMatchObject({
    party: "departmentHead",
    department: "销售部",
    account: STAFF.salesHead.account,
    as: "holder",
    way: "click",
    at: expect.stringMatching(/^2026-11-23T01:00/),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(JSON.stringify(world.rows("变更记录"))).toContain(signature.hash);
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
});

test("R19: a list is signed all or nothing; the refusal names its row", () => {
  const world = begin();
  const ids = [newTitle(world, "salesLiaison"), newTitle(world, "salesLiaison", SECOND)] as const;
  const foreign = open(world, "marketingLiaison", {
    kind: "titleChange",
    subject: STAFF.marketingEmployee.serial,
    fields: { jobTitle: "品牌主管" },
  }).id;
  expect(decide(world, "salesHead", [...ids, foreign])).toMatchObject({
    refusals: [{ code: "notYoursToSign", row: 3 }],
  });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户经理" });
  expect(decide(world, "salesHead", ids)).toMatchObject({ ok: true });
  expect([rowOf(world, EMPLOYEE), rowOf(world, SECOND)].map((row) => row["职务"])).toEqual([
    "客户总监",
    "客户总监",
  ]);
});

test("R81: while the head is on leave the deputy signs, as deputy; and while both are, the superior", () => {
  const world = begin();
  const typist = world.ws.signIn(STAFF.administrator.account);
  const away = (row: number, person: string): void => {
    for (const [column, text] of [
      ["A", person],
      ["B", "2026-11-20"],
      ["C", "2026-11-30"],
    ] as const)
      typist.type(world.fileId, "请假代理", `${column}${row}`, text);
  };
  const id = newTitle(world, "salesLiaison");
  away(2, STAFF.salesHead.account);
  expect(decide(world, "salesHead", [id])).toMatchObject({ refusals: [{ code: "notYoursToSign" }] });
  sign(world, "salesDeputy", id);
  expect(seen(world, "salesLiaison", id).signatures).toMatchObject([{ name: "仇英", as: "deputy" }]);
  const second = newTitle(world, "salesLiaison", SECOND);
  away(3, STAFF.salesDeputy.account);
  sign(world, "generalManager", second);
  expect(seen(world, "salesLiaison", second).signatures).toMatchObject([{ name: "郑国栋", as: "superior" }]);
});

test("R19: nobody signs what they asked for or handed in, also as the head's deputy", () => {
  const world = begin();
  const id = newTitle(world, "salesDeputy");
  expect(decide(world, "salesDeputy", [id])).toMatchObject({ refusals: [{ code: "notYoursToSign" }] });
  expect(sign(world, "salesHead", id).state).toBe("applied");
});

test("W5.2: sent back with a reason, corrected by who handed it in, signed; a rejection is for good and needs a reason too", () => {
  const world = begin();
  const id = newTitle(world, "salesLiaison");
  expect(decide(world, "salesHead", [id], "return")).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "reason" }],
  });
  decide(world, "salesHead", [id], "return", "职务名称请用全称");
  expect(seen(world, "salesLiaison", id)).toMatchObject({
    state: "returned",
    answer: "职务名称请用全称",
    answeredBy: "李明朗",
    may: ["edit", "withdraw"],
  });
  const { version, startedAt } = seen(world, "salesLiaison", id);
  const corrected = { ...NOTHING, id, version, startedAt, fields: { jobTitle: "大客户总监" } };
  expect(world.do("hand-in-request", corrected, as("salesLiaison")).state).toBe("submitted");
  sign(world, "salesHead", id);
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "大客户总监" });

  const second = newTitle(world, "salesLiaison", SECOND);
  decide(world, "salesHead", [second], "reject", "暂不调整");
  expect(seen(world, "salesLiaison", second)).toMatchObject({ state: "rejected", may: [] });
});

test("R42: what came back is not handed in again for another department than one's own", () => {
  const world = begin();
  const fields = { fullName: "冯唐", department: "销售部", jobTitle: "客户经理" };
  const { id } = open(world, "salesLiaison", { kind: "joining", fields });
  decide(world, "salesHead", [id], "return", "部门有误");
  const { version } = seen(world, "salesLiaison", id);
  const input = { ...NOTHING, id, version, fields: { ...fields, department: "市场部" } };
  expect(world.ask("hand-in-request", input, as("salesLiaison"))).toMatchObject({
    refusals: [{ code: "notYoursToAsk" }],
  });
});

test("W5.2: who asked withdraws before it is in the register, a scheduled one too; another does not", () => {
  const world = begin();
  const { id } = open(world, "salesHead", {
    kind: "titleChange",
    subject: EMPLOYEE,
    fields: { jobTitle: "客户总监" },
    effectiveOn: "2026-12-01",
  });
  const { version, state } = seen(world, "salesHead", id);
  expect(state).toBe("scheduled");
  const input = { id, version, reason: "计划有变" };
  expect(world.ask("withdraw-request", input, as("salesLiaison"))).toMatchObject({
    refusals: [{ code: "notYoursToAsk" }],
  });
  expect(world.do("withdraw-request", input, as("salesHead")).state).toBe("withdrawn");
  expect(world.ask("withdraw-request", input, as("salesHead"))).toMatchObject({
    refusals: [{ code: "requestMoved" }],
  });
});

test("R87: a field that others changed meanwhile sends it back with the reason; other fields do not stand in its way", () => {
  const world = begin();
  const id = newTitle(world, "salesLiaison");
  const second = newTitle(world, "salesLiaison", SECOND);
  const edit = (serial: typeof EMPLOYEE, changes: Record<string, string>): void =>
    void world.do("edit-contact", { serial, version: 1, row: 0, changes });
  edit(EMPLOYEE, { jobTitle: "渠道经理" });
  edit(SECOND, { officePhone: "010-66661234" });
  decide(world, "salesHead", [id, second]);
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "渠道经理" });
  expect(seen(world, "salesLiaison", id)).toMatchObject({
    state: "returned",
    problem: { code: "changedSince", field: "jobTitle" },
    differences: [{ field: "jobTitle", before: "渠道经理", after: "客户总监" }],
  });
  expect(rowOf(world, SECOND)).toMatchObject({ 职务: "客户总监", 办公电话: "010-66661234" });
  handIn(world, "salesLiaison", id);
  sign(world, "salesHead", id);
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户总监" });
});

test("先改后批: an administrator's correction is in the register at once; the head ratifies it, or it is taken back", () => {
  const world = begin();
  const correct = (subject: typeof EMPLOYEE, mobilePhone: string, reason = "名片当天付印"): EntryId => {
    const asked = {
      ...NOTHING,
      kind: "channelChange",
      subject,
      version: 1,
      fields: { mobilePhone },
      reason,
    } as const;
    const { ids, state } = world.do("correct-at-once", asked, as("administrator"));
    expect(state).toBe("unratified");
    return ids[0] ?? "S-000000";
  };
  const before = rowOf(world, SECOND)["手机号码"];
  const good = correct(EMPLOYEE, "13800008881");
  const bad = correct(SECOND, "13800008882");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: "13800008881" });
  expect(sign(world, "salesHead", good).state).toBe("applied");
  decide(world, "salesHead", [bad], "reject", "号码有误");
  expect(seen(world, "administrator", bad)).toMatchObject({ state: "rolledBack", answer: "号码有误" });
  expect(rowOf(world, SECOND)).toMatchObject({ 手机号码: before });
  const asked = { ...NOTHING, kind: "channelChange", subject: EMPLOYEE, version: 2, fields: {} } as const;
  expect(world.ask("correct-at-once", { ...asked, reason: "急" }, as("salesHead"))).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
});

test("先改后批: what nobody ratified within a working day is taken back by the owner's clock", () => {
  const world = begin();
  const fields = { mobilePhone: "13800008883" };
  const asked = {
    ...NOTHING,
    kind: "channelChange",
    subject: EMPLOYEE,
    version: 1,
    fields,
    reason: "急用",
  } as const;
  const { ids } = world.do("correct-at-once", asked, as("administrator"));
  const doDuties = (at: string): void => {
    world.ws.clock.jumpTo(at);
    world.do("do-duties", {});
  };
  doDuties("2026-11-24T17:55:00+08:00");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: "13800008883" });
  doDuties("2026-11-24T18:05:00+08:00");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: "13800001021" });
  expect(seen(world, "administrator", ids[0] ?? "S-000000")).toMatchObject({ state: "rolledBack" });
});

test("C9: a signature on paper is recorded with its keeper and its scan, as the head's, by an administrator who did not ask", () => {
  const world = begin();
  const id = newTitle(world, "salesLiaison");
  const scan = "https://drive.google.com/file/d/scan-1";
  const input = { requests: [printed(world, id)], department: "销售部", keeper: "周敏，档案柜 3", scan };
  expect(world.ask("sign-on-paper", input, as("salesHead"))).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
  expect(world.ask("sign-on-paper", { ...input, keeper: " " }, as("administrator"))).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "keeper" }],
  });
  expect(world.do("sign-on-paper", input, as("administrator")).state).toBe("applied");
  expect(seen(world, "salesLiaison", id).signatures).toMatchObject([
    { name: "李明朗", as: "holder", way: "paper", keeper: "周敏，档案柜 3", scan },
  ]);
  const own = newTitle(world, "administrator", SECOND);
  const again = { ...input, requests: [printed(world, own)] };
  expect(world.ask("sign-on-paper", again, as("administrator"))).toMatchObject({
    refusals: [{ code: "notYoursToSign", row: 1 }],
  });
});

test("C9: a paper is about what was printed on it: of a request that was changed since, its signature is refused", () => {
  const world = begin();
  const id = newTitle(world, "salesLiaison");
  const { hash } = printed(world, id);
  decide(world, "salesHead", [id], "return", "请写明职级");
  handIn(world, "salesLiaison", id, { fields: { jobTitle: "客户总监（P7）" } });
  const now = printed(world, id);
  const record = (asked: typeof now) =>
    world.ask(
      "sign-on-paper",
      { requests: [asked], department: "销售部", keeper: "周敏", scan: "https://drive.google.com/scan" },
      as("administrator"),
    );
  expect(record({ ...now, hash })).toMatchObject({
    refusals: [{ code: "paperOutdated", row: 1, values: { id } }],
  });
  expect(record({ ...now, hash: now.hash.slice(0, 4) })).toMatchObject({
    refusals: [{ code: "inputInvalid" }],
  });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户经理" });
  expect(record(now)).toMatchObject({ ok: true });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户总监（P7）" });
});

test("C9: the code is shown while a request is to be signed, and is of its content", () => {
  const world = begin();
  const ids = [newTitle(world, "salesLiaison"), newTitle(world, "salesLiaison", SECOND)] as const;
  const codes = ids.map((id) => seen(world, "salesHead", id).printedHash);
  expect(codes).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), expect.stringMatching(/^[0-9a-f]{12}$/)]);
  expect(codes[0]).not.toBe(codes[1]);
  sign(world, "salesHead", ids[0]);
  expect(seen(world, "salesLiaison", ids[0]).printedHash).toBe("");
  const [{ hash }] = JSON.parse(entryOf(world, ids[0]).signatures);
  expect(hash.slice(0, 12)).toBe(codes[0]);
});

test("F12: a reader's report goes to the liaison of the colleague, or to the owner of the partner, who answers it", () => {
  const world = begin();
  const report = (serial: "N-000021" | "W-000001", left: boolean, who: Post): EntryId =>
    world.do("report-problem", { serial, text: "电话打不通", left }, as(who)).ids[0] ?? "S-000000";
  const colleague = report("N-000021", true, "marketingEmployee");
  expect(seen(world, "salesLiaison", colleague)).toMatchObject({
    kind: "problem",
    subjectName: "石磊",
    fields: { left: "yes" },
    reason: "电话打不通",
    openedBy: "白雪",
    may: ["sign"],
  });
  expect(decide(world, "salesLiaison", [colleague], "approve", "已更正")).toMatchObject({
    value: { state: "applied" },
  });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 状态: "在职" });
  const partner = report("W-000001", false, "purchasingSecondEmployee");
  expect(seen(world, "purchasingEmployee", partner)).toMatchObject({ subjectName: "赵一鸣", may: ["sign"] });
  expect(
    world.ask("report-problem", { serial: "W-000001", text: "？", left: false }, as("marketingEmployee")),
  ).toMatchObject({ refusals: [{ code: "unknownRecord" }] });
});

test("F11, R33, R53: confirming one's own record sets 核实日期 and leaves 最后更新日期; another's is not one's to confirm", () => {
  const world = begin();
  world.ws.clock.jumpTo("2026-12-01T09:00:00+08:00");
  const input = { serial: EMPLOYEE, version: 1 };
  expect(world.ask("confirm-record", input, as("salesHead"))).toMatchObject({
    refusals: [{ code: "notYoursToAsk" }],
  });
  expect(world.do("confirm-record", input, as("salesEmployee"))).toEqual({
    serial: EMPLOYEE,
    version: 2,
    lastVerifiedOn: "2026-12-01",
  });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 核实日期: "2026-12-01", 最后更新日期: "2026-11-23" });
  world.do("confirm-record", { serial: "W-000003", version: 1 }, as("salesEmployee"));
  expect(rowOf(world, "W-000003")).toMatchObject({ 核实日期: "2026-12-01" });
  expect(world.ask("confirm-record", { serial: "W-000001", version: 1 }, as("salesEmployee"))).toMatchObject({
    refusals: [{ code: "notYoursToAsk" }],
  });
});

test("R61: whom one may ask about comes with their fields; of others only the name is known", () => {
  const world = begin();
  const { subjects } = world.do("load-subjects", {}, as("salesEmployee"));
  const of = (post: Post) => subjects.find(({ serial }) => serial === STAFF[post].serial);
  expect(of("salesEmployee")?.fields).toMatchObject({ mobilePhone: "13800001021" });
  expect(of("salesHead")).toMatchObject({ name: "李明朗", kinds: [] });
  expect(of("salesHead")).not.toHaveProperty("fields");
  expect(subjects.filter(({ kind }) => kind === "external").map(({ name }) => name)).toEqual([
    "孙尚香",
    "李时珍",
  ]);
  expect(JSON.stringify(subjects)).not.toContain("13900002001"); // another's partner
  const liaison = world.do("load-subjects", {}, as("salesLiaison")).subjects;
  expect(liaison.filter(({ fields }) => fields).every(({ department }) => department === "销售部")).toBe(
    true,
  );
});
