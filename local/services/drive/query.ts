// Drive's search language: comparisons joined by and, or, not and parentheses. DriveApp still says "title" where the
// advanced service (v3) says "name". https://developers.google.com/workspace/drive/api/guides/search-files

import { ServiceError } from "../../runtime/execution.ts";
import type { DriveFile } from "../../runtime/state.ts";
import type { PersonalDrive } from "./drive.ts";
import { DriveRefusal } from "./refusal.ts";
import { permissionsOf, same } from "./sharing.ts";

export type Dialect = "v2" | "v3";
type Test = (file: DriveFile, drive: PersonalDrive) => boolean;

/** Terms of Drive's language that are not emulated. */
const NOT_EMULATED = ["fullText", "lastViewedDate", "shortcutDetails", "viewedByMeTime", "visibility"];

interface Token {
  readonly kind: "word" | "text" | "sign";
  readonly text: string;
}

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(<=|>=|!=|=|<|>|\(|\)|\{|\})|([A-Za-z_][\w]*))/y;

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (query.slice(at).trim() !== "") {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(query);
    if (!match) throw invalidQuery();
    at = TOKEN.lastIndex;
    const quoted = match[1] ?? match[2];
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replace(/\\(.)/gs, "$1") });
    else if (match[3] !== undefined) tokens.push({ kind: "sign", text: match[3] });
    else tokens.push({ kind: "word", text: match[4] ?? "" });
  }
  return tokens;
}

function invalidQuery(): DriveRefusal {
  return new DriveRefusal("invalid", "Invalid Value", "invalid");
}

/** Compiles a query. @throws DriveRefusal invalid */
export function compileQuery(query: string, dialect: Dialect): Test {
  const parser = new QueryParser(tokensOf(query), dialect);
  const test = parser.either();
  if (!parser.atEnd) throw invalidQuery();
  return test;
}

class QueryParser {
  private readonly tokens: readonly Token[];
  private readonly dialect: Dialect;
  private at = 0;

  constructor(tokens: readonly Token[], dialect: Dialect) {
    this.tokens = tokens;
    this.dialect = dialect;
  }

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  either(): Test {
    let test = this.both();
    while (this.takes("or")) {
      const [left, right] = [test, this.both()];
      test = (file, drive) => left(file, drive) || right(file, drive);
    }
    return test;
  }

  private both(): Test {
    let test = this.one();
    while (this.takes("and")) {
      const [left, right] = [test, this.one()];
      test = (file, drive) => left(file, drive) && right(file, drive);
    }
    return test;
  }

  private one(): Test {
    if (this.takes("not")) {
      const test = this.one();
      return (file, drive) => !test(file, drive);
    }
    if (this.takes("(")) {
      const test = this.either();
      this.needs(")");
      return test;
    }
    const first = this.next();
    return first.kind === "text" ? this.membership(first.text) : this.comparison(first.text);
  }

  /** 'x' in parents, owners, writers, readers; 'me' is whoever asks. */
  private membership(value: string): Test {
    const who = (drive: PersonalDrive): string => (value === "me" ? drive.email : value);
    this.needs("in");
    const list = this.next().text;
    switch (list) {
      case "parents":
        return (file, drive) => {
          const id = value === "root" ? drive.root().id : value;
          return drive.parentsOf(file).some((parent) => parent.id === id);
        };
      case "owners":
        return (file, drive) => same(drive.ownerOf(file), who(drive));
      case "writers":
        return (file, drive) => hasRole(file, drive, who(drive), ["owner", "writer"]);
      case "readers":
        return (file, drive) => hasRole(file, drive, who(drive), ["owner", "writer", "commenter", "reader"]);
      default:
        throw invalidQuery();
    }
  }

