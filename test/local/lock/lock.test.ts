// LockService (reference/lock/Lock): waiting takes virtual time; who holds a lock keeps others out.

import { scripted } from "../runtime/scripted.ts";

const CODE = `
  const lock = LockService.getScriptLock();
  function attempt(ms) { return [lock.tryLock(ms), lock.hasLock()]; }
  function wait(ms) { lock.waitLock(ms); return lock.hasLock(); }
  function twice() { return [lock.tryLock(0), LockService.getScriptLock().tryLock(0)]; }
  function release() { lock.waitLock(0); lock.releaseLock(); return lock.hasLock(); }
  function other() { return LockService.getUserLock().tryLock(0); }
  function documents() { return LockService.getDocumentLock(); }
  function touching() { wait(0); PropertiesService.getScriptProperties().getProperty("x"); return lock.hasLock(); }`;

test("a free lock is taken at once and gone at the end of the execution", async () => {
  const { run } = await scripted(CODE);
  expect([run("wait", 0), run("wait", 0), run("release")]).toEqual([true, true, false]);
  expect(run("twice")).toEqual([true, true]);
});

test("tryLock answers false after waiting, waitLock throws Google's text", async () => {
  const { run, ws, script } = await scripted(CODE);
  const start = ws.clock.now().getTime();
  ws.locks.hold(script.scriptId, start + 60_000);
  expect(run("attempt", 5_000)).toEqual([false, false]);
  expect(ws.clock.now().getTime() - start).toBeGreaterThanOrEqual(5_000);
  expect(() => run("wait", 5_000)).toThrow(
    "Lock timeout: another process was holding the lock for too long.",
  );
});

test("a lock that is given back in time is taken then", async () => {
  const { run, ws, script } = await scripted(CODE);
  const until = ws.clock.now().getTime() + 3_000;
  ws.locks.hold(script.scriptId, until);
  expect(run("attempt", 5_000)).toEqual([true, true]);
  expect(ws.clock.now().getTime()).toBeGreaterThanOrEqual(until);
});

test("another execution in between finds the lock taken; the user's lock is another one", async () => {
  const { run, ws } = await scripted(CODE);
  const seen: unknown[] = [];
  ws.faults.interleaveAt(2, () => seen.push(run("attempt", 1_000), run("other")));
  expect(run("touching")).toBe(true);
  expect(seen).toEqual([[false, false], true]);
  expect(run("attempt", 0)).toEqual([true, true]);
});

test("there is no document lock outside a document", async () => {
  const { run } = await scripted(CODE);
  expect(run("documents")).toBeNull();
});

test("a negative timeout gets no lock, unless it is held already (brucemcpherson/gas-fakes, test/testlock.js)", async () => {
  const { run } = await scripted(`function look() {
    const lock = LockService.getScriptLock();
    const tries = [lock.tryLock(-100), lock.hasLock(), lock.tryLock(0), lock.tryLock(-100)];
    lock.releaseLock();
    try { lock.waitLock(-100); } catch (e) { tries.push(e.message); }
    return tries;
  }`);
  expect(run("look")).toEqual([
    false,
    false,
    true,
    true,
    "Lock timeout: another process was holding the lock for too long.",
  ]);
});
