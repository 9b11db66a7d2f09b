// Reads the raw arguments of a script's call; what does not fit is refused with Google's signature text.

import { Facade } from "../../../runtime/facade.ts";
import { ServiceError, type Execution } from "../../../runtime/execution.ts";

export class Arguments {
  readonly #execution: Execution;
  /** "SpreadsheetApp.Range.setValue" */
  readonly #method: string;
  readonly #list: readonly unknown[];

  constructor(execution: Execution, method: string, list: readonly unknown[]) {
    this.#execution = execution;
    this.#method = method;
    let count = list.length;
    while (count > 0 && list[count - 1] === undefined) count -= 1;
    this.#list = list.slice(0, count);
  }

  get count(): number {
    return this.#list.length;
  }

  at(index: number): unknown {
    return this.#list[index];
  }

  mismatch(): ServiceError {
    const kinds = this.#list.map((value) => this.#kind(value)).join(",");
    return new ServiceError(
      `The parameters (${kinds}) don't match the method signature for ${this.#method}.`,
    );
  }

  #kind(value: unknown): string {
    if (typeof value === "string") return "String";
    if (typeof value === "number") return "number";
    if (typeof value === "boolean") return "Boolean";
    if (value === null || value === undefined) return "null";
    if (Array.isArray(value)) return `${value.length ? this.#kind(value[0]) : "Object"}[]`;
    const facade = this.#execution.unwrap(value);
    return facade ? `SpreadsheetApp.${facade.typeName}` : "(class)";
  }

  isNumber(index: number): boolean {
    return typeof this.#list[index] === "number";
  }

  isString(index: number): boolean {
    return typeof this.#list[index] === "string";
  }

  /** A whole number; fractions are cut as Google cuts them. */
  integer(index: number, fallback?: number): number {
    const value = this.#list[index];
    if (value === undefined && fallback !== undefined) return fallback;
    if (typeof value !== "number" || Number.isNaN(value)) throw this.mismatch();
    return Math.trunc(value);
  }

  number(index: number): number {
    const value = this.#list[index];
    if (typeof value !== "number") throw this.mismatch();
    return value;
  }

  string(index: number): string {
    const value = this.#list[index];
    if (typeof value !== "string") throw this.mismatch();
    return value;
  }

  /** Text, or null and nothing as undefined, where Google lets null reset something. */
  nullable(index: number): string | undefined {
    const value = this.#list[index];
    return value === null || value === undefined ? undefined : this.string(index);
  }

  boolean(index: number, fallback?: boolean): boolean {
    const value = this.#list[index];
    if (value === undefined && fallback !== undefined) return fallback;
    if (typeof value !== "boolean") throw this.mismatch();
    return value;
  }

  /** A list of the host's own: the realm's is the script's to change, and its methods are older. */
  list(index: number): readonly unknown[] {
    const value = this.#list[index];
    if (!Array.isArray(value)) throw this.mismatch();
    return Array.from<unknown>(value);
  }

  strings(index: number): string[] {
    return this.list(index).map((value) => {
      if (typeof value !== "string") throw this.mismatch();
      return value;
    });
  }

  /** A rectangle as scripts pass it: an array of rows. */
  table(index: number): readonly (readonly unknown[])[] {
    return this.list(index).map((line): readonly unknown[] => {
      if (!Array.isArray(line)) throw this.mismatch();
      return line;
    });
  }

  /** A Google object of this class. */
  facade<T extends Facade>(index: number, type: abstract new (...list: never[]) => T): T {
    const facade = this.#execution.unwrap(this.#list[index]);
    if (!(facade instanceof type)) throw this.mismatch();
    return facade;
  }

  /** One property of an options object. */
  option(index: number, name: string): unknown {
    const value = this.#list[index];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "object") throw this.mismatch();
    return Reflect.get(value, name);
  }

  /** The name of an enum value. */
  enumName(index: number, type: string): string {
    const name = this.#execution.enumName(this.#list[index], type);
    if (name === undefined) throw this.mismatch();
    return name;
  }
}
