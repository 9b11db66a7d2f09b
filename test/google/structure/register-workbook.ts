// A register workbook in the emulated Sheets API, and the plan carried out on it.

import { TABLES } from "../../../src/domain/register/tables.ts";
import { planStructure, type StructurePlan } from "../../../src/google/structure/plan-structure.ts";
import { readStructure } from "../../../src/google/structure/read-structure.ts";
import { cellAt, requireSheet } from "../../../local/services/spreadsheet/cells.ts";
import type { Sheet, Workbook } from "../../../local/services/spreadsheet/workbook.ts";
import { setting } from "../../local/sheets-api/setting.ts";

export interface Register {
  readonly workbook: Workbook;
  plan(): StructurePlan;
  /** Plans and carries out. */
  reconcile(): StructurePlan;
  tab(sheetId: number): Sheet;
  headers(sheetId: number): string[];
}

export function newRegister(): Register {
  const { api, workbook, send } = setting();
  const plan = (): StructurePlan => {
    Object.assign(globalThis, { Sheets: { Spreadsheets: api } });
    return planStructure(TABLES, readStructure(workbook.spreadsheetId));
  };
  const tab = (sheetId: number): Sheet => requireSheet(workbook, sheetId);
  return {
    workbook,
    plan,
    reconcile: () => {
      const planned = plan();
      if (planned.requests.length > 0) send(...planned.requests);
      return planned;
    },
    tab,
    headers: (sheetId) =>
      Array.from({ length: tab(sheetId).columnCount }, (_, column) =>
        String(cellAt(tab(sheetId), 0, column).value ?? ""),
      ),
  };
}

export function setUp(): Register {
  const register = newRegister();
  register.reconcile();
  return register;
}
