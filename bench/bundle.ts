// How large the server's bundle is, and how long Apps Script would compile and evaluate it before each call.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { atMost, percentile, printTable, rounded, type Verdict } from "./report.ts";

const BUNDLE = "dist/Code.js";
const MOST_KB = 340;
const MOST_MS = 15;
const RUNS = 30;

interface Start {
  readonly compile: number;
  readonly evaluate: number;
}

interface RealmStart extends Start {
  /** What the processor did for it, whatever else the machine was doing. */
  readonly processor: number;
}

export function measureBundle(): Verdict[] {
  const source = readFileSync(BUNDLE, "utf8");
  const kilobytes = rounded(Buffer.byteLength(source) / 1024);
  const realms = Array.from({ length: RUNS }, (_, run) => inFreshRealm(source, run));
  const processes = Array.from({ length: RUNS }, inFreshProcess);
  const figures = (times: readonly number[]): number[] =>
    [0, 0.5, 0.95, 1].map((share) => percentile(times, share));
  printTable(
    `${BUNDLE}, ${kilobytes} KB: ${RUNS} cold starts`,
    ["ms", "min", "p50", "p95", "max"],
    [
      ["fresh realm: compile", ...figures(realms.map(({ compile }) => compile))],
      ["fresh realm: evaluate", ...figures(realms.map(({ evaluate }) => evaluate))],
      ["fresh realm: both", ...figures(realms.map(whole))],
      ["fresh realm: processor", ...figures(realms.map(({ processor }) => processor))],
      ["fresh process: both", ...figures(processes.map(whole))],
    ],
  );
  return [
    atMost("the server's bundle", kilobytes, MOST_KB, "KB"),
    atMost(
      "compiled and evaluated in a fresh realm, median",
      percentile(realms.map(whole), 0.5),
      MOST_MS,
      "ms",
    ),
  ];
}

function whole({ compile, evaluate }: Start): number {
  return compile + evaluate;
}

/** V8 remembers what it has compiled: the source differs each time. The realm has nothing but the language. */
function inFreshRealm(source: string, run: number): RealmStart {
  const realm = vm.createContext({});
  const text = `// ${run}\n${source}`;
  const used = process.cpuUsage();
  const from = performance.now();
  const script = new vm.Script(text);
  const compiled = performance.now();
  script.runInContext(realm);
  const evaluate = performance.now() - compiled;
  const { user, system } = process.cpuUsage(used);
  return { compile: compiled - from, evaluate, processor: (user + system) / 1000 };
}

/** The same where V8 itself has just started: what no server would do for each call. */
const COLD_START = `
  const vm = require("node:vm");
  const source = require("node:fs").readFileSync(process.argv[1], "utf8");
  const realm = vm.createContext({});
  const from = performance.now();
  const script = new vm.Script(source);
  const compiled = performance.now();
  script.runInContext(realm);
  console.log(JSON.stringify([compiled - from, performance.now() - compiled]));
`;

function inFreshProcess(): Start {
  const run = spawnSync(process.execPath, ["-e", COLD_START, BUNDLE], { encoding: "utf8" });
  const times: unknown = run.status === 0 ? JSON.parse(run.stdout) : undefined;
  if (!Array.isArray(times)) throw new Error(`${BUNDLE} does not run in a bare realm: ${run.stderr}`);
  return { compile: Number(times[0]), evaluate: Number(times[1]) };
}
