// Who acts: the holder of the post, or whoever stands in; never one's own judge, never somebody who is not there.

import * as fc from "fast-check";
import {
  actorFor,
  actorsFor,
  everybodyFor,
  rolesOf,
  vacancies,
  type About,
} from "../../../src/domain/access/parties.ts";
import { peopleOf } from "../../../src/domain/access/people.ts";
import { normalAccount } from "../../../src/domain/company/account.ts";
import type { Company } from "../../../src/domain/company/company.ts";
import type { Party } from "../../../src/domain/deadline/rule.ts";
import { serialOf } from "../../../src/domain/register/serial.ts";
import { about, accountOf, away, colleagues, STAFF, STAFFED, staffed } from "./a-staff.ts";

const PARTIES: readonly Party[] = [
  "employee",
  "departmentLiaison",
  "departmentHead",
  "superior",
  "hr",
  "administrator",
  "relationshipOwner",
  "businessSupervisor",
  "administrationManager",
];

/** Everybody in the chain, each asked once the ones before are away. */
function chain(party: Party, given: Parameters<typeof about>[0] = {}): string[] {
  const company = given.company ?? STAFFED;
  const found: string[] = [];
  for (;;) {
    const absences = found.map((name) => away(name));
    const actor = actorFor(party, about({ ...given, company: { ...company, absences } }));
    if (!actor) return found;
    found.push(actor.person.name);
  }
}

test("R9: each party's chain, from the holder up", () => {
  expect(chain("departmentHead")).toEqual(["head", "deputy", "superior", "manager", "zhou", "wu"]);
  expect(chain("departmentLiaison")).toEqual(["liaison", "backup", "head", "deputy"]);
  expect(chain("businessSupervisor")).toEqual([
    "supervisor",
    "head",
    "deputy",
    "superior",
    "manager",
    "zhou",
    "wu",
  ]);
  expect(chain("superior")).toEqual(["superior", "manager", "zhou", "wu"]);
  expect(chain("administrator")).toEqual(["zhou", "wu"]);
  expect(chain("relationshipOwner", { relationshipOwner: serialOf("internal", 7) })).toEqual([
    "employee",
    "head",
    "deputy",
    "superior",
    "manager",
    "zhou",
    "wu",
  ]);
  expect(chain("employee", { employee: serialOf("internal", 7) })).toEqual(["employee"]);
});

test("R81: how somebody acts is said: in their own post, or for whom", () => {
  const as = (company: Company): string | undefined => actorFor("departmentHead", about({ company }))?.as;
  expect(as(STAFFED)).toBe("holder");
  expect(as(staffed({ head: "" }))).toBe("deputy");
  expect(as(staffed({ head: "", deputy: "" }))).toBe("superior");
  expect(as(staffed({ head: "", deputy: "", superior: "" }))).toBe("administrationManager");
  expect(as({ ...staffed({ head: "", deputy: "", superior: "" }), roles: [] })).toBeUndefined();
  expect(actorFor("departmentLiaison", about({ company: staffed({ liaison: "" }) }))?.as).toBe("backup");
});

test("an empty 业务主管 is the head, an empty 分管领导 is 行政部经理", () => {
  const company = staffed({ supervisor: "", superior: "" });
  expect(actorFor("businessSupervisor", about({ company }))).toMatchObject({
    person: { name: "head" },
    as: "holder",
  });
  expect(actorFor("superior", about({ company }))).toMatchObject({
    person: { name: "manager" },
    as: "administrationManager",
  });
});

test("nobody signs their own request: it goes to the deputy, then to the superior", () => {
  const not = [` ${accountOf("head").toUpperCase()}`];
  expect(actorFor("departmentHead", about({ not }))?.person.name).toBe("deputy");
  expect(actorFor("departmentHead", about({ not: [...not, accountOf("deputy")] }))?.person.name).toBe(
    "superior",
  );
});

