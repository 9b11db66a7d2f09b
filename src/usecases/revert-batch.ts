// Takes a whole batch back, an import (F2) or a bulk edit (F27): what it created is withdrawn, what it changed is as it
// was. All or nothing.

import type { RecordChange } from "../domain/change/change.ts";
import { takeBack } from "../domain/change/undo.ts";
import { refuse, type Refusal } from "../domain/refusal.ts";
import type { RegisterState } from "../ports/register.ts";
import { accountsTaken } from "./accounts.ts";
import type { RecordOperation } from "./decision.ts";
import { WHOLE_REGISTER } from "./load-register.ts";
import { shownIn } from "./shown-in.ts";

/** A 单位 that the batch created stays if contacts from elsewhere have joined it. */
function stillUsed(state: RegisterState, changes: readonly RecordChange[]): Set<string> {
  const withdrawn = new Set(
    changes.filter(({ after }) => after.state === "withdrawn").map(({ after }) => after.serial),
  );
  const used = state.external().filter(({ serial, state: is }) => is === "live" && !withdrawn.has(serial));
  return new Set(used.map(({ record }) => record.organization));
}

export const revertBatch: RecordOperation<"revert-batch"> = {
  name: "revert-batch",
  needs: () => [{ log: true }, ...WHOLE_REGISTER],
  decide: (state, input, context) => {
    const lines = state.log().filter((entry) => entry.batch === input.batch);
    const [first] = lines;
    if (!first) return refuse("unknownBatch", { values: { batch: input.batch } });
    if (lines.some((entry) => entry.operation === "revert-batch"))
      return refuse("alreadyReverted", { values: { file: first.subject } });
    const changes: RecordChange[] = [];
    const refusals: Refusal[] = [];
    for (const entry of lines) {
      if (entry.serial === "") continue;
      const current = state.record(entry.serial);
      if (!current) return refuse("unknownRecord", { values: { serial: entry.serial } });
      const change = takeBack(entry, current, context.today);
      if (change.ok) changes.push(change.value);
      else refusals.push(...change.refusals);
    }
    if (refusals.length > 0) return { ok: false, refusals };
    const used = stillUsed(state, changes);
    const taken = changes.filter(
      ({ after }) =>
        !(after.kind === "organization" && after.state === "withdrawn" && used.has(after.serial)),
    );
    const accounts = accountsTaken(state, taken);
    if (accounts.length > 0) return { ok: false, refusals: accounts };
    const withdrawn = taken.filter(({ after }) => after.state === "withdrawn").length;
    const facts = { "#withdrawn": String(withdrawn), "#restored": String(taken.length - withdrawn) } as const;
    return {
      ok: true,
      value: {
        changes: taken,
        touches: shownIn(state, taken),
        remarks: [{ subject: first.subject, facts }],
        batch: input.batch,
      },
    };
  },
};
