// Texts that a spreadsheet program would rewrite leave guarded, and come back identical.

import * as fc from "fast-check";
import { guarded, guardedAsText, spacedMobile, unguarded } from "../../../src/domain/export/cell-text.ts";
import { readPhones } from "../../../src/domain/contact/phone.ts";

test.each([
  "=1+1",
  "＝HYPERLINK()",
  " =1+1",
  "\ufeff=1+1",
  "+86 10 6234 5678",
  "-待定",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "0571",
  "13800001001",
  "123456789012345678",
  "1.5",
  "1E5",
  "3-1",
  "2026/11",
  "3月1日",
  "8:30",
  "TRUE",
])("F3: %j leaves a CSV behind an apostrophe", (text) => {
  expect(guarded(text)).toBe(`'${text}`);
  expect(unguarded(guarded(text))).toBe(text);
  expect(guardedAsText(text)).toBe(text);
});

test.each(["", "张伟", "010-62345678转801", "138 0000 1001", "N-000012", "2026-11-23", "12", "8001", "a=b"])(
  "%j leaves as it is",
  (text) => expect(guarded(text)).toBe(text),
);

test("an apostrophe of somebody's own stays his", () => {
  expect(unguarded("'S 号楼")).toBe("'S 号楼");
  expect(guarded("'=1")).toBe("''=1");
  expect(guardedAsText("'=1")).toBe("''=1");
});

test("F3: whatever is written, the identical text comes back", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("'=+-@＝\t 0123.,/:eE月日年%张a\n")) });
  fc.assert(
    fc.property(text, (one) => {
      expect(unguarded(guarded(one))).toBe(one);
      expect(unguarded(guardedAsText(one))).toBe(one);
    }),
    { numRuns: 2000 },
  );
});

test("a mobile number alone in its cell is written in groups, and read as the number it is", () => {
  expect(spacedMobile("13800001001")).toBe("138 0000 1001");
  expect(readPhones("138 0000 1001", "mobile").text).toBe("13800001001");
  expect(spacedMobile("13800001001 / 13900002002")).toBe("13800001001 / 13900002002");
});
