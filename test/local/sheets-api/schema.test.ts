// The table of messages knows every field that Google's published types know, for all that a batch can carry.

import { readFileSync } from "node:fs";
import { REQUEST_KINDS } from "../../../local/services/sheets-api/batch-update.ts";
import { messageFields } from "../../../local/services/sheets-api/schema.ts";

const TYPES = readFileSync(require.resolve("@types/google-apps-script/apis/sheets_v4.d.ts"), "utf8");

function publishedFields(message: string): string[] {
  const body = new RegExp(`interface ${message} \\{([^}]*)\\}`).exec(
    TYPES.slice(TYPES.indexOf("namespace Schema")),
  );
  return [...(body?.[1] ?? "").matchAll(/(\w+)\?:/g)].map((match) => match[1] ?? "");
}

/** Messages reachable from a batch without what is marked as not emulated. */
function reachable(message: string, found = new Set<string>()): Set<string> {
  const fields = messageFields(message);
  if (!fields || found.has(message)) return found;
  found.add(message);
  for (const { type } of fields.values()) reachable(type, found);
  return found;
}

test.each([...reachable("BatchUpdateSpreadsheetRequest"), ...reachable("Spreadsheet"), "ValueRange"])(
  "%s has all its published fields",
  (message) => {
    const known = messageFields(message);
    expect(publishedFields(message).filter((field) => !known?.has(field))).toEqual([]);
  },
);

test("every emulated kind of request is a field of Request with a message of its own", () => {
  const request = messageFields("Request");
  for (const kind of REQUEST_KINDS)
    expect([kind, messageFields(request?.get(kind)?.type ?? "")?.size]).not.toContain(undefined);
  expect(REQUEST_KINDS.length).toBeGreaterThanOrEqual(40);
});
