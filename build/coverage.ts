// Writes local/COVERAGE.md: what the emulator answers of each of Google's interfaces, and what it assumes.
// `--check` compares instead of writing.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ASSUMPTIONS, LABELLED } from "../local/assumptions.ts";
import { Facade } from "../local/runtime/facade.ts";
import { FUNCTIONS } from "../local/services/spreadsheet/formula/functions.ts";

const TYPES = "node_modules/@types/google-apps-script";
const SERVICES = "local/services";
export const COVERAGE_FILE = "local/COVERAGE.md";

/** The declaration files of services that are emulated at all, and the namespaces in them. */
const SOURCES: readonly { readonly file: string; readonly title: string; readonly prefix?: string }[] = [
  { file: "google-apps-script.base.d.ts", title: "Base" },
  { file: "google-apps-script.cache.d.ts", title: "Cache" },
  { file: "google-apps-script.content.d.ts", title: "Content" },
  { file: "google-apps-script.drive.d.ts", title: "Drive" },
  { file: "google-apps-script.html.d.ts", title: "HTML" },
  { file: "google-apps-script.lock.d.ts", title: "Lock" },
  { file: "google-apps-script.mail.d.ts", title: "Mail" },
  { file: "google-apps-script.properties.d.ts", title: "Properties" },
  { file: "google-apps-script.script.d.ts", title: "Script" },
  { file: "google-apps-script.spreadsheet.d.ts", title: "Spreadsheet" },
  { file: "google-apps-script.url-fetch.d.ts", title: "URL Fetch" },
  { file: "google-apps-script.utilities.d.ts", title: "Utilities" },
  { file: "apis/sheets_v4.d.ts", title: "Sheets advanced service (v4)", prefix: "Sheets" },
  { file: "apis/drive_v3.d.ts", title: "Drive advanced service (v3)", prefix: "Drive" },
];

export interface Declared {
  readonly name: string;
  readonly members: readonly string[];
}

/** Interfaces of a declaration file with their members; of advanced services only the collections, under the facades' names. */
export function declaredIn(source: string, prefix?: string): Declared[] {
  const found: Declared[] = [];
  const namespaces: string[] = [];
  let current: { name: string; members: Set<string>; depth: number } | undefined;
  let depth = 0;
  let parentheses = 0;
  for (const line of source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((each) => each.replace(/\/\/.*$/, ""))) {
    const [, kind, name] = /^\s*(?:declare )?(namespace|interface|enum) (\w+)/.exec(line) ?? [];
    if (kind === "namespace" && name) namespaces[depth] = name;
    if (kind === "interface" && name && !current) {
      const label = nameOf(name, namespaces.slice(0, depth), prefix);
      current = { name: label, members: new Set(), depth };
    } else if (current && depth === current.depth + 1 && parentheses === 0) {
      const [, member] = /^\s*(?:readonly )?(\w+)\??\s*[(:]/.exec(line) ?? [];
      if (member) current.members.add(member);
    }
    parentheses += count(line, "(") - count(line, ")");
    depth += count(line, "{") - count(line, "}");
    if (current && depth <= current.depth && line.includes("}")) {
      if (current.name !== "" && current.members.size > 0)
        found.push({ name: current.name, members: [...current.members] });
      current = undefined;
    }
  }
  return found;
}

function count(line: string, character: string): number {
  return line.split(character).length - 1;
}

/** Sheets.Collection.Spreadsheets.ValuesCollection → "Sheets.Spreadsheets.Values"; schemas have no members of their own. */
function nameOf(name: string, namespaces: readonly string[], prefix: string | undefined): string {
  if (prefix === undefined)
    return name === "Console" ? "console" : /^Date(?:Constructor)?$/.test(name) ? "" : name;
  if (name === prefix) return namespaces.filter(Boolean).length === 1 ? prefix : "";
  if (!name.endsWith("Collection")) return "";
  const path = namespaces.filter(
    (each) => each && !["GoogleAppsScript", prefix, "Collection"].includes(each) && !/V\d/i.test(each),
  );
  return [prefix, ...path, name.slice(0, -"Collection".length)].join(".");
}

/** Members by Google's type name, read off the facades themselves. */
export async function emulatedMembers(): Promise<Map<string, Set<string>>> {
  const members = new Map<string, Set<string>>();
  const note = (facade: Facade, seen: Set<Facade>): void => {
    if (seen.has(facade)) return;
    seen.add(facade);
    const names = members.get(facade.typeName) ?? new Set();
    members.set(facade.typeName, names);
    for (const name of [...Object.keys(facade.members), ...Object.keys(facade.constants)]) names.add(name);
    for (const part of Object.values(facade.constants)) if (part instanceof Facade) note(part, seen);
  };
  for (const path of modulesBelow(SERVICES)) {
    const module: unknown = await import(pathToFileURL(resolve(path)).href);
    for (const [name, exported] of Object.entries(Object(module))) {
      const facades = name === "globals" ? globalsOf(exported) : blanksOf(exported);
      // Abstract bases have no table of their own.
      for (const facade of facades)
        if (typeof facade.typeName === "string" && facade.members) note(facade, new Set());
    }
  }
  return members;
}

function modulesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true })
    .map((name) => join(directory, String(name)))
    .filter((path) => path.endsWith(".ts"))
    .sort();
}

