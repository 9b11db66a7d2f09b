// LockService: one execution at a time in a section. Executions here run one after another, so a lock is found taken
// only inside an interleaved execution, or where a test or the desk holds it from outside.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { numberArgument, requireCount } from "../arguments.ts";
import { storeKey, type StoreKind } from "../stores.ts";

const TIMED_OUT = "Lock timeout: another process was holding the lock for too long.";

export class LockFacade extends Facade implements Partial<GoogleAppsScript.Lock.Lock> {
  readonly typeName = "Lock";
  readonly members: Members<LockFacade> = {
    tryLock: "call",
    waitLock: "call",
    hasLock: "free",
    releaseLock: "call",
  };
  private readonly key: string;
  constructor(execution: Execution, key: string) {
    super(execution);
    this.key = key;
  }

  tryLock(...args: unknown[]): boolean {
    requireCount("LockService.Lock.tryLock", args, 1);
    return this.acquire(numberArgument("LockService.Lock.tryLock", args, 0));
  }

  waitLock(...args: unknown[]): void {
    requireCount("LockService.Lock.waitLock", args, 1);
    if (!this.acquire(numberArgument("LockService.Lock.waitLock", args, 0)))
      throw new ServiceError(TIMED_OUT);
  }

  hasLock(): boolean {
    return this.execution.workspace.services.locks.get(this.key)?.holder === this.execution.id;
  }

  /** Apps Script writes its buffer at the end; here pending writes go out first, as the guides ask scripts to do (a). */
  releaseLock(): void {
    this.execution.spend({ op: "lock" });
    if (!this.hasLock()) return;
    if (this.execution.workspace.assumptions["lock-release-flushes"]) this.execution.pending.flush();
    this.execution.workspace.services.locks.delete(this.key);
  }

  /** Waits in virtual time; a lock that an execution holds cannot be released while this one waits. */
  private acquire(timeoutMs: number): boolean {
    this.execution.spend({ op: "lock" });
    if (this.hasLock()) return true;
    if (timeoutMs < 0) return false;
    const { locks } = this.execution.workspace.services;
    const held = locks.get(this.key);
    const freeAt = held ? held.until : 0;
    const wait = Math.max(0, freeAt - this.execution.now());
    if (wait > timeoutMs) {
      this.execution.advance(timeoutMs);
      return false;
    }
    this.execution.advance(wait);
    locks.set(this.key, { holder: this.execution.id, until: Number.MAX_SAFE_INTEGER });
    return true;
  }
}

export class LockServiceFacade
  extends Facade
  implements Partial<Omit<GoogleAppsScript.Lock.LockService, "getDocumentLock">>
{
  readonly typeName = "LockService";
  readonly members: Members<LockServiceFacade> = {
    getScriptLock: "handle",
    getUserLock: "handle",
    getDocumentLock: "handle",
  };
  getScriptLock(): LockFacade {
    return this.lock("script");
  }
  getUserLock(): LockFacade {
    return this.lock("user");
  }
  /** Null outside a container, as in a web app (reference/lock/LockService, "getDocumentLock"). */
  getDocumentLock(): LockFacade | null {
    return storeKey(this.execution, "document") === undefined ? null : this.lock("document");
  }
  private lock(kind: StoreKind): LockFacade {
    return new LockFacade(this.execution, storeKey(this.execution, kind) ?? "");
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { LockService: new LockServiceFacade(execution) };
}
