// The employees of the sample company, department by department, leaders first.

import { DEPARTMENTS } from "./departments.ts";
import type { Draw } from "./draw.ts";
import { AddressBook, type NameBook } from "./names.ts";
import { SWITCHBOARD, type PhoneBook } from "./phones.ts";

/** An internal contact by field, as a file would give it. */
export type Employee = Readonly<
  Record<
    | "fullName"
    | "department"
    | "jobTitle"
    | "otherPosts"
    | "officePhone"
    | "mobilePhone"
    | "shortNumber"
    | "email"
    | "wechat"
    | "responsibilities"
    | "remark"
    | "order"
    | "account",
    string
  >
>;

/** People who hold a second post (R84), by department and place in it. */
const SECOND_POSTS: Readonly<Record<string, string>> = {
  "行政部 3": "总经理办公室-秘书",
  "市场部 1": "销售部-渠道顾问",
  "研发部 1": "生产部-工艺顾问",
  "财务部 1": "行政部-资产盘点",
};

export function employees(draw: Draw, names: NameBook, phones: PhoneBook, domain: string): Employee[] {
  const addresses = new AddressBook();
  return DEPARTMENTS.flatMap(({ name: department, positions }) => {
    const posts = positions.flatMap(({ jobTitle, matters }) =>
      matters.map((matter) => ({ jobTitle, matter })),
    );
    return posts.map(({ jobTitle, matter }, place): Employee => {
      const person = names.next();
      const email = addresses.address(person, domain);
      return {
        fullName: person.fullName,
        department,
        jobTitle,
        otherPosts: SECOND_POSTS[`${department} ${place}`] ?? "",
        officePhone: `${SWITCHBOARD}转${phones.extension()}`,
        mobilePhone: phones.mobile(),
        shortNumber: draw.chance(0.6) ? phones.shortNumber() : "",
        email,
        wechat: draw.chance(0.4) ? `${person.surname}_${person.given}${draw.below(90) + 10}` : "",
        responsibilities: `${department}-${matter}`,
        remark: draw.chance(0.06) ? draw.pick(["每周三在家办公", "产假中,由副经理代理", "座机在二号楼"]) : "",
        order: String((place + 1) * 10),
        account: email,
      };
    });
  });
}
