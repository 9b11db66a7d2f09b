// What becomes of a duty that is wanted no more (B1): done by what somebody did, or dropped where nothing was.

import { BLANK_DUTY } from "../../../src/domain/duty/duty.ts";
import { endingOf } from "../../../src/domain/duty/wanted.ts";
import { completeInternal, type StoredInternal } from "../../../src/domain/register/record.ts";
import type { PlainDate } from "../../../src/domain/calendar/plain-date.ts";

const ASKED = {
  id: "T-000001",
  version: 1,
  kind: "duty",
  entry: {
    ...BLANK_DUTY,
    rule: "selfConfirmation",
    object: "N-000001",
    person: "N-000001",
    start: "2026-11-01T00:00",
  },
} as const;

function endsAs(lastVerifiedOn: PlainDate, status: "active" | "suspended" = "active"): string {
  const colleague: StoredInternal = {
    kind: "internal",
    serial: "N-000001",
    version: 2,
    state: "live",
    record: completeInternal({ fullName: "石磊", account: "shi@huayue.example", status, lastVerifiedOn }),
  };
  return endingOf(ASKED, { requests: [], record: () => colleague });
}

test("R53: whoever confirms has done it", () => {
  expect(endsAs("2026-11-23")).toBe("done");
});

test("R53: whoever is not asked any more, since 自我确认间隔 is longer now or they are on leave, has confirmed nothing", () => {
  expect(endsAs("2026-05-01")).toBe("dropped");
  expect(endsAs("2026-05-01", "suspended")).toBe("dropped");
});
