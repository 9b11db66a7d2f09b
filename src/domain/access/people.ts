// Who the names and accounts in 部门, 角色 and 请假代理 mean: colleagues in the register, and role holders who are not in it.

import type { PlainDate } from "../calendar/plain-date.ts";
import { isAccount, normalAccount } from "../company/account.ts";
import { oneLine } from "../company/cells.ts";
import type { Company } from "../company/company.ts";
import { hasDeparted } from "../contact/contact.ts";
import type { StoredInternal } from "../register/record.ts";
import type { Serial } from "../register/serial.ts";

export interface Person {
  /** 登录账号 in lower case; "" for somebody who has no login. */
  readonly account: string;
  readonly name: string;
  /** "" for a role holder who is not in the register. */
  readonly serial: Serial | "";
}

/** Resolves; built once per decision. Answers nobody rather than one of several. */
export interface People {
  byAccount(account: string): Person | undefined;
  /** `text`: an account or a name as typed in a configuration tab. Of two people of one name it is neither. */
  byText(text: string): Person | undefined;
  bySerial(serial: Serial | ""): Person | undefined;
  /** True where this text names somebody who was here once, and nobody who still is. */
  hasLeft(text: string): boolean;
  /** On this day: at work, on long leave, or gone (the last day, 离职日期, counts as gone: R70). */
  standing(person: Person, on: PlainDate): "here" | "onLeave" | "left";
  /** Full name of the department a colleague is in, or was in before leaving; "" where not known. */
  departmentOf(serial: Serial | ""): string;
}

const isHere = ({ record }: StoredInternal): boolean => !hasDeparted(record.status);

const nameKey = (text: string): string => oneLine(text).toLowerCase();

/** Withdrawn records are nobody; those who left are known only as having left, whatever 角色 still says. */
export function peopleOf(company: Company, internal: readonly StoredInternal[]): People {
  const live = internal.filter(({ state }) => state === "live");
  const here = live.filter(isHere);
  const gone = live.filter((contact) => !isHere(contact));
  const contacts = new Map(live.map((contact) => [contact.serial, contact]));
  const byOwnAccount = new Map(here.map((contact) => [normalAccount(contact.record.account), contact]));
  const goneAs = new Set(
    gone.flatMap(({ record }) => [normalAccount(record.account), nameKey(record.fullName)]),
  );
  const named = grouped(here, ({ record }) => nameKey(record.fullName));
  const outside = grouped(
    company.roles.filter(({ account }) => !byOwnAccount.has(account) && !goneAs.has(account)),
    ({ name }) => nameKey(name),
  );

  /** A role holder's account is also that of the one colleague of this name who has none yet. */
  const accountOf = (key: string, own: string): string => {
    const accounts = new Set((outside.get(key) ?? []).map(({ account }) => account));
    const [only = ""] = accounts;
    return own === "" && key !== "" && accounts.size === 1 && named.get(key)?.length === 1 ? only : own;
  };
  const personOf = ({ serial, record }: StoredInternal): Person => ({
    account: accountOf(nameKey(record.fullName), normalAccount(record.account)),
    name: record.fullName,
    serial,
  });
  const byAccount = (text: string): Person | undefined => {
    const account = normalAccount(text);
    if (account === "") return undefined;
    const contact = byOwnAccount.get(account);
    if (contact) return personOf(contact);
    const holder = [...outside.values()].flat().find((each) => each.account === account);
    if (!holder) return undefined;
    const [namesake] = named.get(nameKey(holder.name)) ?? [];
    const person = namesake && personOf(namesake);
    return person?.account === account ? person : { account, name: holder.name, serial: "" };
  };
  const byName = (key: string): Person | undefined => {
    const found = (named.get(key) ?? []).map(personOf);
    for (const { account, name } of outside.get(key) ?? [])
      if (!found.some((each) => each.account === account)) found.push({ account, name, serial: "" });
    return found.length === 1 ? found[0] : undefined;
  };
  const byText = (text: string): Person | undefined => {
    const key = nameKey(text);
    return key === "" ? undefined : isAccount(key) ? byAccount(key) : byName(key);
  };
  const contactOf = (serial: Serial | ""): StoredInternal | undefined =>
    serial === "" ? undefined : contacts.get(serial);
  return {
    byAccount,
    byText,
    bySerial: (serial) => {
      const contact = contactOf(serial);
      return contact && isHere(contact) ? personOf(contact) : undefined;
    },
    hasLeft: (text) => {
      const key = nameKey(text);
      return key !== "" && !byOwnAccount.has(key) && !named.has(key) && goneAs.has(key);
    },
    standing: ({ serial }, on) => {
      const contact = contactOf(serial);
      if (!contact) return "here";
      const { status, departedOn } = contact.record;
      if (!isHere(contact) || (departedOn !== "" && departedOn <= on)) return "left";
      return status === "suspended" ? "onLeave" : "here";
    },
    departmentOf: (serial) => contactOf(serial)?.record.department ?? "",
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
