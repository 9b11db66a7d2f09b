// What mails say: names and links, never numbers or addresses of people; safe as a header and as HTML (F23).

import { BLANK_NOTICE, type Notice, type NoticeCode } from "../../src/domain/notice/notice.ts";
import type { Letter } from "../../src/domain/notice/digest.ts";
import { mailOf, spoken } from "../../src/text/mail.ts";
import { COMPANY } from "../domain/a-company.ts";

const CODES: readonly NoticeCode[] = [
  "toHandIn",
  "toSign",
  "returned",
  "rejected",
  "scheduled",
  "applied",
  "major",
  "reminder",
  "escalation",
  "problem",
  "rolledBack",
];

function letter(...notices: readonly Partial<Notice>[]): Letter {
  return {
    to: ["li@a.example"],
    cc: [],
    again: false,
    notices: notices.map((fields, index) => ({
      kind: "notice",
      id: `M-00000${index + 1}`,
      version: 1,
      entry: { ...BLANK_NOTICE, ...fields },
    })),
  };
}

const company = (language: "zh-CN" | "en") => ({
  ...COMPANY,
  settings: { ...COMPANY.settings, language },
});
const LINK = "https://script.google.com/a/macros/huayue.example/s/AK/exec?page=sign&id=S-000001";

test.each(["zh-CN", "en"] as const)(
  "no mail in %s holds a number or an address, whatever stands in the records",
  (language) => {
    const numbers = [
      "13800001001",
      "+86 138 0000 1001",
      "010-66661234-801",
      "１３８００００１００１",
      "6123",
      "li@a.example",
      "李＠a.example",
    ];
    for (const code of CODES)
      for (const number of numbers) {
        const typed = `请打 ${number} 找李明`;
        const notice = {
          code,
          rule: "transfer",
          subject: typed,
          department: typed,
          by: typed,
          remark: typed,
          when: "2026-11-25 18:00",
        };
        const { subject, body, htmlBody } = mailOf(letter(notice), company(language), () => LINK);
        for (const text of [subject, body, htmlBody]) expect(text).not.toContain(number);
        expect(body).toContain("找李明");
        expect(body).toContain(LINK);
      }
  },
);

test("days, months and years stay", () => {
  expect(spoken("2026-12 起，2026-11-25 18:00 前，2027 年")).toBe("2026-12 起，2026-11-25 18:00 前，2027 年");
  expect(spoken("电话 13800001001，2026 年")).toBe("电话 …，2026 年");
});

test("a name with line breaks is no header of its own, and one with tags is no markup", () => {
  const notice = {
    code: "toSign",
    rule: "transfer",
    subject: '李\r\nBcc: x <b>明</b>\u2028"&',
    department: "市场部",
  } as const;
  const { settings } = COMPANY;
  const odd = { ...COMPANY, settings: { ...settings, companyName: '华\r\n悦<x>",;' } };
  const { subject, htmlBody, name } = mailOf(letter(notice), odd, () => "");
  expect(subject + name).not.toMatch(/[\r\n\u2028]/);
  expect(name).toBe("华 悦x 联络信息");
  expect(htmlBody).not.toContain("<b>");
  expect(htmlBody).toContain("&lt;b&gt;明&lt;/b&gt;");
});

test("each mail says why it came; without the web app's address it says where to look", () => {
  const notices = [
    { code: "toSign", rule: "transfer", subject: "李明" },
    {
      code: "escalation",
      rule: "collection",
      subject: "2026-12",
      department: "市场部",
      by: "罗兰",
      when: "2026-11-25 18:00",
    },
  ] as const;
  const zh = mailOf(letter(...notices), company("zh-CN"), () => "");
  expect(zh.subject).toBe("【联络信息】2 件事");
  expect(zh.body).toContain(
    "逾期上报：2026-12（市场部） 次月人员变动收集，截止 2026-11-25 18:00，办理人 罗兰",
  );
  expect(zh.body).toContain("您收到此信，因为此事由您办理；逾期事项按规定告知您。");
  expect(zh.body).toContain("网址请问管理员");
  const english = mailOf(letter(...notices), company("en"), () => LINK);
  expect(english.subject).toBe("【Contacts】2 things");
  expect(english.body).toContain(
    "You get this because it is yours to do; you are to hear of what is overdue.",
  );
  expect(english.htmlBody.match(/<a href=/g)).toHaveLength(2);
});
