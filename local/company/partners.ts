// The contacts at the organizations that the sample company deals with.

import type { Draw } from "./draw.ts";
import type { Employee } from "./employees.ts";
import { AddressBook, type NameBook, type PersonName } from "./names.ts";
import { ORGANIZATIONS, type SampleOrganization } from "./organizations.ts";
import { AREA_CODES, type PhoneBook } from "./phones.ts";

/** An external contact by field, as a file would give it. `owner`: full name of the employee who owns the relationship. */
export type Partner = Readonly<
  Record<
    | "fullName"
    | "organizationName"
    | "organizationType"
    | "jobTitle"
    | "officePhone"
    | "mobilePhone"
    | "email"
    | "wechat"
    | "engagementSubject"
    | "knownOn"
    | "remark"
    | "order"
    | "owner",
    string
  >
>;

const TITLES: Readonly<Record<string, readonly string[]>> = {
  客户: ["采购总监", "设备科科长", "项目经理", "财务主管", "生产经理"],
  供应商: ["销售总监", "客户经理", "质量经理", "商务专员"],
  服务商: ["项目负责人", "业务经理", "客户专员", "技术顾问"],
  政府机构: ["科长", "科员", "窗口负责人"],
  行业协会: ["秘书长", "会员部主任", "标准部干事"],
  其他: ["所长", "副研究员", "实验室主任"],
};

const FOREIGN_NAMES: readonly PersonName[] = [
  ["Dewi Lestari", "lestari", "dewi"],
  ["Budi Santoso", "santoso", "budi"],
  ["Rizky Pratama", "pratama", "rizky"],
  ["Anna Vogt", "vogt", "anna"],
  ["Jürgen Brandt", "brandt", "juergen"],
  ["佐藤 健", "sato", "ken"],
  ["高桥由美", "takahashi", "yumi"],
].map(([fullName = "", surname = "", given = ""]) => ({ fullName, surname, given }));

const FOREIGN = /GmbH|^PT |K\.K\./;

export function partners(
  draw: Draw,
  names: NameBook,
  phones: PhoneBook,
  staff: readonly Employee[],
): Partner[] {
  const foreigners = FOREIGN_NAMES[Symbol.iterator]();
  return ORGANIZATIONS.flatMap((organization) => {
    const owners = staff.filter(({ department }) => department === organization.department);
    const addresses = new AddressBook();
    const areaCode = draw.pick(AREA_CODES);
    const isForeign = FOREIGN.test(organization.fullName);
    return Array.from({ length: organization.contacts }, (_, place): Partner => {
      const foreigner = isForeign ? foreigners.next() : undefined;
      const person = foreigner && !foreigner.done ? foreigner.value : names.next();
      const owner = draw.pick(owners);
      const abroad = organization.fullName.endsWith("GmbH") ? phones.german() : undefined;
      return {
        fullName: person.fullName,
        organizationName: organization.fullName,
        organizationType: organization.organizationType,
        jobTitle: titleOf(organization, place),
        officePhone: abroad?.office ?? (draw.chance(0.85) ? phones.landline(areaCode) : ""),
        mobilePhone: abroad?.mobile ?? phones.mobile(),
        email: emailOf(organization, place, addresses.address(person, organization.domain)),
        wechat: draw.chance(0.3) ? `${person.given}_${draw.below(900) + 100}` : "",
        engagementSubject: `${organization.department}-${organization.subjects[place % organization.subjects.length] ?? ""}`,
        knownOn: `202${3 + draw.below(3)}-${two(1 + draw.below(12))}-${two(1 + draw.below(28))}`,
        remark: draw.chance(0.08)
          ? draw.pick(["上午联系较方便", "请先发邮件再致电", "节假日由同事代接"])
          : "",
        order: String(place + 1),
        owner: owner.fullName,
      };
    });
  });
}

/** Not everything is known of everybody: these records stay 待补全. */
function emailOf({ organizationType, domain }: SampleOrganization, place: number, own: string): string {
  if (organizationType === "政府机构" && place > 0) return "";
  return organizationType === "行业协会" && place === 1 ? `info@${domain}` : own;
}

function titleOf({ organizationType }: SampleOrganization, place: number): string {
  const titles = TITLES[organizationType] ?? [];
  return titles[place % titles.length] ?? "";
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
