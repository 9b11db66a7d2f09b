// Where somebody works, as files write it: 部门 and 科室 in two columns, 公司/部门/小组 in one, several departments in one.

import type { Company } from "../company/company.ts";
import { departmentNamed } from "../contact/field-rules.ts";

export interface Place {
  /** A department of the register where one is named; else all that the file says. */
  readonly department: string;
  /** What the register has no field for: 科室, other departments. */
  readonly rest: string;
}

const BETWEEN_DEPARTMENTS = /[;；]/;
const BETWEEN_LEVELS = /[/／\\>＞|｜]/;

/** Outer first. The company's own name says nothing of where in it somebody works. */
function levels(text: string, company: Company): string[] {
  const steps = text.split(BETWEEN_LEVELS).flatMap((step) => {
    const name = step.trim();
    // 市场部-品牌组 is two levels, unless it is a department's own name.
    return departmentNamed(name, company) === undefined ? name.split(/[-－—]+/) : [name];
  });
  return steps
    .map((step) => step.trim())
    .filter((step) => step !== "" && step !== company.settings.companyName);
}

/** The deepest level that is a department of the register. */
function placeOf(department: string, section: string, company: Company): Place {
  const path = [...levels(department, company), ...levels(section, company)];
  const at = path.map((step) => departmentNamed(step, company) !== undefined).lastIndexOf(true);
  if (at < 0) return { department: [department, section].filter((text) => text !== "").join("-"), rest: "" };
  const others = path.filter((_step, index) => index !== at);
  return { department: departmentNamed(path[at] ?? "", company) ?? "", rest: others.join("-") };
}

export function placeIn(department: string, section: string, company: Company): Place {
  const whole = [
    department,
    `${department}-${section}`,
    `${department}/${section}`,
    `${department}${section}`,
  ];
  const known = (section === "" ? whole.slice(0, 1) : whole.slice(1))
    .map((name) => departmentNamed(name, company))
    .find((name) => name !== undefined);
  if (known !== undefined) return { department: known, rest: "" };
  const [first = "", ...others] = department.split(BETWEEN_DEPARTMENTS).map((text) => text.trim());
  const place = placeOf(first, section, company);
  const elsewhere = others.map((text) => levels(text, company).join("-"));
  return { ...place, rest: [place.rest, ...elsewhere].filter((text) => text !== "").join("; ") };
}
