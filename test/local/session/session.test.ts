// Session (reference/base/Session).

import { LI, scripted, WANG } from "../runtime/scripted.ts";

test("time zone, language and the temporary key of whoever is there", async () => {
  const { ws, script, run } = await scripted(
    "function look() { return [Session.getScriptTimeZone(), Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey(), String(Session.getActiveUser())]; }",
  );
  const [zone, locale, key, user] = Array.from(run("look") as readonly string[]);
  expect([zone, locale, user]).toEqual(["Asia/Shanghai", "zh_CN", WANG]);
  const ofLi = ws
    .signIn(LI)
    .visit(script.record.deployments[0]?.url ?? "")
    .call("look");
  expect(ofLi).not.toContain(key);
  expect(run("look")).toContain(key);
});

test("the temporary key rotates every 30 days (reference/base/Session)", async () => {
  const { ws, run } = await scripted("function key() { return Session.getTemporaryActiveUserKey(); }");
  const first = run("key");
  ws.clock.advanceBy(60_000);
  expect(run("key")).toBe(first);
  ws.clock.advanceBy(30 * 86_400_000);
  expect(run("key")).not.toBe(first);
});
