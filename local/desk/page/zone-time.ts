// Wall-clock time of a zone, to and from epoch milliseconds, for the field that sets the virtual clock.

/** "2026-01-05T09:00" as a datetime-local field wants it. */
export function localText(epochMs: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(epochMs);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** The instant at which a clock on the wall of that zone shows the text; undefined: no such text. */
export function epochOfLocal(text: string, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${text}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // Two steps settle it: the second corrects for a change of offset between guess and answer.
  let guess = asUtc;
  for (let step = 0; step < 2; step++) {
    guess += asUtc - Date.parse(`${localText(guess, timeZone)}Z`);
  }
  return guess;
}
