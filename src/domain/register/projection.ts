// What a record looks like on its surface (the tab that people read): one text a column. Pure, so that a difference
// between a surface and this is a hand's edit, and a difference between two of these is the patch of a commit.

import type { Company } from "../company/company.ts";
import { externalFlags, internalFlags, organizationFlags } from "../contact/completeness.ts";
import type { Flag } from "../contact/flags.ts";
import { needsSuccessor } from "../contact/successor.ts";
import { partnerState } from "../lifecycle/external-record.ts";
import { searchText } from "../search/search-text.ts";
import type { StoredExternal, StoredInternal, StoredOrganization, StoredRecord } from "./record.ts";
import type { Serial } from "./serial.ts";
import {
  ENGAGEMENT_KIND_TEXT,
  EXTERNAL_STATUS_TEXT,
  EXTERNAL_TABLE,
  INTERNAL_TABLE,
  ORGANIZATION_TABLE,
  PARTNER_TEXT,
  STATUS_TEXT,
  type Table,
} from "./tables.ts";

/** What a projection looks up: other records it names. */
export interface References {
  readonly company: Company;
  record(serial: Serial): StoredRecord | undefined;
  /** What 待补全 shows for these flags, in the register's language. */
  flagsText(flags: readonly Flag[], table: "internal" | "external" | "organizations"): string;
}

/** Texts by column key. */
export type SurfaceCells = Readonly<Record<string, string>>;

export function tableOf(kind: StoredRecord["kind"]): Table {
  return kind === "internal" ? INTERNAL_TABLE : kind === "external" ? EXTERNAL_TABLE : ORGANIZATION_TABLE;
}

/** "部门-职务", "单位-职务" (R28, R29): the parts that are known, joined. */
function joined(first: string, second: string): string {
  return [first, second].filter((part) => part !== "").join("-");
}

function organizationOf(contact: StoredExternal, references: References): StoredOrganization | undefined {
  if (contact.record.organization === "") return undefined;
  const found = references.record(contact.record.organization);
  return found?.kind === "organization" ? found : undefined;
}

/** A person as another row names them: "王芳 N-000012". */
function named(serial: Serial | "", references: References): string {
  if (serial === "") return "";
  const found = references.record(serial);
  const name = found && found.state === "live" ? found.record.fullName : "";
  return name === "" ? serial : `${name} ${serial}`;
}

/** Why this record still needs care (待补全). */
export function flagsOf(stored: StoredRecord, references: References): readonly Flag[] {
  if (stored.kind === "internal") return internalFlags(stored.record, references.company);
  if (stored.kind === "external")
    return externalFlags(
      stored.record,
      organizationOf(stored, references)?.record,
      needsSuccessor(stored, (serial) => references.record(serial)),
    );
  return organizationFlags(stored.record);
}

/** 检索词: what a search, in the sheet or on a page, finds this record by (F8, R58). */
export function searchTextOf(stored: StoredRecord, references: References): string {
  if (stored.kind === "internal") {
    const { fullName, department, jobTitle, otherPosts, responsibilities } = stored.record;
    const { officePhone, mobilePhone, shortNumber, email, wechat } = stored.record;
    return searchText(
      [
        department,
        jobTitle,
        otherPosts,
        responsibilities,
        officePhone,
        mobilePhone,
        shortNumber,
        email,
        wechat,
      ],
      [fullName],
    );
  }
  if (stored.kind === "external") {
    const { fullName, jobTitle, engagementSubject, officePhone, mobilePhone, email, wechat } = stored.record;
    const organization = organizationOf(stored, references)?.record;
    const unit = organization ? [organization.fullName, organization.aliases] : [];
    return searchText(
      [...unit, jobTitle, engagementSubject, officePhone, mobilePhone, email, wechat],
      [fullName, ...unit],
    );
  }
  const { fullName, aliases, organizationType, remark } = stored.record;
  return searchText([organizationType, remark], [fullName, aliases]);
}

function flagCell(stored: StoredRecord, references: References): string {
  const table = stored.kind === "organization" ? "organizations" : stored.kind;
  return references.flagsText(flagsOf(stored, references), table);
}

function projectInternal(stored: StoredInternal, references: References): SurfaceCells {
  const { status, ...fields } = stored.record;
  return {
    ...fields,
    serial: stored.serial,
    post: joined(fields.department, fields.jobTitle),
    status: STATUS_TEXT[status],
    flags: flagCell(stored, references),
    search: searchTextOf(stored, references),
  };
}

function projectExternal(stored: StoredExternal, references: References): SurfaceCells {
  const { status, organization, relationshipOwner, ...fields } = stored.record;
  const unit = organizationOf(stored, references)?.record;
  return {
    ...fields,
    serial: stored.serial,
    post: joined(unit?.fullName ?? "", fields.jobTitle),
    organizationName: unit?.fullName ?? organization,
    organizationType: unit?.organizationType ?? "",
    ownerName: named(relationshipOwner, references),
    engagementState: unit ? PARTNER_TEXT[partnerState(unit)] : "",
    isMainContact: unit?.mainContact === stored.serial ? "是" : "",
    status: EXTERNAL_STATUS_TEXT[status],
    flags: flagCell(stored, references),
    search: searchTextOf(stored, references),
  };
}

function projectOrganization(stored: StoredOrganization, references: References): SurfaceCells {
  const { engagementKind, mainContact, ...fields } = stored.record;
  return {
    ...fields,
    serial: stored.serial,
    engagementKind: ENGAGEMENT_KIND_TEXT[engagementKind],
    engagementState: PARTNER_TEXT[partnerState(stored.record)],
    mainContactName: named(mainContact, references),
    flags: flagCell(stored, references),
    search: searchTextOf(stored, references),
  };
}

/** The surface row of a record; a withdrawn record has none. */
export function project(stored: StoredRecord, references: References): SurfaceCells | undefined {
  if (stored.state === "withdrawn") return undefined;
  if (stored.kind === "internal") return projectInternal(stored, references);
  if (stored.kind === "external") return projectExternal(stored, references);
  return projectOrganization(stored, references);
}
