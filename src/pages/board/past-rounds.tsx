// The last rounds as counts: how many departments answered what, were late, or were silent.

import type { JSX } from "preact";
import { ROUND_STATES } from "../../domain/collection/round.ts";
import { boardWordsFor } from "../../text/pages/board.ts";
import type { RoundCounts } from "../../wire/rounds.ts";
import { useSpeech } from "../surroundings.ts";

export function PastRounds({ rounds }: { readonly rounds: readonly RoundCounts[] }): JSX.Element {
  const say = boardWordsFor(useSpeech().language);
  return (
    <section>
      <h2>{say.past}</h2>
      <ul class="plain past-rounds">
        {rounds.map(({ month, counts, late }) => (
          <li key={month}>
            <strong>{month}</strong>{" "}
            {ROUND_STATES.filter((state) => counts[state] > 0).map((state) => (
              <span key={state} class={`badge round ${state}`}>
                {say.state[state]} {counts[state]}
              </span>
            ))}
            {late > 0 && (
              <span class="badge overdue">
                {say.late} {late}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
