// A bare JavaScript realm as Apps Script offers it: the language up to ES2020, the virtual clock's Date, nothing of Node.

import vm from "node:vm";
import { BRIDGE_SOURCE } from "./bridge-source.ts";
import { DATE_SOURCE } from "./date-source.ts";
import { LOCALE_SOURCE } from "./locale-source.ts";
import { STRIP_SOURCE } from "./strip-source.ts";
import { instantOfWall, zoneOffset } from "./zone.ts";

/** What the realm's own code makes for the host (bridge-source.ts). */
export interface Bridge {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(epochMs: number): Date;
  error(name: string, message: string, extra: Readonly<Record<string, unknown>>): Error;
  method(name: string, call: (args: readonly unknown[]) => unknown): (...args: unknown[]) => unknown;
  enumValue(name: string, ordinal: number): object;
  proxy(traps: ProxyHandler<object>): object;
  evaluate(names: readonly string[], values: readonly unknown[], code: string): unknown;
  define(name: string, value: unknown): void;
  /** What becomes of a promise once the realm's jobs have run. */
  watch(promise: object): { readonly value?: unknown; readonly reason?: unknown; readonly failed?: boolean };
  /** Whether it is an error of this realm. */
  isError(value: unknown): boolean;
}

export interface RealmClock {
  now(): number;
}

/** Real milliseconds that one run may compute before it is stopped, whatever the virtual clock says. */
const COMPUTE_LIMIT_MS = 30_000;

const strip = new vm.Script(STRIP_SOURCE, { filename: "realm:strip" });
const dates = new vm.Script(DATE_SOURCE, { filename: "realm:date" });
const locales = new vm.Script(LOCALE_SOURCE, { filename: "realm:locale" });
const bridge = new vm.Script(BRIDGE_SOURCE, { filename: "realm:bridge" });
// The entry is a script, not a call from here, because only scripts can be timed out.
const enter = new vm.Script("(0, __enter__)()", { filename: "realm:enter" });
const settle = new vm.Script("undefined", { filename: "realm:settle" });

export class ComputeTimeout extends Error {}

export class Realm {
  readonly bridge: Bridge;
  private readonly globals: Record<string, unknown> = {};
  private readonly context: vm.Context;
  private builtIn: ReadonlySet<string> = new Set();

  /** Without a locale the machine's is the default. */
  constructor(clock: RealmClock, timeZone: string, locale?: string) {
    this.context = vm.createContext(this.globals, { microtaskMode: "afterEvaluate" });
    strip.runInContext(this.context);
    this.bridge = bridge.runInContext(this.context);
    const offset = zoneOffset(timeZone);
    dates.runInContext(this.context)({
      now: () => clock.now(),
      offset,
      wallToInstant: (wallMs: number) => instantOfWall(wallMs, offset),
      timeZone,
      locale,
    });
    if (locale !== undefined) locales.runInContext(this.context)(locale);
  }

  /** Puts the services in place; whatever appears on the global object afterwards is the script's own. */
  defineGlobals(globals: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(globals)) this.bridge.define(name, value);
    this.builtIn = new Set(Object.getOwnPropertyNames(this.globals));
  }

  /** Evaluates one compiled file of the script at top level. */
  load(script: vm.Script): void {
    this.timed((options) => script.runInContext(this.context, options));
  }

  /** A top-level function declaration (or global function) of the script, by name. */
  declared(name: string): ((...args: unknown[]) => unknown) | undefined {
    if (this.builtIn.has(name) || !Object.hasOwn(this.globals, name)) return undefined;
    const value = this.globals[name];
    return typeof value === "function" ? (...args) => Reflect.apply(value, undefined, args) : undefined;
  }

  /** Runs work inside the realm under the compute limit, and its promise jobs after it. */
  enter(work: () => unknown): unknown {
    let result: unknown;
    this.globals["__enter__"] = () => {
      delete this.globals["__enter__"];
      result = work();
    };
    this.timed((options) => enter.runInContext(this.context, options));
    return result;
  }

  /** Runs the promise jobs that are waiting. */
  settle(): void {
    this.timed((options) => settle.runInContext(this.context, options));
  }

  private timed(run: (options: vm.RunningScriptOptions) => void): void {
    try {
      run({ timeout: COMPUTE_LIMIT_MS });
    } catch (error) {
      if (isTimeout(error)) throw new ComputeTimeout(`computed for more than ${COMPUTE_LIMIT_MS / 1000} s`);
      throw error;
    }
  }
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
