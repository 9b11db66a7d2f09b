// 设置: every setting of the company, declared once with its label in the tab, its default, its unit and its rule (R1).

import { MAJOR_CHANGES, NO_CHANGES } from "../request/major.ts";
import { LENGTH, ROLE_TEXT } from "../register/tables.ts";
import { hookHost } from "../notice/hook.ts";
import { isTimeOfDay, type TimeOfDay } from "../calendar/zone.ts";
import type { Refusal, RefusalCode } from "../refusal.ts";
import { isAccount, normalAccount } from "./account.ts";
import { cellText, isBlank, lengthOf, type Cells, type Read } from "./cells.ts";
import type { Language, Settings } from "./company.ts";

export type SettingKey = keyof Settings;

export interface Setting<T extends string> {
  /** Column 项目 of the tab: like the headers, the register's own words, in one language. */
  readonly label: string;
  readonly default: T;
  /** "" where the value has none. */
  readonly unit: string;
  /** The value, or why the text is none. */
  readonly read: (
    text: string,
  ) => { readonly value: T } | { readonly code: RefusalCode; readonly values?: Refusal["values"] };
}

/** In the order of the tab. */
export const SETTINGS: { readonly [K in SettingKey]: Setting<Settings[K]> } = {
  companyName: {
    label: "公司名称",
    default: "",
    unit: "",
    read: (text) => atMost(LENGTH.unit, text),
  },
  timeZone: {
    label: "时区",
    default: "Asia/Shanghai",
    unit: "IANA",
    read: (text) => (isTimeZone(text) ? { value: text } : { code: "timeZoneInvalid" }),
  },
  folderName: {
    label: "共享文件夹名称",
    default: "行政部-联络信息",
    unit: "",
    read: (text) => atMost(LENGTH.unit, text),
  },
  language: {
    label: "语言",
    default: "zh-CN",
    unit: "",
    read: (text) => {
      const value = languageOf(text);
      return value ? { value } : { code: "choiceInvalid" };
    },
  },
  endOfBusiness: { label: "下班时间", default: "18:00", unit: "HH:mm", read: timeOfDay },
  graceUntil: { label: "假期到期宽限", default: "12:00", unit: "HH:mm", read: timeOfDay },
  digestAt: { label: "摘要邮件时间", default: "09:00", unit: "HH:mm", read: timeOfDay },
  majorChanges: {
    label: "重大变更规则",
    default: Object.values(MAJOR_CHANGES).join("；"),
    unit: "",
    read: (text) => {
      const words = text.split(/[\s;；、,，]+/).filter((word) => word !== "" && word !== NO_CHANGES);
      const wrong = words.find((word) => !Object.values<string>(MAJOR_CHANGES).includes(word));
      return wrong === undefined
        ? { value: words.join("；") || NO_CHANGES }
        : { code: "choiceInvalid", values: { value: wrong } };
    },
  },
  lastSigner: {
    label: "最后签批人",
    default: ROLE_TEXT.administrator,
    unit: "",
    read: (text) =>
      isAccount(text) || Object.values<string>(ROLE_TEXT).includes(text)
        ? { value: normalAccount(text) }
        : { code: "accountInvalid" },
  },
  confirmEvery: {
    label: "自我确认间隔",
    default: "6",
    unit: "月",
    read: (text) => (/^([1-9]|1\d|2[0-4])$/.test(text) ? { value: text } : { code: "numberInvalid" }),
  },
  groupHooks: {
    label: "群机器人",
    default: "",
    unit: "",
    read: (text) => {
      const hooks = text.split(/[\s;；]+/).filter((hook) => hook !== "");
      // The address is a secret: the problem does not repeat it.
      return hooks.every((hook) => hookHost(hook) !== undefined)
        ? { value: hooks.join(" ") }
        : { code: "hookInvalid", values: {} };
    },
  },
};

export const DEFAULT_SETTINGS: Settings = {
  companyName: SETTINGS.companyName.default,
  timeZone: SETTINGS.timeZone.default,
  folderName: SETTINGS.folderName.default,
  language: SETTINGS.language.default,
  endOfBusiness: SETTINGS.endOfBusiness.default,
  graceUntil: SETTINGS.graceUntil.default,
  digestAt: SETTINGS.digestAt.default,
  majorChanges: SETTINGS.majorChanges.default,
  lastSigner: SETTINGS.lastSigner.default,
  confirmEvery: SETTINGS.confirmEvery.default,
  groupHooks: SETTINGS.groupHooks.default,
};

