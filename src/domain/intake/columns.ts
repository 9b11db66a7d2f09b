// Guesses which column of a file holds which field: by its header, else by what stands in it. People can correct it.

import type { ContactKind } from "../contact/contact.ts";
import { readEmail } from "../contact/email.ts";
import { readName } from "../contact/name.ts";
import { readPhones } from "../contact/phone.ts";
import { isSerial } from "../register/serial.ts";
import { fieldOfHeader, type HeaderMeaning, type NamePart, ANY_PHONE_FIELD, SECTION } from "./headers.ts";
import type { TableRow } from "./table-row.ts";

export interface ColumnChoice {
  /** Counted from 0. */
  readonly column: number;
  readonly header: string;
  /** Key of the field, "serial" for the register's own 序号, "" to leave the column out. */
  readonly field: string;
  /** The column holds only this part of the name; it serves where the whole name is missing. */
  readonly part?: NamePart;
  /** False where only the content suggests it. */
  readonly sure: boolean;
  /** A few of its texts, to judge the guess by. */
  readonly samples: readonly string[];
}

/** Fields that several columns may fill together. */
const SHARED_FIELDS = new Set(["officePhone", "mobilePhone", "email", "remark", SECTION, ANY_PHONE_FIELD]);

/** What Google Contacts writes between several values in one cell. */
export const GOOGLE_JOINT = /\s*:::\s*/g;

const SAMPLES_READ = 40;
const SAMPLES_SHOWN = 3;
/** Share of the samples that must look alike. */
const MOST = 0.6;

function samplesOf(body: readonly TableRow[], column: number, most: number): string[] {
  const samples: string[] = [];
  for (const { cells } of body) {
    const text = (cells[column] ?? "").trim().replace(GOOGLE_JOINT, " / ");
    if (text !== "") samples.push(text);
    if (samples.length >= most) break;
  }
  return samples;
}

function mostly(samples: readonly string[], looksRight: (text: string) => boolean): boolean {
  return samples.length > 0 && samples.filter(looksRight).length >= samples.length * MOST;
}

/** 电话 with numbers of both kinds is neither 手机号码 nor 办公电话 as a whole. */
function fieldOfPhones(samples: readonly string[]): string {
  if (mostly(samples, isMobile)) return "mobilePhone";
  return samples.some(isMobile) ? ANY_PHONE_FIELD : "officePhone";
}

export function isMobile(text: string): boolean {
  const { numbers } = readPhones(text, "mobile", []);
  return numbers.length > 0 && numbers.every((number) => number.kind === "mobile");
}

function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 7 && digits <= 40 && !/^\d+(\.\d+)?$/.test(text) && readPhones(text, "office").valid;
}

const COMMON_SURNAME =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧]/;

function isChineseName(text: string): boolean {
  const { name, real } = readName(text);
  return real && /^[\u3400-\u9fff]{2,4}$/.test(name) && COMMON_SURNAME.test(name);
}

/** What the content alone suggests. */
function fieldOfContent(samples: readonly string[]): string {
  if (mostly(samples, isSerial)) return "serial";
  if (mostly(samples, (text) => readEmail(text).valid)) return "email";
  if (mostly(samples, isMobile)) return "mobilePhone";
  if (mostly(samples, isTelephone)) return "officePhone";
  return mostly(samples, isChineseName) ? "fullName" : "";
}

interface Guess extends HeaderMeaning {
  readonly column: number;
  readonly sure: boolean;
}

function guess(
  header: string,
  body: readonly TableRow[],
  column: number,
  kind: ContactKind,
): Guess | undefined {
  const meaning = fieldOfHeader(header, kind);
  const samples = samplesOf(body, column, SAMPLES_READ);
  if (meaning?.anyPhone) return { ...meaning, field: fieldOfPhones(samples), column, sure: true };
  if (meaning) return { ...meaning, column, sure: true };
  const field = fieldOfContent(samples);
  return field === "" ? undefined : { field, rank: 1000, column, sure: false };
}

/** Of the columns that mean one field, the plainest keeps it; numbers, addresses and remarks are kept from all. */
function keepsField(one: Guess, all: readonly Guess[]): boolean {
  if (SHARED_FIELDS.has(one.field))
    return one.sure || !all.some((other) => other.field === one.field && other.sure);
  if (one.part)
    return !all.some(
      (other) => other.field === one.field && other.part === one.part && other.column < one.column,
    );
  const rivals = all.filter((other) => other !== one && other.field === one.field && !other.part);
  return rivals.every(
    (other) => other.rank > one.rank || (other.rank === one.rank && other.column > one.column),
  );
}

/** One choice for every column, in order. */
export function guessColumns(
  header: readonly string[],
  body: readonly TableRow[],
  kind: ContactKind,
): ColumnChoice[] {
  const guesses = header.map((title, column) => guess(title, body, column, kind));
  const made = guesses.filter((one): one is Guess => one !== undefined);
  return header.map((title, column) => {
    const one = guesses[column];
    const samples = samplesOf(body, column, SAMPLES_SHOWN);
    if (!one || samples.length === 0 || !keepsField(one, made))
      return { column, header: title, field: "", sure: false, samples };
    const choice = { column, header: title, field: one.field, sure: one.sure, samples };
    return one.part ? { ...choice, part: one.part } : choice;
  });
}
