// Who of the company an account is: its contact, roles and posts. What somebody may do follows from this and nothing else.

import type { Serial } from "../register/serial.ts";
import type { StoredInternal } from "../register/record.ts";
import { normalAccount } from "./account.ts";
import type { Company, RoleName } from "./company.ts";
import { POSTS, type Post } from "./departments.ts";

export interface StaffPost {
  readonly department: string;
  readonly post: Post;
}

export interface Staff {
  readonly account: string;
  readonly name: string;
  /** "" for a holder of a role who has no contact of their own. */
  readonly serial: Serial | "";
  readonly department: string;
  readonly roles: readonly RoleName[];
  /** As 部门 names them: by this account, or by a full name that nobody else in service has. */
  readonly posts: readonly StaffPost[];
}

/**
 * The live contact in service whose 登录账号 it is, or else a holder of a role (R7–R9). undefined: nobody's, "" and the
 * account of somebody who has departed among them (deny), whatever roles still name it.
 */
export function staffOf(
  company: Company,
  contacts: readonly StoredInternal[],
  account: string,
): Staff | undefined {
  const wanted = normalAccount(account);
  if (wanted === "") return undefined;
  const live = contacts.filter(({ state }) => state === "live");
  const own = live.filter(({ record }) => normalAccount(record.account) === wanted);
  const inService = live.filter(({ record }) => record.status !== "departed");
  const contact = inService.find((each) => own.includes(each));
  const held = company.roles.filter((holder) => holder.account === wanted);
  if (!contact && (own.length > 0 || held.length === 0)) return undefined;
  const name = contact?.record.fullName ?? held[0]?.name ?? "";
  const isOnly = inService.filter(({ record }) => record.fullName === name).length <= 1;
  const names = [wanted, ...(contact && isOnly ? [name] : [])];
  return {
    account: wanted,
    name,
    serial: contact?.serial ?? "",
    department: contact?.record.department ?? "",
    roles: held.map(({ role }) => role),
    posts: company.departments.flatMap((department) =>
      POSTS.filter((post) => names.includes(department[post])).map((post) => ({
        department: department.name,
        post,
      })),
    ),
  };
}
