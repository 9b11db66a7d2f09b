// What a Google service object is in the local workspace: a facade whose every member says how it costs.

import type { Execution } from "./execution.ts";

/**
 * How a member reaches Google.
 * - `read`: a round trip that returns data; `write`: one that Apps Script queues or sends; `call`: any other round trip.
 *   These three are counted as calls, can be killed, failed and interleaved, and advance the virtual clock.
 * - `handle`: a pure object handle (getRange, getSheetByName): counted apart, cheap.
 * - `free`: computed inside the script's own process (Utilities.formatDate of a date, Range.getRow): not counted.
 */
export type MemberKind = "read" | "write" | "call" | "handle" | "free";

/** The members that a facade emulates. A name that is not here throws `not emulated: Type.name`. */
export type Members<F> = { readonly [K in keyof F & string]?: MemberKind };

/**
 * Base of all facades. Subclasses `implements Partial<GoogleAppsScript.….X>` so that a wrong signature does not compile,
 * and list their members in a static table of the same file. Scripts never hold a facade itself, only the
 * metered proxy that `Execution.expose` makes of it.
 */
export abstract class Facade {
  /** Google's own type name, as in error texts: "Range". */
  abstract readonly typeName: string;
  abstract readonly members: Readonly<Record<string, MemberKind>>;
  /** Plain values that are not methods (enums such as SpreadsheetApp.WrapStrategy). */
  readonly constants: Readonly<Record<string, unknown>> = {};
  protected readonly execution: Execution;
  constructor(execution: Execution) {
    this.execution = execution;
  }
}

/** A value of one of Google's enums (ScriptApp.WeekDay.MONDAY). The script's realm gets its own object for it. */
export class EnumValue {
  readonly type: string;
  readonly name: string;
  readonly ordinal: number;
  constructor(type: string, name: string, ordinal: number) {
    this.type = type;
    this.name = name;
    this.ordinal = ordinal;
  }
  toString(): string {
    return this.name;
  }
}

/** Makes an enum for `constants`: `enumeration("WeekDay", "SUNDAY", "MONDAY", …)`. Read one back with `execution.enumName`. */
export function enumeration<N extends string>(type: string, ...names: N[]): Readonly<Record<N, EnumValue>> {
  const values = {} as Record<N, EnumValue>;
  names.forEach((name, ordinal) => {
    values[name] = new EnumValue(type, name, ordinal);
  });
  return values;
}
