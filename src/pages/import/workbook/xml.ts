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

const PART =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
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

export function* xmlParts(xml: string): Generator<XmlPart> {
  for (const [, cdata, slash, name, rest = "", text] of xml.matchAll(PART)) {
    if (text !== undefined) yield { kind: "text", text: plain(text) };
    else if (cdata !== undefined) yield { kind: "text", text: cdata };
    else if (name !== undefined && slash === "/") yield { kind: "close", name: withoutPrefix(name) };
    else if (name !== undefined)
      yield { kind: "open", name: withoutPrefix(name), attributes: attributesOf(rest), empty: rest.endsWith("/") };
  }
}
