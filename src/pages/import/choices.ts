// What is to happen with each row of a file: the plan's suggestion unless somebody chose otherwise.

import type { Company } from "../../domain/company/company.ts";
import { DEFAULT_SETTINGS } from "../../domain/company/settings.ts";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { MappedRow } from "../../domain/intake/map-row.ts";
import { planImport, type ImportPlan, type PlannedRow } from "../../domain/intake/plan.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { ImportRow } from "../../wire/operations.ts";
import type { Register } from "../register.ts";

export type RowChoice = ImportRow["choice"];

/** What an import may do with rows that nobody decided about: make new contacts, update known ones, or both. */
export const SCOPES = ["both", "create", "update"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Choices {
  readonly scope: Scope;
  /** Decided by a person, by row of the file. */
  readonly byRow: ReadonlyMap<number, RowChoice>;
}

export const NO_CHOICES: Choices = { scope: "both", byRow: new Map() };

/** The company as far as a page knows it: enough to judge rows; the server judges them again. */
export function companyOf(register: Register): Company {
  const { companyName, language, departments, organizationTypes } = register.about;
  const posts = {
    head: "",
    deputy: "",
    supervisor: "",
    superior: "",
    liaison: "",
    backupLiaison: "",
    order: "",
  };
  return {
    settings: { ...DEFAULT_SETTINGS, companyName, language },
    departments: departments.map((name) => ({ name, ...posts })),
    roles: [],
    organizationTypes,
    companyDays: [],
    absences: [],
  };
}

export function planOf(
  register: Register,
  kind: ContactKind,
  rows: readonly MappedRow[],
  owner: Serial | "",
): ImportPlan {
  return planImport({
    kind,
    rows,
    internal: [...register.internal.values()],
    external: [...register.external.values()],
    organizations: [...register.organizations.values()],
    company: companyOf(register),
    today: register.about.today,
    owner,
  });
}

function suggested(row: PlannedRow, scope: Scope): RowChoice {
  const { suggestion, target } = row;
  if (suggestion === "skip" || (scope !== "both" && suggestion !== scope)) return { kind: "skip" };
  return suggestion === "update" && target !== undefined
    ? { kind: "update", serial: target }
    : { kind: "create" };
}

export function choiceOf(row: PlannedRow, choices: Choices): RowChoice {
  if (row.refusal) return { kind: "skip" };
  return choices.byRow.get(row.row) ?? suggested(row, choices.scope);
}

export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly skip: number;
  /** Kept, but something is missing. */
  readonly incomplete: number;
  readonly refused: number;
}

export function countsOf(plan: ImportPlan, choices: Choices): Counts {
  const counts = { create: 0, update: 0, skip: 0, incomplete: 0, refused: 0 };
  for (const row of plan.rows) {
    const { kind } = choiceOf(row, choices);
    if (row.refusal) counts.refused += 1;
    else counts[kind] += 1;
    if (kind !== "skip" && row.warnings.length > 0) counts.incomplete += 1;
  }
  return counts;
}

/** What the operation takes. A row that is left out needs no fields. */
export function importRows(plan: ImportPlan, choices: Choices): readonly ImportRow[] {
  return plan.rows.map((row) => {
    const choice = choiceOf(row, choices);
    return { row: row.row, fields: choice.kind === "skip" ? {} : row.fields, choice };
  });
}

export type PreviewFilter = "all" | "warned" | "duplicate" | "left";

export const PREVIEW_FILTERS: readonly PreviewFilter[] = ["all", "warned", "duplicate", "left"];

export function passes(row: PlannedRow, filter: PreviewFilter, choices: Choices): boolean {
  if (filter === "warned") return row.warnings.length > 0 || row.refusal !== undefined;
  if (filter === "duplicate") return row.duplicates.length > 0;
  return filter === "all" || choiceOf(row, choices).kind === "skip";
}
