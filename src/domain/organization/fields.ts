// The fields of a 单位 as a form or a file gives them (R4, R18, R27).

import type { PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import { type FieldRule, readFields, remarkRule, textRule } from "../contact/field-rules.ts";
import type { ReadingMode, TypedTexts } from "../contact/fields.ts";
import { tidyText, withoutStrayQuotes } from "../contact/width.ts";
import { accept, type Result } from "../refusal.ts";
import { ENGAGEMENT_KIND_TEXT, LENGTH } from "../register/tables.ts";
import { BLANK_ORGANIZATION, type EngagementKind, type Organization } from "./organization.ts";

export { organizationKey, organizationNameLint, sameOrganizationName } from "./name.ts";

export interface AboutOrganization {
  readonly company: Company;
  readonly base?: Organization | undefined;
  readonly mode: ReadingMode;
  readonly today: PlainDate;
}

const fullNameRule: FieldRule = (typed, context) => {
  const reading = textRule(LENGTH.unit)(typed, context);
  return reading.text === ""
    ? { text: "", refusal: { code: "fieldRequired", field: context.field } }
    : reading;
};

/** 简称: several, separated by "; ". */
const aliasesRule: FieldRule = (typed, context) => {
  const names = typed.split(/[;；、,，\n]/).map((name) => tidyText(name));
  return textRule(200)([...new Set(names.filter((name) => name !== ""))].join("; "), context);
};

const typeRule: FieldRule = (typed, { field, company }) => {
  const text = withoutStrayQuotes(tidyText(typed));
  if (text === "" || company.organizationTypes.includes(text)) return { text };
  return { text, refusal: { code: "choiceInvalid", field, values: { value: text } } };
};

function engagementKindOf(text: string): EngagementKind | undefined {
  const kinds: readonly EngagementKind[] = ["ongoing", "oneOff", ""];
  return kinds.find(
    (kind) => text === ENGAGEMENT_KIND_TEXT[kind] || text.toLowerCase() === kind.toLowerCase(),
  );
}

const engagementKindRule: FieldRule = (typed, { field }) => {
  const text = tidyText(typed);
  const kind = engagementKindOf(text.replace(/(?:合作方?|客户)$/, ""));
  if (kind !== undefined) return { text: kind };
  return { text: "", refusal: { code: "choiceInvalid", field, values: { value: text } }, toRemark: text };
};

const RULES = {
  fullName: fullNameRule,
  aliases: aliasesRule,
  organizationType: typeRule,
  engagementKind: engagementKindRule,
  remark: remarkRule,
} satisfies Partial<Record<keyof Organization, FieldRule>>;

/** A new unit needs a full name, in whatever mode: a unit without a name is none. */
export function readOrganizationFields(typed: TypedTexts, about: AboutOrganization): Result<Organization> {
  const base = about.base ?? BLANK_ORGANIZATION;
  const named = about.base === undefined ? { fullName: "", ...typed } : typed;
  const { texts, refusals } = readFields(named, RULES, { ...base }, about);
  if (refusals.length > 0) return { ok: false, refusals };
  if ((texts["fullName"] ?? "") === "")
    return { ok: false, refusals: [{ code: "fieldRequired", field: "fullName" }] };
  return accept({
    ...base,
    fullName: texts["fullName"] ?? "",
    aliases: texts["aliases"] ?? "",
    organizationType: texts["organizationType"] ?? "",
    engagementKind: engagementKindOf(texts["engagementKind"] ?? "") ?? "",
    remark: texts["remark"] ?? "",
  });
}
