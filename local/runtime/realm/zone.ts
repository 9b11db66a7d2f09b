// Offsets of IANA time zones at any instant, from Intl, cached by day because Date arithmetic asks constantly.

const DAY = 86_400_000;

/** Answers the zone's offset east of UTC in milliseconds at an instant (epoch milliseconds). */
export type ZoneOffset = (epochMs: number) => number;

const zones = new Map<string, ZoneOffset>();

/** Throws a RangeError for a zone that Intl does not know. */
export function zoneOffset(timeZone: string): ZoneOffset {
  const known = zones.get(timeZone);
  if (known) return known;
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(timeZone) ?? [];
  const fixed = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  const made = sign === undefined ? cachedByDay(offsetFromIntl(timeZone)) : () => fixed;
  zones.set(timeZone, made);
  return made;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    zoneOffset(timeZone);
    return true;
  } catch {
    return false;
  }
}

function offsetFromIntl(timeZone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat("en-US", {
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
  return (epochMs) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(epochMs)) part[type] = value;
    const year = part["era"]?.startsWith("B") ? 1 - Number(part["year"]) : Number(part["year"]);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part["month"]) - 1, Number(part["day"]));
    wall.setUTCHours(Number(part["hour"]), Number(part["minute"]), Number(part["second"]));
    return wall.getTime() - Math.floor(epochMs / 1000) * 1000;
  };
}

/** A day whose two ends have the same offset is taken to have it throughout. */
function cachedByDay(offset: ZoneOffset): ZoneOffset {
  const edges = new Map<number, number>();
  const atEdge = (day: number): number => {
    let value = edges.get(day);
    if (value === undefined) {
      value = offset(day * DAY);
      edges.set(day, value);
    }
    return value;
  };
  return (epochMs) => {
    const day = Math.floor(epochMs / DAY);
    const start = atEdge(day);
    return start === atEdge(day + 1) ? start : offset(epochMs);
  };
}

/** The instant at which a wall clock of the zone shows this time, given as if it were UTC; a skipped time counts from before the gap. */
export function instantOfWall(wallMs: number, offset: ZoneOffset): number {
  const before = offset(wallMs - DAY);
  const after = offset(wallMs + DAY);
  if (offset(wallMs - before) === before) return wallMs - before;
  if (offset(wallMs - after) === after) return wallMs - after;
  return wallMs - before;
}
