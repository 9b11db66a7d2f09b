// One writer at a time: the script lock, shared by every run of this register's script.

import { Refused } from "../../ports/refused.ts";

/** Milliseconds that an operation waits for the one before it. */
const LOCK_WAIT = 20_000;

/** Does the work under the lock; refuses when others hold it too long. */
export function locked<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LOCK_WAIT)) throw new Refused("busy");
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

/** Unguessable text for the log's salts: 122 random bits (a UUID, version 4), as hexadecimal. */
export function newSalt(): string {
  return Utilities.getUuid().split("-").join("");
}
