// One run of a script in its own realm: counts, delays, fails and kills its service calls, and keeps the log of it.

import { types } from "node:util";
import { serviceGlobals } from "../services/index.ts";
import { compiledFiles, manifestOfVersion } from "./compile.ts";
import {
  ServiceError,
  type Cost,
  type Execution,
  type ExecutionKind,
  type LogLine,
  type Project,
} from "./execution.ts";
import { Exposure } from "./expose.ts";
import type { Facade, MemberKind } from "./facade.ts";
import { failureOf, Kill, ScriptFailure } from "./failure.ts";
import type { Verdict } from "./faults.ts";
import { inspectValue } from "./inspect.ts";
import { EXECUTION_LIMIT_MS, MAXIMUM_EXECUTION_TIME, SIMPLE_TRIGGER_LIMIT_MS } from "./limits.ts";
import type { Manifest } from "./manifest.ts";
import { projectOf } from "./project.ts";
import { ComputeTimeout, Realm } from "./realm/realm.ts";
import { requireScope } from "./scopes.ts";
import type { ScriptRecord, ScriptVersion } from "./script-record.ts";
import type { PersonWindow } from "./window.ts";
import type { Workspace } from "./workspace.ts";

export interface RunRequest {
  readonly script: ScriptRecord;
  readonly version: ScriptVersion;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly visitor?: string | undefined;
  readonly containerId?: string | undefined;
  readonly window?: PersonWindow | undefined;
  /** Where the web app was asked for that this run or its page belongs to. */
  readonly servedAt?: string | undefined;
  /** The arguments as host data or facades, made once the run exists. */
  readonly args: (run: Run) => readonly unknown[];
}

/** A run as the executions list shows it. */
export interface ExecutionRecord {
  readonly id: number;
  readonly scriptId: string;
  readonly function: string;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly activeUser: string;
  readonly version: number;
  readonly start: number;
  durationMs: number;
  status: "RUNNING" | "COMPLETED" | "FAILED" | "TIMED_OUT" | "KILLED";
  error?: string;
  /** Counted service calls in order, "Range.getValues". */
  readonly calls: string[];
  readonly lines: LogLine[];
  /** Members that the script asked for and the emulator lacks. */
  readonly notEmulated: string[];
}

/** What only functions of the host inherit from. */
const HOST_FUNCTION: object = Object.getPrototypeOf(() => undefined);

function isHostFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === "function" && Object.getPrototypeOf(value) === HOST_FUNCTION;
}

/** Reading the clock again and again without calling a service is waiting: after so many reads each takes a millisecond. */
const CLOCK_READS_FOR_FREE = 1_000;

export class Run implements Execution {
  readonly id: number;
  readonly workspace: Workspace;
  readonly request: RunRequest;
  readonly record: ExecutionRecord;
  readonly realm: Realm;
  readonly manifest: Manifest;
  readonly project: Project;
  readonly kind: ExecutionKind;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly visitor: string | undefined;
  readonly scriptId: string;
  readonly containerId: string | undefined;
  readonly timeZone: string;
  readonly window: PersonWindow | undefined;
  readonly pending = { flush: (): void => this.flushes.forEach((work) => work()) };
  private readonly flushes = new Set<() => void>();
  private readonly exposure: Exposure;
  private dead: ScriptFailure | undefined;
  private bug: unknown;
  private spentInCall = false;
  private clockReads = 0;

  constructor(workspace: Workspace, request: RunRequest) {
    this.workspace = workspace;
    this.request = request;
    this.manifest = manifestOfVersion(request.version);
    this.project = projectOf(request.script, request.version, this);
    this.kind = request.kind;
    this.effectiveUser = request.effectiveUser;
    this.activeUser = request.activeUser;
    this.visitor = request.visitor;
    this.scriptId = request.script.scriptId;
    this.containerId = request.containerId;
    this.window = request.window;
    this.timeZone = this.manifest.timeZone;
    this.record = workspace.executionLog.begin(request, workspace.now());
    this.id = this.record.id;
    const locale = workspace.assumptions["realm-locale-en-us"] ? "en-US" : undefined;
    this.realm = new Realm({ now: () => this.clockReading() }, this.timeZone, locale);
    this.exposure = new Exposure(
      this.realm.bridge,
      (facade, member, kind, args) => this.invoke(facade, member, kind, args),
      (name) => this.record.notEmulated.push(name),
    );
  }

