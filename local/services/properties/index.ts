// PropertiesService: text by key, of the script, of the user, of the open document.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { useQuota } from "../../runtime/quotas.ts";
import { entriesOf, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { documentKey, storeKey } from "../stores.ts";

// guides/quotas-and-limits: "Properties value size", "Properties total storage".
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;
const SERVICE = "PropertiesService.Properties";

/** What is no text becomes one (guides/properties, "Data format"); nothing at all is refused. */
function storedText(method: string, args: readonly unknown[], at: number): string {
  const value = args[at];
  if (value === null || value === undefined) throw signatureMismatch(method, args);
  return String(value);
}

export class PropertiesFacade extends Facade implements Partial<GoogleAppsScript.Properties.Properties> {
  readonly typeName = "Properties";
  readonly members: Members<PropertiesFacade> = {
    getProperty: "read",
    getProperties: "read",
    getKeys: "read",
    setProperty: "write",
    setProperties: "write",
    deleteProperty: "write",
    deleteAllProperties: "write",
  };
  private readonly key: string;
  constructor(execution: Execution, key: string) {
    super(execution);
    this.key = key;
  }

  getProperty(...args: unknown[]): string | null {
    requireCount(`${SERVICE}.getProperty`, args, 1);
    this.use("propertyGet");
    return this.store().get(textArgument(`${SERVICE}.getProperty`, args, 0)) ?? null;
  }

  getProperties(): { [key: string]: string } {
    this.use("propertyGet");
    return Object.fromEntries(this.store());
  }

  getKeys(): string[] {
    this.use("propertyGet");
    return [...this.store().keys()];
  }

  setProperty(...args: unknown[]): this {
    const method = `${SERVICE}.setProperty`;
    requireCount(method, args, 2);
    this.use("propertySet");
    this.write(new Map([...this.store(), [textArgument(method, args, 0), storedText(method, args, 1)]]));
    return this;
  }

  /** All or none: one value that is too large refuses the others too (a). Switched off, those before it are kept. */
  setProperties(...args: unknown[]): this {
    const method = `${SERVICE}.setProperties`;
    requireCount(method, args, 1, 2);
    const entries = entriesOf(args[0]);
    if (!entries) throw signatureMismatch(method, args);
    this.use("propertySet");
    const next = new Map(args[1] === true ? [] : this.store());
    const together = this.execution.workspace.assumptions["properties-written-together"];
    for (const [key, value] of entries) {
      next.set(key, String(value));
      if (!together) this.write(new Map(next));
    }
    this.write(next);
    return this;
  }

  deleteProperty(...args: unknown[]): this {
    requireCount(`${SERVICE}.deleteProperty`, args, 1);
    this.use("propertySet");
    this.store().delete(textArgument(`${SERVICE}.deleteProperty`, args, 0));
    return this;
  }

  deleteAllProperties(): this {
    this.use("propertySet");
    this.store().clear();
    return this;
  }

  private store(): Map<string, string> {
    const { properties } = this.execution.workspace.services;
    let store = properties.get(this.key);
    if (!store) {
      store = new Map();
      properties.set(this.key, store);
    }
    return store;
  }

  private write(next: Map<string, string>): void {
    let total = 0;
    for (const [key, value] of next) {
      if (Buffer.byteLength(value) > VALUE_LIMIT) throw new ServiceError("Argument too large: value");
      total += Buffer.byteLength(key) + Buffer.byteLength(value);
    }
    if (total > STORE_LIMIT) {
      throw new ServiceError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.execution.workspace.services.properties.set(this.key, next);
  }

  private use(op: "propertyGet" | "propertySet"): void {
    this.execution.spend({ op });
    const { workspace, effectiveUser } = this.execution;
    if (useQuota(workspace, "propertyReadsAndWrites", effectiveUser, 1)) return;
    throw new ServiceError("Service invoked too many times for one day: properties.");
  }
}

export class PropertiesServiceFacade
  extends Facade
  implements Partial<Omit<GoogleAppsScript.Properties.PropertiesService, "getDocumentProperties">>
{
  readonly typeName = "PropertiesService";
  readonly members: Members<PropertiesServiceFacade> = {
    getScriptProperties: "handle",
    getUserProperties: "handle",
    getDocumentProperties: "handle",
  };
  getScriptProperties(): PropertiesFacade {
    return new PropertiesFacade(this.execution, storeKey(this.execution, "script") ?? "");
  }
  getUserProperties(): PropertiesFacade {
    return new PropertiesFacade(this.execution, storeKey(this.execution, "user") ?? "");
  }
  /** There for every bound script, in its web app too; null for others (reference/properties/PropertiesService). */
  getDocumentProperties(): PropertiesFacade | null {
    const { containerId } = this.execution.project;
    return containerId === undefined
      ? null
      : new PropertiesFacade(this.execution, documentKey(this.execution, containerId));
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { PropertiesService: new PropertiesServiceFacade(execution) };
}
