// Files to take away from the local workspace.

import { inflateRawSync } from "node:zlib";
import { mailToEml } from "../../../local/services/download/eml.ts";
import { workbookToXlsx } from "../../../local/services/download/xlsx.ts";
import { setting, textRow } from "../sheets-api/setting.ts";

/** The text of one part of a zip file, found through its central directory. */
function partOf(zip: Buffer, name: string): string {
  for (
    let at = zip.indexOf("PK\x01\x02", 0, "latin1");
    at >= 0;
    at = zip.indexOf("PK\x01\x02", at + 4, "latin1")
  ) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString("utf8", at + 46, at + 46 + nameLength) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString("utf8");
  }
  throw new Error(`no ${name}`);
}

test("a spreadsheet downloads with its values, formats, frozen rows and hidden sheets", async () => {
  const { send, workbook } = setting();
  send(
    { updateCells: { start: {}, rows: [textRow("姓名", "=1+1", "01234")], fields: "userEnteredValue" } },
    {
      repeatCell: {
        range: { endRowIndex: 1 },
        cell: { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: { red: 1 } } },
        fields: "userEnteredFormat",
      },
    },
    {
      updateCells: {
        start: { rowIndex: 1 },
        rows: [
          {
            values: [
              {
                userEnteredValue: { numberValue: 46027 },
                userEnteredFormat: { numberFormat: { type: "DATE", pattern: "yyyy-mm-dd" } },
              },
              { userEnteredValue: { formulaValue: "=A2+1" } },
            ],
          },
        ],
        fields: "*",
      },
    },
    {
      updateSheetProperties: {
        properties: { gridProperties: { frozenRowCount: 1 } },
        fields: "gridProperties.frozenRowCount",
      },
    },
    { addSheet: { properties: { title: "隐藏: 数据", hidden: true } } },
  );
  const zip = await workbookToXlsx(workbook);
  const sheet = partOf(zip, "xl/worksheets/sheet1.xml");
  expect(partOf(zip, "xl/workbook.xml")).toMatch(/<sheet [^>]*name="隐藏_ 数据"[^>]*state="hidden"/);
  expect(sheet).toContain("<v>46027</v>");
  expect(sheet).toContain("A2+1</f>");
  expect(sheet).toContain('ySplit="1"');
  const strings = partOf(zip, "xl/sharedStrings.xml");
  for (const text of ["姓名", "=1+1", "01234"]) expect(strings).toContain(text);
  expect(partOf(zip, "xl/styles.xml")).toContain("yyyy-mm-dd");
});

test("a mail downloads with its people, both bodies and attachments, the same bytes every time", async () => {
  const mail = {
    id: "m1",
    from: "owner@example.com",
    senderName: "联络信息",
    to: ["wang@example.com"],
    cc: [],
    bcc: ["li@example.com"],
    replyTo: "hr@example.com",
    subject: "请确认",
    body: "您好",
    htmlBody: "<p>您好</p>",
    attachments: [
      { name: "a.txt", contentType: "text/plain", content: Buffer.from("hello").toString("base64") },
    ],
    inlineImages: {},
    noReply: false,
    sentAt: Date.parse("2026-01-05T09:00:00+08:00"),
    scriptId: undefined,
  };
  const eml = (await mailToEml(mail)).toString();
  expect(eml).toMatch(/^To: wang@example\.com$/m);
  expect(eml).toMatch(/^Bcc: li@example\.com$/m);
  expect(eml).toMatch(/^Reply-To: hr@example\.com$/m);
  expect(eml).toMatch(/^Date: Mon, 05 Jan 2026 01:00:00 \+0000$/m);
  expect(eml).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(eml).toContain(Buffer.from("hello").toString("base64"));
  expect(eml).toContain("text/html");
  expect((await mailToEml(mail)).toString()).toBe(eml);
});
