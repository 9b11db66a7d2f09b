// Serial day numbers: 1899-12-30 is 0, noon is .5. The wall clock of a time zone, as Sheets keeps dates.

const DAY_MS = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** The serial of a wall-clock time; months are 1-based and may overflow as in Date. */
export function serialOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute, second) / DAY_MS + EPOCH_SERIAL;
}

/** The calendar day of a whole serial; months are 1-based. */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date((serial - EPOCH_SERIAL) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      era: "short",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** How far the zone's wall clock is ahead of UTC at this instant, in milliseconds. */
export function zoneOffset(epochMs: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(epochMs)) part[type] = value;
  const year = part["era"] === "BC" ? 1 - Number(part["year"]) : Number(part["year"]);
  const wall = Date.UTC(
    year,
    Number(part["month"]) - 1,
    Number(part["day"]),
    Number(part["hour"]),
    Number(part["minute"]),
    Number(part["second"]),
  );
  return wall - Math.floor(epochMs / 1000) * 1000;
}

/** The instant of a wall-clock serial in a zone (of two in an autumn hour, the first). */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
  const early = wall - zoneOffset(wall - DAY_MS, timeZone);
  if (early + zoneOffset(early, timeZone) === wall) return early;
  const late = wall - zoneOffset(wall + DAY_MS, timeZone);
  return late + zoneOffset(late, timeZone) === wall ? late : wall - zoneOffset(wall, timeZone);
}

/** The wall-clock serial of an instant in a zone, to the millisecond. */
export function serialOfInstant(epochMs: number, timeZone: string): number {
  return (epochMs + zoneOffset(epochMs, timeZone)) / DAY_MS + EPOCH_SERIAL;
}