/** Those that the wizard asks for. */
export const WIZARD_SETTINGS = [
  "companyName",
  "timeZone",
  "folderName",
  "language",
  "endOfBusiness",
  "graceUntil",
] as const satisfies readonly SettingKey[];
export type WizardSetting = (typeof WIZARD_SETTINGS)[number];

export const SETTING_KEYS: readonly SettingKey[] = [
  ...WIZARD_SETTINGS,
  "digestAt",
  "majorChanges",
  "lastSigner",
  "confirmEvery",
  "groupHooks",
];

/** "18:00"; also "9:30", with the Chinese colon, and with seconds as a sheet may show them. */
function timeOfDay(text: string): ReturnType<Setting<TimeOfDay>["read"]> {
  const [, hours = "", minutes = ""] = /^(\d{1,2})[:：](\d{2})(?:[:：]00)?$/.exec(text) ?? [];
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  return isTimeOfDay(time) ? { value: time } : { code: "timeInvalid" };
}

function atMost(limit: number, text: string): ReturnType<Setting<string>["read"]> {
  const length = lengthOf(text);
  return length > limit ? { code: "fieldTooLong", values: { limit, length } } : { value: text };
}

/** As people write them, in lower case. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ["zh-cn", "zh-CN"],
  ["中文", "zh-CN"],
  ["en", "en"],
  ["english", "en"],
]);

function languageOf(text: string): Language | undefined {
  return LANGUAGES.get(text.toLowerCase());
}

/** True for a zone that the platform knows by its IANA name. */
export function isTimeZone(text: string): boolean {
  if (text === SETTINGS.timeZone.default) return true; // spares each execution the loading of all zones
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** A setting as text, judged: its value, or its default with the reason. A blank is the default. */
export function readSetting<K extends SettingKey>(
  key: K,
  text: string,
): { value: Settings[K]; problem?: Refusal } {
  const setting = SETTINGS[key];
  if (text === "") return { value: setting.default };
  const read = setting.read(text);
  if ("value" in read) return { value: read.value };
  return {
    value: setting.default,
    problem: { code: read.code, field: key, values: read.values ?? { value: text } },
  };
}

/** The rows of the tab 设置. A setting that is missing or wrong has its default. */
export function readSettings(rows: readonly Cells[]): Read<Settings> {
  const problems: Refusal[] = [];
  const typed = new Map<SettingKey, { text: string; row: number }>();
  rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const label = cellText(cells, "key");
    const key = SETTING_KEYS.find((each) => each === label || SETTINGS[each].label === label);
    if (key) typed.set(key, { text: cellText(cells, "value"), row: index + 1 });
    else problems.push({ code: "choiceInvalid", field: "key", row: index + 1, values: { value: label } });
  });
  const read = <K extends SettingKey>(key: K): Settings[K] => {
    const { text, row } = typed.get(key) ?? { text: "", row: 0 };
    const { value, problem } = readSetting(key, text);
    if (problem) problems.push({ ...problem, row });
    return value;
  };
  const value: Settings = {
    companyName: read("companyName"),
    timeZone: read("timeZone"),
    folderName: read("folderName"),
    language: read("language"),
    endOfBusiness: read("endOfBusiness"),
    graceUntil: read("graceUntil"),
    digestAt: read("digestAt"),
    majorChanges: read("majorChanges"),
    lastSigner: read("lastSigner"),
    confirmEvery: read("confirmEvery"),
    groupHooks: read("groupHooks"),
  };
  return { value, problems };
}

/**
 * The tab's rows for what the wizard asked; `standing` are its rows now, whose other settings stay as they were typed.
 * `notes` is what column 说明 says beside each.
 */
export function settingRows(
  wizard: Readonly<Record<WizardSetting, string>>,
  notes: Readonly<Record<SettingKey, string>>,
  standing: readonly Cells[],
): Cells[] {
  const typed = new Map(standing.map((cells) => [cellText(cells, "key"), cellText(cells, "value")]));
  const wanted: Partial<Readonly<Record<SettingKey, string>>> = wizard;
  return SETTING_KEYS.map((key) => {
    const { label, default: otherwise } = SETTINGS[key];
    return { key: label, value: wanted[key] ?? typed.get(label) ?? otherwise, note: notes[key] };
  });
}
