// One call of a service in somebody's name, without a script around it: what these tests hold a service with.

import type { Cost, Execution } from "../../../local/runtime/execution.ts";
import { ServiceError } from "../../../local/runtime/execution.ts";
import { Facade } from "../../../local/runtime/facade.ts";
import { requireScope } from "../../../local/runtime/scopes.ts";
import { Workspace } from "../../../local/runtime/workspace.ts";
import { createWorkbook } from "../../../local/services/spreadsheet/create.ts";
import type { Workbook } from "../../../local/services/spreadsheet/workbook.ts";

export const OWNER = "owner@example.com";
export const WRITER = "writer@example.com";
export const READER = "reader@example.com";
export const STRANGER = "stranger@example.com";

const START = Date.parse("2026-01-05T09:00:00+08:00");

/** An execution whose realm is this program's own. */
export class DirectExecution implements Execution {
  readonly id = 1;
  readonly workspace: Workspace;
  readonly kind = "menu";
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly visitor: string;
  readonly scriptId = "script-1";
  readonly containerId = undefined;
  readonly timeZone = "Asia/Shanghai";
  readonly window = undefined;
  readonly costs: Cost[] = [];
  readonly pending = { flush: (): void => this.flushes.forEach((work) => work()) };
  /** Scopes of the manifest; undefined: all. */
  scopes: readonly string[] | undefined;
  private readonly flushes: (() => void)[] = [];

  constructor(workspace: Workspace, effectiveUser: string) {
    this.workspace = workspace;
    this.effectiveUser = effectiveUser;
    this.activeUser = effectiveUser;
    this.visitor = effectiveUser;
  }

  now(): number {
    return this.workspace.now();
  }
  spend(cost: Cost): void {
    this.costs.push(cost);
  }
  expose(facade: Facade): unknown {
    return facade;
  }
  unwrap(value: unknown): Facade | undefined {
    return value instanceof Facade ? value : undefined;
  }
  toRealm(value: unknown): unknown {
    return value;
  }
  realmDate(epochMs: number): Date {
    return new Date(epochMs);
  }
  dateValue(value: unknown): number | undefined {
    return value instanceof Date ? value.getTime() : undefined;
  }
  requireScope(method: string, ...anyOf: readonly string[]): void {
    const oauthScopes = this.scopes?.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    requireScope(this.kind, { timeZone: this.timeZone, oauthScopes }, method, anyOf);
  }
  onFlush(work: () => void): void {
    this.flushes.push(work);
  }
  releaseLocks(): void {}
  enumName(value: unknown): string | undefined {
    return value === undefined || value === null ? undefined : String(value);
  }
  advance(ms: number): void {
    this.workspace.clock.pass(ms);
  }
  get project(): never {
    throw new Error("no project in this test");
  }
  log(): void {}
  assigned(): Readonly<Record<string, unknown>> {
    return {};
  }
  evaluate(): never {
    throw new Error("no realm in this test");
  }
  inspect(value: unknown): string {
    return String(value);
  }
}

export function newWorkspace(): Workspace {
  return new Workspace({
    now: START,
    people: [OWNER, WRITER, READER, STRANGER].map((email) => ({ email, name: email })),
    calibration: "A",
    domain: "example.com",
    assumptions: {},
    locale: "en_US",
  });
}

/** A spreadsheet "Sheet1" of the owner's, shared with the writer and the reader. */
export function newSpreadsheet(workspace: Workspace, rows = 1000, columns = 26): Workbook {
  const file = workspace.createFile({
    name: "Book",
    mimeType: "application/vnd.google-apps.spreadsheet",
    owner: OWNER,
  });
  file.permissions.push(
    { id: "p-writer", type: "user", role: "writer", emailAddress: WRITER },
    { id: "p-reader", type: "user", role: "reader", emailAddress: READER },
  );
  const workbook = createWorkbook({
    spreadsheetId: file.id,
    title: "Book",
    locale: "en_US",
    rows,
    columns,
    firstSheetTitle: "Sheet1",
  });
  workspace.workbooks.set(file.id, workbook);
  return workbook;
}

/** The refusal of a call: name, message and Google's details. */
export function refusal(work: () => unknown): { name: string; message: string; details: unknown } {
  try {
    work();
  } catch (error) {
    if (error instanceof ServiceError) {
      return { name: error.name, message: error.message, details: error.extra["details"] };
    }
    throw error;
  }
  throw new Error("the call was not refused");
}
