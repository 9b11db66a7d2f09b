// 工作日历 as people leave it.

import { companyDayRows, readCompanyDays } from "../../../src/domain/company/company-days.ts";

test("R77: days are read however they were typed, and written back in one form", () => {
  const { value, problems } = readCompanyDays([
    { date: "2026年12月31日", dayKind: "休息日", name: " 公司 年会 " },
    { date: "", dayKind: "", name: "" },
    { date: "2027/1/2", dayKind: "上班日", name: "" },
  ]);
  expect(problems).toEqual([]);
  expect(value).toEqual([
    { date: "2026-12-31", working: false, name: "公司 年会" },
    { date: "2027-01-02", working: true, name: "" },
  ]);
  expect(readCompanyDays(companyDayRows(value)).value).toEqual(value);
});

test("R77: a row that decides nothing is told; two rows against each other too, and the later one counts", () => {
  const { value, problems } = readCompanyDays([
    { date: "12/31", dayKind: "休息日", name: "" },
    { date: "2026-12-30", dayKind: "放假", name: "" },
    { date: "", dayKind: "休息日", name: "" },
    { date: "2026-12-31", dayKind: "休息日", name: "年会" },
    { date: "2026-12-31", dayKind: "上班日", name: "年会改期" },
  ]);
  expect(value).toEqual([{ date: "2026-12-31", working: true, name: "年会改期" }]);
  expect(problems.map(({ row, code, field }) => [row, code, field])).toEqual([
    [1, "dateInvalid", "date"],
    [2, "choiceInvalid", "dayKind"],
    [3, "fieldRequired", "date"],
    [5, "dayRepeated", "date"],
  ]);
});
