// Session: who is at the keyboard, and whose rights the script has.

import type { Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { DAY } from "../../runtime/limits.ts";

const EMAIL_SCOPE = "https://www.googleapis.com/auth/userinfo.email";

export class UserFacade extends Facade implements Partial<GoogleAppsScript.Base.User> {
  readonly typeName = "User";
  readonly members: Members<UserFacade> = { getEmail: "free", getUserLoginId: "free", toString: "free" };
  private readonly email: string;
  constructor(execution: Execution, email: string) {
    super(execution);
    this.email = email;
  }
  getEmail(): string {
    return this.email;
  }
  /** Of the old interface, still answered. */
  getUserLoginId(): string {
    return this.email;
  }
  override toString(): string {
    return this.email;
  }
}

export class SessionFacade extends Facade implements Partial<GoogleAppsScript.Base.Session> {
  readonly typeName = "Session";
  readonly members: Members<SessionFacade> = {
    getActiveUser: "call",
    getEffectiveUser: "call",
    getActiveUserLocale: "free",
    getScriptTimeZone: "free",
    getTemporaryActiveUserKey: "call",
    getTimeZone: "free",
    getUser: "call",
  };

  /** "" where security policies do not allow to tell (reference/base/Session, "getActiveUser"). */
  getActiveUser(): UserFacade {
    if (this.execution.kind !== "simple") this.execution.requireScope("Session.getActiveUser", EMAIL_SCOPE);
    return new UserFacade(this.execution, this.execution.activeUser);
  }
  getEffectiveUser(): UserFacade {
    this.execution.requireScope("Session.getEffectiveUser", EMAIL_SCOPE);
    return new UserFacade(this.execution, this.execution.effectiveUser);
  }
  getActiveUserLocale(): string {
    return this.execution.workspace.locale;
  }
  getScriptTimeZone(): string {
    return this.execution.timeZone;
  }
  /** Deprecated, still answered. */
  getTimeZone(): string {
    return this.getScriptTimeZone();
  }
  /** Deprecated, still answered. */
  getUser(): UserFacade {
    return this.getActiveUser();
  }
  /** The same for a person and a script for 30 days (counted from 1970: assumed), and tells nothing of the person. */
  getTemporaryActiveUserKey(): string {
    const { scriptId, visitor, workspace } = this.execution;
    const period = Math.floor(this.execution.now() / (30 * DAY));
    return workspace.pseudonym(`${scriptId} ${visitor ?? ""} ${period}`);
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { Session: new SessionFacade(execution) };
}
