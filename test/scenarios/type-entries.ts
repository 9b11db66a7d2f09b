// Puts entries into the hidden ledgers as the register keeps them, for what only reads them.

import { entryIdOf, writeEntry, type StoredEntry } from "../../src/domain/ledger/entry.ts";
import { BLANK_DUTY, type Duty } from "../../src/domain/duty/duty.ts";
import { BLANK_NOTICE, type Notice } from "../../src/domain/notice/notice.ts";
import { BLANK_REQUEST, type ChangeRequest } from "../../src/domain/request/request.ts";
import { OWNER, type World } from "../world.ts";

/** The round of November 2026, of whichever department. */
export const COLLECTION = {
  rule: "collection",
  subject: "2026-11",
  party: "departmentLiaison",
  start: "2026-11-01T00:00",
  due: "2026-11-25T18:00",
  missedAfter: "2026-11-25T18:00",
} as const satisfies Partial<Duty>;

const TAB = { request: "_requests", duty: "_duties", notice: "_notices" } as const;

function typeEntry(world: World, number: number, stored: StoredEntry): void {
  const person = world.ws.signIn(OWNER);
  const cells = [stored.id, String(stored.version), writeEntry(stored)];
  cells.forEach((text, index) =>
    person.type(world.fileId, TAB[stored.kind], `${"ABC"[index] ?? ""}${number + 1}`, text),
  );
}

export function typeRequest(world: World, number: number, entry: Partial<ChangeRequest>): void {
  const id = entryIdOf("request", number);
  typeEntry(world, number, { kind: "request", id, version: 1, entry: { ...BLANK_REQUEST, ...entry } });
}

export function typeDuty(world: World, number: number, entry: Partial<Duty>): void {
  const id = entryIdOf("duty", number);
  typeEntry(world, number, { kind: "duty", id, version: 1, entry: { ...BLANK_DUTY, ...entry } });
}

export function typeNotice(world: World, number: number, entry: Partial<Notice>): void {
  const id = entryIdOf("notice", number);
  typeEntry(world, number, { kind: "notice", id, version: 1, entry: { ...BLANK_NOTICE, ...entry } });
}