test("F24: whom 请假代理 names stands in before the chain goes on, from the first day to the last", () => {
  const company = staffed({}, [
    { person: "head", from: "2026-11-23", until: "2026-11-24", deputy: "employee", note: "" },
  ]);
  const on = (day: About["on"]): unknown => actorFor("departmentHead", about({ company, on: day }));
  expect(on("2026-11-22")).toMatchObject({ person: { name: "head" }, as: "holder" });
  expect(on("2026-11-23")).toMatchObject({ person: { name: "employee" }, as: "deputy" });
  expect(on("2026-11-24")).toMatchObject({ person: { name: "employee" } });
  expect(on("2026-11-25")).toMatchObject({ person: { name: "head" } });
});

test("F24: a stand-in who is away too, or who asked for it, does not stand in", () => {
  const company = staffed({}, [away("head", "employee"), away("employee")]);
  expect(actorFor("departmentHead", about({ company }))?.person.name).toBe("deputy");
  const own = { company: staffed({}, [away("head", "employee")]), not: [accountOf("employee")] };
  expect(actorFor("departmentHead", about(own))?.person.name).toBe("deputy");
});

test("who is on long leave is passed over, and stood in for", () => {
  const internal = STAFF.map((each) =>
    each.record.fullName === "head"
      ? { ...each, record: { ...each.record, status: "suspended" as const } }
      : each,
  );
  expect(actorFor("departmentHead", about({ internal }))?.person.name).toBe("deputy");
});

test("R9: where nobody up the line may act, 设置 says who does: a role, or somebody, and after them any administrator", () => {
  const of = (lastSigner: string): Company => ({
    ...STAFFED,
    settings: { ...STAFFED.settings, lastSigner },
    roles: [...STAFFED.roles, { role: "hr", name: "employee", account: accountOf("employee") }],
  });
  const not = [accountOf("manager"), accountOf("superior")];
  const acting = (lastSigner: string, more: string[] = []): unknown[] =>
    actorsFor("superior", about({ company: of(lastSigner), not: [...not, ...more] })).map((actor) => [
      actor.person.name,
      actor.as,
    ]);
  const administrators = [
    ["zhou", "lastSigner"],
    ["wu", "lastSigner"],
  ];
  expect(acting("管理员")).toEqual(administrators);
  expect(acting("人力资源")).toEqual([
    ["hr", "lastSigner"],
    ["employee", "lastSigner"],
  ]);
  expect(acting(accountOf("liaison"))).toEqual([["liaison", "lastSigner"]]);
  expect(acting(accountOf("liaison"), [accountOf("liaison")])).toEqual(administrators);
  expect(acting(accountOf("nobody"), [accountOf("zhou")])).toEqual([["wu", "lastSigner"]]);
});

test("all administrators are told, those who are away last", () => {
  const company = { ...STAFFED, absences: [away("zhou")] };
  expect(everybodyFor("administrator", about({ company })).map(({ name }) => name)).toEqual(["wu", "zhou"]);
  expect(everybodyFor("departmentHead", about({ company })).map(({ name }) => name)).toEqual(["head"]);
  expect(
    everybodyFor("departmentHead", about({ department: "没有的部门", company: { ...company, roles: [] } })),
  ).toEqual([]);
});

test("what an account is; a blank, unknown or departed one is nothing", () => {
  const { company, people } = about({ company: staffed({ supervisor: "" }) });
  const nothing = rolesOf("", company, people);
  expect(nothing).toEqual({
    administrator: false,
    hr: false,
    administrationManager: false,
    heads: [],
    deputizes: [],
    supervises: [],
    superiorOf: [],
    liaisonOf: [],
  });
  expect(rolesOf(accountOf("stranger"), company, people)).toEqual(nothing);
  expect(rolesOf(accountOf("head"), company, people)).toEqual({
    ...nothing,
    heads: ["市场部"],
    supervises: ["市场部"],
  });
  expect(rolesOf(accountOf("backup"), company, people).liaisonOf).toEqual(["市场部"]);
  expect(rolesOf(accountOf("ZHOU"), company, people).administrator).toBe(true);
  const gone = peopleOf(
    company,
    colleagues(["head", { status: "departed" }], ["zhou", { status: "archived" }]),
  );
  expect(rolesOf(accountOf("head"), company, gone)).toEqual(nothing);
  expect(rolesOf(accountOf("zhou"), company, gone)).toEqual(nothing);
});

