// What the pages say of coming back, and of what becomes of a partner's contacts after an ending.

import type { Language } from "../../domain/company/company.ts";
import type { RetentionDecision } from "../../domain/lifecycle/external-record.ts";

type ByDecision<T> = Readonly<Record<RetentionDecision, T>>;

const zhCN = {
  rejoining: "再入职",
  rejoiningExplained: (name: string, departedOn: string) =>
    `${name} ${departedOn === "" ? "" : `于 ${departedOn} 离职，`}再入职后沿用原序号和历史记录，重新列入在职人员。部门、职务和联系方式如有变化，请随后修改。`,
  rejoined: (name: string) => `已登记 ${name} 再入职`,
  retention: "是否保留联系信息",
  decide: { keep: "保留", archive: "归档" } satisfies ByDecision<string>,
  keepOn: "继续保留",
  usual: (what: RetentionDecision): string =>
    what === "archive" ? "一次性合作方通常归档。" : "长期合作方通常保留。",
  explained: {
    keep: "单位和联系人留在登记簿中，勾选“含离职”即可找到；十二个月后再确认一次。",
    archive: "单位和联系人不再出现在查找结果中，记录不会删除，勾选“含归档”仍可找到；合作重启后恢复原样。",
  } satisfies ByDecision<string>,
  decided: {
    keep: (name: string) => `已确认保留 ${name}`,
    archive: (name: string) => `已将 ${name} 归档`,
  } satisfies ByDecision<(name: string) => string>,
  archivedSince: (day: string) => `${day} 归档`,
};

type LifecycleWords = typeof zhCN;

const en: LifecycleWords = {
  rejoining: "Rejoining",
  rejoiningExplained: (name, departedOn) =>
    `${departedOn === "" ? "" : `${name} departed on ${departedOn}. `}The record keeps its serial and history, and ${name} is among those in office again. Change department, title and channels afterwards if they differ now.`,
  rejoined: (name) => `Rejoining of ${name} recorded`,
  retention: "Keep the contacts?",
  decide: { keep: "Keep", archive: "Archive" },
  keepOn: "Keep on",
  usual: (what) =>
    what === "archive"
      ? "One-off partners are usually archived."
      : "Long-standing partners are usually kept.",
  explained: {
    keep: "The unit and its contacts stay in the register, to be found with the filter “With departed”; in twelve months somebody decides again.",
    archive:
      "The unit and its contacts leave the search. Nothing is deleted: the filter “With archived” finds them, and a resumed cooperation brings them back.",
  },
  decided: { keep: (name) => `${name} is kept`, archive: (name) => `${name} is archived` },
  archivedSince: (day) => `Archived on ${day}`,
};

export function lifecycleWordsFor(language: Language): LifecycleWords {
  return language === "en" ? en : zhCN;
}
