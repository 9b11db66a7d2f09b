// A user as Spreadsheet.getEditors and Protection.getEditors answer it.

import type { Execution } from "../../../runtime/execution.ts";
import { Facade, type Members } from "../../../runtime/facade.ts";
import type { Emulates } from "./emulates.ts";

type GoogleUser = GoogleAppsScript.Base.User;

const MEMBERS = { getEmail: "free", getUserLoginId: "free" } satisfies Members<GoogleUser>;

export class UserFacade extends Facade implements Emulates<GoogleUser> {
  override readonly typeName = "User";
  override readonly members = MEMBERS;
  readonly #email: string;

  constructor(execution: Execution, email: string) {
    super(execution);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  getUserLoginId(): string {
    return this.#email;
  }

  override toString(): string {
    return this.#email;
  }
}

/** An address given as text or as a User, whichever service made it; undefined when it is neither. */
export function emailOf(execution: Execution, value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const facade = execution.unwrap(value);
  if (!facade || !("getEmail" in facade) || typeof facade.getEmail !== "function") return undefined;
  const email: unknown = facade.getEmail();
  return typeof email === "string" ? email : undefined;
}