test("R81: unfilled posts, each with its reason", () => {
  const internal = colleagues(
    ["王芳", { account: "one@a.example" }],
    ["王芳", { account: "two@a.example" }],
    ["张强", { account: "" }],
    ["李娜", { status: "departed" }],
    ["going", { departedOn: "2026-11-30" }],
  );
  const reasons = (head: string, liaison: string, on: About["on"] = "2026-11-23"): unknown[] => {
    const company = staffed({ head, liaison });
    return vacancies(company, peopleOf(company, internal), on).map(({ post, reason }) => [post, reason]);
  };
  expect(reasons("", "王芳")).toEqual([
    ["head", "vacant"],
    ["liaison", "unknownName"],
  ]);
  expect(reasons("张强", "李娜")).toEqual([
    ["head", "noAccount"],
    ["liaison", "left"],
  ]);
  expect(reasons("going", "one@a.example")).toEqual([]);
  expect(reasons("going", "nobody@a.example", "2026-11-30")).toEqual([
    ["head", "left"],
    ["liaison", "unknownName"],
  ]);
});

const NAMES = ["head", "deputy", "superior", "liaison", "Head", "nobody", ""];
const text = fc.constantFrom(...NAMES, ...NAMES.filter((name) => name !== "").map(accountOf));
const day = fc.constantFrom<About["on"]>("2026-11-22", "2026-11-23", "2026-11-24");

const anyCompany: fc.Arbitrary<Company> = fc
  .record({
    posts: fc.array(text, { minLength: 6, maxLength: 6 }),
    roles: fc.array(
      fc.record({
        role: fc.constantFrom("administrator", "hr", "administrationManager"),
        name: text,
        account: fc.constantFrom(...NAMES.filter((name) => name !== "").map(accountOf)),
      }),
      { maxLength: 4 },
    ),
    absences: fc.array(
      fc.record({ person: text, from: day, until: day, deputy: text, note: fc.constant("") }),
      { maxLength: 3 },
    ),
  })
  .map(
    ({
      posts: [head = "", deputy = "", supervisor = "", superior = "", liaison = "", backupLiaison = ""],
      ...rest
    }) => ({
      ...staffed({ head, deputy, supervisor, superior, liaison, backupLiaison }),
      ...rest,
      roles: rest.roles.map((holder) => ({ ...holder, account: normalAccount(holder.account) })),
    }),
  );

const anyStaff = fc
  .array(
    fc.record({
      fullName: fc.constantFrom(...NAMES),
      account: fc.constantFrom("", ...NAMES.filter((name) => name !== "").map(accountOf)),
      status: fc.constantFrom("active", "suspended", "departed", "archived"),
      departedOn: fc.constantFrom<"" | About["on"]>("", "2026-11-22", "2026-11-24"),
    }),
    { maxLength: 6 },
  )
  .map((staff) => colleagues(...staff.map((fields) => [fields.fullName, fields] as const)));

test("whatever the data, who acts is never barred, away, gone or without an account", () => {
  fc.assert(
    fc.property(
      anyCompany,
      anyStaff,
      fc.constantFrom(...PARTIES),
      day,
      fc.array(text),
      (company, internal, party, on, not) => {
        const owner = serialOf("internal", 1);
        const asked = about({ company, internal, on, not, relationshipOwner: owner, employee: owner });
        const actor = actorFor(party, asked);
        if (!actor) return;
        const { account, serial } = actor.person;
        expect(account).not.toBe("");
        expect(not.map(normalAccount)).not.toContain(account);
        const contact = internal.find((each) => each.serial === serial);
        if (contact) {
          expect(contact.record.status).toBe("active");
          expect(contact.record.departedOn === "" || contact.record.departedOn > on).toBe(true);
        } else {
          expect(company.roles.map((holder) => holder.account)).toContain(account);
        }
        for (const absence of company.absences) {
          if (absence.from > on || on > absence.until) continue;
          expect(asked.people.byText(absence.person)).not.toEqual(actor.person);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
