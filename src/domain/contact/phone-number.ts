// One telephone number: which plan it follows, how it is written, how it is compared. China first, then what looks foreign.

import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core";
import { PHONE_METADATA, PHONE_METADATA_PARTS } from "./phone-metadata.ts";

export type PhoneKind = "mobile" | "fixed" | "hotline" | "short" | "unknown";

export interface DialledNumber {
  /** As the register writes it: "13812345678", "010-12345678", "400-820-8820"; foreign ones as they were grouped. */
  readonly text: string;
  /** For comparison: "+8613812345678"; "" for what cannot be dialled from everywhere. */
  readonly international: string;
  readonly kind: PhoneKind;
}

/** Countries whose own way of writing is tried when a bare number does not look Chinese. */
export type PhoneRegion = CountryCode;
export const NEIGHBOUR_REGIONS: readonly PhoneRegion[] = ["US", "GB"];

let plans: MetadataJson | undefined;

/** Each line of the parts is a sign and what it stands for; a later one may stand in an earlier one's place. */
function unpacked(): string {
  return PHONE_METADATA_PARTS.split("\n").reduceRight(
    (text, part) => text.split(part.charAt(0)).join(part.slice(1)),
    PHONE_METADATA,
  );
}

function numberingPlans(): MetadataJson {
  plans ??= JSON.parse(unpacked());
  if (!plans) throw new Error("the numbering plans are empty");
  return plans;
}

interface PlanEntry {
  readonly international: string;
  readonly kind: PhoneKind;
}

/** What the plans said lately: the library compiles its patterns anew for each number, and an import asks several times. */
const answers = new Map<string, PlanEntry | undefined>();
const ANSWERS_KEPT = 4000;

function inPlan(number: string, region?: PhoneRegion): PlanEntry | undefined {
  const asked = `${region ?? ""} ${number}`;
  if (answers.has(asked)) return answers.get(asked);
  if (answers.size >= ANSWERS_KEPT) answers.clear();
  const answer = lookedUp(number, region);
  answers.set(asked, answer);
  return answer;
}

function lookedUp(number: string, region: PhoneRegion | undefined): PlanEntry | undefined {
  const how = region ? { defaultCountry: region, extract: false } : { extract: false };
  const parsed = parsePhoneNumberFromString(number, how, numberingPlans());
  if (!parsed?.isValid()) return undefined;
  const type = parsed.getType();
  const fixed = type === "FIXED_LINE" || type === "FIXED_LINE_OR_MOBILE";
  return { international: parsed.number, kind: type === "MOBILE" ? "mobile" : fixed ? "fixed" : "unknown" };
}

/** What follows +86, 0086 or a bare 86; undefined for a number of another country. */
function chineseDigits(
  digits: string,
  groups: readonly string[],
  plus: boolean,
): { national: string; prefixed: boolean } | undefined {
  if (plus) return digits.startsWith("86") ? { national: digits.slice(2), prefixed: true } : undefined;
  if (digits.startsWith("0086")) return { national: digits.slice(4), prefixed: true };
  const rest = digits.slice(2);
  const said86 =
    digits.startsWith("86") &&
    (/^01\d{9,10}$|^1[3-9]\d{9}$/.test(rest) || (groups[0] === "86" && rest.length >= 5));
  return said86 ? { national: rest, prefixed: true } : { national: digits, prefixed: false };
}

const HOTLINE = /^(?:1[0-2]\d|1[0-2]\d{3}|101\d{5}|95\d{3,7}|96\d{3,4})$/;
const HOTLINE_OF_CITY = /^(0(?:10|2\d|[3-9]\d\d))(1[0-2]\d{3}|95\d{3,4}|96\d{3,4})$/;

function chineseHotline(national: string): DialledNumber | undefined {
  const free = /^([48]00)(\d{3})(\d{4})$/.exec(national);
  if (free) return { text: `${free[1]}-${free[2]}-${free[3]}`, international: "", kind: "hotline" };
  if (HOTLINE.test(national)) return { text: national, international: "", kind: "hotline" };
  const city = HOTLINE_OF_CITY.exec(national);
  return city ? { text: `${city[1]}-${city[2]}`, international: "", kind: "hotline" } : undefined;
}

function chineseMobile(national: string): DialledNumber | undefined {
  const number = national.replace(/^0(?=1[3-9])/, "");
  if (!/^1[3-9]\d{9}$/.test(number)) return undefined;
  const found = inPlan(`+86${number}`);
  return found?.kind === "mobile"
    ? { text: number, international: found.international, kind: "mobile" }
    : undefined;
}

/** The area code of a number written with its leading 0: 010, 021, else four digits. */
function areaCode(national: string): string {
  return /^0(?:10|2)/.test(national) ? national.slice(0, 3) : national.slice(0, 4);
}

