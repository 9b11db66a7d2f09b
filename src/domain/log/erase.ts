// Lawful erasure in the change log (B12): values go, the digests that commit to them stay, the chain still verifies.

import { saltOf, textsOf, type TextKey } from "./chain.ts";
import type { EntryValues, LogEntry } from "./entry.ts";

/**
 * The entry without the values of these fields, or of all. The summary retells values, so it goes with any of them;
 * subject and reason go when named or with all. The entry's salt goes too: with it an erased number could be guessed.
 */
export function eraseValues(entry: LogEntry, fields: readonly string[] | "all"): LogEntry {
  const goes = (key: string): boolean => fields === "all" || key === "#summary" || fields.includes(key);
  const text = (key: TextKey): string => (goes(key) ? "" : textsOf(entry)[key]);
  return {
    ...entry,
    subject: text("#subject"),
    summary: text("#summary"),
    reason: text("#reason"),
    values: withoutKeys(entry, goes),
  };
}

function withoutKeys({ digests, values }: LogEntry, goes: (key: string) => boolean): EntryValues {
  const left = Object.keys(digests).filter((key) => !goes(key));
  return {
    salt: "",
    fields: Object.fromEntries(Object.entries(values.fields).filter(([field]) => !goes(field))),
    salts: Object.fromEntries(left.flatMap((key) => saltLeft(values, key))),
  };
}

function saltLeft({ salt, salts }: EntryValues, key: string): [string, string][] {
  const own = salts ? salts[key] : saltOf(salt, key);
  return own === undefined ? [] : [[key, own]];
}
