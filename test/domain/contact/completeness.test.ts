// 待补全: what a kept record lacks (F26, R10, R12).

import { externalFlags, internalFlags, organizationFlags } from "../../../src/domain/contact/completeness.ts";
import {
  BLANK_EXTERNAL,
  BLANK_INTERNAL,
  type ExternalContact,
  type InternalContact,
} from "../../../src/domain/contact/contact.ts";
import { readInternalFields } from "../../../src/domain/contact/fields.ts";
import type { Flag } from "../../../src/domain/contact/flags.ts";
import { BLANK_ORGANIZATION } from "../../../src/domain/organization/organization.ts";
import { COMPANY } from "../a-company.ts";

const complete: InternalContact = {
  ...BLANK_INTERNAL,
  fullName: "李明朗",
  department: "市场部",
  jobTitle: "品牌专员",
  mobilePhone: "13812345678",
  email: "liming@example.com",
  responsibilities: "市场部-品牌合作",
};
const unit = {
  ...BLANK_ORGANIZATION,
  fullName: "示例科技有限公司",
  organizationType: "供应商",
  engagementKind: "ongoing",
} as const;
const partner: ExternalContact = {
  ...BLANK_EXTERNAL,
  fullName: "王芳",
  organization: "D-000001",
  jobTitle: "销售总监",
  officePhone: "021-62345678",
  email: "wangfang@example.com",
  engagementSubject: "采购部-原材料采购",
  relationshipOwner: "N-000001",
};

function said(flags: readonly Flag[]): string[] {
  return flags.map(({ field, code }) => `${field}: ${code}`);
}

test("a complete contact has no flag", () => {
  expect(internalFlags(complete, COMPANY)).toEqual([]);
  expect(externalFlags(partner, unit)).toEqual([]);
  expect(organizationFlags(unit)).toEqual([]);
});

test.each([
  [{ fullName: "" }, ["fullName: missing"]],
  [{ fullName: "N/D" }, ["fullName: notARealName"]],
  [{ department: "" }, ["department: missing"]],
  [{ department: "Border Force" }, ["department: unknownDepartment"]],
  [{ jobTitle: "" }, ["jobTitle: missing"]],
  [{ mobilePhone: "" }, ["officePhone: missing"]],
  [{ mobilePhone: "", officePhone: "8012" }, []],
  [{ mobilePhone: "1.38E+10" }, ["mobilePhone: notANumber"]],
  [{ mobilePhone: "13812345678 / 13912345678" }, ["mobilePhone: severalNumbers"]],
  [
    { officePhone: "0207 035 4848 / Minicom 00207 035 4742" },
    ["officePhone: notANumber", "officePhone: severalNumbers"],
  ],
  [{ shortNumber: "13812345678" }, ["shortNumber: notANumber"]],
  [{ email: "" }, ["email: missing"]],
  [{ email: "n/a" }, ["email: notAnAddress"]],
  [{ email: "info@example.com" }, ["email: sharedMailbox"]],
  [{ email: "info@example.com; li@example.com" }, []],
  [{ responsibilities: "" }, ["responsibilities: missing"]],
])("an employee with %j lacks %j", (change, flags) => {
  expect(said(internalFlags({ ...complete, ...change }, COMPANY))).toEqual(flags);
});

test("R32: a matter that an import shortened is flagged until somebody has rewritten it", () => {
  const typed = { fullName: "李明朗", responsibilities: "负责华东区域客户订单跟进，".repeat(8) };
  const read = readInternalFields(typed, { company: COMPANY, mode: "lenient", today: "2026-11-25" });
  if (!read.ok) throw new Error("refused");
  const shortened = { ...complete, responsibilities: read.value.responsibilities, remark: read.value.remark };
  expect(said(internalFlags(shortened, COMPANY))).toEqual(["responsibilities: shortened"]);
  expect(internalFlags({ ...shortened, responsibilities: "市场部-华东客户" }, COMPANY)).toEqual([]);
  expect(internalFlags({ ...complete, responsibilities: "市场部-华东客户等…" }, COMPANY)).toEqual([]);
});

test.each([
  [{ fullName: "王经理" }, ["fullName: notARealName"]],
  [{ jobTitle: "" }, ["jobTitle: missing"]],
  [{ officePhone: "" }, ["officePhone: missing"]],
  [{ officePhone: "", mobilePhone: "13812345678" }, []],
  [{ email: "" }, ["email: missing"]],
  [{ engagementSubject: "" }, ["engagementSubject: missing"]],
  [{ relationshipOwner: "" as const }, ["relationshipOwner: noOwner"]],
])("R12, R15: an external contact with %j lacks %j", (change, flags) => {
  expect(said(externalFlags({ ...partner, ...change }, unit))).toEqual(flags);
});

test("R12: the nature is the unit's; a contact without a unit lacks that first", () => {
  expect(said(externalFlags(partner, { ...unit, organizationType: "" }))).toEqual([
    "organizationType: missing",
  ]);
  expect(said(externalFlags(partner, undefined))).toEqual(["organizationName: missing"]);
});

test("R6, R15: a contact without an owner, and one whose owner has left, need one", () => {
  const owned = { ...partner, relationshipOwner: "N-000001" } as const;
  const about = { ...unit, organizationType: "客户" };
  expect(said(externalFlags({ ...partner, relationshipOwner: "" }, about))).toContain(
    "relationshipOwner: noOwner",
  );
  expect(said(externalFlags(owned, about, true))).toContain("relationshipOwner: ownerLeft");
  expect(said(externalFlags(owned, about)).join()).not.toContain("relationshipOwner");
});

test("R4, R18: a unit lacks its nature and its kind of cooperation", () => {
  expect(said(organizationFlags({ ...unit, organizationType: "", engagementKind: "" }))).toEqual([
    "organizationType: missing",
    "engagementKind: missing",
  ]);
});

test("nobody completes the record of who has left, or of a cooperation that has ended", () => {
  expect(internalFlags({ ...BLANK_INTERNAL, status: "departed" }, COMPANY)).toEqual([]);
  expect(externalFlags({ ...BLANK_EXTERNAL, status: "left" }, undefined)).toEqual([]);
  expect(organizationFlags({ ...BLANK_ORGANIZATION, engagementState: "ended" })).toEqual([]);
});