  private comparison(field: string): Test {
    if (NOT_EMULATED.includes(field))
      throw new ServiceError(`not emulated: Drive search by ${field}`, { name: "Error" });
    if (field === "sharedWithMe" && !this.isSign("=")) return isSharedWithMe;
    const operator = this.next().text;
    if (operator === "has") return this.property(field);
    const value = this.next();
    switch (field) {
      case this.dialect === "v2" ? "title" : "name":
        return textTest((file) => file.name, operator, value.text);
      case "mimeType":
        return textTest((file) => file.mimeType, operator, value.text);
      case "trashed":
        return flagTest((file, drive) => drive.isTrashed(file), operator, value);
      case "starred":
        return flagTest((file, drive) => drive.extras(file).starredBy.includes(drive.email), operator, value);
      case "sharedWithMe":
        return flagTest(isSharedWithMe, operator, value);
      case this.dialect === "v2" ? "modifiedDate" : "modifiedTime":
        return timeTest((file) => file.modifiedTime, operator, value.text);
      case this.dialect === "v2" ? "createdDate" : "createdTime":
        return timeTest((file) => file.createdTime, operator, value.text);
      default:
        throw invalidQuery();
    }
  }

  /** properties has { key='department' and value='sales' } */
  private property(field: string): Test {
    if (field !== "properties" && field !== "appProperties") throw invalidQuery();
    this.needs("{");
    this.needs("key");
    this.needs("=");
    const key = this.next().text;
    this.needs("and");
    this.needs("value");
    this.needs("=");
    const value = this.next().text;
    this.needs("}");
    return (file) => file[field][key] === value;
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw invalidQuery();
    return token;
  }

  private isSign(text: string): boolean {
    return this.tokens[this.at]?.text === text;
  }

  private takes(word: string): boolean {
    const token = this.tokens[this.at];
    if (!token || token.kind === "text" || token.text !== word) return false;
    this.at++;
    return true;
  }

  private needs(word: string): void {
    if (!this.takes(word)) throw invalidQuery();
  }
}

function hasRole(file: DriveFile, drive: PersonalDrive, email: string, roles: readonly string[]): boolean {
  return permissionsOf(drive, file).some(
    ({ permission }) => same(permission.emailAddress, email) && roles.includes(permission.role),
  );
}

const isSharedWithMe: Test = (file, drive) => drive.ownerOf(file) !== drive.email;

/** "contains" matches the beginnings of words, as documented for names; anywhere for types. */
function textTest(read: (file: DriveFile) => string, operator: string, wanted: string): Test {
  const folded = wanted.toLowerCase();
  switch (operator) {
    case "=":
      return (file) => read(file).toLowerCase() === folded;
    case "!=":
      return (file) => read(file).toLowerCase() !== folded;
    case "contains":
      return (file) => containsFromWordStart(read(file).toLowerCase(), folded);
    default:
      throw invalidQuery();
  }
}

/** Chinese has no spaces between words: every character starts one. */
function containsFromWordStart(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1];
    if (before === undefined || !/[a-z0-9]/.test(before) || !/^[a-z0-9]/.test(wanted)) return true;
  }
  return false;
}

function flagTest(read: Test, operator: string, value: Token): Test {
  if (value.kind !== "word" || (value.text !== "true" && value.text !== "false")) throw invalidQuery();
  if (operator !== "=" && operator !== "!=") throw invalidQuery();
  const wanted = (value.text === "true") === (operator === "=");
  return (file, drive) => read(file, drive) === wanted;
}

const TIME_TESTS: Readonly<Record<string, (time: number, limit: number) => boolean>> = {
  "<": (time, limit) => time < limit,
  "<=": (time, limit) => time <= limit,
  ">": (time, limit) => time > limit,
  ">=": (time, limit) => time >= limit,
  "=": (time, limit) => time === limit,
  "!=": (time, limit) => time !== limit,
};

/** Times without a zone are UTC. */
function timeTest(read: (file: DriveFile) => number, operator: string, text: string): Test {
  const compare = TIME_TESTS[operator];
  const limit = Date.parse(/([zZ]|[+-]\d\d:?\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  if (!compare || Number.isNaN(limit)) throw invalidQuery();
  return (file) => compare(read(file), limit);
}
