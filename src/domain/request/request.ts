// 变更申请: what somebody asks to be changed in the register, who has to sign it, and what has become of it (R13, R19, R42–R47).

import type { Instant, PlainDate } from "../calendar/plain-date.ts";
import type { LocalTime } from "../calendar/zone.ts";
import type { Serial } from "../register/serial.ts";

/** By what happens: five within the company, six with partners (R42, R43), whether an ended one is kept (R17), and what a reader reports (F12). */
export type RequestKind =
  | "joining"
  | "transfer"
  | "titleChange"
  | "channelChange"
  | "departure"
  | "newPartner"
  | "contactChanged"
  | "contactLeft"
  | "matterChanged"
  | "engagementEnded"
  | "engagementResumed"
  | "retention"
  | "problem";

export const INTERNAL_REQUESTS = [
  "joining",
  "transfer",
  "titleChange",
  "channelChange",
  "departure",
] as const satisfies readonly RequestKind[];

export const EXTERNAL_REQUESTS = [
  "newPartner",
  "contactChanged",
  "contactLeft",
  "matterChanged",
  "engagementEnded",
  "engagementResumed",
  "retention",
] as const satisfies readonly RequestKind[];

/**
 * W5.2. `opened`: told to the liaison, who has to hand it in; `submitted`: awaiting sign-offs; `scheduled`: waiting for its
 * day; `unratified`: applied at once by an administrator, to be ratified or rolled back; `unsettled`: neither, in time, and
 * changed by others since, so that the administrators decide what stays.
 */
export type RequestState =
  | "opened"
  | "submitted"
  | "returned"
  | "scheduled"
  | "applied"
  | "unratified"
  | "unsettled"
  | "rolledBack"
  | "rejected"
  | "withdrawn"
  | "expired";

/** Within the company, or with a partner. A reader's problem is of the side of its subject. */
export function isInternalKind(kind: RequestKind): boolean {
  return INTERNAL_REQUESTS.some((each) => each === kind);
}

/** Something is still to be done about it, or it waits for its day. */
export function isUnderWay(state: RequestState): boolean {
  return ["opened", "submitted", "returned", "scheduled", "unratified", "unsettled"].includes(state);
}

export interface ChangeRequest {
  readonly kind: RequestKind;
  readonly state: RequestState;
  /** The contact or 单位 that it is about; "" while there is none yet (joining, new partner). */
  readonly subject: Serial | "";
  /** Its name as it was then. */
  readonly subjectName: string;
  /** The version that the person saw (R87): digits; "" with no subject. */
  readonly seenVersion: string;
  /** Whose head or supervisor signs. */
  readonly department: string;
  /** Of a transfer into another department: its head signs too. */
  readonly toDepartment: string;
  /** The relationship owner on whose partner's contact it is; "" within the company. */
  readonly owner: Serial | "";
  /** What is to be written, as typed: JSON of field keys and texts. */
  readonly fields: string;
  /** What these fields held when it was asked for, in the same form: by it a conflict is seen. */
  readonly before: string;
  /** 生效日期: the day from which it holds (R14). */
  readonly effectiveOn: PlainDate | "";
  /** 办结时间, 告知时间 or 获知时间: from when its time limit counts (R78). */
  readonly startedAt: LocalTime | "";
  readonly reason: string;
  /** Accounts. Who asked, and who handed it in: an employee's own is handed in by the liaison (R45, R46). */
  readonly openedBy: string;
  readonly openedAt: Instant | "";
  readonly submittedBy: string;
  readonly submittedAt: Instant | "";
  /** Why it is a major change (R48): codes separated by spaces; "" for none. */
  readonly major: string;
  /** Who has to sign and who has: see signatures.ts. */
  readonly signatures: string;
  /** Why it was sent back, rejected or rolled back. */
  readonly answer: string;
  readonly answeredBy: string;
  /** Of what was rolled back: fields that stay, since others have changed them. Keys separated by spaces. */
  readonly kept: string;
  /** The collection round it was handed in for, as its month "2026-12"; "" for none (R13). */
  readonly round: string;
  readonly appliedAt: Instant | "";
  /** Time limits that it missed: codes separated by spaces. A breach stays a breach. */
  readonly late: string;
}

export const BLANK_REQUEST: ChangeRequest = {
  kind: "problem",
  state: "opened",
  subject: "",
  subjectName: "",
  seenVersion: "",
  department: "",
  toDepartment: "",
  owner: "",
  fields: "",
  before: "",
  effectiveOn: "",
  startedAt: "",
  reason: "",
  openedBy: "",
  openedAt: "",
  submittedBy: "",
  submittedAt: "",
  major: "",
  signatures: "",
  answer: "",
  answeredBy: "",
  kept: "",
  round: "",
  appliedAt: "",
  late: "",
};
