import {
  isTimeZone,
  readSettings,
  settingRows,
  SETTINGS,
  readSetting,
  SETTING_KEYS,
} from "../../../src/domain/company/settings.ts";
import { saidZhCN } from "../../../src/text/pages/said-zh-CN.ts";
import { zhCN } from "../../../src/text/zh-CN.ts";

test("R1, R35: an empty tab means every default", () => {
  expect(readSettings([])).toEqual({
    value: {
      companyName: "",
      timeZone: "Asia/Shanghai",
      folderName: "行政部-联络信息",
      language: "zh-CN",
      endOfBusiness: "18:00",
      graceUntil: "12:00",
      digestAt: "09:00",
      majorChanges: "主要负责人更换；单位更名；合作终止；合作重启；手机和邮箱同时更换；业务对接人更换",
      lastSigner: "管理员",
      confirmEvery: "6",
      groupHooks: "",
    },
    problems: [],
  });
});

test("R1: what was set is read back from the tab's own rows", () => {
  const settings = {
    companyName: "华悦集团",
    timeZone: "Asia/Urumqi",
    folderName: "联络",
    language: "en",
    endOfBusiness: "17:30",
    graceUntil: "10:00",
  } as const;
  const hook = "https://open.feishu.cn/open-apis/bot/v2/hook/xxxx";
  const standing = [
    { key: "摘要邮件时间", value: "10:30", note: "" },
    { key: "重大变更规则", value: "单位更名, 合作终止", note: "" },
    { key: "最后签批人", value: "Boss@HuaYue.example", note: "" },
    { key: "自我确认间隔", value: "12", note: "" },
    { key: "群机器人", value: hook, note: "" },
  ];
  const kept = {
    lastSigner: "boss@huayue.example",
    confirmEvery: "12",
    digestAt: "10:30",
    majorChanges: "单位更名；合作终止",
    groupHooks: hook,
  };
  expect(readSettings(settingRows(settings, zhCN.settingNotes, standing))).toEqual({
    value: { ...settings, ...kept },
    problems: [],
  });
});

test("R1: a wrong setting has its default, and the row says why", () => {
  const rows = [
    { key: "时区", value: "北京", note: "" },
    { key: "语言", value: "法语", note: "" },
    { key: "", value: "", note: "" },
    { key: "公司名称", value: "华".repeat(121), note: "" },
    { key: "颜色", value: "红", note: "" },
    { key: "最后签批人", value: "老板", note: "" },
    { key: "自我确认间隔", value: "0", note: "" },
  ];
  const { value, problems } = readSettings(rows);
  expect(value).toEqual({
    companyName: "",
    timeZone: "Asia/Shanghai",
    folderName: "行政部-联络信息",
    language: "zh-CN",
    endOfBusiness: "18:00",
    graceUntil: "12:00",
    digestAt: "09:00",
    majorChanges: "主要负责人更换；单位更名；合作终止；合作重启；手机和邮箱同时更换；业务对接人更换",
    lastSigner: "管理员",
    confirmEvery: "6",
    groupHooks: "",
  });
  expect(problems).toEqual([
    { code: "choiceInvalid", field: "key", row: 5, values: { value: "颜色" } },
    { code: "fieldTooLong", field: "companyName", row: 4, values: { limit: 120, length: 121 } },
    { code: "timeZoneInvalid", field: "timeZone", row: 1, values: { value: "北京" } },
    { code: "choiceInvalid", field: "language", row: 2, values: { value: "法语" } },
    { code: "accountInvalid", field: "lastSigner", row: 6, values: { value: "老板" } },
    { code: "numberInvalid", field: "confirmEvery", row: 7, values: { value: "0" } },
  ]);
});

test("people write settings their own way: spaces, 中文, English", () => {
  const rows = [
    { key: " 语言 ", value: "English", note: "" },
    { key: "时区", value: " Europe/Berlin ", note: "" },
  ];
  expect(readSettings(rows).value).toMatchObject({ language: "en", timeZone: "Europe/Berlin" });
});

test("a time zone is an IANA name that exists", () => {
  for (const zone of ["Asia/Shanghai", "America/Argentina/Ushuaia", "Asia/Urumqi"])
    expect(isTimeZone(zone)).toBe(true);
  for (const zone of ["", "GMT+8", "+08:00", "Asia/Shangai", "北京", "Asia/"])
    expect(isTimeZone(zone)).toBe(false);
});

test("the tab's labels are the words that pages show for the same settings", () => {
  for (const key of SETTING_KEYS) expect(SETTINGS[key].label).toBe(saidZhCN.fields.settings[key]);
});

test.each([
  ["9:30", "09:30", undefined],
  ["17：30", "17:30", undefined],
  ["18:00:00", "18:00", undefined],
  ["", "18:00", undefined],
  ["24:00", "18:00", "timeInvalid"],
  ["六点", "18:00", "timeInvalid"],
])("R1: %j as the end of business is %s", (typed, value, code) => {
  const read = readSetting("endOfBusiness", typed);
  expect([read.value, read.problem?.code]).toEqual([value, code]);
});
