// 请假代理 as people leave it.

import { readAbsences } from "../../../src/domain/company/absences.ts";

const row = (person: string, from: string, until: string, deputy = ""): Record<string, string> => ({
  person,
  from,
  until,
  deputy,
  note: "",
});

test("F24: absences are read however they were typed, days the wrong way round too", () => {
  const { value, problems } = readAbsences([
    row(" 王 芳 ", "2026年11月3日", "2026/11/5", "Zhou@huayue.example"),
    row("", "", ""),
    row("Chen@Huayue.example", "2026-12-09", "2026-12-07"),
  ]);
  expect(problems).toEqual([]);
  expect(value).toEqual([
    { person: "王 芳", from: "2026-11-03", until: "2026-11-05", deputy: "zhou@huayue.example", note: "" },
    { person: "chen@huayue.example", from: "2026-12-07", until: "2026-12-09", deputy: "", note: "" },
  ]);
});

test("F24: a row without somebody or without a day is nobody's absence, and it is told", () => {
  const { value, problems } = readAbsences([
    row("", "2026-11-03", "2026-11-05"),
    row("王芳", "2026-11-03", ""),
    row("王芳", "下周一", "2026-11-05"),
  ]);
  expect(value).toEqual([]);
  expect(problems).toEqual([
    { code: "fieldRequired", field: "person", row: 1 },
    { code: "fieldRequired", field: "until", row: 2 },
    { code: "dateInvalid", field: "from", row: 3, values: { value: "下周一" } },
  ]);
});
