// The rooms keep apart (ARCHITECTURE, section 4): who imports whom, and what a room may not say.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const SRC = join(__dirname, "../src");
const LOCAL = join(__dirname, "../local");

type Room = "domain" | "ports" | "usecases" | "wire" | "text" | "google" | "pages" | "entry";

/** Rooms and packages that a room may import besides itself. */
const MAY_IMPORT: Readonly<Record<Room, readonly string[]>> = {
  domain: ["libphonenumber-js/core"],
  ports: ["domain"],
  usecases: ["domain", "ports", "wire"],
  wire: ["domain", "valibot"],
  text: ["domain"],
  google: ["domain", "ports", "wire", "text"],
  pages: [
    "wire",
    "domain",
    "text",
    "preact",
    "preact/hooks",
    "papaparse",
    "fflate",
    "write-excel-file/browser",
  ],
  entry: ["domain", "ports", "usecases", "wire", "text", "google"],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** What the import and export lines of a file name. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gms)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
}

/** "domain", "google" … for a file of src; a package's name for anything else. */
function roomOf(path: string, named: string): string {
  if (!named.startsWith(".")) return named;
  return relative(SRC, normalize(join(dirname(path), named))).split("/")[0] ?? "";
}

const ROOMS = Object.keys(MAY_IMPORT).filter((name): name is Room => name in MAY_IMPORT);

test.each(ROOMS)("%s imports only what its room may import", (room) => {
  const files = sourceFiles(join(SRC, room));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter((named) => {
        const target = roomOf(path, named);
        return target !== room && !MAY_IMPORT[room].includes(target);
      })
      .map((named) => `${relative(SRC, path)} imports ${named}`),
  );
  expect(wrong).toEqual([]);
});

test("no room stands in src without a rule", () => {
  const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
  expect(rooms.filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test("the local workspace imports nothing of src", () => {
  const wrong = sourceFiles(LOCAL).filter((path) => importsOf(path).some((named) => named.includes("/src/")));
  expect(wrong.map((path) => relative(LOCAL, path))).toEqual([]);
});

test("src imports nothing of the local workspace", () => {
  const wrong = sourceFiles(SRC).filter((path) =>
    importsOf(path).some((named) => /(^|\/)local\//.test(named)),
  );
  expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
});

/** Code without comments and texts. */
function codeOf(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

test.each(["domain", "usecases", "ports", "wire", "text"])("%s knows no clock and no chance", (room) => {
  const wrong = sourceFiles(join(SRC, room)).filter((path) =>
    /new Date\b|Date\.now|Math\.random/.test(codeOf(path)),
  );
  expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
});

test("google/ alone names Google's services", () => {
  const services =
    /\b(SpreadsheetApp|Sheets\.|DriveApp|MailApp|DocumentApp|LockService|PropertiesService|UrlFetchApp|Utilities)\b/;
  const wrong = sourceFiles(SRC).filter(
    (path) => !relative(SRC, path).startsWith("google") && services.test(codeOf(path)),
  );
  // The menu and the page that it opens are the entry's own business.
  expect(wrong.map((path) => relative(SRC, path))).toEqual(["entry/menu.ts"]);
});
