// Who is in the register already (F3): strong signs, weak signs, and signs that are none.

import type { ExternalContact, InternalContact } from "../../../src/domain/contact/contact.ts";
import {
  duplicateIndex,
  externalPerson,
  internalPerson,
  likelyDuplicates,
  SAME_PERSON,
} from "../../../src/domain/contact/duplicates.ts";

type Texts = Partial<InternalContact>;

/** What is found for `candidate` among colleagues N-000001, N-000002 …: serial, weight, reasons. */
function colleagues(candidate: Texts, ...existing: Texts[]) {
  const people = existing.map((contact, at) => internalPerson(`N-00000${at + 1}`, contact));
  const found = likelyDuplicates(internalPerson("", candidate), duplicateIndex(people), 5);
  return found.map(({ serial, weight, reasons }) => [serial, weight, ...reasons]);
}

function partners(
  candidate: Partial<ExternalContact>,
  unit: string,
  existing: Partial<ExternalContact>,
  itsUnit: string,
) {
  const index = duplicateIndex([externalPerson("W-000001", existing, itsUnit)]);
  return likelyDuplicates(externalPerson("", candidate, unit), index, 5).map(({ weight, reasons }) => [
    weight,
    ...reasons,
  ]);
}

const li: Texts = {
  fullName: "李明朗",
  department: "市场部",
  mobilePhone: "13812345678",
  email: "liming@example.com",
  account: "liming@example.com",
};

test("name and department name the same person", () => {
  expect(colleagues({ fullName: "李 明朗", department: "市场部" }, li)).toEqual([
    ["N-000001", 80, "nameAndDepartment"],
  ]);
});

test("a name with a personal channel names the same person, whatever the department", () => {
  expect(colleagues({ fullName: "李明朗", mobilePhone: "13812345678" }, li)).toEqual([
    ["N-000001", 100, "mobile", "name"],
  ]);
  expect(colleagues({ fullName: "李明朗", email: "LiMing@example.com" }, li)).toEqual([
    ["N-000001", 90, "email", "name"],
  ]);
  expect(colleagues({ account: "LIMING@example.com" }, li)).toEqual([["N-000001", 100, "account"]]);
});

test("a personal channel alone is worth a warning, and no more", () => {
  const [[, weight] = []] = colleagues({ fullName: "赵静", mobilePhone: "13812345678" }, li);
  expect(weight).toBe(60);
  expect(weight).toBeLessThan(SAME_PERSON);
  expect(colleagues({ fullName: "赵静", email: "liming@example.com" }, li)).toEqual([
    ["N-000001", 50, "email"],
  ]);
});

test("a mobile number is found in whichever column it stands", () => {
  expect(colleagues({ officePhone: "010-62345678 / 13812345678" }, li)).toEqual([["N-000001", 60, "mobile"]]);
});

test("R84: a colleague of the same name elsewhere may be one person in two departments", () => {
  expect(colleagues({ fullName: "李明朗", department: "销售部" }, li)).toEqual([["N-000001", 40, "name"]]);
});

test("a namesake at another partner is somebody else; with the name of the unit, in whatever form, it is the same", () => {
  const wang = { fullName: "王伟" };
  expect(partners(wang, "甲有限公司", wang, "乙有限公司")).toEqual([]);
  expect(partners(wang, "甲有限公司", wang, "甲 有限责任公司")).toEqual([[80, "nameAndOrganization"]]);
  expect(partners(wang, "", wang, "")).toEqual([]);
});

test("a desk's number with its extension is shared by few; alone it says little, with the name much", () => {
  const desk = { officePhone: "010-62345678转801" };
  expect(colleagues({ fullName: "赵静", ...desk }, { ...li, ...desk })).toEqual([]);
  expect(colleagues({ fullName: "李明朗", ...desk }, { ...li, ...desk })).toEqual([
    ["N-000001", 100, "name", "phoneAndName"],
  ]);
  expect(colleagues({ fullName: "李明朗", officePhone: "010-62345678转802" }, { ...li, ...desk })).toEqual([
    ["N-000001", 40, "name"],
  ]);
});

test("an office's mailbox, and a number that three people have, are nobody's own", () => {
  const office = { email: "info@example.com", officePhone: "010-62345678", mobilePhone: "13900000000" };
  const three = ["赵静", "钱伟", "孙丽"].map((fullName) => ({ fullName, ...office }));
  expect(colleagues({ fullName: "周杰", ...office }, ...three)).toEqual([]);
  expect(colleagues({ fullName: "周杰", ...office }, ...three.slice(0, 2))).toHaveLength(2);
  expect(colleagues({ fullName: "钱伟", ...office }, ...three)).toEqual([
    ["N-000002", 100, "mobile", "name"],
  ]);
});

test("who has no name is never the same by that: N/D is found by post alone", () => {
  const post = {
    fullName: "N/D",
    department: "Border Force",
    jobTitle: "Head of Strategy",
    responsibilities: "Strategy",
  };
  expect(colleagues({ fullName: "N/D", department: "Border Force" }, post)).toEqual([]);
  expect(colleagues({ ...post, jobTitle: "Head of Law" }, post)).toEqual([]);
  expect(colleagues({ ...post, responsibilities: "Law" }, post)).toEqual([]);
  expect(colleagues({ ...post, department: "Home Office" }, post)).toEqual([]);
  expect(colleagues({ ...post, fullName: "Vacant" }, post)).toEqual([["N-000001", 80, "samePost"]]);
  expect(colleagues({ ...post, fullName: "Simon King" }, post)).toEqual([]);
});

test("titles, order and signs of a foreign name do not matter", () => {
  const unit = { department: "Border Force" };
  expect(
    colleagues({ fullName: "Montgomery, Charles", ...unit }, { fullName: "Sir Charles Montgomery", ...unit }),
  ).toEqual([["N-000001", 80, "nameAndDepartment"]]);
  expect(
    colleagues({ fullName: "John OBrien", ...unit }, { fullName: "John O'Brien", ...unit }),
  ).toHaveLength(1);
});

test("the likeliest comes first, at most as many as asked for, and never oneself", () => {
  const people = [
    internalPerson("N-000001", { fullName: "李明朗", department: "销售部" }),
    internalPerson("N-000002", li),
    internalPerson("N-000003", { fullName: "李明朗" }),
  ];
  const index = duplicateIndex(people);
  const found = likelyDuplicates(internalPerson("", li), index, 2);
  expect(found.map(({ serial }) => serial)).toEqual(["N-000002", "N-000001"]);
  const others = likelyDuplicates(internalPerson("N-000002", li), index, 5);
  expect(others.map(({ serial }) => serial)).toEqual(["N-000001", "N-000003"]);
});
