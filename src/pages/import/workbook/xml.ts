// Reads the XML inside a workbook: tags and texts in order. Office writes plain, well-formed XML without entities of
// its own, so nothing more is needed; prefixes of namespaces are dropped.

export type XmlPart =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** `<row/>`: no close follows. */
      readonly empty: boolean;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A line break or other control character as Office writes it in a text: `_x000D_`. */
export function unescapedText(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[withoutPrefix(name)] = plain(double ?? single ?? "");
  return attributes;
}

/** A whole tag. Each of its parts ends where the next begins, so that no text makes it slow. */
const TAG = /<(\/?)([\w:.-]+)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;

/** What stands between tags for the machine only, by how it begins, and how it ends. */
const ASIDES: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
];
const CDATA = "<![CDATA[";

function tagAt(xml: string, at: number): { readonly part: XmlPart; readonly end: number } {
  TAG.lastIndex = at;
  const match = TAG.exec(xml);
  if (!match) throw new SyntaxError("not XML");
  const [whole, slash, written = "", rest = ""] = match;
  const name = withoutPrefix(written);
  const end = at + whole.length;
  if (slash === "/") return { part: { kind: "close", name }, end };
  return { part: { kind: "open", name, attributes: attributesOf(rest), empty: rest.endsWith("/") }, end };
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new SyntaxError("not XML");
  return at;
}

/** Throws a SyntaxError where the text is cut off or no XML. */
export function* xmlParts(xml: string): Generator<XmlPart> {
  let at = 0;
  while (at < xml.length) {
    if (xml[at] !== "<") {
      const next = xml.indexOf("<", at);
      const end = next < 0 ? xml.length : next;
      yield { kind: "text", text: plain(xml.slice(at, end)) };
      at = end;
    } else if (xml.startsWith(CDATA, at)) {
      const end = endOf(xml, "]]>", at);
      yield { kind: "text", text: xml.slice(at + CDATA.length, end) };
      at = end + 3;
    } else {
      const from = at;
      const aside = ASIDES.find(([begin]) => xml.startsWith(begin, from));
      if (aside) at = endOf(xml, aside[1], at) + aside[1].length;
      else {
        const { part, end } = tagAt(xml, at);
        yield part;
        at = end;
      }
    }
  }
}
