// vCards as telephones read them: whole names, dialable numbers, folded lines.

import type { ContactKind } from "../../../src/domain/contact/contact.ts";
import { exportColumns } from "../../../src/domain/export/columns.ts";
import { vCards, type VCardVersion } from "../../../src/domain/export/vcard.ts";

function cards(kind: ContactKind, fields: Readonly<Record<string, string>>, version: VCardVersion): string[] {
  const columns = exportColumns(kind, false);
  const rows = [columns.map(({ key }) => fields[key] ?? "")];
  const text = vCards({ columns, rows }, { kind, version, companyName: "青禾纺织" });
  expect(text.endsWith("END:VCARD\r\n")).toBe(true);
  return text.split("\r\n").slice(0, -1);
}

const FANG = {
  serial: "N-000001",
  fullName: "欧阳文静",
  department: "市场部",
  jobTitle: "经理",
  officePhone: "010-62345678转801 / 0571-87654321",
  mobilePhone: "13812345678",
  shortNumber: "61234",
  email: "fang@qinghe.example; wj@qinghe.example",
  wechat: "ouyang_wj",
  responsibilities: "展会, 广告; 公关",
  remark: "第一行\n第二行",
};

test("F3: an internal contact as vCard 3.0", () => {
  expect(cards("internal", FANG, "3.0")).toEqual([
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:欧阳文静",
    "N:欧阳文静;;;;",
    "ORG:青禾纺织;市场部",
    "TITLE:经理",
    "ROLE:展会\\, 广告\\; 公关",
    "TEL;TYPE=CELL,VOICE:13812345678",
    "TEL;TYPE=WORK,VOICE:010-62345678,801",
    "TEL;TYPE=WORK,VOICE:0571-87654321",
    "item1.TEL:61234",
    "item1.X-ABLabel:短号",
    "EMAIL;TYPE=INTERNET:fang@qinghe.example",
    "EMAIL;TYPE=INTERNET:wj@qinghe.example",
    "X-WECHAT:ouyang_wj",
    "NOTE:第一行\\n第二行",
    "UID:N-000001",
    "END:VCARD",
  ]);
});

test("F3: an external contact as vCard 4.0 names the unit and the matter", () => {
  const fields = {
    serial: "W-000002",
    fullName: "钱二",
    organizationName: "江南钢铁有限公司",
    engagementSubject: "钢材",
  };
  expect(cards("external", fields, "4.0")).toEqual([
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:individual",
    "FN:钱二",
    "N:钱二;;;;",
    "ORG:江南钢铁有限公司",
    "ROLE:钢材",
    "UID;VALUE=text:W-000002",
    "END:VCARD",
  ]);
});

test("a post without a name is shown as the post", () => {
  const lines = cards("internal", { serial: "N-000009", department: "采购部", jobTitle: "值班" }, "3.0");
  expect(lines).toContain("FN:采购部 值班");
});

test("no line has more than 75 octets, and no character is cut in two", () => {
  const remark = "很长的备注😀".repeat(40);
  const lines = cards("internal", { ...FANG, remark }, "3.0");
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.join("\r\n").replace(/\r\n /g, "")).toContain(`NOTE:${remark}`);
});

test("nothing typed in a field begins a line of its own", () => {
  const lines = cards("internal", { ...FANG, remark: "x\r\nTEL:110\rEMAIL:a@b.example" }, "3.0");
  expect(lines.filter((line) => line.startsWith("TEL:") || line.startsWith("EMAIL:"))).toEqual([]);
});
