// vCards as a sheet: one row a card, under headers that the import knows.

import { composedName } from "../../../domain/intake/map-row.ts";
import type { FileSheet } from "../../../domain/intake/sheets.ts";
import { readCards, type Card, type Property } from "./properties.ts";

const HEADERS = [
  "姓名",
  "单位名称",
  "部门",
  "职务",
  "手机号码",
  "办公电话",
  "住宅电话",
  "传真",
  "常用邮箱",
  "微信号",
  "地址",
  "网址",
  "QQ",
  "别名",
  "备注",
] as const;

type Header = (typeof HEADERS)[number];
type Row = Map<Header, string[]>;

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", N: "\n" };

function plain(text: string): string {
  return text.replace(/\\(.)/g, (_whole, letter: string) => ESCAPED[letter] ?? letter).trim();
}

/** "张;伟;;;" by its parts; an escaped semicolon separates nothing. */
function parts(value: string): string[] {
  const found = [""];
  for (const piece of value.match(/\\.|[^\\;]+|;|\\$/gs) ?? []) {
    if (piece === ";") found.push("");
    else found[found.length - 1] += piece;
  }
  return found.map(plain);
}

function valueOf(card: Card, name: string): string {
  return card.find((property) => property.name === name && property.value.trim() !== "")?.value ?? "";
}

function isCompanys(card: Card): boolean {
  const kind = valueOf(card, "KIND").toLowerCase();
  return kind === "org" || valueOf(card, "X-ABSHOWAS").toUpperCase() === "COMPANY";
}

/** N for a Chinese name, because some telephones write FN as 伟 张; else FN. */
function nameOf(card: Card): string {
  if (isCompanys(card)) return "";
  const [family = "", given = "", middle = ""] = parts(valueOf(card, "N"));
  const composed = composedName(given, middle, family);
  const formatted = plain(valueOf(card, "FN"));
  if (/[\u3400-\u9fff]/.test(composed)) return composed;
  return formatted === "" ? composed : formatted;
}

const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/;

/** "tel:+86-10-6234-5678;ext=801" as 4.0 writes it, or the number itself. */
function numberOf(value: string): string {
  return plain(value).replace(/^tel:/i, "").replace(/;ext=/i, "转").replace(/;.*$/s, "");
}

function headerOfPhone(number: string, types: ReadonlySet<string>): Header | undefined {
  if (types.has("PAGER")) return undefined;
  if (types.has("FAX")) return "传真";
  if (["CELL", "MOBILE", "IPHONE"].some((type) => types.has(type))) return "手机号码";
  if (MOBILE.test(number.replace(/[\s-]/g, ""))) return "手机号码";
  return types.has("HOME") ? "住宅电话" : "办公电话";
}

const SIMPLE: Readonly<Record<string, Header>> = {
  TITLE: "职务",
  EMAIL: "常用邮箱",
  URL: "网址",
  NICKNAME: "别名",
  NOTE: "备注",
  "X-WECHAT": "微信号",
  "X-WECHATID": "微信号",
  "X-QQ": "QQ",
};

/** WeChat among the kinds of chat that a card may name: IMPP:wechat:zhang, or as Apple writes it. */
function chatOf({ value, types }: Property): Row {
  const [, service = "", account = ""] = /^([\w-]+):(?:\/\/)?(.+)$/s.exec(plain(value)) ?? [];
  const kinds = [service.toUpperCase(), ...types];
  const of = (name: string): boolean => kinds.some((kind) => kind === name || kind === `X-${name}`);
  if (of("WECHAT") || of("WEIXIN")) return new Map([["微信号", [account || plain(value)]]]);
  return of("QQ") ? new Map([["QQ", [account || plain(value)]]]) : new Map();
}

function said(property: Property): Row {
  const { name, types, value } = property;
  if (name === "TEL") {
    const number = numberOf(value);
    const header = headerOfPhone(number, types);
    return header ? new Map([[header, [number]]]) : new Map();
  }
  if (name === "ORG") {
    const [company = "", ...units] = parts(value);
    return new Map<Header, string[]>([
      ["单位名称", [company]],
      ["部门", [units.filter((unit) => unit !== "").join("/")]],
    ]);
  }
  if (name === "ADR")
    return new Map([
      [
        "地址",
        [
          parts(value)
            .filter((part) => part !== "")
            .join(" "),
        ],
      ],
    ]);
  if (name === "IMPP" || name === "X-SOCIALPROFILE") return chatOf(property);
  const header = SIMPLE[name];
  return header ? new Map([[header, [plain(value.replace(/^mailto:/i, ""))]]]) : new Map();
}

const JOINT: Readonly<Partial<Record<Header, string>>> = { 常用邮箱: "; ", 备注: "\n", 职务: "、" };

function rowOf(card: Card): string[] {
  const row: Row = new Map([["姓名", [nameOf(card)]]]);
  for (const property of card)
    for (const [header, texts] of said(property)) {
      const known = row.get(header) ?? [];
      row.set(header, [...known, ...texts.filter((text) => text !== "" && !known.includes(text))]);
    }
  return HEADERS.map((header) => (row.get(header) ?? []).join(JOINT[header] ?? " / "));
}

/** Lists of addresses are cards too (KIND:group), but nobody's. */
export function readVcards(bytes: Uint8Array): FileSheet {
  const cards = readCards(bytes).filter((card) => valueOf(card, "KIND").toLowerCase() !== "group");
  return { name: "", rows: [[...HEADERS], ...cards.map(rowOf)] };
}
