// FileIterator and FolderIterator: a list made when the search ran, gone through one by one.

import type { Emulates } from "../spreadsheet/facade/emulates.ts";
import { ServiceError } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import type { DriveFile } from "../../runtime/state.ts";
import type { AppContext } from "./app-context.ts";

type Kind = "file" | "folder";

export class DriveIterator extends Facade implements Emulates<GoogleAppsScript.Drive.FileIterator> {
  readonly typeName: string;
  readonly members: Members<DriveIterator> = { hasNext: "read", next: "read", getContinuationToken: "read" };
  private readonly context: AppContext;
  private readonly kind: Kind;
  private readonly rest: string[];

  constructor(context: AppContext, kind: Kind, ids: readonly string[]) {
    super(context.execution);
    this.context = context;
    this.kind = kind;
    this.typeName = kind === "file" ? "FileIterator" : "FolderIterator";
    this.rest = [...ids];
  }

  hasNext(): boolean {
    return this.rest.length > 0;
  }

  next(): Facade {
    const id = this.rest.shift();
    if (id === undefined) {
      throw new ServiceError("Cannot retrieve the next object: iterator has reached the end.");
    }
    return this.context.reads(`${this.typeName}.next`, () => {
      const file = this.context.drive.find(id);
      return this.kind === "file" ? this.context.file(file) : this.context.folder(file);
    });
  }

  /** Good for a week at Google; here for as long as the files are there. */
  getContinuationToken(): string {
    return Buffer.from(JSON.stringify([this.kind, ...this.rest])).toString("base64");
  }
}

export function iterate(context: AppContext, kind: Kind, files: readonly DriveFile[]): DriveIterator {
  return new DriveIterator(
    context,
    kind,
    files.map(({ id }) => id),
  );
}

/** The iteration that a token was made of. */
export function continueIteration(context: AppContext, kind: Kind, token: string): DriveIterator {
  const [made, ...ids] = listOf(Buffer.from(token, "base64").toString());
  if (made !== kind) throw new ServiceError("Invalid argument: continuationToken");
  return new DriveIterator(context, kind, ids);
}

function listOf(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}
