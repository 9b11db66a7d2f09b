// 待补全: what a record still lacks or what in it somebody should look at. Flags never keep a record out.

import type { Company } from "../company/company.ts";
import type { Organization } from "../organization/organization.ts";
import { hasDeparted, type ExternalContact, type InternalContact } from "./contact.ts";
import { readEmail } from "./email.ts";
import { FULL_TEXT_OF } from "./field-rules.ts";
import type { Flag } from "./flags.ts";
import { readName } from "./name.ts";
import { type PhoneUsage, readPhones } from "./phone.ts";

function missing(field: string, text: string): Flag[] {
  return text === "" ? [{ field, code: "missing" }] : [];
}

function nameFlags(fullName: string): Flag[] {
  if (fullName === "") return [{ field: "fullName", code: "missing" }];
  return readName(fullName).real ? [] : [{ field: "fullName", code: "notARealName" }];
}

function phoneFlags(field: string, text: string, usage: PhoneUsage): Flag[] {
  if (text === "") return [];
  const { numbers, valid } = readPhones(text, usage);
  const flags: Flag[] = [];
  if (!valid) flags.push({ field, code: "notANumber" });
  if (numbers.length > 1) flags.push({ field, code: "severalNumbers" });
  return flags;
}

/** One telephone of either kind is enough; where there is none, 办公电话 is what is missing. */
function channelFlags(contact: InternalContact | ExternalContact): Flag[] {
  const none = contact.officePhone === "" && contact.mobilePhone === "";
  return [
    ...(none ? missing("officePhone", "") : []),
    ...phoneFlags("officePhone", contact.officePhone, "office"),
    ...phoneFlags("mobilePhone", contact.mobilePhone, "mobile"),
    ...emailFlags(contact.email),
  ];
}

function emailFlags(text: string): Flag[] {
  if (text === "") return [{ field: "email", code: "missing" }];
  const { valid, shared } = readEmail(text);
  if (!valid) return [{ field: "email", code: "notAnAddress" }];
  return shared ? [{ field: "email", code: "sharedMailbox" }] : [];
}

function matterFlags(field: string, matter: string, remark: string): Flag[] {
  if (matter === "") return [{ field, code: "missing" }];
  const shortened = matter.endsWith("…") && remark.includes(FULL_TEXT_OF[field] ?? "…");
  return shortened ? [{ field, code: "shortened" }] : [];
}

function departmentFlags(department: string, company: Company): Flag[] {
  if (department === "") return [{ field: "department", code: "missing" }];
  const known = company.departments.some(({ name }) => name === department);
  return known ? [] : [{ field: "department", code: "unknownDepartment" }];
}

function ownerFlags({ relationshipOwner }: ExternalContact, left: boolean): Flag[] {
  if (relationshipOwner !== "" && !left) return [];
  return [{ field: "relationshipOwner", code: left ? "ownerLeft" : "noOwner" }];
}

/** Nobody completes the record of somebody who has left. */
export function internalFlags(contact: InternalContact, company: Company): Flag[] {
  if (hasDeparted(contact.status)) return [];
  return [
    ...nameFlags(contact.fullName),
    ...departmentFlags(contact.department, company),
    ...missing("jobTitle", contact.jobTitle),
    ...channelFlags(contact),
    ...phoneFlags("shortNumber", contact.shortNumber, "short"),
    ...matterFlags("responsibilities", contact.responsibilities, contact.remark),
  ];
}

/** `organization`: the record of the contact's 单位, where it has one; `ownerLeft`: its owner is here no more. */
export function externalFlags(
  contact: ExternalContact,
  organization: Organization | undefined,
  ownerLeft = false,
): Flag[] {
  if (contact.status === "left") return [];
  return [
    ...nameFlags(contact.fullName),
    ...(organization
      ? missing("organizationType", organization.organizationType)
      : missing("organizationName", "")),
    ...missing("jobTitle", contact.jobTitle),
    ...channelFlags(contact),
    ...matterFlags("engagementSubject", contact.engagementSubject, contact.remark),
    ...ownerFlags(contact, ownerLeft),
  ];
}

export function organizationFlags(organization: Organization): Flag[] {
  if (organization.engagementState === "ended") return [];
  return [
    ...missing("fullName", organization.fullName),
    ...missing("organizationType", organization.organizationType),
    ...missing("engagementKind", organization.engagementKind),
  ];
}
