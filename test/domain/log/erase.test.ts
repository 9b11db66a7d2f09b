import fc from "fast-check";
import { chainEntry, EMPTY_CHAIN, logLines, saltOf, verifyChain } from "../../../src/domain/log/chain.ts";
import { toCells, type LogEntry } from "../../../src/domain/log/entry.ts";
import { eraseValues } from "../../../src/domain/log/erase.ts";
import { CHANGE_LOG_TABLE } from "../../../src/domain/register/tables.ts";

const ERASABLE = ["#subject", "#summary", "#reason", "fullName", "mobilePhone", "email"];

function entry(): LogEntry {
  return chainEntry(
    {
      at: "2026-11-25T01:02:03.000Z",
      actor: "wang@huayue.example",
      operation: "edit-contact",
      serial: "N-000007",
      subject: "单芳",
      summary: "手机号码:138 → 139",
      reason: "单芳来电",
      operationId: "op-12345678",
      batch: "",
      fields: { fullName: ["", "单芳"], mobilePhone: ["138", "139"], email: ["", "shan@huayue.example"] },
    },
    EMPTY_CHAIN,
    "0123456789abcdef0123456789abcdef",
  );
}

function written(...entries: LogEntry[]): Record<string, string>[] {
  return entries.map((each) => {
    const cells = toCells(each);
    return Object.fromEntries(CHANGE_LOG_TABLE.columns.map(({ key }, index) => [key, cells[index] ?? ""]));
  });
}

test("F18: erasing any fields, in any number of steps, leaves the chain verifiable", () => {
  const steps = fc.array(fc.oneof(fc.constant("all" as const), fc.subarray(ERASABLE)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(steps, (each) => {
      const original = entry();
      const erased = each.reduce<LogEntry>((left, fields) => eraseValues(left, fields), original);
      expect(verifyChain(logLines(written(erased)), original)).toEqual({ entries: 1, head: original.hash });
    }),
  );
});

test("F18: nothing of an erased entry is left but its digests", () => {
  const [row] = written(eraseValues(entry(), "all"));
  const text = JSON.stringify(row);
  for (const gone of ["单芳", "138", "139", "shan@huayue.example", "0123456789abcdef"])
    expect(text).not.toContain(gone);
  expect(eraseValues(entry(), "all").digests).toEqual(entry().digests);
});

test("F18: erasing one field takes the summary and both salts that would let it be guessed", () => {
  const { values, summary, subject } = eraseValues(entry(), ["mobilePhone"]);
  expect(Object.keys(values.fields)).toEqual(["fullName", "email"]);
  expect([summary, subject, values.salt]).toEqual(["", "单芳", ""]);
  const known = JSON.stringify(values);
  expect(known).not.toContain(saltOf("0123456789abcdef0123456789abcdef", "mobilePhone"));
  expect(known).toContain(saltOf("0123456789abcdef0123456789abcdef", "email"));
});

test("after an erasure, what is left is still guarded", () => {
  const [row] = written(eraseValues(entry(), ["mobilePhone"]));
  const altered = { ...row!, values: row!["values"]!.replace("shan@", "dan@") };
  expect(verifyChain(logLines([altered])).broken).toEqual({ sequence: 1, row: 2, why: "altered" });
});

test("a blanked cell is no erasure: it is found", () => {
  const [row] = written(entry());
  for (const key of ["subject", "summary", "reason", "values"]) {
    expect(verifyChain(logLines([{ ...row!, [key]: "" }])).broken?.why).toBe("altered");
  }
});
