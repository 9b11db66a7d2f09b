// 负责业务模块 and 对接事项 (R11, R32).

import * as fc from "fast-check";
import { readMatter, shortenedMatter } from "../../../src/domain/contact/matter.ts";
import { lengthOf } from "../../../src/domain/contact/width.ts";

test("R11: 部门-内容 is the pattern; another one earns a hint and is accepted", () => {
  expect(readMatter("销售部-华东区域客户对接")).toEqual({ text: "销售部-华东区域客户对接", overlong: false });
  expect(readMatter("华东区域客户对接")).toEqual({
    text: "华东区域客户对接",
    overlong: false,
    hint: "noDepartmentPrefix",
  });
  expect(readMatter("")).toEqual({ text: "", overlong: false });
});

test("R32: sixty characters are brief, sixty-one are not; 汉字 and emoji count one each", () => {
  expect(readMatter("部-" + "事".repeat(58)).overlong).toBe(false);
  expect(readMatter("部-" + "事".repeat(59)).overlong).toBe(true);
  expect(readMatter("部-" + "😀".repeat(58)).overlong).toBe(false);
});

test("stray quotes and line breaks of an export are gone, those inside stay", () => {
  expect(readMatter(`"'To lead the\r\n  unit's work.'`).text).toBe("To lead the unit's work.");
  expect(readMatter("“负责”采购“物流”").text).toBe("负责”采购“物流");
});

test("a shortened matter fits and says that there is more", () => {
  const long = "负责华东区域".repeat(20);
  expect(lengthOf(shortenedMatter(long))).toBe(60);
  expect(shortenedMatter(long)).toMatch(/^负责华东区域.*…$/);
  expect(shortenedMatter("短")).toBe("短");
});

test("reading what was read changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("部-事 '\"“”　\nＡa1")) }), (typed) => {
      const once = readMatter(typed);
      expect(readMatter(once.text)).toEqual(once);
    }),
  );
});
