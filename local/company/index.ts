// Sets up the sample company in a workspace: its people, and the register, filled by the product itself through its pages.

import type { LocalWorkspace, ScriptHandle } from "../index.ts";
import { RegisterPage, type RecordView, type Register } from "./register-page.ts";
import { sampleCompany, type SampleCompany } from "./sample-company.ts";

export { sampleCompany, type SampleCompany } from "./sample-company.ts";

export interface SampleOptions {
  /** The built bundle's directory. */
  readonly bundle: string;
  /** The spreadsheet's name. */
  readonly name?: string;
}

export interface SampleRegister {
  readonly company: SampleCompany;
  readonly fileId: string;
  readonly script: ScriptHandle;
}

/** Makes people, spreadsheet and script, sets the register up as its owner, and fills it as an administrator. */
export function createSampleCompany(workspace: LocalWorkspace, options: SampleOptions): SampleRegister {
  const company = sampleCompany();
  addPeople(workspace, company);
  const owner = company.roleAccount.email;
  const name = options.name ?? "联络信息登记簿";
  const { id: fileId } = workspace.drive.createSpreadsheet({ name, owner, timeZone: "Asia/Shanghai" });
  const script = workspace.install({ bundle: options.bundle, owner, boundTo: fileId });
  openPage(workspace, owner, fileId, "设置向导", "sample-setup").call("set-up-register", setupOf(company));
  for (const { role, account } of company.roles) {
    if (role === "administrator" && workspace.state.roleOf(fileId, account) === undefined) {
      workspace.drive.share(fileId, account, "writer");
    }
  }
  const administrator = company.roles.find(({ role }) => role === "administrator")?.account ?? owner;
  fill(openPage(workspace, administrator, fileId, "打开侧边栏", "sample-fill"), company);
  // The owner opens the web app once, so that mails know its address.
  workspace.signIn(owner).visit(script.deploy({ as: "webapp" }));
  return { company, fileId, script };
}

function addPeople({ state }: LocalWorkspace, { people }: SampleCompany): void {
  const known = new Set(state.people.map(({ email }) => email));
  state.people.push(...people.filter(({ email }) => !known.has(email)));
}

function openPage(
  workspace: LocalWorkspace,
  email: string,
  fileId: string,
  item: string,
  label: string,
): RegisterPage {
  const person = workspace.signIn(email);
  person.open(fileId);
  return new RegisterPage(person.menu("联络信息", item), label);
}

function setupOf({ companyName, departments, roles }: SampleCompany): object {
  return {
    companyName,
    timeZone: "Asia/Shanghai",
    folderName: "行政部-联络信息",
    language: "zh-CN",
    endOfBusiness: "18:00",
    graceUntil: "12:00",
    departments,
    roles,
  };
}

function fill(page: RegisterPage, company: SampleCompany): void {
  importRows(page, "internal", "员工通讯录.csv", company.internal);
  const { internal } = page.register();
  const partners = company.external.map(({ owner, ...fields }) => ({
    ...fields,
    relationshipOwner: named(internal, owner).serial,
  }));
  importRows(page, "external", "合作单位通讯录.csv", partners);
  const register = page.register();
  for (const organization of company.organizations) describe(page, organization, register);
  for (const { fullName, departedOn } of company.departures) {
    page.call("record-departure", { ...target(named(internal, fullName)), departedOn, reason: "合同到期" });
  }
}

function importRows(
  page: RegisterPage,
  kind: "internal" | "external",
  fileName: string,
  records: readonly Readonly<Record<string, string>>[],
): void {
  const rows = records.map((fields, index) => ({ row: index + 2, fields, choice: { kind: "create" } }));
  page.call("import-contacts", { kind, fileName, rows, owner: "" });
}

/** What an import does not bring: aliases, kind of cooperation, the main contact, and where it has ended. */
function describe(
  page: RegisterPage,
  sample: SampleCompany["organizations"][number],
  register: Register,
): void {
  const { fullName, aliases, engagementKind, ended } = sample;
  const organization = named(register.organizations, fullName);
  const main = register.external.find(({ fields }) => fields["organization"] === organization.serial);
  const changes = { aliases, engagementKind, mainContact: main?.serial ?? "" };
  page.call("edit-organization", { ...target(organization), changes });
  if (!ended) return;
  const edited = { ...target(organization), version: organization.version + 1 };
  page.call("end-engagement", { ...edited, endedOn: ended.on, reason: ended.reason });
}

function named(records: readonly RecordView[], fullName: string): RecordView {
  const found = records.find(({ fields }) => fields["fullName"] === fullName);
  if (!found) throw new Error(`the register has no ${fullName}`);
  return found;
}

function target({ serial, version, row }: RecordView): { serial: string; version: number; row: number } {
  return { serial, version, row };
}
