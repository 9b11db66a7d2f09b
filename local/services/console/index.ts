// console and Logger: what a script says to its execution log.

import { types } from "node:util";
import type { Execution, LogLine } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";

/** Google's console: printf-like first argument, objects as JSON (reference/base/console). */
export class ConsoleFacade extends Facade implements Partial<Console> {
  readonly typeName = "console";
  readonly members: Members<ConsoleFacade> = {
    log: "free",
    info: "free",
    warn: "free",
    error: "free",
    time: "free",
    timeEnd: "free",
  };
  private readonly timers = new Map<string, number>();

  log(...values: unknown[]): void {
    this.write("DEBUG", values);
  }
  info(...values: unknown[]): void {
    this.write("INFO", values);
  }
  warn(...values: unknown[]): void {
    this.write("WARNING", values);
  }
  error(...values: unknown[]): void {
    this.write("ERROR", values);
  }
  time(label: unknown): void {
    this.timers.set(this.execution.inspect(label), this.execution.now());
  }
  timeEnd(label: unknown): void {
    const name = this.execution.inspect(label);
    const start = this.timers.get(name);
    if (start === undefined) return;
    this.timers.delete(name);
    this.write("DEBUG", [`${name}: ${this.execution.now() - start}ms`]);
  }

  private write(severity: LogLine["severity"], values: readonly unknown[]): void {
    this.execution.log(
      severity,
      formatted(values, (value) => readable(value, this.execution)),
    );
  }
}

/** The older log, which the script can read back (reference/base/Logger). */
export class LoggerFacade extends Facade implements Partial<GoogleAppsScript.Base.Logger> {
  readonly typeName = "Logger";
  readonly members: Members<LoggerFacade> = { log: "free", getLog: "free", clear: "free" };
  private lines: string[] = [];

  log(...values: unknown[]): this {
    const text = formatted(values, (value) => this.execution.inspect(value));
    this.execution.log("INFO", text);
    const wall = new Date(this.execution.now()).toUTCString().replace("GMT", "UTC");
    this.lines.push(`${wall} INFO: ${text}\n`);
    return this;
  }
  getLog(): string {
    return this.lines.join("");
  }
  clear(): void {
    this.lines = [];
  }
}

function readable(value: unknown, execution: Execution): string {
  if (typeof value !== "object" || value === null || execution.unwrap(value)) return execution.inspect(value);
  if (types.isNativeError(value) || execution.dateValue(value) !== undefined) return execution.inspect(value);
  try {
    const json = JSON.stringify(value);
    return json === "{}" ? execution.inspect(value) : json;
  } catch {
    return execution.inspect(value);
  }
}

/** "%s" and "%d" take the next values; what is left follows, separated by spaces. */
function formatted(values: readonly unknown[], text: (value: unknown) => string): string {
  const [first, ...rest] = values;
  if (typeof first !== "string") return values.map(text).join(" ");
  const filled = first.replace(/%[sdifoOj%]/g, (mark) => {
    if (mark === "%%") return "%";
    return rest.length > 0 ? text(rest.shift()) : mark;
  });
  return [filled, ...rest.map(text)].join(" ");
}

export function globals(execution: Execution): Record<string, Facade> {
  return { console: new ConsoleFacade(execution), Logger: new LoggerFacade(execution) };
}
