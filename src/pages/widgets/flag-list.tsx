// 待补全: why the record needs care, one reason a line.

import type { JSX } from "preact";
import type { Flag } from "../../domain/contact/flags.ts";
import { flagText, type LabelledTable } from "../../text/words.ts";
import { useSpeech } from "../surroundings.ts";

export function FlagList({
  flags,
  table,
}: {
  readonly flags: readonly Flag[];
  readonly table: LabelledTable;
}): JSX.Element | null {
  const { words, say } = useSpeech();
  if (flags.length === 0) return null;
  return (
    <section class="flags" aria-label={say.badges.incomplete}>
      <strong>{say.badges.incomplete}</strong>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.field} ${flag.code}`}>{flagText(flag, words, table)}</li>
        ))}
      </ul>
    </section>
  );
}
