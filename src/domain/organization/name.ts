// 单位名称: whether it is a full name (R27), and whether two names mean the same unit.

import { halfWidth } from "../contact/width.ts";

/** What full names of enterprises, authorities, associations and schools end in or contain. */
const FULL_NAME =
  /公司|集团|厂|店|社|行$|局|委员会|委$|厅|政府|协会|学会|商会|联合会|中心|研究[院所]|设计院|大学|学院|学校|医院|法院|检察院|事务所|银行|基金会|办公室|办事处|管理处|海关|总署|部$|署$|处$|所$|站$|队$|合作社|工作室|出版社|报社|电视台|酒店|宾馆/;
const LATIN_FULL_NAME =
  /\b(?:ltd|limited|inc|incorporated|corp|corporation|co|company|llc|llp|plc|gmbh|ag|kg|s\.?a|s\.?r\.?l|b\.?v|n\.?v|pte|pty|group|holdings?|bank|university|college|institute|association|agency|authority|ministry|department|office|council|committee|foundation|federation|union|senate|house|society|commission|court|hospital|school)\b/i;

/** "noFullNameSuffix": probably an abbreviation; a hint, never a refusal. */
export function organizationNameLint(name: string): "noFullNameSuffix" | undefined {
  const typed = name.trim();
  return typed === "" || FULL_NAME.test(typed) || LATIN_FULL_NAME.test(typed)
    ? undefined
    : "noFullNameSuffix";
}

/** Legal forms that people mix up: 有限公司, 有限责任公司, 股份有限公司 are compared as 公司. */
const LEGAL_FORM = /(?:股份)?有限(?:责任)?公司|股份公司|有限(?:责任)?$/g;
const LATIN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\blimited\b/g, "ltd"],
  [/\bincorporated\b/g, "inc"],
  [/\bcorporation\b/g, "corp"],
  [/\bcompany\b/g, "co"],
  [/\band\b/g, "&"],
  [/^the\s+/g, ""],
];

/** The name as it is compared: equal keys mean the same unit. "" for a name without letters. */
export function organizationKey(name: string): string {
  let key = halfWidth(name).toLowerCase();
  for (const [form, short] of LATIN_FORMS) key = key.replace(form, short);
  return key.replace(/[\s()（）[\]【】"'“”‘’.,，。、·\-–—_]/g, "").replace(LEGAL_FORM, "公司");
}

/** Width, spaces, brackets and the legal form aside. Two blank names are not the same. */
export function sameOrganizationName(a: string, b: string): boolean {
  const key = organizationKey(a);
  return key !== "" && key === organizationKey(b);
}
