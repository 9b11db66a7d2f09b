// Who holds which post, as the register's own tabs tell it.

import { actorFor, rolesOf, vacancies } from "../../src/domain/access/parties.ts";
import { peopleOf } from "../../src/domain/access/people.ts";
import { readCompany } from "../../src/domain/company/read-company.ts";
import { completeInternal, type StoredInternal } from "../../src/domain/register/record.ts";
import { isSerial } from "../../src/domain/register/serial.ts";
import {
  ABSENCE_TABLE,
  CALENDAR_TABLE,
  DEPARTMENT_TABLE,
  DICTIONARY_TABLE,
  ROLE_TABLE,
  SETTINGS_TABLE,
  type Table,
} from "../../src/domain/register/tables.ts";
import { PARTNERS, STAFF, staffedWorld, UNITS } from "../staffed-world.ts";
import { ADMIN, type World } from "../world.ts";

/** A tab's rows by column key. */
function cells(world: World, { title, columns }: Table): Record<string, string>[] {
  return world
    .rows(title)
    .map((row) => Object.fromEntries(columns.map(({ key, header }) => [key, row[header] ?? ""])));
}

function companyIn(world: World): ReturnType<typeof readCompany>["company"] {
  return readCompany({
    settings: cells(world, SETTINGS_TABLE),
    departments: cells(world, DEPARTMENT_TABLE),
    roles: cells(world, ROLE_TABLE),
    dictionary: cells(world, DICTIONARY_TABLE),
    calendar: cells(world, CALENDAR_TABLE),
    absences: cells(world, ABSENCE_TABLE),
  }).company;
}

function staffIn(world: World): StoredInternal[] {
  return world
    .do("load-register", {})
    .internal.flatMap(({ serial, version, fields }): StoredInternal[] =>
      isSerial(serial)
        ? [{ kind: "internal", serial, version, state: "live", record: completeInternal(fields) }]
        : [],
    );
}

test("R9, R81: in a staffed company no post is vacant, and each account is what 部门 and 角色 say", async () => {
  const world = await staffedWorld();
  const company = companyIn(world);
  const people = peopleOf(company, staffIn(world));
  for (const { serial, name, account } of Object.values(STAFF))
    expect(people.bySerial(serial)).toEqual({ serial, name, account });
  expect(vacancies(company, people, "2026-11-23")).toEqual([]);
  expect(rolesOf(STAFF.administrator.account, company, people)).toMatchObject({
    administrator: true,
    liaisonOf: ["行政部"],
  });
  expect(rolesOf(STAFF.generalManager.account, company, people).superiorOf).toHaveLength(5);
  expect(rolesOf(STAFF.marketingEmployee.account, company, people)).toMatchObject({
    heads: [],
    liaisonOf: [],
  });
  const { organizations, external } = world.do("load-register", {});
  expect(organizations.map(({ serial, fields }) => [serial, fields.engagementKind])).toEqual([
    [UNITS.supplier, "ongoing"],
    [UNITS.provider, "oneOff"],
  ]);
  expect(external.map(({ fields }) => fields.relationshipOwner)).toEqual(
    PARTNERS.map(({ owner }) => owner.serial),
  );
});

test("F24, R81: an absence typed into 请假代理 counts at once, and a slip in it is told", async () => {
  const world = await staffedWorld();
  const admin = world.ws.signIn(ADMIN);
  const type = (row: number, ...texts: string[]): void =>
    texts.forEach((text, index) => admin.type(world.fileId, "请假代理", `${"ABCDE"[index]}${row}`, text));
  type(2, "高远", "2026-11-23", "2026-11-25", STAFF.marketingEmployee.account);
  type(3, "", "2026-11-23");
  expect(world.do("load-register", {}).problems).toEqual([
    { table: "absences", row: 3, code: "fieldRequired", field: "person" },
  ]);
  const company = companyIn(world);
  const people = peopleOf(company, staffIn(world));
  const signs = (on: "2026-11-25" | "2026-11-26"): unknown =>
    actorFor("departmentHead", { company, people, department: "市场部", on })?.person.name;
  expect(signs("2026-11-25")).toBe(STAFF.marketingEmployee.name);
  expect(signs("2026-11-26")).toBe(STAFF.marketingHead.name);
});
