import { externalFlags, internalFlags } from "../../../src/domain/contact/completeness.ts";
import { readExternalFields, readInternalFields } from "../../../src/domain/contact/fields.ts";
import { DEFAULT_ORGANIZATION_TYPES } from "../../../src/domain/company/dictionary.ts";
import { ROLE_NAMES } from "../../../src/domain/company/company.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/company/settings.ts";
import { checkSetup } from "../../../src/domain/company/setup.ts";
import { BLANK_ORGANIZATION } from "../../../src/domain/organization/organization.ts";
import { sampleCompany } from "../../../local/company/sample-company.ts";

const sample = sampleCompany();
const TODAY = "2026-01-05";
const company = {
  settings: DEFAULT_SETTINGS,
  departments: sample.departments,
  roles: sample.roles,
  organizationTypes: DEFAULT_ORGANIZATION_TYPES,
  companyDays: [],
  absences: [],
};

test("the sample company is the same every time", () => {
  expect(sampleCompany()).toEqual(sample);
});

test("it has about 200 contacts of both kinds, and a setup that the wizard accepts", () => {
  expect(sample.internal.length).toBeGreaterThan(85);
  expect(sample.external.length).toBeGreaterThan(100);
  expect(sample.organizations).toHaveLength(45);
  expect(sample.departments).toHaveLength(10);
  const { companyName, departments, roles } = sample;
  expect(checkSetup({ ...DEFAULT_SETTINGS, companyName, departments, roles }).ok).toBe(true);
});

test("R9, R81: every post of every department is held by somebody with an account of the workspace", () => {
  const accounts = new Set(sample.people.map(({ email }) => email));
  for (const { name, order: _order, ...posts } of sample.departments)
    for (const [post, account] of Object.entries(posts))
      expect([name, post, accounts.has(account)]).toEqual([name, post, true]);
  for (const { account } of sample.roles) expect(accounts).toContain(account);
  expect(new Set(sample.roles.map(({ role }) => role))).toEqual(new Set(ROLE_NAMES));
});

test("names, accounts, addresses and numbers are each one person's", () => {
  const people = [...sample.internal, ...sample.external];
  const distinct = (texts: string[]): void => expect(new Set(texts).size).toBe(texts.length);
  distinct(people.map(({ fullName }) => fullName));
  distinct(sample.internal.map(({ account }) => account));
  distinct(people.map(({ email }) => email).filter((email) => email !== "" && !email.startsWith("info@")));
  distinct(people.map(({ mobilePhone }) => mobilePhone.replace(/ /g, "")));
});

test("compound, polyphone and rare names are among them", () => {
  const names = [...sample.internal, ...sample.external].map(({ fullName }) => fullName).join(" ");
  for (const form of [/欧阳|司马|上官|夏侯|慕容|尉迟/, /[单曾仇解查区]/, /[喆翀堃犇彧燚䶮]/, /𫖯/])
    expect(names).toMatch(form);
});

test("every field is as a careful clerk would type it: the strict rules accept all", () => {
  for (const employee of sample.internal) {
    expect(readInternalFields(employee, { company, mode: "strict", today: TODAY })).toMatchObject({
      ok: true,
    });
  }
  for (const { owner, organizationName, organizationType, ...own } of sample.external) {
    expect(readExternalFields(own, { company, mode: "strict", today: TODAY })).toMatchObject({ ok: true });
    expect(sample.internal.some(({ fullName }) => fullName === owner)).toBe(true);
    expect(sample.organizations.some(({ fullName }) => fullName === organizationName)).toBe(true);
    expect(DEFAULT_ORGANIZATION_TYPES).toContain(organizationType);
  }
});

test("most records are complete, some are not: 待补全 has something to show", () => {
  const incomplete = [
    ...sample.internal.filter((employee) => {
      const read = readInternalFields(employee, { company, mode: "lenient", today: TODAY });
      return read.ok && internalFlags(read.value, company).length > 0;
    }),
    ...sample.external.filter(({ owner: _owner, organizationName: _name, organizationType, ...own }) => {
      const about = { company, mode: "lenient", today: TODAY, relationshipOwner: "N-000001" } as const;
      const read = readExternalFields(own, about);
      return read.ok && externalFlags(read.value, { ...BLANK_ORGANIZATION, organizationType }).length > 0;
    }),
  ];
  expect(incomplete.length).toBeGreaterThan(3);
  expect(incomplete.length).toBeLessThan(20);
});

test("cooperation with some units has ended, one of them with three contacts; two employees have left", () => {
  const ended = sample.organizations.filter((organization) => organization.ended !== undefined);
  expect(ended).toHaveLength(4);
  expect(ended.some(({ contacts }) => contacts === 3)).toBe(true);
  expect(sample.departures).toHaveLength(2);
  for (const { fullName } of sample.departures) {
    expect(sample.external.some(({ owner }) => owner === fullName)).toBe(false);
  }
});
