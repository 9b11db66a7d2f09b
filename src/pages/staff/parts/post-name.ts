// What somebody is who acts: "销售部负责人", "Head of department, 销售部".

import type { Language } from "../../../domain/company/company.ts";
import type { Party } from "../../../domain/deadline/rule.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import { ledgerName } from "../../../text/ledgers.ts";

/** `department`: "" where the party alone says who. */
export function postName(department: string, party: Party, language: Language): string {
  const name = ledgerName("party", party, language);
  if (department === "") return name;
  // The department says already what a 部门负责人 is the 负责人 of.
  return language === "en" ? `${name}, ${department}` : `${department}${name.replace(/^部门/, "")}`;
}

/** "销售部负责人李明", "李明 (Head of department, 销售部)", or that there is nobody. `standing`: as what, where it is not their post. */
export function acting(
  party: Party,
  department: string,
  name: string,
  language: Language,
  standing = "",
): string {
  const say = requestWordsFor(language);
  const post = postName(department, party, language);
  return name === "" ? `${post} · ${say.nobody}` : say.person(name, post, standing);
}
