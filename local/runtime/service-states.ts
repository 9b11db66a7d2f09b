// What each service keeps between executions, in one typed record, so that saving and copying the workspace needs no
// knowledge of the services. A new service adds its line to the interface and its beginning below.

import { emptyDriveState, type DriveState } from "../services/drive/state.ts";
import type { CacheEntry } from "../services/cache/state.ts";
import type { LockHolder } from "../services/lock/state.ts";
import type { SentMail } from "../services/mail/state.ts";
import type { ScriptRecord } from "./script-record.ts";
import type { TriggerRecord } from "../services/script/trigger-record.ts";

export interface ServiceStates {
  /** Installed scripts by id. */
  scripts: Map<string, ScriptRecord>;
  triggers: TriggerRecord[];
  /** Property stores by "script:<id>", "user:<id>:<email>", "document:<id>:<file>". */
  properties: Map<string, Map<string, string>>;
  /** Caches by the same keys. */
  caches: Map<string, Map<string, CacheEntry>>;
  /** Held locks by the same keys. */
  locks: Map<string, LockHolder>;
  drive: DriveState;
  mail: SentMail[];
  /** Times of the accepted calls of the Sheets API's last minute, by "script|user|kind". */
  sheetsApiCalls: Map<string, number[]>;
  /** What each person used of the daily quotas, by "<quota>:<email>". */
  quotas: Map<string, { since: number; used: number }>;
}

export function emptyServiceStates(): ServiceStates {
  return {
    scripts: new Map(),
    triggers: [],
    properties: new Map(),
    caches: new Map(),
    locks: new Map(),
    drive: emptyDriveState(),
    mail: [],
    sheetsApiCalls: new Map(),
    quotas: new Map(),
  };
}
