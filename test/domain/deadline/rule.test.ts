// Who is reminded and told of each deadline, and when (W5.2, W5.3, W5.7).

import { workingCalendar } from "../../../src/domain/calendar/working-calendar.ts";
import { zoneOf, type LocalTime } from "../../../src/domain/calendar/zone.ts";
import { DEADLINE_RULES, stepTime, type DeadlineName } from "../../../src/domain/deadline/rule.ts";
import { deadlineOf, type Counting } from "../../../src/domain/deadline/span.ts";

const counting: Counting = {
  calendar: workingCalendar(),
  zone: zoneOf("Asia/Shanghai"),
  endOfBusiness: "18:00",
  graceUntil: "12:00",
};

function stepsOf(name: DeadlineName, start: LocalTime): string[] {
  const rule = DEADLINE_RULES[name];
  const deadline = deadlineOf(start, rule.span, counting);
  return rule.steps.map((step) => `${stepTime(step, deadline, counting)} ${step.kind} ${step.to.join(", ")}`);
}

test("R13: October's round is asked for on the 15th, reminded of three days and one day ahead and on the day, then chased", () => {
  expect(stepsOf("collection", "2026-10-01T00:00")).toEqual([
    "2026-10-15T09:00 remind departmentLiaison",
    "2026-10-20T09:00 remind departmentLiaison",
    "2026-10-22T09:00 remind departmentLiaison",
    "2026-10-23T09:00 remind departmentLiaison",
    "2026-10-26T09:00 escalate departmentHead",
    "2026-10-27T09:00 escalate hr, administrator",
  ]);
});

test("R13: the asking rolls back to a working day, and stays five of them ahead of the due day", () => {
  expect(stepsOf("collection", "2026-02-01T00:00")[0]).toBe("2026-02-11T09:00 remind departmentLiaison");
  expect(stepsOf("collection", "2026-08-01T00:00")[0]).toBe("2026-08-14T09:00 remind departmentLiaison");
  expect(stepsOf("collection", "2026-05-01T00:00")[0]).toBe("2026-05-15T09:00 remind departmentLiaison");
});

test("R53: who does not confirm is asked three times, on working days, then the liaison hears of it", () => {
  expect(stepsOf("selfConfirmation", "2026-09-19T00:00")).toEqual([
    "2026-09-20T09:00 remind employee",
    "2026-09-28T09:00 remind employee",
    "2026-10-08T09:00 remind employee",
    "2026-10-09T09:00 escalate departmentLiaison",
  ]);
});

test("R46: a liaison is reminded at any hour, a head only in the morning of a working day", () => {
  expect(stepsOf("liaisonSubmits", "2026-09-30T10:00")).toEqual([
    "2026-09-30T22:00 remind departmentLiaison",
    "2026-10-01T06:00 remind departmentLiaison",
    "2026-10-08T09:00 escalate departmentHead",
    "2026-10-08T09:00 escalate administrator",
  ]);
});

test("W5.2: what HR has reported is checked by an administrator: reminded at the end of that day, told to others a day later", () => {
  expect(stepsOf("joinLeaveCheck", "2026-11-24T10:00")).toEqual([
    "2026-11-24T18:00 remind administrator",
    "2026-11-25T18:00 escalate administrator, administrationManager",
  ]);
  expect(stepsOf("joinLeaveCheck", "2026-10-01T00:05")[0]).toBe("2026-10-08T18:00 remind administrator");
});

test("先改后批: an emergency correction that nobody ratified is known at its due time, not in the morning before", () => {
  expect(stepsOf("ratification", "2026-11-24T10:00")).toEqual([
    "2026-11-25T09:00 remind departmentHead",
    "2026-11-25T18:00 escalate administrator",
  ]);
});

test("no reminder comes after its deadline, and no superior hears before it", () => {
  for (const rule of Object.values(DEADLINE_RULES)) {
    for (const start of ["2026-02-12T11:00", "2026-04-30T17:00", "2026-09-29T09:30"] as const) {
      const deadline = deadlineOf(start, rule.span, counting);
      for (const step of rule.steps) {
        const at = stepTime(step, deadline, counting);
        if (step.kind === "remind") expect(at <= deadline.missedAfter).toBe(true);
        else expect(at >= deadline.due).toBe(true);
      }
    }
  }
});