/** A value that answers everything with itself: facades are made of it, because only their tables are looked at. */
const anything: unknown = new Proxy(function () {}, {
  get: (_target, key) => {
    if (key === Symbol.toPrimitive) return () => "";
    return key === Symbol.iterator ? [][Symbol.iterator] : anything;
  },
  apply: () => anything,
  construct: () => Object(anything),
});

function globalsOf(exported: unknown): Facade[] {
  const made: unknown = typeof exported === "function" ? Reflect.apply(exported, undefined, [anything]) : {};
  return Object.values(Object(made)).filter((each) => each instanceof Facade);
}

/** One facade for each kind of argument that the constructor bears; an iterator is of files or of folders by its argument. */
function blanksOf(exported: unknown): Facade[] {
  if (typeof exported !== "function" || !(exported.prototype instanceof Facade)) return [];
  const made = [anything, [], "", "file"].flatMap((argument) => {
    try {
      const facade: unknown = Reflect.construct(exported, [anything, argument, argument, argument, argument]);
      return facade instanceof Facade ? [facade] : [];
    } catch {
      return []; // wants something more definite
    }
  });
  if (made.length === 0) throw new Error(`${exported.name} cannot be made for its tables`);
  return made;
}

export async function coverageText(): Promise<string> {
  const emulated = await emulatedMembers();
  const sections = SOURCES.map(({ file, title, prefix }) =>
    section(title, declaredIn(readFileSync(join(TYPES, file), "utf8"), prefix), emulated),
  );
  return `${[
    "# What the local workspace emulates",
    "",
    "Generated by `npx tsx build/coverage.ts` from Google's type declarations and the facades' own tables. Whatever is not listed as",
    "emulated throws `not emulated: Type.member`. Globals of Apps Script that are not below are there and refuse in the same way.",
    "",
    ...sections.flat(),
    "## Formulas",
    "",
    "Arithmetic, comparisons, text, references, and these functions; a formula with any other shows `#NAME?`, also where",
    `Google would compute it: ${Object.keys(FUNCTIONS).join(", ")}.`,
    "",
    ...assumptions(),
  ].join("\n")}\n`;
}

function section(
  title: string,
  interfaces: readonly Declared[],
  emulated: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const known = interfaces.filter(({ name }) => emulated.has(name));
  const unknown = interfaces.filter(({ name }) => !emulated.has(name)).map(({ name }) => name);
  const lines = known.flatMap(({ name, members }) => {
    const has = emulated.get(name) ?? new Set();
    const [yes, no] = [members.filter((each) => has.has(each)), members.filter((each) => !has.has(each))];
    const missing = no.length > 0 ? [`  - not: ${no.join(", ")}`] : [];
    return [`- **${name}**, ${yes.length} of ${members.length}: ${yes.join(", ") || "nothing"}`, ...missing];
  });
  const rest = unknown.length > 0 ? [`Not emulated at all: ${unknown.join(", ")}.`, ""] : [];
  return [`## ${title}`, "", ...lines, "", ...rest];
}

function assumptions(): string[] {
  return [
    "## Assumed, with a switch",
    "",
    'Behaviour that Google does not document; `ws.assume("name", on)` switches it.',
    "",
    ...ASSUMPTIONS.map(
      ({ name, says, source, default: on }) =>
        `- **${name}** (${on ? "on" : "off"} at first): ${says} Source: ${source}.`,
    ),
    "",
    "## Assumed, without a switch",
    "",
    ...LABELLED.map(
      ({ name, says, source, unswitched }) =>
        `- **${name}**: ${says} Source: ${source}. Without a switch: ${unswitched}.`,
    ),
  ];
}

/** Whether the committed file says what is true. */
export async function isCurrent(): Promise<boolean> {
  return existsSync(COVERAGE_FILE) && readFileSync(COVERAGE_FILE, "utf8") === (await coverageText());
}

async function main(): Promise<void> {
  if (!process.argv.includes("--check")) writeFileSync(COVERAGE_FILE, await coverageText());
  else if (!(await isCurrent())) {
    process.stderr.write(`${COVERAGE_FILE} is out of date: run npx tsx build/coverage.ts\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1]?.endsWith("coverage.ts")) void main();
