// 重大变更 (R48, W5.3): what is told to supervisor and administrators at once. By rule, or ticked by the one who submits.

import type { ChangeRequest } from "./request.ts";

/** Each rule's code, and the words by which 设置 names it. */
export const MAJOR_CHANGES = {
  mainContactReplaced: "主要负责人更换",
  unitRenamed: "单位更名",
  engagementEnded: "合作终止",
  engagementResumed: "合作重启",
  channelsReplaced: "手机和邮箱同时更换",
  ownerChanged: "业务对接人更换",
} as const;

/** 设置 where no change is major by rule. */
export const NO_CHANGES = "无";

/** Codes of the rules that 重大变更规则 names. */
export function countedChanges(setting: string): readonly string[] {
  const words = setting.split("；");
  return Object.entries(MAJOR_CHANGES).flatMap(([code, word]) => (words.includes(word) ? [code] : []));
}

export type MajorCode = keyof typeof MAJOR_CHANGES | "ticked";

function isMajorCode(text: string): text is keyof typeof MAJOR_CHANGES {
  return text in MAJOR_CHANGES;
}

type Texts = Readonly<Record<string, string>>;

/** `isMainContact`: the contact that it is about is its unit's 主要负责人. `counted`: codes that the company counts. */
export function majorCodes(
  { kind }: Pick<ChangeRequest, "kind">,
  fields: Texts,
  about: { readonly isMainContact: boolean; readonly isUnit: boolean; readonly ticked: boolean },
  counted: readonly string[],
): MajorCode[] {
  const met: Readonly<Record<keyof typeof MAJOR_CHANGES, boolean>> = {
    mainContactReplaced:
      (kind === "contactLeft" && about.isMainContact) ||
      (kind === "contactChanged" && (fields["mainContact"] !== undefined || movedAway(fields, about))),
    unitRenamed: kind === "contactChanged" && about.isUnit && fields["fullName"] !== undefined,
    engagementEnded: kind === "engagementEnded",
    engagementResumed: kind === "engagementResumed",
    channelsReplaced:
      kind === "contactChanged" && fields["mobilePhone"] !== undefined && fields["email"] !== undefined,
    ownerChanged: kind === "matterChanged" && fields["relationshipOwner"] !== undefined,
  };
  const codes: MajorCode[] = Object.keys(met)
    .filter(isMajorCode)
    .filter((code) => met[code] && counted.includes(code));
  return about.ticked ? [...codes, "ticked"] : codes;
}

/** The main contact turns up at another unit. */
function movedAway(fields: Texts, { isMainContact }: { readonly isMainContact: boolean }): boolean {
  return isMainContact && fields["organizationName"] !== undefined;
}
