// What the register of a day is beside that of today: pure, without a browser.

import { serialOf } from "../../src/domain/register/serial.ts";
import { absentThen, linesOf } from "../../src/pages/as-of/lines.ts";
import { registerOf } from "../../src/pages/register.ts";
import type { OrganizationView, RecordOnDay, RegisterView } from "../../src/wire/operations.ts";

const UNIT = serialOf("organization", 1);
const unitView: OrganizationView = {
  serial: UNIT,
  version: 2,
  row: 2,
  fields: { fullName: "江南特钢有限公司", engagementState: "engaged" },
  flags: [],
  search: "",
};

const about: Omit<RegisterView, "organizations"> = {
  me: { account: "zhou@huayue.example", name: "周敏" },
  today: "2026-11-23",
  companyName: "华岳制造",
  language: "zh-CN",
  departments: [],
  organizationTypes: [],
  counting: { companyDays: [], endOfBusiness: "18:00", graceUntil: "12:00", timeZone: "Asia/Shanghai" },
  problems: [],
  internal: [],
  external: [],
};

const TODAY = registerOf({ ...about, organizations: [unitView] });

function on(serial: RecordOnDay["serial"], fields: RecordOnDay["fields"], more: Partial<RecordOnDay> = {}) {
  return { serial, fields, erased: [], planned: false, ...more };
}

test("B3: a contact stands with the name that its 单位 had then; units come after contacts", () => {
  const records = [
    on(UNIT, { fullName: "江南钢铁有限公司", engagementState: "engaged" }),
    on("W-000001", { fullName: "赵一", organization: UNIT, jobTitle: "经理", officePhone: "021-5888" }),
  ];
  const [contact, unit] = linesOf(records, TODAY);
  expect(contact).toMatchObject({ post: "江南钢铁有限公司-经理", channel: "021-5888", beside: "gone" });
  expect(unit).toMatchObject({
    beside: "changed",
    differences: [
      { field: "fullName", thatDay: "江南钢铁有限公司", today: "江南特钢有限公司", erased: false },
    ],
  });
});

test("B3: what is as today says nothing but when it was last updated; planned records have nothing beside them", () => {
  const same = on(UNIT, { ...unitView.fields, lastUpdatedOn: "2026-11-01" });
  const planned = on("N-000009", { fullName: "新人" }, { planned: true });
  expect(linesOf([same, planned], TODAY).map(({ beside }) => beside)).toEqual(["planned", "same"]);
  expect(absentThen([same, planned], TODAY)).toBe(0);
  expect(absentThen([planned], TODAY)).toBe(1);
});

test("B12: what was erased is a difference even where both are empty now", () => {
  const [unit] = linesOf([on(UNIT, unitView.fields, { erased: ["remark"] })], TODAY);
  expect(unit?.differences).toEqual([{ field: "remark", thatDay: "", today: "", erased: true }]);
});
