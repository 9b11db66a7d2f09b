// Whether what a waiting notice says still holds: nobody is reminded of what was done since.

import type { StoredEntry, StoredNotice } from "../ledger/entry.ts";
import type { RequestState } from "../request/request.ts";
import { readSignatures } from "../request/signatures.ts";
import type { NoticeCode } from "./notice.ts";

/** The states of its request in which it holds; what is not here was done and stays true. */
const HOLDS_IN: Partial<Readonly<Record<NoticeCode, readonly RequestState[]>>> = {
  toHandIn: ["opened"],
  problem: ["submitted"],
  toSign: ["submitted", "unratified", "unsettled"],
  returned: ["returned"],
  scheduled: ["scheduled"],
};

/** `entryOf`: the request or duty of this id. Whoever has signed is not asked for it again, though others still are. */
export function stillTrue(
  { entry: { code, object, to } }: StoredNotice,
  entryOf: (id: string) => StoredEntry | undefined,
): boolean {
  const about = entryOf(object);
  if (about?.kind === "duty") return about.entry.state === "open";
  if (about?.kind !== "request") return true;
  if (code === "toSign" && readSignatures(about.entry).some(({ account }) => account === to)) return false;
  return HOLDS_IN[code]?.includes(about.entry.state) ?? true;
}
