// What the accident tests share: every command of the register, found where it is registered, and the state that it
// must leave behind whatever happens to it. After the page's retry and a repair nothing is lost, half done, doubled or
// written to the wrong person.

import { COMMANDS } from "../../src/entry/operations.ts";
import type { Notice } from "../../src/domain/notice/notice.ts";
import type { Reply } from "../../src/wire/envelope.ts";
import type { CommandName } from "../../src/wire/operations.ts";
import { ADMIN, isReply, smallWorld, type World } from "../world.ts";
import { EXAMPLES } from "./examples.ts";
import { noticesOf } from "./put-notices.ts";

const OPERATION = "under-test-0001";
export const SURFACES = ["内部沟通联络信息表", "外部沟通联络信息表", "单位"] as const;
const DATA = ["_internal", "_external", "_organizations", "_requests", "_duties"] as const;
/** Written by `show-ledgers` alone. */
const SHOWN = ["变更申请", "待办事项", "发件箱"] as const;
const CONFIGURATION = ["部门", "角色", "设置", "字典", "工作日历"] as const;

const isCommand = (name: string): name is CommandName => name in COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS).filter(isCommand);

/** The register as it should be, wherever its rows stand. */
interface Register {
  readonly records: unknown;
  readonly told: unknown;
  readonly shown: unknown;
  readonly surfaces: Record<string, Map<string, Record<string, string>>>;
  readonly configuration: unknown;
  /** How often each operation is in the log. */
  readonly lines: Record<string, number>;
  readonly entries: Record<string, string>[];
  /** Files beside the register: what a run kept before it was killed is found again, and is not there twice. */
  readonly files: unknown;
}

/** A retry comes a moment later; to the minute it is the same. A file of Drive is the same by its name. */
function timeless(
  row: Record<string, string>,
  files: ReturnType<World["ws"]["drive"]["files"]>,
): Record<string, string> {
  const { entry } = row;
  if (entry === undefined) return row;
  const named = files.reduce((text, { id, name }) => text.replaceAll(id, name), entry);
  return { ...row, entry: named.replace(/:\d\d\.\d{3}Z/g, "Z") };
}

/** Whom it tells what. How far its mail has come differs after an accident, and when it was tried: mail.test.ts. */
function toldOf({ code, key, to, cc, object, subject, when }: Partial<Notice>): Partial<Notice> {
  return { code, key, to, cc, object, subject, when };
}

function register(world: World): Register {
  const surfaces: Register["surfaces"] = {};
  for (const tab of SURFACES) {
    const rows = world.rows(tab).filter((row) => row["序号"] !== "");
    const bySerial = new Map(rows.map((row) => [row["序号"] ?? "", row]));
    expect(bySerial.size).toBe(rows.length); // nobody stands there twice
    surfaces[tab] = bySerial;
  }
  const entries = world.rows("变更记录");
  const lines: Record<string, number> = {};
  for (const { 操作编号: id = "", 操作: operation = "" } of entries)
    if (operation !== "put-right" && operation !== "repair-register") lines[id] = (lines[id] ?? 0) + 1;
  const files = world.ws.drive.files();
  return {
    records: DATA.map((tab) => world.rows(tab).map((row) => timeless(row, files))),
    told: noticesOf(world).map(toldOf),
    shown: SHOWN.map((tab) => world.rows(tab)),
    configuration: CONFIGURATION.map((tab) => world.rows(tab)),
    surfaces,
    lines,
    entries,
    files: files.map(({ name }) => name).sort(),
  };
}

/** Where a hand's own rows stand (no serial) is the hand's business. */
export function expectSame(world: World, wanted: Register, allowed: readonly string[] = []): void {
  const found = register(world);
  expect(found.records).toEqual(wanted.records);
  expect(found.told).toEqual(wanted.told);
  expect(found.shown).toEqual(wanted.shown);
  expect(found.configuration).toEqual(wanted.configuration);
  for (const tab of SURFACES) expect(found.surfaces[tab]).toEqual(wanted.surfaces[tab]);
  expect(found.lines).toEqual(wanted.lines);
  expect(found.files).toEqual(wanted.files);
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
  for (const text of allowed) expect(JSON.stringify(found.entries)).toContain(text); // told, so not lost
}

/** A world that stands right before the command, and the way to call it as a page does. */
async function beforeCommand(name: CommandName) {
  const world = await smallWorld();
  world.withoutTriggers(); // what hands do meanwhile is there when the command comes
  const input = EXAMPLES[name].prepare(world);
  const person = world.ws.signIn(ADMIN);
  person.open(world.fileId);
  const page =
    EXAMPLES[name].from === "web" ? person.visit(world.webUrl) : person.menu("联络信息", "打开侧边栏");
  const call = (): Reply<unknown> => {
    const reply = page.call("dispatch", { operation: name, input, operationId: OPERATION });
    if (!isReply<unknown>(reply)) throw new Error(`no reply: ${JSON.stringify(reply)}`);
    return reply;
  };
  return { world, call, snapshot: world.ws.snapshot() };
}

/** The page's own behaviour: asked again with the same id until there is an answer. */
export function retry(call: () => Reply<unknown>, reply: Reply<unknown> | undefined): void {
  for (let tries = 0; tries < 3 && !reply?.ok; tries++) reply = call();
  expect(reply).toMatchObject({ ok: true });
}

/** The same; then an administrator's repair, for what hands have done. */
export function recover(world: World, call: () => Reply<unknown>, reply: Reply<unknown> | undefined): void {
  retry(call, reply);
  world.do("repair-register", {});
}

export async function reference(name: CommandName) {
  const before = await beforeCommand(name);
  const { world, call, snapshot } = before;
  expect(call()).toMatchObject({ ok: true });
  const { calls } = world.ws.executions[world.ws.executions.length - 1] ?? { calls: [] };
  world.do("repair-register", {});
  const wanted = register(world);
  const again = (work: () => void): void => {
    world.ws.restore(snapshot);
    work();
    world.ws.faults.clear();
  };
  return { ...before, wanted, calls, again };
}

/**
 * What is tried at the n-th call (counted from 1): everything next to a commit, where it matters most; elsewhere one of them,
 * another one at each call. With LONG=1 everything everywhere.
 */
export function triedAt<T>(all: readonly T[], n: number, calls: readonly string[]): readonly T[] {
  const isNear = [calls[n - 1], calls[n]].some((call) => call?.includes("batchUpdate"));
  if (isNear || process.env["LONG"] === "1") return all;
  return all.filter((_, index) => index === n % all.length);
}

export function attempt(call: () => Reply<unknown>): Reply<unknown> | undefined {
  try {
    return call();
  } catch {
    return undefined; // the page hears a failure, as from google.script.run
  }
}
