// What the register knows of a person. Every field is text as a person reads it; "" means not known.

import type { PlainDate } from "../calendar/plain-date.ts";
import type { Serial } from "../register/serial.ts";

export type ContactKind = "internal" | "external";

/** 在职 / 长期休假 / 离职 / 已归档 (W5.1, R70). What waits for sign-off is a change request, not a state of the contact. */
export type InternalStatus = "active" | "suspended" | "departed" | "archived";

/** Out of every list of those who work here; kept for the retention period (R70). */
export function hasDeparted(status: InternalStatus | undefined): boolean {
  return status === "departed" || status === "archived";
}

/** 有效 / 已离开单位 (R43). That a whole unit's cooperation has ended is a fact of the 单位, not of its contacts. */
export type ExternalStatus = "active" | "left";

/** One employee: one row and one serial, whatever the number of posts (R10, R84). */
export interface InternalContact {
  readonly fullName: string;
  /** Full name of the main department. */
  readonly department: string;
  readonly jobTitle: string;
  /** 兼任: other posts as "部门-职务", separated by "; " (R84). */
  readonly otherPosts: string;
  /** One or more numbers, separated by " / ". */
  readonly officePhone: string;
  readonly mobilePhone: string;
  /** 短号 */
  readonly shortNumber: string;
  readonly email: string;
  /** 微信号 */
  readonly wechat: string;
  /** 负责业务模块 (R11). */
  readonly responsibilities: string;
  readonly remark: string;
  /** 排序 within the department: digits, "" last. */
  readonly order: string;
  /** 登录账号: the Google account; administrators only, never 常用邮箱. */
  readonly account: string;
  readonly status: InternalStatus;
  readonly departedOn: PlainDate | "";
  /** First day of the present employment of somebody who came back; "" for everybody else (R83). */
  readonly rejoinedOn: PlainDate | "";
  readonly lastUpdatedOn: PlainDate | "";
  /** 核实日期: when somebody last confirmed it as it stands (R53, F11). */
  readonly lastVerifiedOn: PlainDate | "";
}

/** One contact of a partner organization (R12). */
export interface ExternalContact {
  readonly fullName: string;
  /** Serial of the 单位; "" while it is not known. */
  readonly organization: Serial | "";
  readonly jobTitle: string;
  readonly officePhone: string;
  readonly mobilePhone: string;
  readonly email: string;
  readonly wechat: string;
  /** 对接事项 */
  readonly engagementSubject: string;
  /** Serial of the internal contact who owns the relationship (R15). */
  readonly relationshipOwner: Serial | "";
  /** 知悉时间: when the company learned of this contact (R16, R78): YYYY-MM-DD. */
  readonly knownOn: PlainDate | "";
  readonly remark: string;
  readonly order: string;
  readonly status: ExternalStatus;
  readonly leftOn: PlainDate | "";
  readonly lastUpdatedOn: PlainDate | "";
  /** 核实日期: when somebody last confirmed it as it stands (R53, F11). */
  readonly lastVerifiedOn: PlainDate | "";
}

/** A contact of whom nothing is known yet. */
export const BLANK_INTERNAL: InternalContact = {
  fullName: "",
  department: "",
  jobTitle: "",
  otherPosts: "",
  officePhone: "",
  mobilePhone: "",
  shortNumber: "",
  email: "",
  wechat: "",
  responsibilities: "",
  remark: "",
  order: "",
  account: "",
  status: "active",
  departedOn: "",
  rejoinedOn: "",
  lastUpdatedOn: "",
  lastVerifiedOn: "",
};

export const BLANK_EXTERNAL: ExternalContact = {
  fullName: "",
  organization: "",
  jobTitle: "",
  officePhone: "",
  mobilePhone: "",
  email: "",
  wechat: "",
  engagementSubject: "",
  relationshipOwner: "",
  knownOn: "",
  remark: "",
  order: "",
  status: "active",
  leftOn: "",
  lastUpdatedOn: "",
  lastVerifiedOn: "",
};
