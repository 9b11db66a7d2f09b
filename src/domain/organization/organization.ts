// 单位: a partner organization, to which its contacts belong (R4, R27, R85).

import type { PlainDate } from "../calendar/plain-date.ts";
import type { Serial } from "../register/serial.ts";

/** 合作中 / 合作终止 (R43, R17). */
export type EngagementState = "engaged" | "ended";

/** 长期 / 一次性合作方 (R18); "" is not yet said. */
export type EngagementKind = "ongoing" | "oneOff" | "";

/** Whether an ended cooperation's contacts stay in the lists (保留) or leave them (已归档); "" is not decided (R17). */
export type Retention = "" | "kept" | "archived";

export interface Organization {
  /** 单位全称 */
  readonly fullName: string;
  /** 简称: other names people use, separated by "; ". */
  readonly aliases: string;
  /** 单位性质: a word of the dictionary (客户, 供应商 …). */
  readonly organizationType: string;
  readonly engagementKind: EngagementKind;
  readonly engagementState: EngagementState;
  /** 主要负责人: serial of one of its contacts (R85). */
  readonly mainContact: Serial | "";
  readonly endedOn: PlainDate | "";
  readonly endReason: string;
  readonly retention: Retention;
  /** The day on which `retention` was decided. */
  readonly retentionDecidedOn: PlainDate | "";
  readonly remark: string;
  readonly lastUpdatedOn: PlainDate | "";
}

/** A unit of which nothing is known yet. */
export const BLANK_ORGANIZATION: Organization = {
  fullName: "",
  aliases: "",
  organizationType: "",
  engagementKind: "",
  engagementState: "engaged",
  mainContact: "",
  endedOn: "",
  endReason: "",
  retention: "",
  retentionDecidedOn: "",
  remark: "",
  lastUpdatedOn: "",
};
