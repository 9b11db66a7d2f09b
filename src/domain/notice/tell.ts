// One notice made, or several where more people are to be told than one message may have recipients.

import type { Person } from "../access/people.ts";
import { BLANK_NOTICE, type Notice } from "./notice.ts";

/** guides/services/quotas: "Email recipients per message". */
const RECIPIENTS = 50;

/** Everybody once, those without an account left out. */
function accountsOf(people: readonly Person[], but: readonly string[] = []): string[] {
  const accounts = people.map(({ account }) => account);
  return [...new Set(accounts)].filter((account) => account !== "" && !but.includes(account));
}

type Told = Pick<Notice, "code" | "key"> & Partial<Notice>;

/** All of them in one message: `cc` gets it at the same moment as `to` (R48). Nobody to tell is told as `dropped`. */
export function tellTogether(told: Told, to: readonly Person[], cc: readonly Person[] = []): Notice[] {
  const [first, copies] = [accountsOf(to), accountsOf(cc, accountsOf(to))];
  const [addressed, copied] = first.length > 0 ? [first, copies] : [copies, first];
  if (addressed.length === 0) return [{ ...BLANK_NOTICE, ...told, state: "dropped" }];
  const all = [...addressed, ...copied];
  const notices: Notice[] = [];
  for (let from = 0; from < all.length; from += RECIPIENTS) {
    const part = all.slice(from, from + RECIPIENTS);
    const isTo = (account: string): boolean => from > 0 || addressed.includes(account);
    notices.push({
      ...BLANK_NOTICE,
      ...told,
      key: from === 0 ? told.key : `${told.key} ${from}`,
      to: part.filter(isTo).join(" "),
      cc: part.filter((account) => !isTo(account)).join(" "),
    });
  }
  return notices;
}

/** Each in a message, or a place in a digest, of their own. */
export function tellEach(told: Told, to: readonly Person[], but = ""): Notice[] {
  return accountsOf(to, [but]).map((account) => ({
    ...BLANK_NOTICE,
    ...told,
    key: `${told.key} ${account}`,
    to: account,
  }));
}
