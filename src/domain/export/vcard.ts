// Contacts as vCards, 3.0 (RFC 2426, what telephones read) and 4.0 (RFC 6350). UTF-8, lines folded, CRLF.

import type { ContactKind } from "../contact/contact.ts";
import { readPhones, type PhoneNumber } from "../contact/phone.ts";
import { guardedAsText } from "./cell-text.ts";
import type { ExportTable } from "./columns.ts";

export type VCardVersion = "3.0" | "4.0";

interface About {
  readonly kind: ContactKind;
  readonly version: VCardVersion;
  /** The employer of internal contacts. */
  readonly companyName: string;
}

type Texts = Readonly<Record<string, string>>;

/** Octets of a line, its end not counted. */
const LINE_OCTETS = 75;

function escaped(text: string): string {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/[;,]/g, (sign) => `\\${sign}`);
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Continued on lines that begin with a blank; no character is cut in two. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LINE_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}

/** What a telephone can dial: the number alone, its extension after a pause. */
function dialled(number: PhoneNumber): string {
  const { text, label, extension } = number;
  const bare = text.slice(label === "" ? 0 : label.length + 1);
  return extension === "" ? bare : `${bare.slice(0, -`转${extension}`.length)},${extension}`;
}

function telephones(cell: string, usage: "office" | "mobile", type: string): string[] {
  // The comma before an extension is a pause, no list: it is not escaped in a telephone number.
  return readPhones(cell, usage).numbers.map(
    (number) => `TEL;TYPE=${type}:${dialled(number).replace(/;/g, " ")}`,
  );
}

/** Every card needs a name: where nobody's is known, the post's, the unit's or the number's. */
function shownName(texts: Texts): string {
  const { fullName, jobTitle, department, organizationName, mobilePhone, officePhone, email, serial } = texts;
  const post = [department ?? organizationName, jobTitle].filter((part) => part).join(" ");
  return [fullName, post, mobilePhone, officePhone, email, serial].find((text) => text) ?? "";
}

function organization(texts: Texts, { kind, companyName }: About): string {
  const parts =
    kind === "internal" ? [companyName, texts["department"] ?? ""] : [texts["organizationName"] ?? ""];
  const said = parts.map(escaped).join(";");
  return said.replace(/;/g, "") === "" ? "" : `ORG:${said}`;
}

function property(name: string, text: string | undefined): string[] {
  return text === undefined || text === "" ? [] : [`${name}:${escaped(text)}`];
}

/**
 * The whole name stands in the place of the family name: 欧阳文静 and 单雄信 cannot be parted safely, telephones show and
 * sort it rightly, and whoever puts the parts together again gets the same name.
 */
function card(texts: Texts, about: About): string {
  const { version } = about;
  const [work, cell] = version === "3.0" ? ["WORK,VOICE", "CELL,VOICE"] : [`"work,voice"`, `"cell,voice"`];
  const name = shownName(texts);
  const unit = organization(texts, about);
  const short = property("item1.TEL", texts["shortNumber"]);
  const lines = [
    "BEGIN:VCARD",
    `VERSION:${version}`,
    ...(version === "4.0" ? ["KIND:individual"] : []),
    `FN:${escaped(name)}`,
    `N:${escaped(name)};;;;`,
    ...(unit === "" ? [] : [unit]),
    ...property("TITLE", texts["jobTitle"]),
    ...property("ROLE", texts["responsibilities"] ?? texts["engagementSubject"]),
    ...telephones(texts["mobilePhone"] ?? "", "mobile", cell),
    ...telephones(texts["officePhone"] ?? "", "office", work),
    ...(short.length > 0 ? [...short, "item1.X-ABLabel:短号"] : []),
    ...(texts["email"] ?? "")
      .split(";")
      .flatMap((address) =>
        property(version === "3.0" ? "EMAIL;TYPE=INTERNET" : "EMAIL;TYPE=work", address.trim()),
      ),
    ...property("X-WECHAT", texts["wechat"]),
    ...property("NOTE", texts["remark"]),
    ...property(version === "3.0" ? "UID" : "UID;VALUE=text", texts["serial"]),
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** One card for each row. */
export function vCards({ columns, rows }: ExportTable, about: About): string {
  return rows
    .map((cells) =>
      card(Object.fromEntries(columns.map(({ key }, at) => [key, guardedAsText(cells[at] ?? "")])), about),
    )
    .join("");
}
