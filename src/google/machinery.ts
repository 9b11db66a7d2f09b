// The machinery port on Google: what the clock and the watchdogs noted, and the structure as a repair would plan it.

import { TABLES } from "../domain/register/tables.ts";
import type { Machinery } from "../ports/machinery.ts";
import { heartbeat, watch } from "./heartbeat.ts";
import { planStructure } from "./structure/plan-structure.ts";
import { readStructure } from "./structure/read-structure.ts";
import { ownerAccount } from "./visitor.ts";
import { webAppUrl } from "./web-address.ts";

export function sheetMachinery(spreadsheetId: string): Machinery {
  return {
    heartbeat,
    watch,
    owner: ownerAccount,
    webAddress: webAppUrl,
    unlikeDeclared() {
      const { notices } = planStructure(TABLES, readStructure(spreadsheetId));
      // A column that was moved is followed, and needs no repair; of what grows with the rows there is no notice.
      const wrong = notices.filter(({ code }) => code !== "columnFollowed");
      return [...new Set(wrong.map(({ values }) => values["tab"] ?? ""))];
    },
  };
}
