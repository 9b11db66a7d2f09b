// 签字: who has to sign a request and who has. A sign-off is identity, time, on whose behalf, and a hash of exactly what was
// signed (R19, C9).

import type { Actor } from "../access/parties.ts";
import type { Instant } from "../calendar/plain-date.ts";
import type { Party } from "../deadline/rule.ts";
import { sha256 } from "../log/sha256.ts";
import type { ChangeRequest } from "./request.ts";

export interface Signature {
  /** Whose it is to sign, in which department. */
  readonly party: Party;
  readonly department: string;
  /** Who signed, as what, when, how; absent while it is awaited. */
  readonly account?: string;
  readonly as?: Actor["as"];
  readonly at?: Instant;
  readonly way?: "click" | "paper";
  /** Of the request's content as it was signed. */
  readonly hash?: string;
  /** Who keeps the signed paper, and the address of its scan. */
  readonly keeper?: string;
  readonly scan?: string;
}

export function readSignatures({ signatures }: Pick<ChangeRequest, "signatures">): readonly Signature[] {
  // Written by `writeSignatures` alone, in a tab that nobody else writes.
  return signatures === "" ? [] : (JSON.parse(signatures) as Signature[]);
}

export function writeSignatures(signatures: readonly Signature[]): string {
  return signatures.length === 0 ? "" : JSON.stringify(signatures);
}

export const isSigned = ({ at }: Signature): boolean => at !== undefined;

/** Signatures that are awaited. */
export function openSignatures(request: Pick<ChangeRequest, "signatures">): readonly Signature[] {
  return readSignatures(request).filter((signature) => !isSigned(signature));
}

/** As much of the hash as is printed beside a request that is signed on paper (C9). */
export const PRINTED = 12;

/** Hash of what a signature vouches for: the change, its day and its reason; whoever asks for it and whatever came of it. */
export function contentHash(request: ChangeRequest): string {
  const { kind, subject, subjectName, department, toDepartment, fields, before } = request;
  const { effectiveOn, startedAt, reason } = request;
  return sha256(
    JSON.stringify([
      kind,
      subject,
      subjectName,
      department,
      toDepartment,
      fields,
      before,
      effectiveOn,
      startedAt,
      reason,
    ]),
  );
}
