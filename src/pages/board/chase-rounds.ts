// A reminder to be pasted into a chat: which departments have still to answer, and by when. Names, never numbers.

import type { Language } from "../../domain/company/company.ts";
import { boardWordsFor } from "../../text/pages/board.ts";
import type { BoardView, RoundView } from "../../wire/rounds.ts";

export function chaseRounds(
  rounds: readonly RoundView[],
  { link }: Pick<BoardView, "link">,
  language: Language,
): string {
  const say = boardWordsFor(language);
  const [first] = rounds;
  if (!first) return "";
  const departments = rounds
    .map(({ department, asked }) => say.departmentOf(department, asked))
    .join(say.and);
  const late = rounds.some(({ state }) => state === "missed");
  const asked = say.chase(departments, first.collects, first.due.replace("T", " "), late);
  return [asked, link].join("\n").trim();
}