  /** Runs the function to its end and hands its value over, still in the realm. Throws ScriptFailure. */
  run<T>(finish: (value: unknown, run: Run) => T): T {
    try {
      const value = this.toTheEnd();
      const result = finish(value, this);
      this.record.status = "COMPLETED";
      return result;
    } catch (thrown) {
      if (this.bug !== undefined) throw this.bug;
      const failure = this.dead ?? failureOf(thrown);
      this.record.status = failure.status;
      this.record.error = `${failure.name}: ${failure.message}`;
      throw failure;
    } finally {
      this.dead ??= new ScriptFailure("Error", "the run is over");
      this.workspace.releaseLocksOf(this.record.id);
      this.record.durationMs = this.workspace.now() - this.record.start;
    }
  }

  private toTheEnd(): unknown {
    const { functionName, version } = this.request;
    this.realm.defineGlobals(this.globals());
    let value: unknown;
    try {
      for (const file of compiledFiles(version)) this.realm.load(file);
      const called = this.realm.declared(functionName);
      if (!called) throw new ServiceError(`Script function not found: ${functionName}`);
      const args = this.request.args(this).map((arg) => this.toRealm(arg));
      value = this.settled(this.realm.enter(() => called(...args)));
    } catch (thrown) {
      if (thrown instanceof ComputeTimeout) this.die("TIMED_OUT");
      this.leaveWrites();
      throw thrown;
    }
    this.throwIfOver();
    this.pending.flush();
    this.throwIfOver();
    return value;
  }

  /** What waits is written at the end also where the script's own error ends it; a kill loses it (a). */
  private leaveWrites(): void {
    if (this.dead || !this.workspace.assumptions["failed-run-keeps-writes"]) return;
    try {
      this.pending.flush();
    } catch (refused) {
      // The run ends with its first error.
      if (!(refused instanceof ServiceError)) throw refused;
    }
  }

  private globals(): Record<string, unknown> {
    const made = Object.entries(serviceGlobals(this, this.manifest));
    return Object.fromEntries(made.map(([name, facade]) => [name, this.expose(facade)]));
  }

  /** The value of an async function (a): Apps Script runs promise jobs at the end of the run. Switched off, the promise itself. */
  private settled(value: unknown): unknown {
    if (!types.isPromise(value)) return value;
    const outcome = this.realm.bridge.watch(value);
    this.realm.settle();
    if (!this.workspace.assumptions["async-functions-are-awaited"]) return value;
    if (outcome.failed) throw outcome.reason;
    return outcome.value;
  }

  // —— service calls ——

  private invoke(facade: Facade, member: string, kind: MemberKind, args: readonly unknown[]): unknown {
    if (this.dead) throw new Kill(this.dead.message);
    this.clockReads = 0;
    const name = `${facade.typeName}.${member}`;
    const counted = kind === "read" || kind === "write" || kind === "call";
    this.workspace.meter.invoked(name, kind);
    if (counted) {
      this.record.calls.push(name);
      this.obey(() => this.workspace.faults.beforeCall());
    }
    const outcome = this.carryOut(facade, member, kind, args);
    if (counted) this.obey(() => this.workspace.faults.afterCall());
    this.judgeTime();
    if ("error" in outcome) throw this.realmError(outcome.error);
    // Methods that answer nothing answer null (seen at Google for Cache.put and remove).
    return outcome.value === undefined ? null : this.toRealm(outcome.value);
  }

  private carryOut(
    facade: Facade,
    member: string,
    kind: MemberKind,
    args: readonly unknown[],
  ): { value: unknown } | { error: ServiceError } {
    const method: unknown = Reflect.get(facade, member);
    if (typeof method !== "function")
      throw this.broken(new Error(`${facade.typeName}.${member} is listed but not there`));
    this.spentInCall = false;
    try {
      return { value: Reflect.apply(method, facade, args) };
    } catch (thrown) {
      if (thrown instanceof ServiceError) return { error: thrown };
      throw this.notTheServices(thrown);
    } finally {
      if (!this.spentInCall && kind !== "free") this.spend({ op: kind === "handle" ? "handle" : "other" });
    }
  }

  private realmError(error: ServiceError): Error {
    return this.realm.bridge.error(error.name, error.message, Object.fromEntries(this.extraOf(error)));
  }

