// ScriptApp: triggers, authorisation, and the script's own address.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type EnumValue, type Members } from "../../runtime/facade.ts";
import { requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
} from "./enums.ts";
import { TRIGGER_SCOPE, TriggerBuilderFacade, TriggerFacade } from "./trigger.ts";

export class ServiceFacade extends Facade {
  readonly typeName = "Service";
  readonly members: Members<ServiceFacade> = { getUrl: "free", isEnabled: "free" };
  /** Null where no web app is deployed; the /dev address from HEAD (PLATFORM: "getUrl() may answer /dev"). */
  getUrl(): string | null {
    return this.execution.project.webAppUrl || null;
  }
  isEnabled(): boolean {
    return this.execution.project.webAppUrl !== "";
  }
}

export class AuthorizationInfoFacade extends Facade {
  readonly typeName = "AuthorizationInfo";
  readonly members: Members<AuthorizationInfoFacade> = {
    getAuthorizationStatus: "free",
    getAuthorizationUrl: "free",
  };
  /** In the local workspace everybody has consented. */
  getAuthorizationStatus(): EnumValue {
    return AuthorizationStatus.NOT_REQUIRED;
  }
  getAuthorizationUrl(): string | null {
    return null;
  }
}

export class ScriptAppFacade extends Facade {
  readonly typeName = "ScriptApp";
  readonly members: Members<ScriptAppFacade> = {
    newTrigger: "handle",
    getProjectKey: "free",
    getProjectTriggers: "read",
    getUserTriggers: "read",
    deleteTrigger: "write",
    getAuthorizationInfo: "call",
    getInstallationSource: "free",
    getOAuthToken: "call",
    getScriptId: "free",
    getScriptTriggers: "read",
    getService: "free",
    invalidateAuth: "call",
    requireAllScopes: "call",
    requireScopes: "call",
  };
  override readonly constants = {
    AuthMode,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay,
  };

  newTrigger(...args: unknown[]): TriggerBuilderFacade {
    requireCount("ScriptApp.newTrigger", args, 1);
    this.execution.requireScope("ScriptApp.newTrigger", TRIGGER_SCOPE);
    return new TriggerBuilderFacade(this.execution, textArgument("ScriptApp.newTrigger", args, 0));
  }

  /** Those of this script that the current user made. */
  getProjectTriggers(): TriggerFacade[] {
    this.execution.requireScope("ScriptApp.getProjectTriggers", TRIGGER_SCOPE);
    const { scriptId, effectiveUser, workspace } = this.execution;
    return workspace.services.triggers
      .filter((record) => record.scriptId === scriptId && record.creator === effectiveUser)
      .map((record) => new TriggerFacade(this.execution, record));
  }

  /** Deprecated, still answered. */
  getScriptTriggers(): TriggerFacade[] {
    return this.getProjectTriggers();
  }
  /** Deprecated, still answered. */
  getProjectKey(): string {
    return this.execution.scriptId;
  }

  getUserTriggers(...args: unknown[]): TriggerFacade[] {
    requireCount("ScriptApp.getUserTriggers", args, 1);
    const spreadsheet = this.execution.unwrap(args[0]);
    const getId: unknown = spreadsheet && Reflect.get(spreadsheet, "getId");
    if (typeof getId !== "function") throw signatureMismatch("ScriptApp.getUserTriggers", args);
    const id: unknown = Reflect.apply(getId, spreadsheet, []);
    return this.getProjectTriggers().filter(({ record }) => record.sourceId === id);
  }

  deleteTrigger(...args: unknown[]): void {
    this.execution.requireScope("ScriptApp.deleteTrigger", TRIGGER_SCOPE);
    const trigger = this.execution.unwrap(args[0]);
    if (args.length !== 1 || !(trigger instanceof TriggerFacade))
      throw signatureMismatch("ScriptApp.deleteTrigger", args);
    const { triggers } = this.execution.workspace.services;
    const at = triggers.findIndex(({ id }) => id === trigger.record.id);
    if (at < 0)
      throw new ServiceError(
        "Unexpected error while getting the method or property deleteTrigger on object ScriptApp.",
      );
    triggers.splice(at, 1);
  }

  getAuthorizationInfo(...args: unknown[]): AuthorizationInfoFacade {
    requireCount("ScriptApp.getAuthorizationInfo", args, 1, 2);
    this.requireKnown("ScriptApp.getAuthorizationInfo", args);
    return new AuthorizationInfoFacade(this.execution);
  }
  getInstallationSource(): EnumValue {
    return InstallationSource.NONE;
  }
  getOAuthToken(): string {
    return `ya29.local.${this.execution.workspace.pseudonym(`token ${this.execution.effectiveUser}`).replace(/\W/g, "")}`;
  }
  getScriptId(): string {
    return this.execution.scriptId;
  }
  getService(): ServiceFacade {
    return new ServiceFacade(this.execution);
  }
  invalidateAuth(): void {
    // Consent is always given again at once here.
  }
  requireAllScopes(...args: unknown[]): void {
    requireCount("ScriptApp.requireAllScopes", args, 1);
    this.requireKnown("ScriptApp.requireAllScopes", args);
  }
  requireScopes(...args: unknown[]): void {
    requireCount("ScriptApp.requireScopes", args, 2);
    this.requireKnown("ScriptApp.requireScopes", args);
  }

  /** Everybody has consented to the whole manifest; "scopes that are not required by the script lead to an error". */
  private requireKnown(method: string, args: readonly unknown[]): void {
    const [mode, scopes = []] = args;
    if (this.execution.enumName(mode, "AuthMode") === undefined || !Array.isArray(scopes)) {
      throw signatureMismatch(method, args);
    }
    for (const scope of scopes) this.execution.requireScope(method, String(scope));
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { ScriptApp: new ScriptAppFacade(execution) };
}
