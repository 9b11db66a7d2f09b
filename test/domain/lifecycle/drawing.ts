// A lifecycle drawn as text, for docs/lifecycles.md.

import type { Outline, Transitions } from "../../../src/domain/lifecycle/transitions.ts";

/** Any lifecycle, whatever its states are called. */
export interface Lifecycle extends Outline<string, string, string> {
  readonly table: Transitions<string, string, string>;
}

/** One line a row of the table, grouped by the state that it leaves; beginnings and endings marked. */
export function drawing({ states, beginnings, endings, table }: Lifecycle): string {
  const width = Math.max(...table.map(([, event, , ...guards]) => label(event, guards).length));
  const margin = Math.max(...states.map((state) => state.length)) + 2;
  const lines = states.flatMap((state) => {
    const mark = beginnings.includes(state) ? "● " : endings.includes(state) ? "◎ " : "  ";
    const rows = table.filter(([from]) => from === state);
    if (rows.length === 0) return [mark + state];
    return rows.map(([, event, to, ...guards], index) => {
      const name = index === 0 ? mark + state : "";
      return `${name.padEnd(margin)} ── ${label(event, guards).padEnd(width)} ──▶ ${to}`;
    });
  });
  return lines.join("\n");
}

function label(event: string, guards: readonly string[]): string {
  return guards.length === 0 ? event : `${event} [${guards.join(", ")}]`;
}
