// What happens inside an HtmlService page: google.script.run and closing.

import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod/mini";
import { ScriptFailure } from "../../runtime/failure.ts";
import { Refused } from "../desk.ts";
import type { CallOutcome } from "../protocol.ts";
import { whatIsShown } from "../shown.ts";
import type { Handlers } from "./handler.ts";
import { here } from "./handler.ts";

export const pageHandlers: Handlers<"page.call" | "page.close"> = {
  "page.call": {
    input: z.object({ ...here, page: z.string(), fn: z.string(), args: z.array(z.unknown()) }),
    async answer(desk, { as, page: id, fn, args }): Promise<CallOutcome> {
      const open = desk.pages.get(id);
      if (open === undefined || open.person !== as) throw new Refused("This page is closed.");
      if (desk.latency > 0) await pause(desk.latency);
      let value: unknown;
      let failure: ScriptFailure | undefined;
      const shown = whatIsShown(desk, as, open.file, () => {
        try {
          value = open.page.call(fn, ...args);
        } catch (thrown) {
          if (!(thrown instanceof ScriptFailure)) throw thrown;
          failure = thrown;
        }
      });
      if (failure !== undefined) return { ok: false, name: failure.name, message: failure.message, shown };
      return { ok: true, value: value ?? null, shown };
    },
  },
  "page.close": {
    input: z.object({ ...here, page: z.string() }),
    answer(desk, { page: id }) {
      const open = desk.pages.get(id);
      desk.pages.delete(id);
      if (open === undefined) return null;
      const shown = desk.workspace.windows.of(open.person, open.file)?.shown ?? [];
      const at = shown.findIndex(({ html }) => html === open.page.shown);
      if (at >= 0) shown.splice(at, 1);
      return null;
    },
  },
};
