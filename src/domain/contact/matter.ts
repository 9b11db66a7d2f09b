// 负责业务模块 and 对接事项: what somebody is to be called about, in a few words (R11, R32).

import { LENGTH } from "../register/tables.ts";
import { lengthOf, tidyText, withoutStrayQuotes } from "./width.ts";

export interface MatterReading {
  readonly text: string;
  readonly overlong: boolean;
  /** R11 writes "销售部-华东区域客户对接". A hint to the person who types, never a refusal. */
  readonly hint?: "noDepartmentPrefix";
}

const WITH_PREFIX = /^[^-–—－]{2,40}[-–—－]\s*\S/;

export function readMatter(text: string): MatterReading {
  const matter = withoutStrayQuotes(tidyText(text));
  const overlong = lengthOf(matter) > LENGTH.matter;
  return matter === "" || WITH_PREFIX.test(matter)
    ? { text: matter, overlong }
    : { text: matter, overlong, hint: "noDepartmentPrefix" };
}

/** At most as long as the table allows; "…" says that there is more. */
export function shortenedMatter(matter: string): string {
  const characters = Array.from(matter);
  if (characters.length <= LENGTH.matter) return matter;
  return `${characters
    .slice(0, LENGTH.matter - 1)
    .join("")
    .trimEnd()}…`;
}
