// Notes on cells: what was put back and why, beside what people noted there themselves.

/** Ours begin with one of these; the rest of the note, above it, is somebody's own. */
const MARKS = ["【联络信息】", "[Contacts] "] as const;

export type NoteMark = (typeof MARKS)[number];

export function markFor(language: "zh-CN" | "en"): NoteMark {
  return language === "en" ? MARKS[1] : MARKS[0];
}

/** True where something of ours stands in the note. */
export function hasNotice(note: string): boolean {
  return MARKS.some((mark) => note.includes(mark));
}

/** Somebody's own part. */
export function withoutNotice(note: string): string {
  const starts = MARKS.map((mark) => note.indexOf(mark)).filter((at) => at >= 0);
  return starts.length === 0 ? note : note.slice(0, Math.min(...starts)).trimEnd();
}

/** The note with ours in it, instead of an earlier one of ours. */
export function withNotice(note: string, sentence: string, mark: NoteMark): string {
  const own = withoutNotice(note);
  return (own === "" ? "" : `${own}\n\n`) + mark + sentence;
}
