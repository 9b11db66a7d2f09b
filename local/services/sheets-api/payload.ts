// Reads a request body as Google's JSON front end does: unknown fields and wrong types are refused, all of them at
// once, before the API looks at what the request means.

import { invalid } from "./api-error.ts";
import { camelCase, enumValues, messageFields, ONE_OF, snakeCase, type Field } from "./schema.ts";

/** The messages that a call can carry as its body, with the type that a checked body has. */
export interface Bodies {
  BatchUpdateSpreadsheetRequest: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
  BatchUpdateValuesRequest: GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest;
  BatchClearValuesRequest: { ranges?: string[] };
  ClearValuesRequest: object;
  ValueRange: GoogleAppsScript.Sheets.Schema.ValueRange;
  Spreadsheet: GoogleAppsScript.Sheets.Schema.Spreadsheet;
  GetSpreadsheetByDataFilterRequest: GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
  BatchGetValuesByDataFilterRequest: GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest;
  CopySheetToAnotherSpreadsheetRequest: GoogleAppsScript.Sheets.Schema.CopySheetToAnotherSpreadsheetRequest;
}

type Plain = Record<string, unknown>;

export function isPlainObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where a value stands; put into words only when it is refused. */
interface Path {
  readonly parent: Path | undefined;
  readonly step: string | number;
}

/** "requests[0].update_cells": fields in the protocol buffers' own spelling. */
function textOf(path: Path | undefined): string {
  if (!path) return "";
  const before = textOf(path.parent);
  if (typeof path.step === "number") return `${before}[${path.step}]`;
  return before === "" ? snakeCase(path.step) : `${before}.${snakeCase(path.step)}`;
}

/** " at 'requests[0]'"; nothing at the root. */
const atPath = (path: Path | undefined): string => (path ? ` at '${textOf(path)}'` : "");

interface Reader {
  readonly violations: string[];
  /** Tells a Date of any realm: `Execution.dateValue`. */
  isDate(value: unknown): boolean;
}

/**
 * The body as a plain, checked object of this program's own realm.
 * @param at the path prefix that Google shows: "" for most bodies, "data" for the body of values.update and append
 * @throws Refusal with every violation, one a line
 */
export function readBody<K extends keyof Bodies>(
  message: K,
  body: unknown,
  isDate: (value: unknown) => boolean,
  at = "",
): Bodies[K] {
  const reader: Reader = { violations: [], isDate };
  if (!isPlainObject(body)) {
    throw invalid('Invalid JSON payload received. Unknown name "": Root element must be a message.');
  }
  const read = readMessage(reader, message, body, at === "" ? undefined : { parent: undefined, step: at });
  if (reader.violations.length > 0) throw invalid(reader.violations.join("\n"));
  if (!isChecked<K>(read)) throw new Error(`${message} was not read`);
  return read;
}

/** What `readMessage` returns without violations is the message; the compiler cannot see that from a table. */
function isChecked<K extends keyof Bodies>(value: unknown): value is Bodies[K] {
  return isPlainObject(value);
}

/** One scalar or enum value, as a query parameter; violations name it at the path. */
export function readParameter(type: string, value: unknown, name: string): unknown {
  const reader: Reader = { violations: [], isDate: () => false };
  const read = readValue(reader, type, value, { parent: undefined, step: name });
  if (reader.violations.length > 0) throw invalid(reader.violations.join("\n"));
  return read;
}

function readMessage(reader: Reader, message: string, value: Plain, path: Path | undefined): Plain {
  const fields = messageFields(message);
  if (!fields) return { ...value };
  const out: Plain = {};
  for (const key of Object.keys(value)) {
    const given = value[key];
    if (given === undefined || given === null || typeof given === "function") continue;
    const field = fields.get(key) ?? fields.get(camelCase(key));
    if (!field) {
      reader.violations.push(
        `Invalid JSON payload received. Unknown name "${key}"${atPath(path)}: Cannot find field.`,
      );
      continue;
    }
    const taken = takenOneOf(message, field.name, out);
    if (taken !== undefined) {
      reader.violations.push(
        `Invalid value at '${textOf(path)}' (oneof), oneof field '${taken}' is already set. Cannot set '${field.name}'`,
      );
      continue;
    }
    out[field.name] = readField(reader, field, given, { parent: path, step: key });
  }
  return out;
}

/** The name of the oneof that already has another member, if there is one. */
function takenOneOf(message: string, field: string, read: Plain): string | undefined {
  const oneOf = ONE_OF[message];
  if (!oneOf || (oneOf.members && !oneOf.members.includes(field))) return undefined;
  const rivals = oneOf.members ?? Object.keys(read);
  return rivals.some((name) => name !== field && read[name] !== undefined) ? oneOf.name : undefined;
}

function readField(reader: Reader, field: Field, value: unknown, path: Path): unknown {
  if (field.map) return isPlainObject(value) ? { ...value } : wrong(reader, path, "Map", value);
  if (field.repeated) {
    // A single value for a repeated field is taken as a list of one, as the front end does (assumed).
    const list = Array.isArray(value) ? value : [value];
    return Array.from(list, (item: unknown, index) =>
      readValue(reader, field.type, item, { parent: path, step: index }),
    );
  }
  if (Array.isArray(value)) {
    reader.violations.push(
      `Invalid JSON payload received. Unknown name "${path.step}"${atPath(path.parent)}: ` +
        "Proto field is not repeating, cannot start list.",
    );
    return undefined;
  }
  return readValue(reader, field.type, value, path);
}

function readValue(reader: Reader, type: string, value: unknown, path: Path): unknown {
  switch (type) {
    case "string":
    case "mask":
      return typeof value === "string" ? value : wrong(reader, path, "TYPE_STRING", value);
    case "int32":
      return readNumber(value, Number.isSafeInteger) ?? wrong(reader, path, "TYPE_INT32", value);
    case "double":
      return readNumber(value, Number.isFinite) ?? wrong(reader, path, "TYPE_DOUBLE", value);
    case "bool":
      return readBoolean(value) ?? wrong(reader, path, "TYPE_BOOL", value);
    case "ListValue":
      return Array.isArray(value)
        ? Array.from(value, (item: unknown) => (reader.isDate(item) ? {} : item))
        : wrong(reader, path, "type.googleapis.com/google.protobuf.ListValue", value);
    case "Opaque":
      return value;
    default:
      return readNamed(reader, type, value, path);
  }
}

function readNamed(reader: Reader, type: string, value: unknown, path: Path): unknown {
  const allowed = enumValues(type);
  const typeName = type === "Request" ? "BatchUpdateSpreadsheetRequest.Request" : type;
  if (allowed) {
    if (typeof value === "string" && allowed.includes(value)) return value;
    return wrong(reader, path, `type.googleapis.com/google.apps.sheets.v4.${typeName}`, value);
  }
  if (isPlainObject(value)) return readMessage(reader, type, value, path);
  return wrong(reader, path, `type.googleapis.com/google.apps.sheets.v4.${typeName}`, value);
}

function readNumber(value: unknown, accepts: (n: number) => boolean): number | undefined {
  if (typeof value === "number") return accepts(value) ? value : undefined;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  return accepts(Number(value)) ? Number(value) : undefined;
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

function wrong(reader: Reader, path: Path, type: string, value: unknown): undefined {
  reader.violations.push(
    `Invalid value at '${textOf(path)}' (${type}), ${JSON.stringify(value) ?? String(value)}`,
  );
  return undefined;
}
