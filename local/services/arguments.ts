// Google's refusal of arguments that no signature takes.

import { types } from "node:util";
import { ServiceError } from "../runtime/execution.ts";
import { exposedType } from "../runtime/expose.ts";

/** The services whose name stands before their classes in Google's texts, as in "DriveApp.Folder". */
const SERVICE_OF: Readonly<Record<string, string>> = {
  File: "DriveApp",
  FileIterator: "DriveApp",
  Folder: "DriveApp",
  FolderIterator: "DriveApp",
  HtmlOutput: "HtmlService",
  HtmlTemplate: "HtmlService",
  Range: "SpreadsheetApp",
  Sheet: "SpreadsheetApp",
  Spreadsheet: "SpreadsheetApp",
  TextOutput: "ContentService",
};

function fullName(name: string): string {
  const service = SERVICE_OF[name.split(".")[0] ?? ""];
  return service === undefined ? name : `${service}.${name}`;
}

/** "The parameters (String,number) don't match the method signature for Utilities.formatDate." */
export function signatureMismatch(method: string, args: readonly unknown[]): ServiceError {
  const names = args.map(parameterType).join(",");
  return new ServiceError(
    `The parameters (${names}) don't match the method signature for ${fullName(method)}.`,
  );
}

function parameterType(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return "number";
  if (Array.isArray(value)) return value.length > 0 ? `${parameterType(value[0])}[]` : "Array";
  if (typeof value !== "object") return (typeof value).replace(/^./, (first) => first.toUpperCase());
  if (types.isDate(value)) return "Date";
  const name = exposedType(value);
  return name === undefined ? "Object" : fullName(name);
}

/** Text where Google wants a String: numbers and booleans are converted, the rest is refused. */
export function textArgument(method: string, args: readonly unknown[], at: number): string {
  const value = args[at];
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw signatureMismatch(method, args);
}

/** A number where Google wants an Integer or Number; numeric text is converted. */
export function numberArgument(method: string, args: readonly unknown[], at: number): number {
  const value = args[at];
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw signatureMismatch(method, args);
}

/** The number of arguments must be one of these. */
export function requireCount(method: string, args: readonly unknown[], ...counts: readonly number[]): void {
  if (!counts.includes(args.length)) throw signatureMismatch(method, args);
}

/** A plain object of the script's, as entries; undefined when it is none. */
export function entriesOf(value: unknown): [string, unknown][] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || types.isDate(value))
    return undefined;
  return Object.entries(value);
}
