// Who signs a request: the one whose it is, or who stands in; never who asks, hands in, or whom it is about.

import * as fc from "fast-check";
import { everybodyFor } from "../../../src/domain/access/parties.ts";
import { peopleOf } from "../../../src/domain/access/people.ts";
import { ROLE_NAMES, type Company } from "../../../src/domain/company/company.ts";
import { POSTS } from "../../../src/domain/company/departments.ts";
import { countingFacts, countingOf } from "../../../src/domain/deadline/counting.ts";
import { dutiesOfRequest } from "../../../src/domain/duty/of-request.ts";
import {
  BLANK_REQUEST,
  EXTERNAL_REQUESTS,
  INTERNAL_REQUESTS,
  type ChangeRequest,
} from "../../../src/domain/request/request.ts";
import {
  actorOf,
  awaitedOf,
  signaturesNeeded,
  signedBySubmitting,
  type Facts,
} from "../../../src/domain/request/routing.ts";
import { writeSignatures } from "../../../src/domain/request/signatures.ts";
import { ROLE_TEXT } from "../../../src/domain/register/tables.ts";
import { serialOf } from "../../../src/domain/register/serial.ts";
import { accountOf, MARKETING, STAFF, STAFFED } from "../access/a-staff.ts";

const NAMES = STAFF.map(({ record }) => record.fullName);
const SALES = { ...MARKETING, name: "销售部", head: "supervisor", deputy: "backup" };
const ON = "2026-11-23";

function facts(company: Company): Facts {
  return { company, people: peopleOf(company, STAFF), on: ON };
}

/** Of the first department, by its head's colleague unless said otherwise. */
function request(fields: Partial<ChangeRequest>): ChangeRequest {
  const by = accountOf("liaison");
  return {
    ...BLANK_REQUEST,
    kind: "titleChange",
    state: "submitted",
    department: "市场部",
    openedBy: by,
    submittedBy: by,
    ...fields,
  };
}

const COMPANY: Company = { ...STAFFED, departments: [MARKETING, SALES] };
const parties = (asked: ChangeRequest, byHr = false): string[] =>
  signaturesNeeded(asked, facts(COMPANY), byHr).map(({ party, department }) => `${party} ${department}`);

test("R19, R20, R44: the head, both heads, the superior for the head's own row, the supervisor; nobody for what HR has completed", () => {
  const head = serialOf("internal", 1);
  expect(parties(request({ subject: serialOf("internal", 7) }))).toEqual(["departmentHead 市场部"]);
  expect(
    parties(request({ kind: "transfer", subject: serialOf("internal", 7), toDepartment: "销售部" })),
  ).toEqual(["departmentHead 市场部", "departmentHead 销售部"]);
  expect(parties(request({ subject: head }))).toEqual(["superior 市场部"]);
  expect(parties(request({ kind: "transfer", subject: head, toDepartment: "销售部" }))).toEqual([
    "superior 市场部",
    "departmentHead 销售部",
  ]);
  expect(parties(request({ kind: "newPartner", owner: serialOf("internal", 7) }))).toEqual([
    "businessSupervisor 市场部",
  ]);
  expect(parties(request({ kind: "joining" }), true)).toEqual([]);
});

test("F12: a problem is looked into by the liaison of a colleague, the owner of a partner, an administrator where there is none", () => {
  expect(parties(request({ kind: "problem", subject: serialOf("internal", 7) }))).toEqual([
    "departmentLiaison 市场部",
  ]);
  expect(parties(request({ kind: "problem", subject: "W-000001", owner: serialOf("internal", 7) }))).toEqual([
    "relationshipOwner 市场部",
  ]);
  expect(parties(request({ kind: "problem", subject: "W-000001", department: "" }))).toEqual([
    "administrator ",
  ]);
});

test("C2: who submits as head has signed, of the own department only and never the own row", () => {
  const by = accountOf("head");
  const signed = (fields: Partial<ChangeRequest>): string[] => {
    const asked = request({ openedBy: by, submittedBy: by, ...fields });
    const needed = signaturesNeeded(asked, facts(COMPANY), false);
    return signedBySubmitting(asked, needed, facts(COMPANY)).map(({ signature }) => signature.department);
  };
  expect(signed({ subject: serialOf("internal", 7) })).toEqual(["市场部"]);
  expect(signed({ subject: serialOf("internal", 7), kind: "transfer", toDepartment: "销售部" })).toEqual([
    "市场部",
  ]);
  expect(signed({ subject: serialOf("internal", 1) })).toEqual([]);
  expect(signed({ kind: "newPartner", owner: serialOf("internal", 7) })).toEqual([]);
});

test("C2: the manager's own row, with no superior or as one's own superior, is the last signer's, who never signs by submitting", () => {
  const manager = serialOf("internal", 8);
  const administrators = [accountOf("zhou"), accountOf("wu")];
  for (const superior of ["", "manager"]) {
    const office = { ...MARKETING, name: "行政部", head: "manager", deputy: "", superior };
    const known = facts({ ...COMPANY, departments: [office] });
    const asked = request({
      subject: manager,
      department: "行政部",
      submittedBy: administrators[0] ?? "",
    });
    const needed = signaturesNeeded(asked, known, false);
    expect(needed).toEqual([{ party: "superior", department: "行政部" }]);
    const may = (account: string): number => awaitedOf(account, asked, needed, known).length;
    expect([accountOf("manager"), ...administrators].map(may)).toEqual([0, 0, 1]);
    expect(signedBySubmitting(asked, needed, known)).toEqual([]);
    const vacant = facts({
      ...COMPANY,
      departments: [{ ...office, head: "" }],
      roles: STAFFED.roles.slice(0, 2),
    });
    const other = { ...asked, subject: serialOf("internal", 7) };
    expect(signedBySubmitting(other, signaturesNeeded(other, vacant, false), vacant)).toEqual([]);
  }
});

