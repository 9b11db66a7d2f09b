// One call of the Drive API v3: arguments, scopes, refusals and field masks.

import { ServiceError, type Execution } from "../../../runtime/execution.ts";
import { Facade } from "../../../runtime/facade.ts";
import { googleJsonResponseException } from "../../sheets-api/api-error.ts";
import { freeMask, project, type Mask } from "../../sheets-api/field-mask.ts";
import { PersonalDrive } from "../drive.ts";
import { DriveRefusal } from "../refusal.ts";

const SCOPE = "https://www.googleapis.com/auth/drive";
/** For all files that the person may open. */
const WHOLE = {
  read: [SCOPE, `${SCOPE}.readonly`, `${SCOPE}.metadata`, `${SCOPE}.metadata.readonly`],
  write: [SCOPE],
};
const SCOPES = {
  read: [SCOPE, `${SCOPE}.file`, ...WHOLE.read.slice(1)],
  write: [...WHOLE.write, `${SCOPE}.file`],
};

type Plain = Readonly<Record<string, unknown>>;

export interface Method {
  /** The discovery document's id: "drive.files.get". */
  readonly id: string;
  readonly kind: "read" | "write";
  /** How many arguments come before the optional last one. */
  readonly required: number;
  /** Optional arguments: one (parameters), or two where a blob may come before them. */
  readonly optional?: number;
  /** Answered without a `fields` parameter. */
  readonly defaultFields?: string;
  /** Names at the top of the answer that a mask may select. */
  readonly answers?: readonly string[];
}

export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A part of the address, which must not be missing. */
export function pathPart(value: unknown): string {
  if (value === null || value === undefined || value === "") {
    throw new DriveRefusal("invalid", "Required", "required");
  }
  return String(value);
}

/** The parameters of the last argument. Drive passes over those that it does not know. */
export class Parameters {
  private readonly given: Plain;
  constructor(given: unknown) {
    this.given = isPlain(given) ? given : {};
  }
  text(name: string): string | undefined {
    const value = this.given[name];
    return value === undefined || value === null ? undefined : String(value);
  }
  flag(name: string, standard: boolean): boolean {
    const value = this.given[name];
    return typeof value === "boolean" ? value : typeof value === "string" ? value === "true" : standard;
  }
  number(name: string, standard: number): number {
    const value = Number(this.given[name] ?? standard);
    return Number.isFinite(value) ? value : standard;
  }
}

export abstract class DriveApiFacade extends Facade {
  protected readonly drive: PersonalDrive;

  constructor(execution: Execution) {
    super(execution);
    this.drive = new PersonalDrive(execution.workspace, execution.effectiveUser);
  }

  protected call(
    method: Method,
    args: readonly unknown[],
    work: (parameters: Parameters) => unknown,
  ): unknown {
    const { required, optional = 1 } = method;
    if (args.length < required || args.length > required + optional) {
      throw new ServiceError(
        `Invalid number of arguments provided. Expected ${required}-${required + optional} only`,
      );
    }
    this.execution.requireScope(method.id, ...SCOPES[method.kind]);
    this.drive.outOfReach = reachOf(this.execution, this.drive, method.kind);
    const parameters = new Parameters(args[required + optional - 1]);
    try {
      const mask = maskOf(method, parameters);
      const answer = work(parameters);
      return mask ? project(answer, mask) : answer;
    } catch (error) {
      if (error instanceof DriveRefusal) throw asException(method.id, error);
      throw error;
    }
  }
}

/**
 * `drive.file` is "per-file access to files created or opened by the app" (guides/api-specific-auth): of all others nothing is
 * read, and writing to one that is seen by another scope is refused as appNotAuthorizedToFile (guides/handle-errors). Opening
 * with a picker is not emulated; that it holds for the parent of a new file too is assumed.
 */
function reachOf(
  execution: Execution,
  drive: PersonalDrive,
  kind: Method["kind"],
): PersonalDrive["outOfReach"] {
  const holds = (scopes: readonly string[]): boolean => {
    try {
      execution.requireScope("", ...scopes);
      return true;
    } catch {
      return false;
    }
  };
  if (holds(WHOLE[kind])) return () => undefined;
  const isSeen = holds(WHOLE.read);
  const { scriptId } = execution;
  return (file) => {
    if (drive.extras(file).madeBy === scriptId) return undefined;
    if (!isSeen) return new DriveRefusal("notFound", file.id);
    const message = `The user has not granted the app ${scriptId} write access to the file ${file.id}.`;
    return new DriveRefusal("forbidden", message, "appNotAuthorizedToFile");
  };
}

function maskOf(method: Method, parameters: Parameters): Mask | undefined {
  const text = parameters.text("fields") ?? method.defaultFields;
  if (text === undefined) return undefined;
  const mask = freeMask(text);
  const unknown = mask && [...mask.keys()].find((name) => method.answers && !method.answers.includes(name));
  if (!mask || unknown !== undefined) {
    throw new DriveRefusal("invalid", `Invalid field selection ${unknown ?? text}`, "invalidParameter");
  }
  return mask;
}

function asException(method: string, { code, message, reason }: DriveRefusal): ServiceError {
  switch (code) {
    case "notFound":
      return googleJsonResponseException(
        method,
        404,
        message.includes(" ") ? message : `File not found: ${message}.`,
        "notFound",
      );
    case "forbidden":
      return googleJsonResponseException(
        method,
        403,
        message || "The user does not have sufficient permissions for this file.",
        reason ?? "insufficientFilePermissions",
      );
    case "invalid":
      return googleJsonResponseException(method, 400, message, reason ?? "invalid");
  }
}
