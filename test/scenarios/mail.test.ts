// 发件箱 on the built bundle: what is mailed when, and what becomes of it when sending fails or is cut off (F23, R48).

import { ADMIN, OWNER, SECOND_ADMIN, smallWorld, type World } from "../world.ts";
import { attempt } from "./accidents.ts";
import { runClock } from "./owners-clock.ts";
import { noticesOf, putNotices } from "./put-notices.ts";

const LI = "li@huayue.example";
const SHAN = "shan@huayue.example";

const reminder = (to: string, subject: string) =>
  ({ code: "reminder", rule: "collection", to, subject, when: "2026-11-25 18:00" }) as const;
const major = {
  code: "major",
  urgent: "yes",
  rule: "contactLeft",
  to: LI,
  cc: `${ADMIN} ${SECOND_ADMIN}`,
  subject: "赵一",
} as const;

/** Of the notices that the test put there; the clock's own are about duties. */
const states = (world: World): unknown[] =>
  noticesOf(world).flatMap(({ key = "", state }) => (key.startsWith("test") ? [state] : []));
const mails = (world: World) => world.ws.mail.sent;

/** What an administrator's "send now" mails at this moment. */
function sentAt(world: World, moment: string) {
  const before = mails(world).length;
  world.ws.clock.jumpTo(`${moment.replace(" ", "T")}:00+08:00`);
  world.do("send-mail", {});
  return mails(world).slice(before);
}

async function quietWorld(): Promise<World> {
  const world = await smallWorld();
  world.withoutTriggers();
  return world;
}

test("R48: a major change that was not mailed in its own run is one mail in the clock's next, with its copies", async () => {
  const world = await smallWorld();
  putNotices(world, major);
  const ours = () => mails(world).filter(({ to }) => to.includes(LI));
  world.ws.clock.advanceBy(5 * 60_000);
  expect(ours()).toHaveLength(1);
  expect(ours()[0]).toMatchObject({
    from: OWNER,
    senderName: "华岳制造 联络信息",
    to: [LI],
    cc: [ADMIN, SECOND_ADMIN],
    replyTo: undefined,
    subject: "【联络信息】重大变更：赵一 联系人离开",
  });
  expect(states(world)).toEqual(["sent"]);
  world.ws.clock.advanceBy(10 * 60_000);
  expect(ours()).toHaveLength(1);
});

test("F23: everything else is one digest a person and working day, from 09:00", async () => {
  const world = await quietWorld();
  world.ws.clock.jumpTo("2026-11-23T21:00:00+08:00");
  const applied = (to: string, subject: string) =>
    ({ code: "applied", rule: "transfer", to, subject }) as const;
  putNotices(world, applied(LI, "王芳"), applied(LI, "陈静"), applied(SHAN, "赵强"));
  expect(sentAt(world, "2026-11-24 08:59")).toEqual([]);
  expect(sentAt(world, "2026-11-24 09:01").map(({ to, subject }) => [to, subject])).toEqual([
    [[LI], "【联络信息】2 件事"],
    [[SHAN], "【联络信息】已写入：赵强 调动"],
  ]);
  putNotices(world, reminder(LI, "行政部"));
  expect(sentAt(world, "2026-11-24 20:00")).toEqual([]);
  expect(sentAt(world, "2026-11-25 09:01")).toHaveLength(1);
});

test("F23: no digest on a Sunday", async () => {
  const world = await quietWorld();
  putNotices(world, { ...reminder(LI, "市场部"), createdAt: "2026-11-28T13:00:00.000Z" });
  expect(sentAt(world, "2026-11-29 10:00")).toEqual([]);
  expect(sentAt(world, "2026-11-30 09:01")).toHaveLength(1);
});

test("F23: the clock sends the morning's digests by itself, on the minute it is due", async () => {
  const world = await smallWorld();
  world.ws.clock.jumpTo("2026-11-23T21:00:00+08:00");
  putNotices(world, { code: "applied", rule: "transfer", to: LI, subject: "王芳" });
  world.ws.clock.advanceTo("2026-11-23T21:30:00+08:00");
  world.ws.clock.jumpTo("2026-11-24T08:40:00+08:00");
  world.ws.clock.advanceTo("2026-11-24T08:59:00+08:00");
  expect(mails(world).filter(({ to }) => to.includes(LI))).toEqual([]);
  world.ws.clock.advanceTo("2026-11-24T09:06:00+08:00");
  expect(mails(world).filter(({ to }) => to.includes(LI))).toHaveLength(1);
});

test("F23: where the day's quota is used up everything waits for tomorrow, and nothing is lost", async () => {
  const world = await quietWorld();
  const many = Array.from({ length: 12 }, (_, index) => reminder(`p${index}@huayue.example`, `部门${index}`));
  putNotices(world, ...many, major);
  const used = (count: number): void =>
    void world.ws.state.services.quotas.set(`mailRecipients:${ADMIN}`, {
      since: world.ws.state.now(),
      used: count,
    });
  used(1_497);
  expect(world.do("send-mail", {})).toEqual({ sent: 1, failed: 0, left: 12 });
  expect(mails(world).map(({ to }) => to)).toEqual([[LI]]);
  expect(states(world).filter((state) => state === "waiting")).toHaveLength(12);
  used(1_495);
  expect(world.do("send-mail", {})).toEqual({ sent: 5, failed: 0, left: 7 });
  expect(sentAt(world, "2026-11-24 11:30")).toHaveLength(7);
  expect(new Set(states(world))).toEqual(new Set(["sent"]));
});

