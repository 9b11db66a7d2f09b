// Java's SimpleDateFormat in its English form, as Utilities.formatDate and parseDate use it.

import { instantOfWall, zoneOffset } from "../../runtime/realm/zone.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY = 86_400_000;

interface Piece {
  /** A pattern letter, or "" for literal text. */
  readonly letter: string;
  readonly count: number;
  readonly text: string;
}

/** Throws a RangeError, with Java's text, for a letter that Java does not know. */
export function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'|([a-zA-Z])\1*|[^a-zA-Z']+|'/g)) {
    if (token === "''") pieces.push({ letter: "", count: 0, text: "'" });
    else if (token === "'") throw new RangeError("Unterminated quote");
    else if (token.startsWith("'"))
      pieces.push({ letter: "", count: 0, text: token.slice(1, -1).split("''").join("'") });
    else if (/^[a-zA-Z]/.test(token)) {
      if (!/[GyYMLwWDdFEuaHkKhmsSzZX]/.test(token))
        throw new RangeError(`Illegal pattern character '${token.charAt(0)}'`);
      pieces.push({ letter: token.charAt(0), count: token.length, text: "" });
    } else pieces.push({ letter: "", count: 0, text: token });
  }
  return pieces;
}

export function formatDate(epochMs: number, timeZone: string, pattern: string): string {
  const offset = zoneOffset(timeZone)(epochMs);
  const wall = new Date(epochMs + offset);
  return piecesOf(pattern)
    .map(({ letter, count, text }) =>
      letter === "" ? text : field(letter, count, wall, offset, epochMs, timeZone),
    )
    .join("");
}

function field(
  letter: string,
  count: number,
  wall: Date,
  offset: number,
  epochMs: number,
  timeZone: string,
): string {
  const number = (value: number): string => String(value).padStart(count, "0");
  const year = (value: number): string =>
    count === 2 ? String(value % 100).padStart(2, "0") : number(value);
  switch (letter) {
    case "G":
      return wall.getUTCFullYear() > 0 ? "AD" : "BC";
    case "y":
      return year(wall.getUTCFullYear());
    case "Y":
      return year(weekYear(wall).year);
    case "M":
    case "L":
      return count > 2 ? named(MONTHS, wall.getUTCMonth(), count) : number(wall.getUTCMonth() + 1);
    case "w":
      return number(weekYear(wall).week);
    case "W":
      return number(
        Math.ceil(
          (wall.getUTCDate() + new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay()) /
            7,
        ),
      );
    case "D":
      return number(dayOfYear(wall));
    case "d":
      return number(wall.getUTCDate());
    case "F":
      return number(Math.ceil(wall.getUTCDate() / 7));
    case "E":
      return named(DAYS, wall.getUTCDay(), count);
    case "u":
      return number(wall.getUTCDay() || 7);
    case "a":
      return wall.getUTCHours() < 12 ? "AM" : "PM";
    case "H":
      return number(wall.getUTCHours());
    case "k":
      return number(wall.getUTCHours() || 24);
    case "K":
      return number(wall.getUTCHours() % 12);
    case "h":
      return number(wall.getUTCHours() % 12 || 12);
    case "m":
      return number(wall.getUTCMinutes());
    case "s":
      return number(wall.getUTCSeconds());
    case "S":
      return number(wall.getUTCMilliseconds());
    case "z":
      return zoneName(epochMs, timeZone, count > 3 ? "long" : "short");
    case "Z":
      return offsetText(offset, "");
    default:
      return offset === 0
        ? "Z"
        : count === 1
          ? offsetText(offset, "").slice(0, 3)
          : offsetText(offset, count === 3 ? ":" : "");
  }
}

function named(names: readonly string[], at: number, count: number): string {
  const name = names[at] ?? "";
  return count > 3 ? name : name.slice(0, 3);
}

function dayOfYear(wall: Date): number {
  return (
    Math.floor(
      (Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()) -
        Date.UTC(wall.getUTCFullYear(), 0, 1)) /
        DAY,
    ) + 1
  );
}

/** Weeks of the US locale: they begin on Sunday, and the week of 1 January is the first. */
function weekYear(wall: Date): { year: number; week: number } {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  return { year: saturday.getUTCFullYear(), week: Math.ceil(dayOfYear(saturday) / 7) };
}

