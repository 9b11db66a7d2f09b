// Contextual escaping of printing scriptlets (guides/html/templated-html, "Print scriptlets"): what a value may become
// depends on whether it lands in text, in an attribute, in an address or inside a script.

export type HtmlContext =
  | "text"
  | "attribute"
  | "unquoted"
  | "url"
  | "unquoted-url"
  | "script"
  | "script-string"
  | "style"
  | "comment";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
  "`": "&#96;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character);
}

/** Where the next character after this beginning of a page stands. */
export function contextAfter(html: string): HtmlContext {
  if (html.lastIndexOf("<!--") > html.lastIndexOf("-->")) return "comment";
  for (const [element, context] of [
    ["script", "script"],
    ["style", "style"],
  ] as const) {
    const open = lastMatch(html, new RegExp(`<${element}\\b[^>]*>`, "gi"));
    if (open < 0 || html.slice(open).toLowerCase().includes(`</${element}`)) continue;
    return context === "script" && insideString(html.slice(open)) ? "script-string" : context;
  }
  const tag =
    /<[a-zA-Z][^<>\s/]*(?:\s+[^\s"'<>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*\s+([^\s"'<>=]+)\s*=\s*(["']?)([^"'<>]*)$/.exec(
      html,
    );
  if (!tag) return "text";
  const [, name = "", quote, before = ""] = tag;
  if (/^on/i.test(name)) return "script-string";
  if (/^(?:href|src|action|formaction|cite|data|poster)$/i.test(name) && before === "")
    return quote === "" ? "unquoted-url" : "url";
  return quote === "" ? "unquoted" : "attribute";
}

function lastMatch(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Whether a script's text ends inside a quoted string. */
function insideString(code: string): boolean {
  let quote = "";
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === "\\") at++;
    else if (quote !== "") quote = character === quote || character === "\n" ? "" : quote;
    else if (character === '"' || character === "'" || character === "`") quote = character;
  }
  return quote !== "";
}

/** The value as it may stand there. */
export function escapeFor(context: HtmlContext, value: string): string {
  switch (context) {
    case "text":
    case "attribute":
      return escapeHtml(value);
    case "unquoted":
      return withoutBreaks(escapeHtml(value));
    case "url":
      return escapeAddress(value);
    case "unquoted-url":
      return withoutBreaks(escapeAddress(value));
    case "script":
      return `'${scriptText(value)}'`;
    case "script-string":
      return scriptText(value);
    case "style":
      return /^[\w#.%\s-]*$/.test(value) ? value : "zSoyz";
    default:
      return ""; // nothing is printed into a comment
  }
}

/** Nothing in it ends an attribute without quotes. */
function withoutBreaks(escaped: string): string {
  return escaped.replace(/[\s=]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function escapeAddress(value: string): string {
  const harmless = /^(?:https?:|mailto:|tel:|[^:]*(?:[/?#]|$))/i.test(value.trim());
  return harmless ? escapeHtml(value) : "#zSoyz";
}

function scriptText(value: string): string {
  return value.replace(
    /[\\'"`<>&=\n\r\u2028\u2029/]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
