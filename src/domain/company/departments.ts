// 部门: who heads, deputizes, supervises and liaises for each department (R9).

import type { Refusal } from "../refusal.ts";
import { isAccount, normalAccount } from "./account.ts";
import { cellText, isBlank, type Cells, type Read } from "./cells.ts";
import type { Department } from "./company.ts";

/** Posts of a department: each names a person by account or by name, or is vacant. */
export const POSTS = ["head", "deputy", "supervisor", "superior", "liaison", "backupLiaison"] as const;

/** The rows of the tab 部门, in the departments' order. Of two rows with one name the first counts. */
export function readDepartments(rows: readonly Cells[]): Read<readonly Department[]> {
  const problems: Refusal[] = [];
  const departments: Department[] = [];
  rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const row = index + 1;
    const department = departmentOf(cells);
    const problem = problemOf(department, departments);
    if (problem) problems.push({ ...problem, row });
    if (problem?.code === "fieldRequired" || problem?.code === "departmentRepeated") return;
    departments.push(problem ? { ...department, order: "" } : department);
  });
  return { value: inOrder(departments), problems };
}

/** One department as typed, in the form it is kept in. */
export function departmentOf(cells: Cells): Department {
  return {
    name: cellText(cells, "name"),
    head: personOf(cells, "head"),
    deputy: personOf(cells, "deputy"),
    supervisor: personOf(cells, "supervisor"),
    superior: personOf(cells, "superior"),
    liaison: personOf(cells, "liaison"),
    backupLiaison: personOf(cells, "backupLiaison"),
    order: cellText(cells, "order"),
  };
}

/** What is wrong with a department after those before it; undefined if nothing. */
export function problemOf(department: Department, before: readonly Department[]): Refusal | undefined {
  const { name, order } = department;
  if (name === "") return { code: "fieldRequired", field: "name" };
  if (before.some((other) => other.name === name)) {
    return { code: "departmentRepeated", field: "name", values: { name } };
  }
  if (!/^\d{0,6}$/.test(order)) return { code: "numberInvalid", field: "order", values: { value: order } };
  return undefined;
}

function personOf(cells: Cells, post: (typeof POSTS)[number]): string {
  const person = cellText(cells, post);
  return isAccount(person) ? normalAccount(person) : person;
}

/** By 排序, those without one last, otherwise as listed. */
export function inOrder(departments: readonly Department[]): Department[] {
  const place = ({ order }: Department): number => (order === "" ? Infinity : Number(order));
  return [...departments].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}
