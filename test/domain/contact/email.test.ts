// 常用邮箱: addresses as they are pasted, and mailboxes that are an office's.

import * as fc from "fast-check";
import { readEmail } from "../../../src/domain/contact/email.ts";

test.each([
  ["zhang.wei@example.com", "zhang.wei@example.com"],
  ["ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ", "zhang@example.com"],
  ["zhang＠qq。com", "zhang@qq.com"],
  [" zhang @ example.com ", "zhang@example.com"],
  ["zhang@example .com", "zhang@example.com"],
  ["zhang@example. com", "zhang@example.com"],
  ["mailto:zhang@example.com", "zhang@example.com"],
  ["<zhang@example.com>", "zhang@example.com"],
  ["Zhang@Example.COM", "Zhang@example.com"],
  ["zhang@example.com.", "zhang@example.com"],
  ["a@example.com；b@example.com", "a@example.com; b@example.com"],
  ["a@example.com、b@example.com", "a@example.com; b@example.com"],
  ["a@example.com / b@example.com", "a@example.com; b@example.com"],
  ["a@example.com\nb@example.com", "a@example.com; b@example.com"],
  ["a@example.com, a@example.com", "a@example.com"],
])("%j is read as %j", (typed, text) => {
  expect(readEmail(typed)).toMatchObject({ text, valid: true, beside: "" });
});

test("a display name is not part of the address, and is not lost", () => {
  expect(readEmail("张伟 <zhang@example.com>")).toMatchObject({ text: "zhang@example.com", beside: "张伟" });
});

test.each([
  ["N/D"],
  ["无"],
  ["zhang"],
  ["zhang@"],
  ["zhang@localhost"],
  ["@example.com"],
  ["zhang..wei@example.com"],
  ["zhang#qq.com"],
  ["a@b@example.com"],
  ["a@example.com; b@"],
])("no mail reaches %j: kept as typed", (typed) => {
  expect(readEmail(typed)).toEqual({ text: typed, valid: false, shared: false, beside: "" });
});

test("an empty cell is valid", () => {
  expect(readEmail(" ")).toEqual({ text: "", valid: true, shared: false, beside: "" });
});

test.each([
  ["public.enquiries@homeoffice.gsi.gov.uk", true],
  ["info@example.com", true],
  ["INFO@example.com", true],
  ["service2@example.com", true],
  ["hr@example.com", true],
  ["customer-service@example.com", true],
  ["info@example.com; sales@example.com", true],
  ["info@example.com; zhang.wei@example.com", false],
  ["sales.zhang@example.com", false],
  ["zhangwei@example.com", false],
  ["13812345678@139.com", false],
  ["infosys@example.com", false],
])("%s belongs to an office: %s", (typed, shared) => {
  expect(readEmail(typed)).toMatchObject({ shared, valid: true });
});

test("reading what was read changes nothing", () => {
  const text = fc.array(
    fc.constantFrom("a", "b@", "@c.com", "ｘ＠", "．", ".", " ", "；", ",", "<", ">", "/", "张", "mailto:"),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const once = readEmail(parts.join(""));
      expect(readEmail(once.text)).toMatchObject({ text: once.text, valid: once.valid, shared: once.shared });
    }),
    { numRuns: 2000 },
  );
});
