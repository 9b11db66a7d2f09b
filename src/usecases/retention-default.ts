// W5.3: what nobody decided. Ten working days after the question whether an ended one-off partner is kept was due, the
// register archives it; every other partner waits for somebody (R17, R18).

import type { Context, Transaction } from "../domain/change/change.ts";
import { toldOf } from "../domain/duty/acting.ts";
import type { Duty } from "../domain/duty/duty.ts";
import { endDuty } from "../domain/duty/end-duty.ts";
import { newNotice, type StoredDuty } from "../domain/ledger/entry.ts";
import { tellEach } from "../domain/notice/tell.ts";
import { decidedByDefault } from "../domain/organization/retention.ts";
import { DUTY_ENTRIES } from "../domain/register/tables.ts";
import { isSerial } from "../domain/register/serial.ts";
import { isUnderWay } from "../domain/request/request.ts";
import type { RegisterState } from "../ports/register.ts";
import { decideRetention } from "./decide-retention.ts";
import type { Decision } from "./decision.ts";
import { dutyFacts } from "./duty-facts.ts";

const ASKING: readonly Duty["rule"][] = ["retention", "retentionFound"];

/**
 * Archives the first that is due and about which nobody has asked for anything: with its duty done and those told whose it
 * was, in one commit, so that it happens once. One at a time, so that each is undone by itself. `reason`: as the log says it.
 */
export function byDefault(state: RegisterState, context: Context, reason: string): Transaction | undefined {
  const open = state
    .ledger("duty")
    .filter(({ entry }) => ASKING.includes(entry.rule) && entry.state === "open" && !isAsked(state, entry));
  if (open.length === 0) return undefined;
  const facts = dutyFacts(state, context);
  for (const duty of open) {
    const { object, due, key } = duty.entry;
    const unit = isSerial(object) ? state.record(object) : undefined;
    if (unit?.kind !== "organization" || unit.record.retention !== "") continue;
    // While the clock stood still it may have been resumed, and ended again: that is another question.
    if (!key.endsWith(` ${unit.record.endedOn}`)) continue;
    const at = decidedByDefault(unit.record, due, facts.counting);
    if (!at || facts.now <= at) continue;
    const { serial, version } = unit;
    const input = { serial, version, row: 0, decision: "archive", reason } as const;
    const decision: Decision = decideRetention.decide(state, input, context);
    if (decision.ok) return { ...decision.value, ...doneBySelf(state, duty, facts, context) };
  }
  return undefined;
}

function isAsked(state: RegisterState, { object }: Duty): boolean {
  return state.ledger("request").some(({ entry }) => entry.subject === object && isUnderWay(entry.state));
}

/** The duty done, and the owner and the supervisor told with their next digest. */
function doneBySelf(
  state: RegisterState,
  duty: StoredDuty,
  facts: ReturnType<typeof dutyFacts>,
  { at, today }: Context,
): Pick<Transaction, "remarks" | "entries"> {
  const { object, subject, department, rule } = duty.entry;
  const acting = { ...facts, requests: [], on: today };
  const told = [
    ...toldOf(duty.entry, "relationshipOwner", acting),
    ...toldOf(duty.entry, "businessSupervisor", acting),
  ];
  const code = "byDefault";
  const about = { code, key: `${duty.id} ${code}`, rule, object, subject, department } as const;
  const notices = tellEach({ ...about, createdAt: at }, told).map((notice, taken) =>
    newNotice(state.nextEntryId("notice", taken), notice),
  );
  const ended = endDuty(duty, { state: "done", at, by: "" }, facts.counting.zone);
  return {
    remarks: [{ subject: DUTY_ENTRIES.title, facts: { "#ended": "1", "#told": String(notices.length) } }],
    entries: [ended, ...notices],
  };
}