/** "0207 035 4848" is grouped as nobody in China groups: its first group is no area code. */
function groupedOtherwise(groups: readonly string[], area: string): boolean {
  const first = groups[0] ?? "";
  return groups.length > 1 && first.length < 7 && first !== area && `0${first}` !== area;
}

function chineseFixed(
  national: string,
  groups: readonly string[],
  prefixed: boolean,
): DialledNumber | undefined {
  const withoutZero =
    /^[1-9]\d{1,2}$/.test(groups[0] ?? "") && groups.length === 2 && (groups[1] ?? "").length >= 7;
  if (!national.startsWith("0") && !prefixed && !withoutZero) return undefined;
  const number = national.startsWith("0") ? national : `0${national}`;
  const area = areaCode(number);
  const subscriber = number.slice(area.length);
  if (!/^\d{7,8}$/.test(subscriber) || (!prefixed && groupedOtherwise(groups, area))) return undefined;
  const found = inPlan(`+86${number.slice(1)}`);
  return found?.kind === "fixed"
    ? { text: `${area}-${subscriber}`, international: found.international, kind: "fixed" }
    : undefined;
}

/** A number of the same city, without its area code; staff type these. */
function localFixed(national: string, groups: readonly string[]): DialledNumber | undefined {
  return groups.length <= 2 && /^[2-8]\d{6,7}$/.test(national)
    ? { text: national, international: "", kind: "fixed" }
    : undefined;
}

function chineseNumber(digits: string, groups: readonly string[], plus: boolean): DialledNumber | undefined {
  const read = chineseDigits(digits, groups, plus);
  if (!read) return undefined;
  const { national, prefixed } = read;
  const found =
    chineseMobile(national) ?? chineseHotline(national) ?? chineseFixed(national, groups, prefixed);
  return found ?? (prefixed ? undefined : localFixed(national, groups));
}

/** Written with a country code: +44…, 0044…, or 852-… as Hong Kong, Macau and Taiwan numbers often are. */
function numberWithCountry(
  core: string,
  digits: string,
  groups: readonly string[],
  plus: boolean,
): DialledNumber | undefined {
  const neighbour = groups.length > 1 && /^(?:852|853|886)$/.test(groups[0] ?? "");
  const zeros = digits.startsWith("00");
  if (!plus && !zeros && !neighbour) return undefined;
  const international = `+${zeros && !plus ? digits.slice(2) : digits}`;
  const text = plus ? core : `+${core.replace(/^\(?0*/, "")}`;
  const found = inPlan(international);
  if (found) return { text, ...found };
  const elsewhere = plus && /^\+[1-9]\d{7,14}$/.test(international) && !hasPlan(international);
  return elsewhere ? { text, international, kind: "unknown" } : undefined;
}

/** True where we carry the numbering plan of the number's country, and so may call it wrong. */
function hasPlan(international: string): boolean {
  const codes = Object.keys(numberingPlans().country_calling_codes);
  return codes.some((code) => international.startsWith(`+${code}`));
}

/** The number as grouped for this country: 202-224-3441 there, 0207 035 4848 elsewhere. */
function looksLike(region: PhoneRegion, groups: readonly string[]): boolean {
  const shape = groups.map((group) => group.length).join("-");
  if (region === "US" || region === "CA") return /^(?:1-)?3-3-4$/.test(shape);
  return groups.length > 1 && (groups[0] ?? "").startsWith("0");
}

function foreignNumber(
  core: string,
  groups: readonly string[],
  regions: readonly PhoneRegion[],
): DialledNumber | undefined {
  for (const region of regions) {
    const found = region !== "CN" && looksLike(region, groups) ? inPlan(core, region) : undefined;
    if (found) return { text: core, ...found };
  }
  return undefined;
}

/** Digits with their grouping signs, no words and no extension; undefined if no plan knows the number. */
export function readNumber(core: string, regions: readonly PhoneRegion[]): DialledNumber | undefined {
  const groups = core.match(/\d+/g) ?? [];
  const digits = groups.join("");
  const plus = /^\(?\+/.test(core);
  return (
    chineseNumber(digits, groups, plus) ??
    numberWithCountry(core, digits, groups, plus) ??
    foreignNumber(core, groups, regions)
  );
}

/** An extension inside the house or a 短号: nobody outside can dial it. */
export function readShortNumber(core: string, longest: number): DialledNumber | undefined {
  const digits = core.replace(/[\s().-]/g, "");
  return /^\d{2,}$/.test(digits) && digits.length <= longest
    ? { text: digits, international: "", kind: "short" }
    : undefined;
}
