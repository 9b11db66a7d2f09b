// Hands at the grid while a reconciliation runs: between any two of its calls people sort, insert, delete and type. After
// the clock's next runs nothing typed is lost, nobody stands there twice, and nobody has another's telephone.

import { EXAMPLES } from "./examples.ts";
import { ADMIN, isReply, SECOND_ADMIN, smallWorld, type World } from "../world.ts";
import { Hands, INTERNAL, TABS } from "./grid-hands.ts";

interface Interruption {
  readonly what: string;
  act(hands: Hands): void;
  /** True where 李明朗's row goes, and with it what was typed there and not judged yet. */
  readonly takesRowAway?: boolean;
  /** Who has it in the end, wherever the row stands: `[name, header, text]`. */
  readonly kept?: readonly (readonly [name: string, header: string, text: string])[];
}

/** The row where a name stands now, 1-based. */
function rowOf(hands: Hands, name: string): number {
  const rows = hands.world.ws.sheet(hands.world.fileId, hands.tab).values();
  return rows.findIndex((cells) => cells.includes(name)) + 1;
}

const INTERRUPTIONS: readonly Interruption[] = [
  { what: "sorts backwards", act: (hands) => hands.sort(undefined, 0, false) },
  { what: "inserts a row on top", act: (hands) => hands.insertRows(2) },
  { what: "deletes a row", act: (hands) => hands.deleteRows(2), takesRowAway: true },
  { what: "moves the new row up", act: (hands) => hands.moveRow(rowOf(hands, "新来的"), 2) },
  {
    what: "types on in the new row",
    act: (hands) => hands.type(`D${rowOf(hands, "新来的")}`, "采购部"),
    kept: [["新来的", "部门", "采购部"]],
  },
  {
    what: "types another telephone into the cell that is being judged",
    act: (hands) => hands.type(`G${rowOf(hands, "李明朗")}`, "13900007777"),
    kept: [["李明朗", "手机号码", "13900007777"]],
  },
  {
    what: "types beside it",
    act: (hands) => hands.type(`P${rowOf(hands, "李明朗")}`, "手工备注"),
    kept: [["李明朗", "备注", "手工备注"]],
  },
  {
    what: "types beside what is put back",
    act: (hands) => hands.type(`O${rowOf(hands, "单雄信")}`, "wx-002"),
    kept: [["单雄信", "微信号", "wx-002"]],
  },
  {
    what: "sorts and types",
    act: (hands) => {
      hands.sort(undefined, 0, false);
      hands.type(`P${rowOf(hands, "仇英")}`, "手工备注");
    },
    kept: [["仇英", "备注", "手工备注"]],
  },
];

const PHONES: Readonly<Record<string, RegExp>> = {
  李明朗: /^(13800001111|13900007777)$/,
  单雄信: /^13800001002$/,
  欧阳文静: /^13800001003$/,
  仇英: /^13800001004$/,
  新来的: /^$/,
  赵一: /^13900002001$/,
  孙三: /^13900002003$/,
};

function expectWhole(world: World, { kept = [], takesRowAway = false }: Interruption): void {
  const rows = TABS.flatMap((tab) => world.rows(tab));
  const serials = rows.map((row) => row["序号"]);
  expect(serials).not.toContain("");
  expect(new Set(serials).size).toBe(serials.length);
  const named = (name: string): Record<string, string>[] => rows.filter((row) => row["姓名"] === name);
  for (const [name, phone] of Object.entries(PHONES)) {
    expect([name, named(name).length]).toEqual([name, 1]);
    const gone = takesRowAway && name === "李明朗";
    expect(named(name)[0]?.["手机号码"]).toMatch(gone ? /^(13800001111|13800001001)$/ : phone);
  }
  for (const [name, header, text] of kept) expect(named(name)[0]?.[header]).toBe(text);
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 0, restored: 0, drafts: 0 });
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
}

const REPLY = { more: false, changed: 0, restored: 0 };

async function stage() {
  const world = await smallWorld();
  world.withoutTriggers();
  EXAMPLES["reconcile-surfaces"].prepare(world);
  const person = world.ws.signIn(ADMIN);
  person.open(world.fileId);
  const page = person.menu("联络信息", "打开侧边栏");
  let asked = 0;
  const reconcile = (): void => {
    asked += 1;
    const operationId = `races-${String(asked).padStart(6, "0")}`;
    const reply = page.call("dispatch", { operation: "reconcile-surfaces", input: {}, operationId });
    if (!isReply<typeof REPLY>(reply) || !reply.ok) throw new Error(JSON.stringify(reply));
  };
  const before = world.ws.snapshot();
  reconcile();
  const calls = world.ws.executions[world.ws.executions.length - 1]?.calls.length ?? 0;
  return { world, reconcile, calls, again: () => world.ws.restore(before) };
}

let on: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  on = await stage();
});

test.each(INTERRUPTIONS.map((interruption) => [interruption.what, interruption] as const))(
  "R89: somebody %s between any two calls of a reconciliation: nothing is lost or doubled",
  (_what, interruption) => {
    const { world, reconcile, calls, again } = on;
    expect(calls).toBeGreaterThan(4);
    for (let n = 0; n <= calls; n++) {
      again();
      const hands = new Hands(world, INTERNAL, SECOND_ADMIN);
      world.ws.faults.interleaveAt(n, () => interruption.act(hands));
      reconcile();
      world.ws.faults.clear();
      for (let runs = 0; runs < 3; runs++) reconcile();
      expectWhole(world, interruption);
    }
  },
);
