// Change requests as the web app's pages see them, and what they send (R13–R20, R42–R48).

import type { PlainDate } from "../domain/calendar/plain-date.ts";
import type { DuplicateReason } from "../domain/contact/duplicates.ts";
import type { LocalTime } from "../domain/calendar/zone.ts";
import type { Signature } from "../domain/request/signatures.ts";
import type { RequestKind, RequestState } from "../domain/request/request.ts";
import type { EntryId } from "../domain/ledger/entry.ts";
import type { RecordKind, Serial } from "../domain/register/serial.ts";
import type { DutyView } from "./duties.ts";
import type { TypedFields } from "./operations.ts";
import type { RoundView } from "./rounds.ts";

/** What the one who looks may do with a request. `edit`: correct it and hand it in again. */
export type RequestAct = "sign" | "handIn" | "withdraw" | "edit";

/** `name`: who signed, or who has to while nobody has; "" where the post is vacant all the way up. */
export interface SignatureView extends Pick<
  Signature,
  "party" | "department" | "as" | "way" | "keeper" | "scan"
> {
  readonly name: string;
  /** "" while it is awaited. */
  readonly at: LocalTime | "";
}

/** Who a newcomer probably is already. */
export interface LikelyView {
  readonly serial: Serial;
  readonly name: string;
  readonly reasons: readonly DuplicateReason[];
}

