import fc from "fast-check";
import {
  chainEntry,
  EMPTY_CHAIN,
  GENESIS_HASH,
  logLines,
  verifyChain,
  type ChainHead,
  type LogDraft,
} from "../../../src/domain/log/chain.ts";
import { fromCells, toCells, type LogEntry } from "../../../src/domain/log/entry.ts";
import { CHANGE_LOG_TABLE } from "../../../src/domain/register/tables.ts";

const KEYS = CHANGE_LOG_TABLE.columns.map((column) => column.key);

function draft(about: Partial<LogDraft> = {}): LogDraft {
  return {
    at: "2026-11-25T01:02:03.000Z",
    actor: "wang@huayue.example",
    operation: "edit-contact",
    serial: "N-000007",
    subject: "欧阳芳",
    summary: "手机号码:138 → 139",
    reason: "本人来电",
    operationId: "op-12345678",
    batch: "",
    fields: { mobilePhone: ["138 0000 0001", "139 0000 0002"], remark: ["", "第一行\n第二行"] },
    ...about,
  };
}

function chain(drafts: readonly LogDraft[]): LogEntry[] {
  const entries: LogEntry[] = [];
  let head: ChainHead = EMPTY_CHAIN;
  drafts.forEach((each, index) => {
    const entry = chainEntry(each, head, `salt-${index}`);
    entries.push(entry);
    head = entry;
  });
  return entries;
}

/** The tab's rows by column key, as they are read back. */
function rows(entries: readonly LogEntry[]): Record<string, string>[] {
  return entries.map((entry) => {
    const cells = toCells(entry);
    return Object.fromEntries(KEYS.map((key, index) => [key, cells[index] ?? ""]));
  });
}

const anyText = fc.string({ unit: "grapheme", maxLength: 12 });
const anyDraft = fc
  .record({
    subject: anyText,
    summary: anyText,
    reason: anyText,
    fields: fc.dictionary(anyText, fc.tuple(anyText, anyText), { maxKeys: 4 }),
  })
  .map((about) => draft(about));
const anyChain = fc.array(anyDraft, { minLength: 1, maxLength: 6 }).map(chain);

test("F21: a chain as written holds, to its head", () => {
  fc.assert(
    fc.property(anyChain, (entries) => {
      const head = entries[entries.length - 1]!;
      expect(verifyChain(logLines(rows(entries)), head)).toEqual({
        entries: entries.length,
        head: head.hash,
      });
    }),
  );
});

test("an empty log holds; its head is the genesis", () => {
  expect(verifyChain([], EMPTY_CHAIN)).toEqual({ entries: 0, head: GENESIS_HASH });
});

test("F21: any change of any single cell is found at its row", () => {
  fc.assert(
    fc.property(anyChain, fc.nat(), fc.nat(), anyText, (entries, whichRow, whichCell, typed) => {
      const table = rows(entries);
      const index = whichRow % table.length;
      const key = KEYS[whichCell % KEYS.length]!;
      fc.pre(table[index]![key] !== typed);
      table[index]![key] = typed;
      expect(verifyChain(logLines(table)).broken).toEqual({
        sequence: index + 1,
        row: index + 2,
        why: "altered",
      });
    }),
    { numRuns: 400 },
  );
});

test("F21: a number typed over a number, a digit in a digest, a name in the values: all are found", () => {
  const entries = chain([draft(), draft(), draft()]);
  const typed: Record<string, string> = {
    sequence: "9",
    at: "2026-11-25T01:02:04.000Z",
    serial: "N-000008",
    values: rows(entries)[1]!["values"]!.replace("139", "137"),
    digests: rows(entries)[1]!["digests"]!.replace('":"', '":"A'),
    hash: "0".repeat(64),
    previousHash: "0".repeat(64),
  };
  for (const [key, text] of Object.entries(typed)) {
    const table = rows(entries);
    table[1]![key] = text;
    expect(verifyChain(logLines(table)).broken).toEqual({ sequence: 2, row: 3, why: "altered" });
  }
});

test("F21: a deleted row is found where it is missing, the last one by the recorded head", () => {
  fc.assert(
    fc.property(anyChain, fc.nat(), (entries, which) => {
      const index = which % entries.length;
      const table = rows(entries);
      table.splice(index, 1);
      const head = entries[entries.length - 1]!;
      const broken = { sequence: index + 1, row: index + 2, why: "missing" };
      expect(verifyChain(logLines(table), head)).toMatchObject({ entries: index, broken });
    }),
  );
});

test("people may sort the log and insert blank rows: the chain is followed by number", () => {
  const table = rows(chain([draft(), draft(), draft()])).reverse();
  table.splice(1, 0, Object.fromEntries(KEYS.map((key) => [key, ""])));
  expect(verifyChain(logLines(table)).broken).toBeUndefined();
});

test("F21: contents that changed places are found, although each is a true entry's", () => {
  const table = rows(chain([draft(), draft({ serial: "N-000009" }), draft()]));
  const [one, other] = [table[0]!, table[1]!];
  [one["sequence"], other["sequence"]] = [other["sequence"]!, one["sequence"]!];
  expect(verifyChain(logLines(table)).broken).toMatchObject({ sequence: 1, why: "altered" });
});

test("F21: an entry forged with a hash of its own does not link", () => {
  const entries = chain([draft(), draft(), draft()]);
  const forged = chainEntry(draft({ reason: "无" }), entries[0]!, "salt");
  expect(verifyChain(logLines(rows([entries[0]!, forged, entries[2]!]))).broken).toEqual({
    sequence: 3,
    row: 4,
    why: "link",
  });
  expect(verifyChain(logLines(rows([entries[0]!, forged])), entries[1]).broken).toEqual({
    sequence: 2,
    row: 3,
    why: "link",
  });
});

test("a row pasted twice is found at its second row", () => {
  const table = rows(chain([draft(), draft()]));
  table.splice(1, 0, { ...table[0]! });
  expect(verifyChain(logLines(table)).broken).toEqual({ sequence: 1, row: 3, why: "link" });
});

test("an entry survives its cells", () => {
  fc.assert(
    fc.property(anyChain, (entries) => {
      for (const [index, row] of rows(entries).entries()) expect(fromCells(row)).toEqual(entries[index]);
    }),
  );
});

test("digests do not run into each other: the same letters cut elsewhere are another value", () => {
  const one = chainEntry(draft({ fields: { a: ["xy", "z"] } }), EMPTY_CHAIN, "salt");
  const other = chainEntry(draft({ fields: { a: ["x", "yz"] } }), EMPTY_CHAIN, "salt");
  expect(one.digests["a"]).not.toBe(other.digests["a"]);
  expect(one.digests["a"]).toHaveLength(22);
});
