// What the web app says of partners that wait for somebody: new ones for their review (C5), ended ones for the decision
// whether they are kept (R17, R18).

import type { Language } from "../../domain/company/company.ts";
import type { RetentionDecision } from "../../domain/lifecycle/external-record.ts";
import type { RequestState } from "../../domain/request/request.ts";

type ByDecision = Readonly<Record<RetentionDecision, string>>;

const zhCN = {
  retention: {
    question: "单位和联系人",
    decide: { keep: "保留", archive: "归档" } satisfies ByDecision,
    explained: {
      keep: "留在登记簿中，十二个月后再确认一次。",
      archive: "不再出现在查找结果中；不会删除，合作重启后恢复原样。",
    } satisfies ByDecision,
    usual: "通常如此",
    unusual: {
      keep: "一次性合作方通常归档，请写明为什么保留。",
      archive: "长期合作方通常保留，请写明为什么归档。",
    } satisfies ByDecision,
    chooseFirst: "请先选择保留或归档。",
    send: "提交审核",
    sending: "正在提交…",
    sent: (id: string) => `已提交 ${id}，等业务主管审核`,
    asked: (by: string, to: string, id: string) => `${by} 已提交“${to}”（${id}）。`,
    /** By where the request stands: who has it now. */
    stands: (state: RequestState, awaits: string) =>
      state === "returned"
        ? "已被退回：请由提交人修改后重新提交，或者撤回。"
        : state === "scheduled"
          ? "已审核，待生效。"
          : awaits === ""
            ? "等待审核，暂无人选，管理员已收到待办。"
            : `等 ${awaits} 审核，审核后此事完成。`,
  },
  successor: {
    explained: (count: number) =>
      `名下还有 ${count} 位外部联系人。请为每一位提交“对接事项变更”，另行指定业务对接人。`,
    name: (contact: string) => `为${contact}指定对接人`,
  },
  pending: {
    title: (count: number) => `待审核的新合作单位（${count}）`,
    explained: "已由同事提交，请勿重复录入；业务主管审核之前，请勿使用。",
    badge: "待审核",
    asked: (by: string, on: string, id: string) => `${by} ${on} 提交 · ${id}`,
  },
};

export type PartnerWords = typeof zhCN;

const en: PartnerWords = {
  retention: {
    question: "The unit and its contacts",
    decide: { keep: "Keep", archive: "Archive" },
    explained: {
      keep: "They stay in the register; in twelve months somebody decides again.",
      archive: "They leave the search. Nothing is deleted: a resumed cooperation brings them back.",
    },
    usual: "usual",
    unusual: {
      keep: "One-off partners are usually archived: please say why this one is kept.",
      archive: "Long-standing partners are usually kept: please say why this one is archived.",
    },
    chooseFirst: "Choose first whether to keep or to archive.",
    send: "Submit for review",
    sending: "Submitting…",
    sent: (id) => `Submitted ${id}, waiting for the supervisor`,
    asked: (by, to, id) => `${by} has submitted “${to}” (${id}).`,
    stands: (state, awaits) =>
      state === "returned"
        ? "It was sent back: whoever submitted it corrects or withdraws it."
        : state === "scheduled"
          ? "It is reviewed and waits for its day."
          : awaits === ""
            ? "It waits for a review, and there is nobody yet: the administrators have it as a task."
            : `It waits for ${awaits}; once reviewed, this is done.`,
  },
  successor: {
    explained: (count) =>
      count === 1
        ? "One external contact is still theirs. Submit “Matter changed” and name another relationship owner."
        : `${count} external contacts are still theirs. For each, submit “Matter changed” and name another relationship owner.`,
    name: (contact) => `Name an owner for ${contact}`,
  },
  pending: {
    title: (count) => `New partners awaiting review (${count})`,
    explained:
      "A colleague has submitted them: do not enter them again, and do not use them before the review.",
    badge: "awaiting review",
    asked: (by, on, id) => `submitted by ${by} on ${on} · ${id}`,
  },
};

export function partnerWordsFor(language: Language): PartnerWords {
  return language === "en" ? en : zhCN;
}
