// Chat groups' robots: told of the month's collection, each in its own form; never a reason why a mail does not go out.

import { smallWorld, ADMIN, OWNER, SECOND_ADMIN, type World } from "../world.ts";
import { runClock, runDays, shanghai } from "./owners-clock.ts";
import { noticesOf, putNotices } from "./put-notices.ts";

const HOOKS = [
  "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=secret-w",
  "https://oapi.dingtalk.com/robot/send?access_token=secret-d",
  "https://open.feishu.cn/open-apis/bot/v2/hook/secret-f",
  "https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=secret-g",
];

function setHooks(world: World, text: string): void {
  const row = world.rows("设置").findIndex((cells) => cells["项目"] === "群机器人") + 2;
  world.ws.signIn(ADMIN).type(world.fileId, "设置", `B${row}`, text);
}

/** A register whose month's collection is asked for in two departments, of two people in one of them. */
async function asking(hooks: string): Promise<World> {
  const world = await smallWorld();
  world.withoutTriggers();
  setHooks(world, hooks);
  const asked = { rule: "collection", subject: "2026-12", when: "2026-11-25 18:00" } as const;
  putNotices(
    world,
    { ...asked, to: "li@huayue.example", department: "销售部" },
    { ...asked, to: "shan@huayue.example", department: "销售部" },
    { ...asked, to: "ou@huayue.example", department: "行政部" },
  );
  return world;
}

const TEXT =
  "【联络信息】\n提醒：2026-12（销售部） 次月人员变动收集，截止 2026-11-25 18:00\n提醒：2026-12（行政部） 次月人员变动收集，截止 2026-11-25 18:00";

test("R13: the month's collection is said once in each group, in the form of its robot", async () => {
  const world = await asking(HOOKS.join("；\n"));
  world.ws.web.answerWith(() => ({ body: '{"errcode":0,"code":0}' }));
  expect(world.do("send-mail", {})).toEqual({ sent: 3, failed: 0, left: 0 });
  const said = world.ws.web.requests().map(({ url, payload }) => [url, JSON.parse(payload)]);
  expect(said).toEqual([
    [HOOKS[0], { msgtype: "text", text: { content: TEXT } }],
    [HOOKS[1], { msgtype: "text", text: { content: TEXT } }],
    [HOOKS[2], { msg_type: "text", content: { text: TEXT } }],
    [HOOKS[3], { text: TEXT }],
  ]);
  world.do("send-mail", {});
  expect(world.ws.web.requests()).toHaveLength(4);
});

test.each([
  ["refuses", { body: '{"errcode":93000,"errmsg":"invalid webhook url"}' }],
  ["is down", { code: 503, body: "" }],
  ["does not answer", undefined],
] as const)("a robot that %s stops no mail, and its address is in no log", async (_how, answer) => {
  const world = await asking(HOOKS.join(" "));
  world.ws.web.answerWith(() => answer);
  expect(world.do("send-mail", {})).toEqual({ sent: 3, failed: 0, left: 0 });
  const log = JSON.stringify(world.ws.executions);
  expect(log).toContain("a group's robot at open.feishu.cn did not take the message");
  expect(log).not.toContain("secret-");
  expect(JSON.stringify(world.ws.mail.sent)).not.toContain("secret-");
});

test("an address of any other host is a problem of 设置, and nothing is sent there; the problem does not repeat it", async () => {
  const world = await asking(`${HOOKS[0]} https://evil.example/hook?key=secret-e`);
  world.ws.web.answerWith(() => ({ body: "{}" }));
  world.do("send-mail", {});
  expect(world.ws.web.requests()).toEqual([]);
  const { problems } = world.do("load-register", {});
  expect(problems).toMatchObject([{ code: "hookInvalid", field: "groupHooks", table: "settings" }]);
  expect(JSON.stringify(problems)).not.toContain("secret-");
});

/** What each robot was asked to say, in the order of time. */
function saidIn({ ws }: World): string[] {
  return ws.web.requests().map(({ payload }) => JSON.parse(payload).text);
}

test("R13: on the 15th a group is asked in one line, however many departments there are", async () => {
  const world = await smallWorld();
  setHooks(world, HOOKS[3] ?? "");
  world.ws.web.answerWith(() => ({ body: "{}" }));
  for (const row of [2, 3, 4]) world.ws.signIn(ADMIN).type(world.fileId, "部门", `F${row}`, ADMIN);
  runDays(world, "2026-12-15", "2026-12-15", ["09:01", "09:06"]);
  const [said, ...more] = saidIn(world).filter((text) => text.includes("收集"));
  expect(said).toContain("2026-12 人员变动收集：请各部门在 2026-12-25 18:00 前答复，没有变动也请答复");
  expect(said?.match(/人员变动收集/g)).toHaveLength(1);
  expect(more).toEqual([]);
});

test("B2: a year that nobody has entered is said in the groups too", async () => {
  const world = await smallWorld();
  setHooks(world, HOOKS[3] ?? "");
  world.ws.web.answerWith(() => ({ body: "{}" }));
  runDays(world, "2026-11-24", "2026-11-24", ["09:01", "09:06"]);
  expect(saidIn(world).join()).toContain("2027 录入放假安排，截止 2026-11-30 18:00");
});

test("B9: the groups hear from the watchdog that the clock has stopped, also where no mail goes out", async () => {
  const world = await smallWorld();
  setHooks(world, HOOKS[3] ?? "");
  world.ws.web.answerWith(() => ({ body: "{}" }));
  world.do("install-watchdog", {}, { as: SECOND_ADMIN });
  world.ws.clock.jumpTo(shanghai("2026-11-23T14:00"));
  world.ws.state.services.quotas.set(`mailRecipients:${SECOND_ADMIN}`, {
    since: world.ws.state.now(),
    used: 1500,
  });
  const dog = world.ws.triggers().find(({ handler }) => handler === "onWatchdog");
  world.ws.runTrigger(dog?.id ?? "");
  expect(saidIn(world)).toMatchObject([expect.stringContaining("自动运行已停止")]);
  world.ws.runTrigger(dog?.id ?? "");
  expect(saidIn(world)).toHaveLength(1);
});

test("F23: a quota that is used up is said once a day, and costs no mail one of its tries", async () => {
  const world = await smallWorld();
  setHooks(world, HOOKS[3] ?? "");
  runDays(world, "2026-11-24", "2026-11-24", ["09:01", "09:06"]);
  world.ws.web.answerWith(() => ({ body: "{}" }));
  const spent = { since: world.ws.state.now(), used: 1500 };
  world.ws.state.services.quotas.set(`mailRecipients:${OWNER}`, spent);
  const told = { rule: "retention", when: "2026-11-25 18:00", subject: "江南钢铁", urgent: "yes" } as const;
  putNotices(world, { ...told, to: ADMIN });
  const begun = saidIn(world).length;
  for (const time of ["10:01", "10:06", "10:11"]) {
    world.ws.clock.jumpTo(shanghai(`2026-11-24T${time}`));
    runClock(world);
  }
  const said = saidIn(world).slice(begun);
  expect(said).toMatchObject([expect.stringContaining("邮件额度已用完")]);
  expect(said.join()).not.toMatch(/江南钢铁|\d{5}/);
  const waiting = noticesOf(world).filter(({ state }) => state === "waiting");
  expect(waiting.map(({ tries }) => Number(tries ?? ""))).toEqual([0]);
});
