// CacheService: text that may be gone at any time, at the latest after six hours.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { entriesOf, numberArgument, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { storeKey } from "../stores.ts";
import type { CacheEntry } from "./state.ts";

// reference/cache/Cache, "put".
const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const ITEM_LIMIT = 1_000;
/** What is left of a full cache (a: reported as the 900 items that expire last; switched off, all that it may hold). */
const ITEMS_KEPT = 900;
const DEFAULT_SECONDS = 600;
const MAXIMUM_SECONDS = 21_600;
const SERVICE = "CacheService.Cache";

export class CacheFacade extends Facade implements Partial<GoogleAppsScript.Cache.Cache> {
  readonly typeName = "Cache";
  readonly members: Members<CacheFacade> = {
    get: "read",
    getAll: "read",
    put: "write",
    putAll: "write",
    remove: "write",
    removeAll: "write",
  };
  private readonly key: string;
  constructor(execution: Execution, key: string) {
    super(execution);
    this.key = key;
  }

  get(...args: unknown[]): string | null {
    requireCount(`${SERVICE}.get`, args, 1);
    this.execution.spend({ op: "cacheGet" });
    return this.live(textArgument(`${SERVICE}.get`, args, 0)) ?? null;
  }

  getAll(...args: unknown[]): { [key: string]: string } {
    const keys = keyList(`${SERVICE}.getAll`, args);
    this.execution.spend({ op: "cacheGet" });
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.live(key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }

  put(...args: unknown[]): void {
    const method = `${SERVICE}.put`;
    requireCount(method, args, 2, 3);
    const seconds = args.length === 3 ? numberArgument(method, args, 2) : DEFAULT_SECONDS;
    this.execution.spend({ op: "cachePut" });
    this.store([[textArgument(method, args, 0), textArgument(method, args, 1)]], seconds);
  }

  putAll(...args: unknown[]): void {
    const method = `${SERVICE}.putAll`;
    requireCount(method, args, 1, 2);
    const entries = entriesOf(args[0]);
    if (!entries) throw signatureMismatch(method, args);
    const seconds = args.length === 2 ? numberArgument(method, args, 1) : DEFAULT_SECONDS;
    this.execution.spend({ op: "cachePut" });
    this.store(
      entries.map(([key, value]) => [key, String(value)]),
      seconds,
    );
  }

  remove(...args: unknown[]): void {
    requireCount(`${SERVICE}.remove`, args, 1);
    this.execution.spend({ op: "cacheRemove" });
    this.entries().delete(textArgument(`${SERVICE}.remove`, args, 0));
  }

  removeAll(...args: unknown[]): void {
    const keys = keyList(`${SERVICE}.removeAll`, args);
    this.execution.spend({ op: "cacheRemove" });
    for (const key of keys) this.entries().delete(key);
  }

  private entries(): Map<string, CacheEntry> {
    const { caches } = this.execution.workspace.services;
    let entries = caches.get(this.key);
    if (!entries) {
      entries = new Map();
      caches.set(this.key, entries);
    }
    return entries;
  }

  private live(key: string): string | undefined {
    const entry = this.entries().get(key);
    return entry && entry.expiresAt > this.execution.now() ? entry.value : undefined;
  }

  private store(pairs: readonly (readonly [string, string])[], seconds: number): void {
    for (const [key, value] of pairs) {
      if (key.length > KEY_LIMIT) throw new ServiceError("Argument too large: key");
      if (Buffer.byteLength(value) > VALUE_LIMIT) throw new ServiceError("Argument too large: value");
    }
    const lifetime = Math.min(Math.max(seconds, 1), MAXIMUM_SECONDS) * 1000;
    for (const [key, value] of pairs)
      this.entries().set(key, { value, expiresAt: this.execution.now() + lifetime });
    if (this.entries().size > ITEM_LIMIT) this.shrink();
  }

  private shrink(): void {
    const kept = this.execution.workspace.assumptions["full-cache-keeps-900"] ? ITEMS_KEPT : ITEM_LIMIT;
    const latest = [...this.entries()].sort(([, a], [, b]) => b.expiresAt - a.expiresAt).slice(0, kept);
    this.execution.workspace.services.caches.set(this.key, new Map(latest));
  }
}

function keyList(method: string, args: readonly unknown[]): string[] {
  requireCount(method, args, 1);
  const [keys] = args;
  if (!Array.isArray(keys)) throw signatureMismatch(method, args);
  return keys.map(String);
}

export class CacheServiceFacade extends Facade implements Partial<GoogleAppsScript.Cache.CacheService> {
  readonly typeName = "CacheService";
  readonly members: Members<CacheServiceFacade> = {
    getScriptCache: "handle",
    getUserCache: "handle",
    getDocumentCache: "handle",
  };
  getScriptCache(): CacheFacade {
    return new CacheFacade(this.execution, storeKey(this.execution, "script") ?? "");
  }
  getUserCache(): CacheFacade {
    return new CacheFacade(this.execution, storeKey(this.execution, "user") ?? "");
  }
  /** Null outside a container (reference/cache/CacheService, "getDocumentCache"). */
  getDocumentCache(): CacheFacade | null {
    const key = storeKey(this.execution, "document");
    return key === undefined ? null : new CacheFacade(this.execution, key);
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { CacheService: new CacheServiceFacade(execution) };
}
