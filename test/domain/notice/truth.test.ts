// What a waiting notice says may have been done before its mail goes out.

import { newDuty, newNotice, newRequest, type StoredEntry } from "../../../src/domain/ledger/entry.ts";
import { BLANK_DUTY, type DutyState } from "../../../src/domain/duty/duty.ts";
import { BLANK_NOTICE, type Notice } from "../../../src/domain/notice/notice.ts";
import { stillTrue } from "../../../src/domain/notice/truth.ts";
import { BLANK_REQUEST, type ChangeRequest } from "../../../src/domain/request/request.ts";
import { writeSignatures } from "../../../src/domain/request/signatures.ts";

function holds(notice: Partial<Notice>, entry: StoredEntry): boolean {
  const { after } = newNotice("M-000001", { ...BLANK_NOTICE, object: entry.id, ...notice });
  return after.kind === "notice" && stillTrue(after, (id) => (id === entry.id ? entry : undefined));
}

const request = (fields: Partial<ChangeRequest>): StoredEntry =>
  newRequest("S-000001", { ...BLANK_REQUEST, ...fields }).after;
const duty = (state: DutyState): StoredEntry => newDuty("T-000001", { ...BLANK_DUTY, state }).after;

test("a reminder holds while its duty is open", () => {
  expect(holds({ code: "reminder" }, duty("open"))).toBe(true);
  expect(holds({ code: "reminder" }, duty("done"))).toBe(false);
  expect(holds({ code: "escalation" }, duty("dropped"))).toBe(false);
});

test("what is to be done of a request holds in its state; what was done stays true", () => {
  expect(holds({ code: "toHandIn" }, request({ state: "opened" }))).toBe(true);
  expect(holds({ code: "toHandIn" }, request({ state: "submitted" }))).toBe(false);
  expect(holds({ code: "returned" }, request({ state: "submitted" }))).toBe(false);
  expect(holds({ code: "scheduled" }, request({ state: "applied" }))).toBe(false);
  expect(holds({ code: "major" }, request({ state: "applied" }))).toBe(true);
});

test("of two heads who sign a transfer the one who has signed is not asked again", () => {
  const signatures = writeSignatures([
    {
      party: "departmentHead",
      department: "市场部",
      account: "gao@a.example",
      at: "2026-11-23T01:00:00.000Z",
    },
    { party: "departmentHead", department: "销售部" },
  ]);
  const transfer = request({ kind: "transfer", state: "submitted", signatures });
  expect(holds({ code: "toSign", to: "gao@a.example" }, transfer)).toBe(false);
  expect(holds({ code: "toSign", to: "li@a.example" }, transfer)).toBe(true);
});
