// What the import makes of a file of the corpus: read as the page reads it, brought in as it suggests, told in lines.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../src/domain/company/settings.ts";
import type { ContactKind } from "../../src/domain/contact/contact.ts";
import { layoutOf } from "../../src/domain/intake/layout.ts";
import { mapTable } from "../../src/domain/intake/map-row.ts";
import { planImport } from "../../src/domain/intake/plan.ts";
import { opened, type Opened } from "../../src/pages/import/open-file.ts";
import { readFile } from "../../src/pages/import/read-file.ts";
import type { Input } from "../../src/wire/operations.ts";
import { emptyWorld, OWNER, SETUP, type World } from "../world.ts";

const FOLDER = join(__dirname, "files");
const DEPARTMENTS = ["市场部", "销售部", "行政部"];

export interface Outcome {
  /** Its format, the sheet that is chosen, how many lines of notes are left out; or the trouble. */
  readonly file: string;
  /** "王芳 | 市场部 | …", one for each contact brought in. */
  readonly contacts: readonly string[];
}

/** The company of the corpus: three departments, nobody registered. */
export async function corpusWorld(): Promise<World> {
  const world = await emptyWorld();
  const [blank] = SETUP.departments;
  if (!blank) throw new Error("no department to go by");
  const departments = DEPARTMENTS.map((name, at) => ({ ...blank, name, order: String(at + 1) }));
  world.do("set-up-register", { ...SETUP, companyName: "示例公司", departments }, { as: OWNER });
  return world;
}

export function openedFile(name: string): Opened | string {
  const read = readFile(new Uint8Array(readFileSync(join(FOLDER, name))));
  if (!read.ok) return read.trouble;
  return opened(name, read, []) ?? "empty";
}

/** What the page would send after the preview, its suggestions taken as they are. */
export function importOf(world: World, { file, kind, columns }: Opened): Input<"import-contacts"> {
  const register = world.do("load-register", {});
  const { companyName, language, departments, organizationTypes, today } = register;
  const [blank] = SETUP.departments;
  const plan = planImport({
    kind,
    rows: mapTable(file.table, columns),
    internal: register.internal,
    external: register.external,
    organizations: register.organizations,
    company: {
      settings: { ...DEFAULT_SETTINGS, companyName, language },
      departments: blank ? departments.map((name) => ({ ...blank, name })) : [],
      roles: [],
      organizationTypes,
      companyDays: [],
      absences: [],
    },
    today,
  });
  const rows = plan.rows.map(({ row, fields, suggestion, target }) => ({
    row,
    fields,
    choice:
      suggestion === "update" && target
        ? ({ kind: "update", serial: target } as const)
        : ({ kind: suggestion === "skip" ? "skip" : "create" } as const),
  }));
  return { kind, fileName: file.name, rows, owner: "", columns: layoutOf(columns) };
}

const TABS: Readonly<Record<ContactKind, string>> = {
  internal: "内部沟通联络信息表",
  external: "外部沟通联络信息表",
};
const UNSAID = new Set([
  "序号",
  "知悉日期",
  "最后更新日期",
  "核实日期",
  "检索词",
  "状态",
  "部门-职务",
  "单位-职务",
  "合作状态",
]);
const PLAIN = new Set([
  "姓名",
  "部门",
  "单位名称",
  "职务",
  "办公电话",
  "手机号码",
  "常用邮箱",
  "负责业务模块",
]);

function lineOf(row: Readonly<Record<string, string>>): string {
  return Object.entries(row)
    .filter(
      ([header, text]) =>
        text !== "" && (!UNSAID.has(header) || (header === "知悉日期" && text !== "2026-11-23")),
    )
    .map(([header, text]) => (PLAIN.has(header) ? text : `${header}: ${text}`))
    .join(" | ");
}

/** Brings the file in, tells what came of it, and reverts it. */
export function outcomeOf(world: World, name: string): Outcome {
  const found = openedFile(name);
  if (typeof found === "string") return { file: found, contacts: [] };
  const { file, kind } = found;
  const { batch } = world.do("import-contacts", importOf(world, found));
  const contacts = world.rows(TABS[kind]).map(lineOf);
  world.do("revert-batch", { batch });
  const sheet = file.sheets[file.sheet]?.name ?? "";
  const notes = file.table.notes.length;
  const about = [file.format, sheet, kind, notes === 0 ? "" : `${notes} notes`];
  return { file: about.filter((part) => part !== "").join(", "), contacts };
}
