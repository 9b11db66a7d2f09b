// Which declared tabs somebody deleted. Asked only when a read has met one: it costs a round trip.

import { TABLES } from "../../domain/register/tables.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { readSpreadsheet } from "./sheets-service.ts";

export function missingTabs(spreadsheetId: string): Refusal[] {
  const { sheets = [] } = readSpreadsheet(spreadsheetId, { fields: "sheets(properties(sheetId))" });
  const there = sheets.map(({ properties }) => properties?.sheetId);
  return TABLES.filter(({ sheetId }) => !there.includes(sheetId)).map(({ key, title }) => ({
    code: "structureDamaged",
    values: { tab: title, table: key },
  }));
}
