// The desk itself: who there is, the clock, the latency of the pretended server, the assumptions.

import * as z from "zod/mini";
import { ASSUMPTIONS } from "../../assumptions.ts";
import { clockZone } from "../desk.ts";
import type { Desk } from "../desk.ts";
import type { ClockView } from "../protocol.ts";
import type { Handlers } from "./handler.ts";
import { here, index } from "./handler.ts";

const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

function clockView({ workspace }: Desk): ClockView {
  return { now: workspace.now(), timeZone: clockZone(workspace) };
}

/** The file of the first bound script that the person may open, else the first spreadsheet of all. */
function firstFile({ workspace }: Desk, as: string): string | undefined {
  const bound = [...workspace.services.scripts.values()].map(({ containerId }) => containerId);
  const sheets = [...workspace.files.values()].filter(
    ({ mimeType, trashed }) => mimeType === SPREADSHEET && !trashed,
  );
  const mine = sheets.filter(({ id }) => workspace.roleOf(id, as) !== undefined);
  return (mine.find(({ id }) => bound.includes(id)) ?? mine[0] ?? sheets[0])?.id;
}

export const deskHandlers: Handlers<
  "desk" | "desk.latency" | "clock.step" | "clock.to" | "switches.list" | "switches.set"
> = {
  desk: {
    input: z.object(here),
    answer(desk, { as }) {
      const { people } = desk.workspace;
      const me = people.find(({ email }) => email === as) ?? people[0];
      return {
        people,
        clock: clockView(desk),
        frameOrigin: desk.frameOrigin,
        askOrigin: desk.askOrigin,
        latency: desk.latency,
        file: firstFile(desk, me?.email ?? ""),
      };
    },
  },
  "desk.latency": {
    input: z.object({ milliseconds: index }),
    answer(desk, { milliseconds }) {
      desk.latency = Math.min(milliseconds, 10_000);
      return null;
    },
  },
  "clock.step": {
    input: z.object({ milliseconds: index }),
    answer(desk, { milliseconds }) {
      desk.face.clock.advanceBy(milliseconds);
      return clockView(desk);
    },
  },
  "clock.to": {
    input: z.object({ at: z.number(), missRuns: z.boolean() }),
    answer(desk, { at, missRuns }) {
      if (missRuns) desk.face.clock.jumpTo(at);
      else desk.face.clock.advanceTo(at);
      return clockView(desk);
    },
  },
  "switches.list": {
    input: z.object(here),
    answer: ({ workspace }) =>
      ASSUMPTIONS.map((assumption) => ({
        ...assumption,
        on: workspace.assumptions[assumption.name] ?? assumption.default,
      })),
  },
  "switches.set": {
    input: z.object({ name: z.string(), on: z.boolean() }),
    answer({ face }, { name, on }) {
      face.assume(name, on);
      return null;
    },
  },
};
