// The reader of inputs, against zod/mini, whose names it has: both let the same values through, and the same copies of them.

import fc from "fast-check";
import * as zod from "zod/mini";
import * as ours from "../../src/wire/schema.ts";

/** One schema of everything that there is, said in both. */
const both = {
  zod: zod.strictObject({
    text: zod.string().check(zod.minLength(1), zod.maxLength(3), zod.regex(/^[a-z]*$/)),
    count: zod.int().check(zod.minimum(0), zod.maximum(9)),
    yes: zod.boolean(),
    kind: zod.enum(["internal", "external"]),
    reason: zod.optional(zod.string()),
    list: zod.array(zod.string()).check(zod.maxLength(2)),
    fields: zod.record(zod.string().check(zod.maxLength(2)), zod.string()),
    choice: zod.discriminatedUnion("of", [
      zod.strictObject({ of: zod.literal("all") }),
      zod.strictObject({ of: zod.literal("one"), serial: zod.string() }),
    ]),
  }),
  ours: ours.strictObject({
    text: ours.string().check(ours.minLength(1), ours.maxLength(3), ours.regex(/^[a-z]*$/)),
    count: ours.int().check(ours.minimum(0), ours.maximum(9)),
    yes: ours.boolean(),
    kind: ours.enum(["internal", "external"]),
    reason: ours.optional(ours.string()),
    list: ours.array(ours.string()).check(ours.maxLength(2)),
    fields: ours.record(ours.string().check(ours.maxLength(2)), ours.string()),
    choice: ours.discriminatedUnion("of", [
      ours.strictObject({ of: ours.literal("all") }),
      ours.strictObject({ of: ours.literal("one"), serial: ours.string() }),
    ]),
  }),
};

const GOOD = {
  text: "ab",
  count: 3,
  yes: true,
  kind: "internal",
  list: ["x"],
  fields: { a: "1" },
  choice: { of: "one", serial: "N-000001" },
};

const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    10,
    1.5,
    NaN,
    2 ** 60,
    "",
    "a",
    "abcd",
    "A",
    "internal",
    "all",
    "one",
  ),
  fc.constantFrom<unknown>(
    [],
    ["x", "y", "z"],
    [1],
    {},
    { a: 1 },
    { abc: "1" },
    { of: "all" },
    { of: "all", serial: "x" },
    { of: "two" },
  ),
  fc.jsonValue(),
);

test("whatever one part becomes, both say the same", () => {
  const place = fc.constantFrom(...Object.keys(GOOD), "reason", "more", "constructor");
  const changes = fc.array(fc.tuple(place, leaf), { maxLength: 2 });
  fc.assert(
    fc.property(changes, (parts) => {
      const value = { ...GOOD, ...Object.fromEntries(parts) };
      const theirs = both.zod.safeParse(value);
      const read = both.ours.read(value, "");
      expect("value" in read ? read.value : undefined).toEqual(theirs.success ? theirs.data : undefined);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [{ ...GOOD, text: 1 }, "text"],
  [{ ...GOOD, list: ["x", 2] }, "list.1"],
  [{ ...GOOD, fields: { a: 1 } }, "fields.a"],
  [{ ...GOOD, choice: { of: "one" } }, "choice.serial"],
  [{ ...GOOD, choice: { of: "two" } }, "choice.of"],
  [{ ...GOOD, more: 1 }, "more"],
  ["text", ""],
  [null, ""],
  [[], ""],
])("%j: the first part that is not as it should be (%s)", (value, path) => {
  expect(both.ours.read(value, "")).toEqual({ invalid: path });
});

test("a prototype cannot be sent", () => {
  const fields: unknown = JSON.parse('{"__proto__":"x"}');
  expect(both.ours.read({ ...GOOD, fields }, "")).toEqual({ invalid: "fields.__proto__" });
  expect(both.ours.read(JSON.parse('{"__proto__":{"text":"a"}}'), "")).toEqual({ invalid: "__proto__" });
});
