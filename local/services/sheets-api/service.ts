// The advanced service `Sheets` as a script holds it: Google's methods, their arguments, scopes, quota and cost.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type MemberKind } from "../../runtime/facade.ts";
import { asApiCall, invalid, Refusal } from "./api-error.ts";
import { project, responseMask, type Mask } from "./field-mask.ts";
import { isPlainObject, readBody, readParameter, type Bodies } from "./payload.ts";
import { takeQuota, type ApiKind } from "./quota.ts";
import { snakeCase } from "./schema.ts";

/** Scopes of the discovery document; any one of them will do. */
const WRITE_SCOPES = ["spreadsheets", "drive", "drive.file"];
const READ_SCOPES = [...WRITE_SCOPES, "spreadsheets.readonly", "drive.readonly"];

/** Assumed: the front end refuses bodies above ten megabytes ("sheets-api-request-limit"). */
const MAX_BODY_BYTES = 10_485_760;

/** Parameters that every method takes in its last, optional argument. */
const STANDARD: Readonly<Record<string, string>> = {
  fields: "string",
  prettyPrint: "bool",
  quotaUser: "string",
  alt: "string",
};

/** What one method is: its discovery id, its arguments and the message it answers. */
export interface MethodShape {
  readonly id: string;
  readonly kind: ApiKind;
  /** Whether the first argument is a resource. */
  readonly hasBody?: boolean;
  /** Where the body hangs in Google's error paths: "data" for values.update. */
  readonly bodyPath?: string;
  readonly answer: string;
  /** Whether the method applies the field mask while it builds its answer. */
  readonly masksItself?: boolean;
  /** Path arguments after the body, spreadsheetId first. */
  readonly paths: readonly string[];
  /** Query parameters of the last, optional argument by name and type; `[]` repeated. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The arguments of one call; the body is checked when it is read. */
export interface Call {
  readonly path: (name: string) => string;
  readonly text: (parameter: string) => string | undefined;
  readonly flag: (parameter: string) => boolean;
  readonly list: (parameter: string) => readonly string[];
  readonly body: <K extends keyof Bodies>(message: K) => Bodies[K];
  readonly mask: Mask | undefined;
}

/** One group of the API's methods, such as `Sheets.Spreadsheets.Values`. */
export abstract class ApiFacade extends Facade {
  abstract override readonly members: Readonly<Record<string, MemberKind>>;

  /** Judges arguments, scopes and quota as Apps Script and the API's front end do, then does the work. */
  protected call(shape: MethodShape, args: readonly unknown[], work: (call: Call) => unknown): unknown {
    const { execution } = this;
    const count = shape.paths.length + (shape.hasBody ? 1 : 0);
    if (args.length < count || args.length > count + 1) {
      throw new ServiceError(`Invalid number of arguments provided. Expected ${count}-${count + 1} only`);
    }
    execution.requireScope(shape.id, ...(shape.kind === "read" ? READ_SCOPES : WRITE_SCOPES));
    return asApiCall(shape.id, () => {
      takeQuota(execution, shape.kind);
      if (execution.workspace.assumptions["sheets-api-flushes-pending-writes"]) execution.pending.flush();
      const call = readCall(execution, shape, args);
      const answer = work(call);
      return call.mask && !shape.masksItself ? project(answer, call.mask) : answer;
    });
  }
}

function readCall(execution: Execution, shape: MethodShape, args: readonly unknown[]): Call {
  const rest = shape.hasBody ? args.slice(1) : args;
  const options = readOptions({ ...STANDARD, ...shape.parameters }, rest[shape.paths.length]);
  const fields = options["fields"];
  return {
    path: (name) => {
      const value = rest[shape.paths.indexOf(name)];
      if (value === undefined || value === null || value === "") {
        throw new ServiceError(`Invalid argument: ${name} must not be empty.`);
      }
      return String(value);
    },
    text: (name) => (typeof options[name] === "string" ? options[name] : undefined),
    flag: (name) => options[name] === true,
    list: (name) => listOf(options[name]),
    body: (message) => readLimitedBody(execution, message, args[0], shape),
    mask: typeof fields === "string" && fields !== "" ? responseMask(fields, shape.answer) : undefined,
  };
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function readLimitedBody<K extends keyof Bodies>(
  execution: Execution,
  message: K,
  value: unknown,
  shape: MethodShape,
): Bodies[K] {
  const body = readBody(message, value, (each) => execution.dateValue(each) !== undefined, shape.bodyPath);
  const limited =
    shape.kind === "write" && execution.workspace.assumptions["sheets-api-request-limit"] !== false;
  if (limited && Buffer.byteLength(JSON.stringify(body)) > MAX_BODY_BYTES) {
    throw new Refusal(413, "Request payload size exceeds the limit: 10485760 bytes.");
  }
  return body;
}

/** The last argument's parameters; one that the method does not have is refused. */
function readOptions(known: Readonly<Record<string, string>>, given: unknown): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  if (!isPlainObject(given)) return options;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined || value === null) continue;
    const type = known[name];
    if (type === undefined) {
      throw invalid(
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. ` +
          `Field '${name}' could not be found in request message.`,
      );
    }
    options[name] = type.endsWith("[]") ? value : readParameter(type, value, snakeCase(name));
  }
  return options;
}
