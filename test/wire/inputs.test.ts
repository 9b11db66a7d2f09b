// What a page may send: only what an operation describes gets through, copied; else the path of what is wrong.

import { readInput } from "../../src/wire/inputs.ts";

const TARGET = { serial: "N-000001", version: 1, row: 2 } as const;

test("an input that is as described gets through, an absent reason included", () => {
  const input = { ...TARGET, changes: { mobilePhone: "13800001111" } };
  expect(readInput("edit-contact", input)).toEqual({ value: input });
  expect(readInput("edit-contact", { ...input, reason: "本人更正" })).toEqual({
    value: { ...input, reason: "本人更正" },
  });
});

test.each<[string, unknown, string]>([
  ["no object", "N-000001", ""],
  ["a missing part", { serial: "N-000001", row: 2, changes: {} }, "version"],
  ["a key that nobody described", { ...TARGET, changes: {}, as: "owner" }, "as"],
  ["no serial", { ...TARGET, serial: "N-1", changes: {} }, "serial"],
  ["a number that counts nothing", { ...TARGET, version: 1.5, changes: {} }, "version"],
  ["a number of another kind", { ...TARGET, row: Number.NaN, changes: {} }, "row"],
  ["a text that is none", { ...TARGET, changes: { mobilePhone: 13800001111 } }, "changes.mobilePhone"],
  [
    "a text longer than anybody types",
    { ...TARGET, changes: { remark: "长".repeat(20_001) } },
    "changes.remark",
  ],
])("%s is refused, with its place", (_what, input, invalid) => {
  expect(readInput("edit-contact", input)).toEqual({ invalid });
});

test("a choice is one of those described, with what belongs to it", () => {
  const about = { kind: "internal", format: "csv", accounts: false } as const;
  expect(readInput("export-contacts", { ...about, scope: { of: "all" } })).toHaveProperty("value");
  expect(readInput("export-contacts", { ...about, scope: { of: "chosen" } })).toEqual({
    invalid: "scope.serials",
  });
  expect(readInput("export-contacts", { ...about, scope: { of: "mine" } })).toHaveProperty("invalid");
});

test("fields reach nothing but themselves: __proto__ is no field", () => {
  const input: unknown = JSON.parse(
    '{"kind":"internal","fields":{"fullName":"王芳","__proto__":{"account":"a@b.example"}}}',
  );
  const read = readInput("add-contact", input);
  const fields = "value" in read ? read.value.fields : {};
  expect(fields["account"]).toBeUndefined();
});
