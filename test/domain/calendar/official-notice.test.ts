// The State Council's notice, pasted (R77): the days it gives are those of the official table.

import { readOfficialNotice } from "../../../src/domain/calendar/official-notice.ts";
import { workingCalendar } from "../../../src/domain/calendar/working-calendar.ts";

const NOTICE_2026 = `国务院办公厅关于2026年
部分节假日安排的通知
国办发明电〔2025〕7号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

test("R77: the notice of 2026 gives the days of the official table", () => {
  const notice = readOfficialNotice(NOTICE_2026);
  if ("fault" in notice) throw new Error(notice.fault);
  expect(notice.year).toBe(2026);
  expect(notice.days).toHaveLength(33 + 6);
  const calendar = workingCalendar();
  for (const { date, working } of notice.days)
    expect({ date, ...calendar.kindOf(date) }).toMatchObject({ date, working, basis: "official" });
});

/** 国办发明电〔2022〕16号, its arrangement. */
const NOTICE_2023 = `关于2023年部分节假日安排的通知
一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。`;

test("R77: a holiday over the turn of the year is written with both years, two festivals may share their days", () => {
  const notice = readOfficialNotice(NOTICE_2023);
  if ("fault" in notice) throw new Error(notice.fault);
  expect(notice.days.slice(0, 3).map(({ date }) => date)).toEqual(["2022-12-31", "2023-01-01", "2023-01-02"]);
  const calendar = workingCalendar();
  for (const { date, working } of notice.days)
    expect({ date, ...calendar.kindOf(date) }).toMatchObject({ date, working });
});

test("R77: a notice that was not pasted whole is told by the festivals that are missing", () => {
  const lines = NOTICE_2023.split("\n");
  expect(readOfficialNotice(lines.filter((line) => !/清明|端午/.test(line)).join("\n"))).toEqual({
    fault: "festivalsMissing",
    festivals: ["清明", "端午"],
  });
  expect(readOfficialNotice(lines.slice(0, 1).join("\n"))).toEqual({ fault: "noDays" });
});

test.each([
  ["今年国庆放七天", { fault: "noYear" }],
  ["关于2027年部分节假日安排的通知\n一、元旦：放假。", { fault: "noDays" }],
  [
    "关于2027年部分节假日安排的通知\n一、春节：2月27日至31日放假。",
    { fault: "noSuchDay", day: "2027-02-31" },
  ],
  [
    "关于2027年部分节假日安排的通知\n一、春节：2月1日至3月31日放假。",
    { fault: "noSuchDay", day: "2027-02-01–2027-03-31" },
  ],
])("a text that is no whole notice is not half taken: %j", (text, fault) => {
  expect(readOfficialNotice(text)).toEqual(fault);
});
