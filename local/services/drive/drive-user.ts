// A person as DriveApp names one.

import type { Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";

export class DriveUserFacade extends Facade implements Partial<GoogleAppsScript.Drive.User> {
  readonly typeName = "User";
  readonly members: Members<DriveUserFacade> = {
    getDomain: "free",
    getEmail: "free",
    getName: "free",
    getUserLoginId: "free",
    toString: "free",
  };
  private readonly email: string;

  constructor(execution: Execution, email: string) {
    super(execution);
    this.email = email;
  }

  getDomain(): string {
    return this.email.slice(this.email.lastIndexOf("@") + 1);
  }
  getEmail(): string {
    return this.email;
  }
  getName(): string {
    return this.execution.workspace.people.find((person) => person.email === this.email)?.name ?? this.email;
  }
  getUserLoginId(): string {
    return this.email;
  }
  override toString(): string {
    return this.email;
  }
}
