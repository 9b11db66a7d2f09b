// The words: labels are the sheets' headers, every code has a sentence in both languages, and every sentence reads well.

import { ROLE_NAMES } from "../../src/domain/company/company.ts";
import {
  ABSENCE_TABLE,
  CALENDAR_TABLE,
  CHANGE_LOG_TABLE,
  DEPARTMENT_TABLE,
  EXTERNAL_TABLE,
  INTERNAL_TABLE,
  ORGANIZATION_TABLE,
  ROLE_TABLE,
  ROLE_TEXT,
} from "../../src/domain/register/tables.ts";
import { pageWordsFor } from "../../src/text/pages/words.ts";
import { noticeText, operationText, refusalText, wholeWordsFor } from "../../src/text/pages/whole-words.ts";
import { differenceText, fieldLabel, flagsText, flagText, noteText, wordsFor } from "../../src/text/words.ts";
import type { CommandName } from "../../src/wire/operations.ts";

const zh = wholeWordsFor("zh-CN");
const en = wholeWordsFor("en");

type Sentence = (label: string, values: Readonly<Record<string, string | number>>) => string;

/** All texts of a tree of words, functions spoken with neutral arguments. */
function texts(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String(words("甲", "乙", "丙"))];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(texts);
}

test.each([
  ["internal", INTERNAL_TABLE],
  ["external", EXTERNAL_TABLE],
  ["organizations", ORGANIZATION_TABLE],
  ["departments", DEPARTMENT_TABLE],
  ["roles", ROLE_TABLE],
  ["calendar", CALENDAR_TABLE],
  ["absences", ABSENCE_TABLE],
] as const)("Chinese labels of %s are the sheet's headers", (name, table) => {
  const labels = table.columns.map(({ key }) => fieldLabel(key, zh, name));
  expect(labels).toEqual(table.columns.map(({ header }) => header));
});

test("the log's tab and the roles are called alike in the sheet and in the sidebar", () => {
  expect(zh.menu.log).toBe(CHANGE_LOG_TABLE.title);
  expect(zh.menu.calendar).toBe(CALENDAR_TABLE.title);
  for (const role of ROLE_NAMES) expect(pageWordsFor("zh-CN").roles[role]).toBe(ROLE_TEXT[role]);
});

test("every command has a name in the log", () => {
  const names: Readonly<Record<CommandName, string>> = zh.operations;
  expect(Object.keys(names)).toEqual(Object.keys(en.operations));
  expect(operationText("end-engagement", zh)).toBe("终止合作");
  expect(operationText("from-the-future", zh)).toBe("from-the-future");
});

const VALUES = {
  account: "a@b.example",
  owner: "o@b.example",
  name: "张伟",
  serial: "N-000012",
  tab: "单位",
  sequence: 7,
  limit: 60,
  length: 75,
  rows: 4000,
  value: "12345",
  date: "2026-11-01",
  today: "2026-11-23",
};

describe.each([
  ["zh-CN", zh, /。$/],
  ["en", en, /\.$/],
] as const)("refusals in %s", (_language, words, end) => {
  test.each(Object.entries<Sentence>(words.refusals))(
    "%s is a whole sentence, with values and without",
    (_code, sentence) => {
      for (const values of [VALUES, {}]) {
        const said = sentence("手机号码", values);
        expect(said).toMatch(end);
        expect(said).not.toMatch(/undefined|NaN|\(\)|（）|“”| {2}/);
      }
    },
  );
});

test("a refusal says what, where and what to do", () => {
  const refusal = {
    code: "fieldTooLong",
    field: "responsibilities",
    row: 12,
    values: { limit: 60, length: 75 },
  } as const;
  expect(refusalText(refusal, zh)).toBe(
    "第 12 行：“负责业务模块”最多 60 个字，现在是 75 个字。请缩短，详情可写在“备注”。",
  );
  expect(refusalText({ code: "fieldRequired", field: "fullName" }, zh, "organizations")).toBe(
    "请填写“单位全称”。",
  );
  expect(refusalText({ code: "fieldRequired", field: "fullName" }, en)).toBe("Fill in “Name”.");
});

test("a note beside a cell says why; of what no hand's text is refused for, only that it was not taken", () => {
  expect(noteText({ code: "phoneInvalid", field: "mobilePhone", values: { value: "12" } }, zh)).toBe(
    refusalText({ code: "phoneInvalid", field: "mobilePhone", values: { value: "12" } }, zh),
  );
  const inCells = wordsFor("zh-CN");
  expect(noteText({ code: "notSetUp" }, inCells)).toBe(inCells.refusalElse);
});

test("待补全 says why, reason by reason", () => {
  const flags = [
    { field: "mobilePhone", code: "severalNumbers" },
    { field: "relationshipOwner", code: "noOwner" },
  ] as const;
  expect(flagsText(flags, zh, "external")).toBe("手机号码有多个号码，请确认用哪一个；未指定业务对接人");
  expect(flagText({ field: "fullName", code: "missing" }, zh, "organizations")).toBe("缺单位全称");
  expect(flagText({ field: "email", code: "sharedMailbox" }, en)).toBe("Email is a shared mailbox");
});

test("differences and notices", () => {
  const difference = { field: "mobilePhone", before: "", after: "13812345678", erased: false };
  expect(differenceText(difference, zh, "internal")).toBe("手机号码：（空） → 13812345678");
  expect(differenceText({ ...difference, erased: true }, en)).toBe(
    "Mobile phone: (erased by law) → (erased by law)",
  );
  expect(
    noticeText({ code: "headerRestored", values: { tab: "单位", header: "简称", found: "别名" } }, zh),
  ).toBe("“单位”的表头“简称”（曾被改为“别名”）已恢复。");
  expect(noticeText({ code: "unheardOf", values: {} }, zh)).toBe("unheardOf");
});

test("Chinese is set with Chinese punctuation", () => {
  const all = [...texts(zh), ...texts(pageWordsFor("zh-CN"))];
  expect(all.filter((text) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(text))).toEqual([]);
});

test("English is English, but for what people type or choose", () => {
  const all = [...texts(en), ...texts(pageWordsFor("en"))].map((text) =>
    text.replace(/[甲乙丙无]|“?转 801”?|中文|无 for none/g, ""),
  );
  expect(all.filter((text) => /[\u3000-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
});
