// What a form says of a unit's name while it is typed: known, new, ended, or probably not the full name (R27).

import { organizationNameLint, sameOrganizationName } from "../../domain/organization/name.ts";
import type { PageWords } from "../../text/pages/words.ts";
import type { OrganizationView } from "../../wire/operations.ts";
import { engagementEnded, type Register } from "../register.ts";

/** The unit of this name, as far as this page knows. */
export function unitNamed(register: Register, name: string): OrganizationView | undefined {
  for (const view of register.organizations.values()) {
    if (sameOrganizationName(view.fields.fullName ?? "", name)) return view;
  }
  return undefined;
}

export function nameHint(name: string, say: PageWords): string | undefined {
  return organizationNameLint(name) ? say.form.notFullName : undefined;
}

export function organizationHint(register: Register, name: string, say: PageWords): string {
  if (name.trim() === "") return say.form.hints.organizationName;
  const view = unitNamed(register, name);
  if (view) return engagementEnded(view) ? say.form.endedUnit : say.form.knownUnit;
  return [say.form.newUnit, nameHint(name, say)].filter((part) => part !== undefined).join(" ");
}
