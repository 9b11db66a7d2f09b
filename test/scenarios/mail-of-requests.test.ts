// Whom requests are told by mail, on the built bundle in a company whose posts are all filled (R44, R46, R48).

import { STAFF, staffedWorld, type Post } from "../staffed-world.ts";
import { OWNER, type World } from "../world.ts";
import { NOTHING, open } from "./asking.ts";
import { runDays } from "./owners-clock.ts";
import { noticesOf } from "./put-notices.ts";

const account = (post: Post): string => STAFF[post].account;

/** Subject and addressees of what is mailed meanwhile, the reminders of the month apart. */
function mailed(
  world: World,
  work: () => void,
): { to: readonly string[]; cc: readonly string[]; subject: string }[] {
  const before = world.ws.mail.sent.length;
  work();
  return world.ws.mail.sent
    .slice(before)
    .filter(({ subject }) => !/提醒：|件事/.test(subject))
    .map(({ to, cc, subject }) => ({ to, cc, subject }));
}

test("R46: what an employee tells reaches the liaison at once, by name and without the number", async () => {
  const world = await staffedWorld();
  const told = mailed(world, () =>
    open(world, "salesEmployee", {
      kind: "channelChange",
      subject: STAFF.salesEmployee.serial,
      fields: { mobilePhone: "13911112222" },
    }),
  );
  expect(told).toEqual([
    {
      to: [account("salesLiaison")],
      cc: [],
      subject: "【联络信息】请提交：石磊（销售部） 联系方式变更，石磊提出",
    },
  ]);
  expect(JSON.stringify(world.ws.mail.sent)).not.toContain("13911112222");
});

test("R48: a main contact who left is one mail in the same minute to the owner, copied to supervisor and administrators", async () => {
  const world = await staffedWorld();
  const [contact] = world
    .do("load-subjects", {}, { as: account("salesEmployee"), from: "web" })
    .subjects.filter(({ kinds }) => kinds.includes("contactLeft"));
  if (!contact) throw new Error("nobody to look after");
  const told = mailed(world, () =>
    open(world, "salesEmployee", {
      kind: "contactLeft",
      subject: contact.serial,
      effectiveOn: "2026-11-20",
      major: true,
    }),
  );
  const [major, toSign, ...others] = told;
  expect(major).toMatchObject({
    to: [account("salesEmployee")],
    cc: [account("salesSupervisor"), account("administrator"), account("secondAdministrator")],
  });
  expect(major?.subject).toContain("重大变更");
  expect(toSign).toMatchObject({ to: [account("salesSupervisor")], cc: [] });
  expect(others).toEqual([]);
});

test("R44: a departure that HR enters is told the administrators at once, and nobody twice", async () => {
  const world = await staffedWorld();
  const told = mailed(world, () =>
    open(world, "hrOfficer", {
      kind: "departure",
      subject: STAFF.salesSecondEmployee.serial,
      effectiveOn: "2026-11-20",
    }),
  );
  expect(told).toEqual([
    {
      to: [account("administrator"), account("secondAdministrator")],
      cc: [],
      subject: "【联络信息】已写入：夏雨（销售部） 离职",
    },
  ]);
  expect(noticesOf(world).filter(({ rule }) => rule === "departure")).toHaveLength(1);
  expect(world.ws.mail.sent.every(({ from }) => from === OWNER)).toBe(true);
});

test("R48: where the run may not send in the owner's name, as in a sidebar, the clock sends", async () => {
  const world = await staffedWorld();
  const { subjects } = world.do("load-subjects", {}, { as: account("administrator") });
  const contact = subjects.find(({ kinds }) => kinds.includes("contactLeft"));
  if (!contact) throw new Error("nobody to look after");
  const { serial: subject, version } = contact;
  const asked = { ...NOTHING, kind: "contactLeft", subject, version, effectiveOn: "2026-11-20" } as const;
  const told = mailed(world, () => {
    world.do("open-request", { ...asked, major: true }, { as: account("administrator") });
  });
  expect(told).toEqual([]);
  const later = mailed(world, () => world.ws.clock.advanceBy(5 * 60_000));
  expect(later.map(({ subject: line }) => line).join()).toContain("重大变更");
});

test("F23: a reminder leads to the request that it is about, where it is signed; an escalation to one's own tasks", async () => {
  const world = await staffedWorld();
  world.ws.signIn(OWNER).visit(world.webUrl);
  const asked = { kind: "titleChange", subject: STAFF.salesEmployee.serial } as const;
  const { id } = open(world, "salesLiaison", { ...asked, fields: { jobTitle: "客户总监" } });
  runDays(world, "2026-11-24", "2026-11-26", ["09:01", "09:06", "18:05"]);
  const lines = (post: Post, what: string): string[] =>
    world.ws.mail.sent
      .filter(({ to }) => to.includes(account(post)))
      .flatMap(({ body }) => body.split("\n\n"))
      .filter((part) => part.includes(what));
  const [reminder] = lines("salesHead", "提醒：石磊（销售部） 部门负责人签批");
  expect(reminder).toContain(`?page=sign&id=${id}`);
  const [escalation] = lines("generalManager", "逾期上报：石磊（销售部） 部门负责人签批");
  expect(escalation?.endsWith("?page=tasks")).toBe(true);
});
