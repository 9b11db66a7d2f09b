// Files that mean harm or were damaged: answered with a trouble, soon, and never with an error.

import fc from "fast-check";
import { zipSync } from "fflate";
import { readFile } from "../../src/pages/import/read-file.ts";
import { xmlParts } from "../../src/pages/import/workbook/xml.ts";
import { TEXTS } from "../corpus/texts.ts";
import { workbook, workbookFiles, zipped } from "../corpus/workbook.ts";
import { WORKBOOKS } from "../corpus/workbooks.ts";

const FILES = Object.values({ ...WORKBOOKS, ...TEXTS }).map((make) => make());

/** A workbook whose one sheet holds this XML. */
function withSheet(xml: string): Uint8Array {
  const files = workbookFiles({ sheets: [{ name: "Sheet1", rows: [["姓名"]] }] });
  return zipped({ ...files, "xl/worksheets/sheet1.xml": xml });
}

/** Seconds of computing, not of waiting: what else the machine does is not counted. */
function withinSeconds<T>(seconds: number, work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(seconds);
  return result;
}

test("any file, cut off or with bytes changed anywhere, is read or refused", () => {
  const damage = fc.record({
    file: fc.constantFrom(...FILES),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(damage, ({ file, length, changes }) => {
      const bytes = file.slice(0, Math.ceil(file.length * length));
      for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte;
      expect(typeof readFile(bytes).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

test("any bytes at all are read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(typeof readFile(bytes).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

test("an archive that would unpack to 300 megabytes is refused before it is unpacked", () => {
  const part = new Uint8Array(60 * 1024 * 1024);
  const parts = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`xl/worksheets/sheet${at}.xml`, part]));
  const bomb = zipSync(parts, { level: 9 });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(withinSeconds(3, () => readFile(bomb))).toEqual({ ok: false, trouble: "tooLarge" });
}, 30_000);

test("a cell at the far end of a sheet makes no million of rows", () => {
  const far = withSheet(
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>' +
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
  );
  expect(readFile(far)).toMatchObject({ ok: true, sheets: [{ rows: [["姓名"]] }] });
});

test("a sheet of gaps, or of merged cells, is refused", () => {
  const rows = Array.from({ length: 6000 }, (_, at) => `<row><c r="SA${at + 1}"><v>1</v></c></row>`);
  const gaps = withSheet(`<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`);
  expect(withinSeconds(5, () => readFile(gaps))).toEqual({ ok: false, trouble: "tooLarge" });
  const merges = '<mergeCell ref="A1:A20000"/>'.repeat(30_000);
  const merged = withSheet(`<worksheet><sheetData/><mergeCells>${merges}</mergeCells></worksheet>`);
  expect(withinSeconds(5, () => readFile(merged))).toEqual({ ok: false, trouble: "tooLarge" });
});

test("no XML makes the reader slow", () => {
  const long = 200_000;
  const slow = [
    "<a".repeat(long),
    `<${"a".repeat(long)}`,
    `<a ${'b="'.repeat(long)}`,
    "<!--".repeat(long),
    "<![CDATA[".repeat(long),
    `<a ${"'\"".repeat(long)}`,
  ];
  for (const xml of slow) expect(withinSeconds(3, () => readFile(withSheet(xml))).ok).toBe(false);
  expect(() => [...xmlParts("<a><b")]).toThrow(SyntaxError);
});

test("ten thousand rows are read within seconds", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [`张${at}`, "市场部", 13_800_000_000 + at, "备注"]);
  const file = workbook({ sheets: [{ name: "Sheet1", rows: [["姓名", "部门", "手机", "备注"], ...rows] }] });
  expect(withinSeconds(10, () => readFile(file))).toMatchObject({ ok: true });
}, 60_000);

test("three thousand cards with pictures are read within seconds", () => {
  const picture = `PHOTO;ENCODING=b;TYPE=JPEG:${`${"A".repeat(74)}=\r\n `.repeat(60)}`;
  const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:张;伟;;;\r\n${picture}\r\nTEL;TYPE=CELL:13812345678\r\nEND:VCARD\r\n`;
  const file = Buffer.from(card.repeat(3000));
  const read = withinSeconds(10, () => readFile(file));
  expect(read.ok && read.sheets[0]?.rows.length).toBe(3001);
});
