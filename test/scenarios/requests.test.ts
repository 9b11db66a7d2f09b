// Change requests from the first word to the register (R13–R20, R42–R48), on the built bundle, with people switching.

import { STAFF, staffedWorld, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";

const INTERNAL = "内部沟通联络信息表";

const BLANK = { fields: {}, effectiveOn: "", startedAt: "", reason: "", major: false, round: "" } as const;

function as(post: Post) {
  return { as: STAFF[post].account, from: "web" } as const;
}

function person(world: World, who: Post): Record<string, string> {
  return world.rows(INTERNAL).find((row) => row["序号"] === STAFF[who].serial) ?? {};
}

test("R42, R46, R19: an employee's new title is told to the liaison, handed in, signed by the head, and then in the register", async () => {
  const world = await staffedWorld();
  const opened = world.do(
    "open-request",
    {
      ...BLANK,
      kind: "titleChange",
      subject: STAFF.salesEmployee.serial,
      version: 1,
      fields: { jobTitle: "高级客户经理" },
      effectiveOn: "2026-11-23",
    },
    as("salesEmployee"),
  );
  expect(opened).toEqual({ ids: ["S-000001"], state: "opened" });
  expect(world.do("load-work", {}, as("salesEmployee"))).toMatchObject({
    toHandIn: [],
    toSign: [],
    mine: [{ id: "S-000001", may: ["withdraw"], openedBy: "石磊", late: ["foreknownNotice"] }],
  });

  const [told] = world.do("load-work", {}, as("salesLiaison")).toHandIn;
  expect(told).toMatchObject({
    subjectName: "石磊",
    differences: [{ field: "jobTitle", before: "客户经理", after: "高级客户经理" }],
    may: ["handIn"],
  });
  if (!told) throw new Error("nothing told");
  const { fields, effectiveOn, startedAt, reason } = told;
  const handedIn = world.do(
    "hand-in-request",
    { ...BLANK, id: told.id, version: told.version, fields, effectiveOn, startedAt, reason },
    as("salesLiaison"),
  );
  expect(handedIn.state).toBe("submitted");
  expect(person(world, "salesEmployee")).toMatchObject({ 职务: "客户经理" });

  const [waiting] = world.do("load-work", {}, as("salesHead")).toSign;
  expect(waiting).toMatchObject({
    may: ["sign"],
    signatures: [{ party: "departmentHead", name: "李明朗", at: "" }],
  });
  const signed = world.do(
    "decide-requests",
    { requests: [{ id: "S-000001", version: 2, verdict: "approve" }], answer: "" },
    as("salesHead"),
  );
  expect(signed.state).toBe("applied");
  expect(person(world, "salesEmployee")).toMatchObject({ 职务: "高级客户经理", 最后更新日期: "2026-11-23" });
  expect(
    world
      .rows("变更记录")
      .filter(({ 序号, 原因 }) => 序号 === STAFF.salesEmployee.serial && 原因 === "S-000001"),
  ).toHaveLength(1);
  expect(world.do("load-work", {}, as("salesEmployee")).mine).toMatchObject([
    { state: "applied", signatures: [{ name: "李明朗", as: "holder", way: "click" }] },
  ]);
});