  private extraOf(error: ServiceError): [string, unknown][] {
    return Object.entries(error.extra).map(([key, value]) => [key, this.toRealm(value)]);
  }

  /** Kills and errors of the script's own code (in a template) pass through; the rest are faults of the emulator. */
  private notTheServices(thrown: unknown): unknown {
    if (thrown instanceof Kill || typeof thrown !== "object" || this.realm.bridge.isError(thrown))
      return thrown;
    if (thrown instanceof RangeError && /call stack/.test(thrown.message)) {
      return this.realm.bridge.error("RangeError", "Maximum call stack size exceeded", {});
    }
    return this.broken(thrown);
  }

  /** A fault of the emulator or of a test ends the run and reaches whoever started it, whatever the script catches. */
  private broken(bug: unknown): unknown {
    this.bug ??= bug;
    this.dead ??= new ScriptFailure("Error", "the emulator failed");
    return bug;
  }

  private obey(ask: () => Verdict): void {
    let verdict: Verdict;
    try {
      verdict = ask();
    } catch (thrown) {
      throw this.broken(thrown); // thrown by what was interleaved
    }
    if (verdict.kind === "kill") throw this.die("KILLED");
    if (verdict.kind === "fail") {
      this.spend({ op: "other" });
      throw this.realmError(verdict.error);
    }
  }

  private die(status: "KILLED" | "TIMED_OUT"): Kill {
    this.dead ??= new ScriptFailure("Exception", MAXIMUM_EXECUTION_TIME, status);
    return new Kill(this.dead.message);
  }

  private throwIfOver(): void {
    if (this.dead) throw new Kill(this.dead.message);
  }

  // —— time and cost ——

  private get deadline(): number {
    return this.record.start + (this.kind === "simple" ? SIMPLE_TRIGGER_LIMIT_MS : EXECUTION_LIMIT_MS);
  }

  private judgeTime(): void {
    if (this.workspace.now() > this.deadline) throw this.die("TIMED_OUT");
  }

  private clockReading(): number {
    if (++this.clockReads > CLOCK_READS_FOR_FREE && !this.dead) this.advance(1);
    return this.workspace.now();
  }

  now(): number {
    return this.workspace.now();
  }

  advance(ms: number): void {
    const left = this.deadline - this.workspace.now();
    this.workspace.clock.pass(Math.min(ms, Math.max(left, 0)));
    if (ms > left) throw this.die("TIMED_OUT");
  }

  spend(cost: Cost): void {
    this.spentInCall = true;
    this.workspace.clock.pass(this.workspace.meter.spent(cost, this.workspace.calibration));
  }

  // —— values ——

  expose(facade: Facade): object {
    return this.exposure.expose(facade);
  }

  unwrap(value: unknown): Facade | undefined {
    return this.exposure.unwrap(value);
  }

  enumName(value: unknown, type?: string): string | undefined {
    return this.exposure.enumName(value, type);
  }

  assigned(facade: Facade): Readonly<Record<string, unknown>> {
    return this.exposure.assigned(facade);
  }

  toRealm(value: unknown): unknown {
    return this.exposure.toRealm(value);
  }

  realmDate(epochMs: number): Date {
    return this.realm.bridge.date(epochMs);
  }

  dateValue(value: unknown): number | undefined {
    return types.isDate(value) ? Date.prototype.getTime.call(value) : undefined;
  }

  evaluate(code: string, bindings: Readonly<Record<string, unknown>>): unknown {
    const values = Object.entries(bindings).map(([name, value]) =>
      isHostFunction(value) ? this.realm.bridge.method(name, (args) => value(...args)) : value,
    );
    return this.realm.bridge.evaluate(Object.keys(bindings), values, code);
  }

  inspect(value: unknown): string {
    return inspectValue(value, (each) => this.unwrap(each)?.typeName);
  }

  // —— rights and the rest ——

  requireScope(method: string, ...anyOf: readonly string[]): void {
    requireScope(this.kind, this.manifest, method, anyOf);
  }

  onFlush(work: () => void): void {
    this.flushes.add(work);
  }

  releaseLocks(): void {
    this.workspace.releaseLocksOf(this.id);
  }

  log(severity: LogLine["severity"], text: string): void {
    this.record.lines.push({ severity, text, at: this.workspace.now() });
  }
}