/** Java's short names, standard and summer, where the platform's own list has none. */
const SHORT_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  GMT: ["GMT", "GMT"],
  "Asia/Shanghai": ["CST", "CDT"],
  "Asia/Chongqing": ["CST", "CDT"],
  "Asia/Harbin": ["CST", "CDT"],
  "Asia/Macau": ["CST", "CDT"],
  "Asia/Taipei": ["CST", "CDT"],
  "Asia/Hong_Kong": ["HKT", "HKST"],
  "Asia/Tokyo": ["JST", "JDT"],
  "Asia/Seoul": ["KST", "KDT"],
  "Asia/Singapore": ["SGT", "SGT"],
  "Asia/Kolkata": ["IST", "IST"],
  "Asia/Dubai": ["GST", "GST"],
  "Europe/London": ["GMT", "BST"],
  "Europe/Berlin": ["CET", "CEST"],
  "Europe/Paris": ["CET", "CEST"],
  "Europe/Madrid": ["CET", "CEST"],
  "Europe/Rome": ["CET", "CEST"],
  "Europe/Moscow": ["MSK", "MSD"],
  "Australia/Sydney": ["AEST", "AEDT"],
};

function zoneName(epochMs: number, timeZone: string, timeZoneName: "long" | "short"): string {
  if (/^[+-]/.test(timeZone)) return `GMT${timeZone}`;
  const short = timeZoneName === "short" ? SHORT_NAMES[timeZone] : undefined;
  if (short) return short[isSummer(epochMs, timeZone) ? 1 : 0];
  const part = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName })
    .formatToParts(epochMs)
    .find(({ type }) => type === "timeZoneName");
  return part?.value ?? timeZone;
}

/** Whether the clock is ahead of the zone's standard time. */
function isSummer(epochMs: number, timeZone: string): boolean {
  const offset = zoneOffset(timeZone);
  const year = new Date(epochMs).getUTCFullYear();
  return offset(epochMs) > Math.min(offset(Date.UTC(year, 0, 1)), offset(Date.UTC(year, 6, 1)));
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

/** Reads text by the pattern, leniently as Java does; undefined when it does not fit. */
export function parseDate(text: string, timeZone: string, pattern: string): number | undefined {
  const pieces = piecesOf(pattern);
  const expression = pieces.map((piece, at) => source(piece, pieces[at + 1])).join("");
  const match = new RegExp(`^${expression}`, "i").exec(text);
  if (!match) return undefined;
  const read: Record<string, string> = {};
  pieces
    .filter(({ letter }) => letter !== "")
    .forEach(({ letter }, at) => {
      read[letter] = match[at + 1] ?? "";
    });
  return instant(read, timeZone);
}

function source({ letter, count, text }: Piece, next: Piece | undefined): string {
  if (letter === "") return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if ("ML".includes(letter) && count > 2)
    return `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join("|")})`;
  if (letter === "E") return `(${DAYS.map((name) => `${name}|${name.slice(0, 3)}`).join("|")})`;
  if (letter === "a") return "(AM|PM)";
  if (letter === "G") return "(AD|BC)";
  if ("zZX".includes(letter)) return "(Z|UTC|GMT(?:[+-]\\d\\d?:?\\d\\d)?|[+-]\\d\\d:?(?:\\d\\d)?|[A-Z]{3,4})";
  // Adjacent numbers take exactly their own width.
  return next && next.letter !== "" ? `(\\d{${count}})` : "(-?\\d+)";
}

function instant(read: Readonly<Record<string, string>>, timeZone: string): number | undefined {
  const number = (letters: string, otherwise: number): number => {
    const found = letters
      .split("")
      .map((letter) => read[letter])
      .find((value) => value !== undefined);
    return found === undefined ? otherwise : Number(found);
  };
  const monthText = read["M"] ?? read["L"];
  const byName = MONTHS.findIndex((name) =>
    monthText?.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()),
  );
  const month = byName >= 0 ? byName : monthText === undefined ? 0 : Number(monthText) - 1;
  const year = read["y"]?.length === 2 ? twoDigitYear(Number(read["y"])) : number("yY", 1970);
  const half = read["a"]?.toUpperCase() === "PM" ? 12 : 0;
  const hour =
    read["h"] !== undefined || read["K"] !== undefined ? (number("hK", 0) % 12) + half : number("Hk", 0) % 24;
  const day = read["D"] === undefined ? number("d", 1) : number("D", 1);
  const wall = new Date(0);
  wall.setUTCFullYear(year, read["D"] === undefined ? month : 0, day);
  wall.setUTCHours(hour, number("m", 0), number("s", 0), number("S", 0));
  const zone = read["Z"] ?? read["X"] ?? read["z"];
  const explicit = zone === undefined ? undefined : explicitOffset(zone);
  const ms =
    explicit === undefined ? instantOfWall(wall.getTime(), zoneOffset(timeZone)) : wall.getTime() - explicit;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Java's window: from 80 years ago to 20 years ahead; the century of 2000 is meant up to 45. */
function twoDigitYear(year: number): number {
  return year <= 45 ? 2000 + year : 1900 + year;
}

function explicitOffset(zone: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
  const [, sign, hours, minutes] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}
