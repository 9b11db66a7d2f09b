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
      const page = desk.pages.get(id);
      if (page === undefined || page.person !== as) throw new Refused("This page is closed.");
      if (desk.latency > 0) await pause(desk.latency);
      let value: unknown;
      let failure: ScriptFailure | undefined;
      const shown = whatIsShown(desk, as, page.file, () => {
        try {
          value = page.call(fn, args);
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
      const page = desk.pages.get(id);
      desk.pages.delete(id);
      const shown = page && desk.workspace.windows.of(page.person, page.file)?.shown;
      const at = shown?.findIndex(({ html }) => html === page?.shown) ?? -1;
      if (at >= 0) shown?.splice(at, 1);
      return null;
    },
  },
};
