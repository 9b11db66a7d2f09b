// What each kind of request is about, which fields it may change and which it needs (R42, R43).

import type { RecordKind } from "../register/serial.ts";
import { isInternalKind, type RequestKind } from "./request.ts";

export interface KindRule {
  /** What it may be about; none for what begins with it. */
  readonly subjects: readonly RecordKind[];
  /** True where it makes a record of its own. */
  readonly founds?: true;
  readonly fields: readonly string[];
  readonly required?: readonly string[];
  readonly needsReason?: true;
}

const CHANNELS = ["officePhone", "mobilePhone", "email", "wechat"];
const POST = ["jobTitle", "otherPosts", "responsibilities"];
const PERSON = ["fullName", "jobTitle", ...CHANNELS];

export const KIND_RULES: Readonly<Record<RequestKind, KindRule>> = {
  /** About somebody who departed: a rejoining, under the same serial (R83). */
  joining: {
    subjects: ["internal"],
    founds: true,
    fields: ["fullName", "department", ...POST, ...CHANNELS, "shortNumber", "remark", "order", "account"],
    required: ["fullName", "department", "jobTitle"],
  },
  transfer: {
    subjects: ["internal"],
    fields: ["department", ...POST, "officePhone", "shortNumber"],
    required: ["department"],
  },
  titleChange: { subjects: ["internal"], fields: POST },
  channelChange: { subjects: ["internal"], fields: [...CHANNELS, "shortNumber"] },
  departure: { subjects: ["internal"], fields: [] },
  newPartner: {
    subjects: [],
    founds: true,
    fields: [
      ...PERSON,
      "organizationName",
      "organizationType",
      "engagementKind",
      "engagementSubject",
      "relationshipOwner",
      "remark",
    ],
    required: ["fullName", "organizationName", "engagementSubject"],
  },
  /** About a contact: who it is and how to reach them; about a 单位: its names and main contact. */
  contactChanged: {
    subjects: ["external", "organization"],
    fields: [...PERSON, "organizationName", "remark", "aliases", "organizationType", "mainContact"],
  },
  /** `mainContact`: who of the unit follows as its main contact. */
  contactLeft: { subjects: ["external"], fields: ["mainContact"] },
  matterChanged: { subjects: ["external"], fields: ["engagementSubject", "relationshipOwner"] },
  engagementEnded: { subjects: ["organization"], fields: [], needsReason: true },
  engagementResumed: { subjects: ["organization"], fields: [] },
  /** After an ending; the field becomes "kept" or "archived" (R17, R18). */
  retention: { subjects: ["organization"], fields: ["retention"], required: ["retention"] },
  /** `left`: "yes" where the reader says that the person has left. */
  problem: { subjects: ["internal", "external"], fields: ["left"] },
};

/** Changes at partners that somebody learns of: they are in the register within two working days (R47). */
export function isLearned(kind: RequestKind): boolean {
  return !["newPartner", "retention", "problem"].includes(kind) && !isInternalKind(kind);
}

/** Kinds that an employee asks for on their own behalf, through the liaison (R45, R46). */
export const OWN_KINDS: readonly RequestKind[] = ["transfer", "titleChange", "channelChange"];