export interface RequestView {
  readonly id: EntryId;
  readonly version: number;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly subject: Serial | "";
  readonly subjectName: string;
  readonly department: string;
  /** "" unless another department's head signs too. */
  readonly toDepartment: string;
  /** As handed in: what a form begins with when it is corrected. */
  readonly fields: TypedFields;
  /** As people read them: serials with the name. */
  readonly differences: readonly {
    readonly field: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly effectiveOn: PlainDate | "";
  readonly startedAt: LocalTime | "";
  readonly reason: string;
  /** Names of people, where they are known; else their accounts. */
  readonly openedBy: string;
  readonly openedAt: LocalTime | "";
  readonly submittedBy: string;
  readonly submittedAt: LocalTime | "";
  readonly appliedAt: LocalTime | "";
  /** Codes of `MAJOR_CHANGES` (R48). */
  readonly major: readonly string[];
  readonly signatures: readonly SignatureView[];
  /** The first `PRINTED` characters of its content's hash, by which a signed paper is known to be about it; "" unless it may be signed on paper. */
  readonly printedHash: string;
  /** While it is told and not handed in: who is to hand it in; "" where nobody can. */
  readonly handsIn: string;
  /** What a person answered when it was sent back, rejected or rolled back. */
  readonly answer: string;
  readonly answeredBy: string;
  /** Fields that stayed when the rest of it was rolled back, since others had changed them. */
  readonly kept: readonly string[];
  /** Why the register itself sent it back: code and field of a refusal. */
  readonly problem?: { readonly code: string; readonly field: string };
  readonly round: string;
  /** Time limits that it missed: names of `DEADLINE_RULES`, and "effectiveOn" where it was signed too late for its day. */
  readonly late: readonly string[];
  readonly may: readonly RequestAct[];
  /** Of a newcomer whom one hands in or signs; the likeliest first (F3, R84). */
  readonly alike?: readonly LikelyView[];
}

/** Whom or what one may ask about. Fields of a contact only as far as one may see them: without `fields`, the name alone. */
export interface SubjectView {
  readonly serial: Serial;
  readonly kind: RecordKind;
  readonly version: number;
  readonly name: string;
  readonly department: string;
  /** True of a colleague who has left. */
  readonly gone: boolean;
  /** The 单位 of an external contact. */
  readonly organization: Serial | "";
  readonly fields?: TypedFields;
  /** Kinds of request that one may open about it. */
  readonly kinds: readonly RequestKind[];
}

export interface Work {
  readonly today: PlainDate;
  /** Told to me, to be handed in (R46). */
  readonly toHandIn: readonly RequestView[];
  /** Waiting for my signature, the oldest first. */
  readonly toSign: readonly RequestView[];
  /** What else is mine to do: neither requests nor collections. */
  readonly duties: readonly DutyView[];
  /** Collection rounds that I may answer for my departments (R13). */
  readonly rounds: readonly RoundView[];
  /** Opened or handed in by me, the latest first. */
  readonly mine: readonly RequestView[];
  /** Signed by me, others' that is; the latest first. */
  readonly signed: readonly RequestView[];
}

/** A new partner that awaits its review (待审核): seen, and not to be used yet (C5). */
export interface PendingPartner {
  readonly id: EntryId;
  readonly organizationName: string;
  readonly fullName: string;
  /** The name of who asked, and when. */
  readonly by: string;
  readonly on: string;
}

export interface Subjects {
  readonly today: PlainDate;
  readonly subjects: readonly SubjectView[];
  /** With the names of those who act there today, "" where nobody does. */
  readonly departments: readonly {
    readonly name: string;
    readonly liaison: string;
    readonly head: string;
    readonly supervisor: string;
  }[];
  readonly organizationTypes: readonly string[];
  /** Of one's own department, and of those for which one acts. */
  readonly pending: readonly PendingPartner[];
  /** Kinds that need no subject: joining, newPartner. */
  readonly kinds: readonly RequestKind[];
  /** Those who may own a relationship: serial and name. */
  readonly owners: readonly { readonly serial: Serial; readonly name: string; readonly department: string }[];
}

/** What is asked for. */
export interface Asked {
  readonly fields: TypedFields;
  /** YYYY-MM-DD; "" is today. */
  readonly effectiveOn: string;
  /** When it was completed, told or learned of (办结, 告知, 获知): YYYY-MM-DDTHH:mm; "" is now (R78). */
  readonly startedAt: string;
  readonly reason: string;
  /** Ticked as a major change (R48). */
  readonly major: boolean;
  /** The collection round it belongs to: YYYY-MM; "" for none (R13). */
  readonly round: string;
}

export interface Opened extends Asked {
  readonly kind: Exclude<RequestKind, "problem">;
  /** "" for joining and newPartner; a departed employee who joins again is named (R83). */
  readonly subject: Serial | "";
  /** The version that the person saw (R87); 0 with no subject. */
  readonly version: number;
}

export interface EntryTarget {
  readonly id: EntryId;
  readonly version: number;
}

/** What became of them. */
export interface RequestsMoved {
  readonly ids: readonly EntryId[];
  /** Of the last of them. */
  readonly state: RequestState;
}

/** The contact as it is now. */
export interface Confirmed {
  readonly serial: Serial;
  readonly version: number;
  readonly lastVerifiedOn: PlainDate | "";
}

export interface RequestQueries {
  "load-work": { input: Record<string, never>; output: Work };
  "load-subjects": { input: Record<string, never>; output: Subjects };
}

export interface RequestCommands {
  "open-request": { input: Opened; output: RequestsMoved };
  /** The liaison hands in what a colleague told, corrected where needed; or one hands in again what came back. */
  "hand-in-request": { input: EntryTarget & Asked; output: RequestsMoved };
  /** One by one or the whole list: all or nothing. */
  "decide-requests": {
    input: {
      readonly requests: readonly (EntryTarget & {
        readonly verdict: "approve" | "reject" | "return";
      })[];
      /** Why; needed unless all are approved. */
      readonly answer: string;
    };
    output: RequestsMoved;
  };
  /** The record stands as it should: one's own, or a partner's whom one looks after (F11, R53). */
  "confirm-record": { input: { readonly serial: Serial; readonly version: number }; output: Confirmed };
  /** Something is wrong with a contact, or the person has `left` (F12): for the liaison, or the relationship owner. */
  "report-problem": {
    input: { readonly serial: Serial; readonly text: string; readonly left: boolean };
    output: RequestsMoved;
  };
  /** 先改后批: written at once by an administrator, with a reason; ratified or rolled back through decide-requests. */
  "correct-at-once": { input: Opened; output: RequestsMoved };
  /**
   * Recorded by an administrator: that department's signature was given on paper (C9). `hash`: what stands on the paper
   * beside the request. `scan`: its https address; or `file`, the scan itself in base64 (see SCAN_TYPES), which the web app
   * takes in and keeps.
   */
  "sign-on-paper": {
    input: {
      readonly requests: readonly (EntryTarget & { readonly hash: string })[];
      readonly department: string;
      readonly keeper: string;
      readonly scan: string;
      readonly file?: string;
    };
    output: RequestsMoved;
  };
  "withdraw-request": { input: EntryTarget & { readonly reason: string }; output: RequestsMoved };
}