const person = fc.constantFrom("", ...NAMES);
const anyCompany = fc
  .record({
    posts: fc.array(fc.record(Object.fromEntries(POSTS.map((post) => [post, person]))), {
      minLength: 2,
      maxLength: 2,
    }),
    absences: fc.array(fc.record({ person, deputy: person }), { maxLength: 4 }),
  })
  .map(({ posts, absences }): Company => ({
    ...COMPANY,
    departments: [MARKETING, SALES].map((department, index) => ({ ...department, ...posts[index] })),
    absences: absences.map((each) => ({ ...each, from: ON, until: ON, note: "" })),
  }));

const anyRequest = fc
  .record({
    kind: fc.constantFrom(...INTERNAL_REQUESTS, ...EXTERNAL_REQUESTS, "problem" as const),
    subject: fc.constantFrom("" as const, ...STAFF.map(({ serial }) => serial), "W-000001" as const),
    owner: fc.constantFrom("" as const, ...STAFF.map(({ serial }) => serial)),
    toDepartment: fc.constantFrom("", "销售部"),
    openedBy: person.map((name) => (name === "" ? "" : accountOf(name))),
    submittedBy: fc.constantFrom(...NAMES).map(accountOf),
  })
  .map(request);

test("R19: nobody signs what they asked for, handed in or are the subject of, whatever posts are vacant and whoever is away", () => {
  fc.assert(
    fc.property(anyCompany, anyRequest, (company, asked) => {
      const known = facts(company);
      const own = known.people.bySerial(asked.subject)?.account;
      for (const signature of signaturesNeeded(asked, known, false)) {
        const account = actorOf(signature, asked, known)?.person.account;
        if (account === undefined) continue;
        expect([asked.openedBy, asked.submittedBy, own]).not.toContain(account);
        expect(awaitedOf(account, asked, [signature], known)).toHaveLength(1);
      }
      for (const barred of [asked.openedBy, asked.submittedBy, own ?? ""])
        expect(awaitedOf(barred, asked, signaturesNeeded(asked, known, false), known)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

const anyRole = fc.record({
  role: fc.constantFrom(...ROLE_NAMES),
  who: fc.constantFrom(...NAMES, "zhou"),
});

/** Administrators, the last signer and everybody else at random, too. */
const anyOffice = fc
  .record({
    company: anyCompany,
    roles: fc.array(anyRole, { maxLength: 4 }),
    lastSigner: fc.constantFrom(...Object.values(ROLE_TEXT), ...NAMES.map(accountOf)),
  })
  .map(({ company, roles, lastSigner }): Company => ({
    ...company,
    settings: { ...company.settings, lastSigner },
    roles: roles.map(({ role, who }) => ({ role, name: who, account: accountOf(who) })),
  }));

test("R81: of every signature either somebody who is not barred can give it, or the administrators have a duty that says so", () => {
  const seen = { signed: 0, told: 0 };
  fc.assert(
    fc.property(anyOffice, anyRequest, (company, asked) => {
      const known = facts(company);
      const signatures = signaturesNeeded(asked, known, false);
      const entry: ChangeRequest = {
        ...asked,
        submittedAt: "2026-11-23T01:00:00.000Z",
        signatures: writeSignatures(signatures),
      };
      const counting = countingOf(countingFacts(company));
      const duties = dutiesOfRequest(
        { kind: "request", id: "S-000001", version: 1, entry },
        { ...known, record: () => undefined, counting, now: `${ON}T09:00` },
      );
      const unsignable = signatures.filter((each) => actorOf(each, asked, known) === undefined);
      const told = duties.filter(({ rule }) => rule === "noSigner");
      expect(told.map(({ department, party }) => [department, party])).toEqual(
        unsignable.map(({ department }) => [department, "administrator"]),
      );
      seen.signed += signatures.length - unsignable.length;
      seen.told += told.length;
      const hear = everybodyFor("administrator", { ...known, department: "" });
      const here = company.roles.filter(({ role }) => role === "administrator");
      if (told.length > 0) expect(hear.length > 0).toBe(here.length > 0);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.signed, seen.told)).toBeGreaterThan(50);
});

test("C2: what is signed by submitting is a head's signature, and never about the one who submits", () => {
  fc.assert(
    fc.property(anyCompany, anyRequest, (company, asked) => {
      const known = facts(company);
      const needed = signaturesNeeded(asked, known, false);
      for (const { signature } of signedBySubmitting(asked, needed, known)) {
        expect(signature.party).toBe("departmentHead");
        expect(known.people.bySerial(asked.subject)?.account).not.toBe(asked.submittedBy);
      }
    }),
    { numRuns: 1000 },
  );
});
