// What holds for every lifecycle: nothing is out of reach, nothing ends by accident, no condition is there for nothing.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { CHANGE_REQUEST, REQUEST_OUTLINE } from "../../../src/domain/lifecycle/change-request.ts";
import { EXTERNAL_RECORD, PARTNER_OUTLINE } from "../../../src/domain/lifecycle/external-record.ts";
import { INTERNAL_OUTLINE, INTERNAL_RECORD } from "../../../src/domain/lifecycle/internal-record.ts";
import { eventsOf, next } from "../../../src/domain/lifecycle/transitions.ts";
import { drawing, type Lifecycle } from "./drawing.ts";

const LIFECYCLES: readonly (readonly [string, Lifecycle])[] = [
  ["a change request (W5.2)", { ...REQUEST_OUTLINE, table: CHANGE_REQUEST }],
  ["a colleague's record (W5.1)", { ...INTERNAL_OUTLINE, table: INTERNAL_RECORD }],
  ["a 单位 (W5.3)", { ...PARTNER_OUTLINE, table: EXTERNAL_RECORD }],
];

function reachable({ beginnings, table }: Lifecycle): ReadonlySet<string> {
  const reached = new Set(beginnings);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [from, , to] of table) if (reached.has(from)) reached.add(to);
  }
  return reached;
}

describe.each(LIFECYCLES)("%s", (_name, lifecycle) => {
  const { states, events, guards, beginnings, endings, table } = lifecycle;

  test("every state is reached, and every state but the endings leads on", () => {
    expect([...reachable(lifecycle)].sort()).toEqual([...states].sort());
    for (const state of states)
      expect([state, eventsOf(table, state).length === 0]).toEqual([state, endings.includes(state)]);
  });

  test("every event and every condition is used, and none that is not listed", () => {
    expect(new Set(table.map(([, event]) => event))).toEqual(new Set(events));
    expect(new Set(table.flatMap(([, , , ...own]) => own))).toEqual(new Set(guards));
  });

  test("no row stands behind one that is always taken before it", () => {
    table.forEach(([from, event, , ...own], place) => {
      const before = table.slice(0, place).filter((row) => row[0] === from && row[1] === event);
      const covers = before.some(([, , , ...asked]) => asked.every((guard) => own.includes(guard)));
      expect([from, event, covers]).toEqual([from, event, false]);
    });
  });

  test("a walk at random never leaves the table, and says why it stays", () => {
    const step = fc.tuple(fc.constantFrom(...events), fc.subarray([...guards]));
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.array(step, { maxLength: 40 }), (start, walk) => {
        let state = start;
        for (const [event, holding] of walk) {
          const to = next(table, state, event, (guard) => holding.includes(guard));
          const rows = table.filter(([from, on]) => from === state && on === event);
          if (to.ok) {
            expect(rows.map((row) => row[2])).toContain(to.state);
            state = to.state;
          } else if (to.refused === "noSuchStep") expect(rows).toEqual([]);
          else {
            expect(holding).not.toContain(to.refused);
            expect(rows.flatMap(([, , , ...own]) => own)).toContain(to.refused);
          }
          expect(states).toContain(state);
        }
      }),
    );
  });

  test("docs/lifecycles.md shows it as it is", () => {
    const doc = readFileSync(join(__dirname, "../../../docs/lifecycles.md"), "utf8");
    expect(doc).toContain(drawing(lifecycle));
  });
});
