// A company of two hundred people in thirty departments, each with head, deputy, liaison and backup, as one import makes it.

import type { Department } from "../../src/domain/company/company.ts";
import { emptyWorld, OWNER, SETUP, type World } from "../world.ts";

export const DEPARTMENTS = Array.from({ length: 30 }, (_, index) => `第${index + 1}事业部`);
const PEOPLE = 200;

/** The account of the n-th colleague, counted from 0; the first of each department are head, deputy, liaison, backup. */
export const accountOf = (n: number): string => `p${n}@huayue.example`;

/** The n-th colleague of a department. */
export const memberOf = (department: number, n: number): string =>
  accountOf(n * DEPARTMENTS.length + department);

function department(name: string, index: number): Department {
  return {
    name,
    head: memberOf(index, 0),
    deputy: memberOf(index, 1),
    supervisor: "",
    superior: accountOf(0),
    liaison: memberOf(index, 2),
    backupLiaison: memberOf(index, 3),
    order: String(index + 1),
  };
}

/** Set up and filled at this moment, with nobody's telling anybody anything yet. */
export async function largeCompany(now: string): Promise<World> {
  const world = await emptyWorld(now);
  for (let n = 0; n < PEOPLE; n++) world.ws.state.people.push({ email: accountOf(n), name: `员工${n}` });
  const setup = {
    ...SETUP,
    departments: DEPARTMENTS.map(department),
    roles: [
      ...SETUP.roles,
      { role: "hr", name: "员工6", account: accountOf(6) },
      { role: "administrationManager", name: "员工0", account: accountOf(0) },
    ] as typeof SETUP.roles,
  };
  world.do("set-up-register", setup, { as: OWNER });
  const rows = Array.from({ length: PEOPLE }, (_, n) => ({
    row: n + 2,
    fields: {
      fullName: nameOf(n),
      department: DEPARTMENTS[n % DEPARTMENTS.length] ?? "",
      jobTitle: "专员",
      account: accountOf(n),
      email: accountOf(n),
      mobilePhone: String(13_800_100_000 + n),
    },
    choice: { kind: "create" } as const,
  }));
  world.do("import-contacts", { kind: "internal", fileName: "员工.csv", rows, owner: "" });
  return world;
}

const FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const GIVEN = "伟芳娜敏静强磊洋艳勇";

/** Two hundred different names. */
function nameOf(n: number): string {
  return `${FAMILY[n % 20] ?? ""}${GIVEN[Math.floor(n / 20)] ?? ""}`;
}