/** The calls of the last run, by name. */
function callsOf(world: World, work: () => void): string[] {
  work();
  return [...(world.ws.executions.at(-1)?.calls ?? [])];
}

test("F23: Google's own refusal for the day, met in the middle, is waited out until the next run", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  putNotices(world, reminder(LI, "市场部"), reminder(SHAN, "采购部"), reminder(ADMIN, "行政部"));
  const snapshot = world.ws.snapshot();
  const calls = callsOf(world, () => world.do("send-mail", {}));
  world.ws.restore(snapshot);
  const second = calls.flatMap((name, index) => (name === "MailApp.sendEmail" ? [index + 1] : []))[1] ?? 0;
  world.ws.faults.failAt(second, "Service invoked too many times for one day: email.");
  expect(world.do("send-mail", {})).toEqual({ sent: 1, failed: 0, left: 2 });
  expect(states(world)).toEqual(["sent", "waiting", "waiting"]);
  // It was no try of theirs.
  expect(noticesOf(world).map(({ tries }) => tries)).toEqual(["1", "0", "0"]);
  expect(world.do("send-mail", {})).toEqual({ sent: 2, failed: 0, left: 0 });
  expect(mails(world).map(({ to }) => to)).toEqual([[LI], [SHAN], [ADMIN]]);
});

test("F23: an address that Google does not take fails with its reason; the others go out", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  putNotices(world, { ...reminder("nobody", "坏地址"), urgent: "yes" }, reminder(LI, "市场部"));
  expect(world.do("send-mail", {})).toEqual({ sent: 1, failed: 1, left: 0 });
  expect(noticesOf(world)).toMatchObject([
    { state: "failed", trouble: "Exception: Invalid email: nobody" },
    { state: "sent" },
  ]);
});

test("F23: cut off after any of its calls, no digest is sent twice, and what may have gone out is shown as perhaps", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  putNotices(world, major, reminder(LI, "市场部"), reminder(SHAN, "采购部"));
  const snapshot = world.ws.snapshot();
  const calls = callsOf(world, () => world.do("send-mail", {}));
  expect(calls.filter((name) => name === "MailApp.sendEmail")).toHaveLength(3);
  const perhaps: number[] = [];
  for (let n = 1; n <= calls.length; n++) {
    world.ws.restore(snapshot);
    world.ws.faults.clear();
    world.ws.faults.killAt(n, "after");
    attempt(() => world.ask("send-mail", {}));
    expect(world.ws.faults.pending).toBe(0);
    world.ws.clock.jumpTo("2026-11-23T10:20:00+08:00");
    world.do("send-mail", {});
    const told = noticesOf(world);
    const times = (to: string): number =>
      mails(world).filter((mail) => mail.to[0] === to && mail.cc.length === 0).length;
    expect(told[0]?.state).toBe("sent");
    for (const { to = "", state } of told.slice(1)) {
      if (state === "sent") expect(times(to)).toBe(1);
      else {
        expect(state).toBe("perhaps");
        expect(times(to)).toBeLessThan(2);
      }
    }
    perhaps.push(told.filter(({ state }) => state === "perhaps").length);
    const repeats = mails(world).filter(({ subject }) => subject.endsWith("（可能重复）"));
    expect(repeats).toHaveLength(told[0]?.tries === "2" ? 1 : 0);
  }
  expect(Math.max(...perhaps)).toBe(2);
});

test("F23: what is being sent by one run is left alone by another", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  putNotices(world, reminder(LI, "市场部"), reminder(SHAN, "采购部"));
  const snapshot = world.ws.snapshot();
  const calls = callsOf(world, () => world.do("send-mail", {}));
  for (let n = 0; n <= calls.length; n++) {
    world.ws.restore(snapshot);
    world.ws.faults.clear();
    world.ws.faults.interleaveAt(n, () => world.ask("send-mail", {}, { as: SECOND_ADMIN }));
    world.ask("send-mail", {});
    world.do("send-mail", {});
    expect(
      mails(world)
        .map(({ to }) => to[0])
        .sort(),
    ).toEqual([LI, SHAN]);
  }
});

test("R48: whatever call of the clock's run fails, what presses is mailed within a quarter of an hour", async () => {
  const world = await smallWorld();
  world.ws.clock.advanceBy(15 * 60_000);
  putNotices(world, major);
  world.do("show-ledgers", {});
  const start = world.ws.snapshot();
  for (let call = 1; ; call++) {
    world.ws.restore(start);
    const had = mails(world).length;
    world.ws.faults.failAt(call, "maximumExecutionTime");
    attempt(() => {
      runClock(world);
      return { ok: true, value: undefined };
    });
    if (world.ws.faults.pending > 0) break;
    for (let run = 1; run <= 3; run++) world.ws.clock.advanceBy(5 * 60_000);
    const sent = mails(world).slice(had);
    expect({ call, mailed: sent.some(({ to }) => to.includes(LI)) }).toEqual({ call, mailed: true });
  }
  world.ws.faults.clear();
});
