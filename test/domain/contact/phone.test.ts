// Telephone cells as Chinese staff and foreign lists really hold them (R21).

import * as fc from "fast-check";
import { readPhones } from "../../../src/domain/contact/phone.ts";

/** Text, then each number as kind, international form, extension. */
function office(typed: string): string[] {
  const { text, numbers } = readPhones(typed, "office");
  return [
    text,
    ...numbers.map((n) => `${n.kind} ${n.international}${n.extension && `#${n.extension}`}`.trim()),
  ];
}

test.each([
  ["13812345678"],
  ["１３８－１２３４－５６７８"],
  ["138 1234 5678"],
  ["+86 138 1234 5678"],
  ["+8613812345678"],
  ["0086-13812345678"],
  ["8613812345678"],
  ["86 138-1234-5678"],
  ["013812345678"],
  ["手机：13812345678"],
  ["'13812345678"],
  ["13812345678.0"],
])("a Chinese mobile number typed %j is 13812345678", (typed) => {
  expect(readPhones(typed, "mobile")).toEqual({
    text: "13812345678",
    numbers: [
      { text: "13812345678", international: "+8613812345678", extension: "", label: "", kind: "mobile" },
    ],
    valid: true,
  });
});

test.each([
  ["010-12345678", "010-12345678", "fixed +861012345678"],
  ["（010）1234 5678", "010-12345678", "fixed +861012345678"],
  ["01012345678", "010-12345678", "fixed +861012345678"],
  ["86-010-62345678", "010-62345678", "fixed +861062345678"],
  ["+86 (0)10 6234 5678", "010-62345678", "fixed +861062345678"],
  ["21-62345678", "021-62345678", "fixed +862162345678"],
  ["0571 8765 4321", "0571-87654321", "fixed +8657187654321"],
  ["62345678", "62345678", "fixed"],
  ["86543210", "86543210", "fixed"],
  ["(010)62345678转801", "010-62345678转801", "fixed +861062345678#801"],
  ["010-62345678-801", "010-62345678转801", "fixed +861062345678#801"],
  ["010-62345678(801)", "010-62345678转801", "fixed +861062345678#801"],
  ["010-62345678 分机 801", "010-62345678转801", "fixed +861062345678#801"],
  ["010-62345678 ext. 801", "010-62345678转801", "fixed +861062345678#801"],
  ["010-62345678x801", "010-62345678转801", "fixed +861062345678#801"],
  ["8012", "8012", "short"],
  ["95588", "95588", "hotline"],
  ["96110", "96110", "hotline"],
  ["12345", "12345", "hotline"],
  ["10086", "10086", "hotline"],
  ["86-10086", "10086", "hotline"],
  ["110", "110", "hotline"],
  ["021-12315", "021-12315", "hotline"],
  ["400 820 8820", "400-820-8820", "hotline"],
  ["8008208820转1", "800-820-8820转1", "hotline #1"],
  ["+44 20 7035 4848", "+44 20 7035 4848", "fixed +442070354848"],
  ["0044 20 7035 4848", "+44 20 7035 4848", "fixed +442070354848"],
  ["852-2345 6789", "+852-2345 6789", "fixed +85223456789"],
  ["+20 2 12345678", "+20 2 12345678", "unknown +20212345678"],
  ["202-224-3441", "202-224-3441", "fixed +12022243441"],
  ["(202) 224-3441", "(202) 224-3441", "fixed +12022243441"],
  ["0207 035 4848", "0207 035 4848", "fixed +442070354848"],
])("%j can be dialled, and is written %j", (typed, text, number) => {
  expect(office(typed)).toEqual([text, number]);
  expect(readPhones(typed, "office").valid).toBe(true);
});

test.each([
  ["010-12345678/79", ["010-12345678", "010-12345679"]],
  ["010-62345678、62345679", ["010-62345678", "010-62345679"]],
  ["010-62345678转801/802", ["010-62345678转801", "010-62345678转802"]],
  ["010-62345678或13812345678", ["010-62345678", "13812345678"]],
  ["13812345678；13912345678", ["13812345678", "13912345678"]],
  ["13812345678 13912345678", ["13812345678", "13912345678"]],
  ["13812345678\n13912345678", ["13812345678", "13912345678"]],
  ["8012/8013", ["8012", "8013"]],
  ["办:010-62345678 手机:13812345678", ["办 010-62345678", "13812345678"]],
  ["0207 035 4848 or Minicom 0207 035 4742", ["0207 035 4848", "Minicom 0207 035 4742"]],
])("several numbers in a cell: %j", (typed, numbers) => {
  const read = readPhones(typed, "office");
  expect(read.numbers.map((number) => number.text)).toEqual(numbers);
  expect(read).toMatchObject({ text: numbers.join(" / "), valid: true });
});

test.each([
  ["传真：021-62345678", "传真", "传真 021-62345678"],
  ["13812345678(家)", "家", "家 13812345678"],
  ["(H) 13812345678", "H", "H 13812345678"],
  ["办公/家 010-62345678", "办公/家", "办公/家 010-62345678"],
])("a label is kept: %j", (typed, label, text) => {
  expect(readPhones(typed, "office").numbers).toMatchObject([{ label, text }]);
});

test.each([
  ["1.38E+10"],
  ["138****5678"],
  ["1381234567"],
  ["2162345678"],
  ["12012345678"],
  ["0571-8765432"],
  ["00207 035 4742"],
  ["208 035 4848"],
  ["2013-09-01"],
  ["1-800-FLOWERS"],
  ["138123456789012"],
])("what cannot be dialled is kept as typed: %j", (typed) => {
  const read = readPhones(typed, "office");
  expect(read).toMatchObject({ text: typed, valid: false });
  expect(read.numbers).toMatchObject([{ kind: "unknown", international: "" }]);
});

test.each([["N/D"], ["无"], ["-"], ["详见备注"]])("%j is no number at all", (typed) => {
  expect(readPhones(typed, "office")).toEqual({ text: typed, numbers: [], valid: false });
});

test("one bad number among good ones: the good one is read, the bad one stays", () => {
  const read = readPhones("0207 035 4848 or Minicom 00207 035 4742", "office");
  expect(read).toMatchObject({ text: "0207 035 4848 / Minicom 00207 035 4742", valid: false });
  expect(read.numbers.map((number) => number.kind)).toEqual(["fixed", "unknown"]);
});

test("an empty cell is valid and has no number", () => {
  expect(readPhones(" 　", "mobile")).toEqual({ text: "", numbers: [], valid: true });
});

test("手机号码 takes mobiles, 短号 takes short numbers, 办公电话 takes what rings", () => {
  const valid = (typed: string) =>
    (["office", "mobile", "short"] as const).map((usage) => readPhones(typed, usage).valid);
  expect(valid("13812345678")).toEqual([true, true, false]);
  expect(valid("010-62345678")).toEqual([true, false, false]);
  expect(valid("61234")).toEqual([true, false, true]);
  expect(valid("95588")).toEqual([true, false, true]);
  expect(valid("6612345")).toEqual([true, false, true]);
  expect(valid("400-820-8820")).toEqual([true, false, false]);
  expect(valid("202-224-3441")).toEqual([true, true, false]);
});

test("a bare foreign number is judged by the regions given", () => {
  expect(readPhones("030 901820", "office").valid).toBe(false);
  expect(readPhones("030 901820", "office", ["DE"])).toMatchObject({ text: "030 901820", valid: true });
  expect(readPhones("202-224-3441", "office", []).valid).toBe(false);
});

const typedCell = fc
  .array(
    fc.constantFrom(
      ...Array.from("0123456789０１ -－()（）+/、,转xX "),
      "010-",
      "138",
      "12345678",
      "1391234567",
      " or ",
      "或",
      "Tel:",
      "家",
      "ext",
      "E+",
      ".",
      "分机",
      "Minicom ",
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

test("reading what was read changes nothing", () => {
  fc.assert(
    fc.property(typedCell, fc.constantFrom("office", "mobile", "short"), (typed, usage) => {
      const once = readPhones(typed, usage);
      expect(readPhones(once.text, usage).text).toBe(once.text);
    }),
    { numRuns: 3000 },
  );
});

/** Digits in order, without what only says how to reach China or dial abroad. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

test("no digit is lost, but for country and trunk prefixes", () => {
  fc.assert(
    fc.property(typedCell, (typed) => {
      const narrow = typed.normalize("NFKC");
      const digits = narrow.replace(/\D/g, "");
      fc.pre(!/86|0[0-9]/.test(digits) && !/\.0/.test(narrow));
      expect(isSubsequence(digits, readPhones(typed, "office").text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
