// A lifecycle as a table: from which state, at which event, under which conditions, to which state (W5.1–W5.3). The table
// is the rule; who may cause an event, and what is written then, is the use cases'.

/** Taken where all of its guards hold. */
export type Transition<State extends string, Event extends string, Guard extends string> = readonly [
  from: State,
  event: Event,
  to: State,
  ...guards: Guard[],
];

/** Of rows with the same state and event, the first whose guards hold is taken. */
export type Transitions<
  State extends string,
  Event extends string,
  Guard extends string,
> = readonly Transition<State, Event, Guard>[];

/** What a table is made of: it names nothing else, and each of these. */
export interface Outline<State extends string, Event extends string, Guard extends string> {
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly guards: readonly Guard[];
  /** In which states something begins. */
  readonly beginnings: readonly State[];
  /** From which nothing leads on. */
  readonly endings: readonly State[];
}

/** `refused`: the condition that does not hold; "noSuchStep" where this state knows no such event at all. */
export type Next<State extends string, Guard extends string> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly refused: Guard | "noSuchStep" };

/** The state after this event; `holds` says whether a condition is met now. */
export function next<State extends string, Event extends string, Guard extends string>(
  table: Transitions<State, Event, Guard>,
  state: State,
  event: Event,
  holds: (guard: Guard) => boolean,
): Next<State, Guard> {
  let refused: Guard | "noSuchStep" = "noSuchStep";
  for (const [from, on, to, ...guards] of table) {
    if (from !== state || on !== event) continue;
    const unmet = guards.find((guard) => !holds(guard));
    if (unmet === undefined) return { ok: true, state: to };
    // What the first row asks for is the usual way; the later ones are the exceptions.
    if (refused === "noSuchStep") refused = unmet;
  }
  return { ok: false, refused };
}

/** The events that this state knows, whether or not their conditions are met; each once. */
export function eventsOf<State extends string, Event extends string, Guard extends string>(
  table: Transitions<State, Event, Guard>,
  state: State,
): readonly Event[] {
  return [...new Set(table.flatMap(([from, event]) => (from === state ? [event] : [])))];
}
