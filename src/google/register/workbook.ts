// The workbook port on Google Sheets: structure and configuration reconciled in one batch, surfaces repaired in another.

import type { Context } from "../../domain/change/change.ts";
import type { Setup } from "../../domain/company/setup.ts";
import { chainEntry } from "../../domain/log/chain.ts";
import {
  CHANGE_LOG_TABLE,
  EXTERNAL_RECORDS,
  INTERNAL_RECORDS,
  DUTY_ENTRIES,
  META_TABLE,
  NOTICE_ENTRIES,
  ORGANIZATION_RECORDS,
  REQUEST_ENTRIES,
  TABLES,
  type Table,
} from "../../domain/register/tables.ts";
import type { Differences } from "../../domain/change/change.ts";
import type { Notice, Workbook } from "../../ports/workbook.ts";
import { Refused } from "../../ports/refused.ts";
import type { RefusalCode } from "../../domain/refusal.ts";
import type { Layout } from "../structure/layout.ts";
import { planStructure, type StructurePlan } from "../structure/plan-structure.ts";
import { readStructure } from "../structure/read-structure.ts";
import type { SheetsRequest } from "./cells.ts";
import { readImages } from "./before-images.ts";
import { logRequests, sendTouching } from "./commit.ts";
import { configurationRequests } from "./configuration.ts";
import { locked, newSalt } from "./lock.ts";
import { logWords } from "./log-words.ts";
import { lastImages, mend, unsettled } from "./mend.ts";
import { FIRST_META, remember, SCHEMA, writeMeta, type Meta } from "./meta.ts";
import { checkNotNewer } from "./check-schema.ts";
import { Reading } from "./reading.ts";
import { restoreSurfaces } from "./restore-surfaces.ts";
import { writeAll } from "./sheets-service.ts";

/** What can be read of the register before anything is written. */
type Standing =
  | { readonly state: "none" }
  /** Its memory is there; a tab or a header of its configuration is not. */
  | { readonly state: "damaged"; readonly schema: number }
  | { readonly state: "whole"; readonly reading: Reading };

function hasCode(error: unknown, code: RefusalCode): boolean {
  return error instanceof Refused && error.refusals.some((refusal) => refusal.code === code);
}

/** Refuses a register of a newer program, damaged or not. */
function standing(spreadsheetId: string): Standing {
  const reading = new Reading(spreadsheetId);
  try {
    reading.begin([]);
    checkNotNewer(reading);
    return { state: "whole", reading };
  } catch (error) {
    if (hasCode(error, "notSetUp")) return { state: "none" };
    if (!hasCode(error, "structureDamaged")) throw error;
    checkNotNewer(reading);
    return { state: "damaged", schema: reading.meta.schema };
  }
}

/** The register as it can be read; undefined where this file holds none yet. A damaged structure is not "none". */
function readingOf(spreadsheetId: string): Reading | undefined {
  const reading = new Reading(spreadsheetId);
  try {
    reading.begin([]);
    return reading;
  } catch (error) {
    if (hasCode(error, "notSetUp")) return undefined;
    throw error;
  }
}

/** What these tabs hold cannot be made again: an empty one in its place would give serials out twice. */
const IRREPLACEABLE: readonly Table[] = [
  META_TABLE,
  INTERNAL_RECORDS,
  EXTERNAL_RECORDS,
  ORGANIZATION_RECORDS,
  CHANGE_LOG_TABLE,
];

/** The same of tabs that a register of schema 1 has not had yet. */
const IRREPLACEABLE_SINCE_2: readonly Table[] = [REQUEST_ENTRIES, DUTY_ENTRIES, NOTICE_ENTRIES];

/** `schema`: of the register that is there; 0 where there is none. */
function planned(spreadsheetId: string, schema: number): StructurePlan {
  const plan = planStructure(TABLES, readStructure(spreadsheetId));
  const made = plan.notices.flatMap(({ code, values }) => (code === "tabCreated" ? [values["tab"]] : []));
  const kept = schema === 1 ? IRREPLACEABLE : [...IRREPLACEABLE, ...IRREPLACEABLE_SINCE_2];
  const lost = kept.map(({ title }) => title).filter((title) => made.includes(title));
  if (schema === 0 && lost.length === kept.length) return plan;
  // Its tabs are there, and yet it has no memory.
  const named = schema === 0 && lost.length === 0 ? [META_TABLE.title] : lost;
  if (named.length > 0) throw new Refused(named.map((tab) => ({ code: "tabLost", values: { tab } })));
  return plan;
}

/** Nothing can be read by header before the headers are back. */
function repairStructure(spreadsheetId: string, found: Exclude<Standing, { state: "none" }>): StructurePlan {
  const plan = planned(spreadsheetId, found.state === "whole" ? found.reading.meta.schema : found.schema);
  if (plan.requests.length > 0) writeAll(spreadsheetId, plan.requests);
  return plan;
}

function changeLogLayout(plan: StructurePlan): Layout {
  const layout = plan.layouts.get("changeLog");
  if (!layout) throw new Error("the change log is not declared");
  return layout;
}

/** A log line about the whole register, and the memory after it. */
function remark(about: {
  meta: Meta;
  context: Context;
  operation: string;
  subject: string;
  fields: Differences;
  setup: Pick<Setup, "language">;
}) {
  const { meta, context, operation, subject, fields } = about;
  const summary = logWords(about.setup.language).summary(fields, undefined);
  const { actor, at, operationId } = context;
  const draft = {
    actor,
    at,
    operationId,
    operation,
    serial: "",
    subject,
    summary,
    reason: "",
    batch: "",
    fields,
  } as const;
  const entry = chainEntry(draft, meta.head, newSalt());
  const next: Meta = {
    ...meta,
    schema: SCHEMA,
    head: { sequence: entry.sequence, hash: entry.hash },
    recent: remember(meta.recent, { id: operationId, first: entry.sequence, count: 1 }),
  };
  return { entry, next };
}

/** Who may not is refused before anything is written; where the register cannot say who may, once its tabs are back. */
function setUp(
  spreadsheetId: string,
  wanted: Setup,
  admit: Parameters<Workbook["setUp"]>[1],
): readonly Notice[] {
  const found = standing(spreadsheetId);
  if (found.state !== "damaged") admit(found.state === "whole" ? found.reading.company : undefined);
  // A damaged register is repaired in a batch of its own, so that its configuration can be read and compared.
  const isNew = found.state === "none";
  const plan = found.state === "none" ? planned(spreadsheetId, 0) : repairStructure(spreadsheetId, found);
  const reading = isNew ? undefined : readingOf(spreadsheetId);
  const context = admit(reading?.company);
  const configuration = configurationRequests(wanted, reading, plan.layouts);
  const requests: SheetsRequest[] = [...(isNew ? plan.requests : []), ...configuration];
  if (requests.length === 0 && reading?.meta.schema === SCHEMA) return plan.notices;
  const { entry, next } = remark({
    meta: reading?.meta ?? FIRST_META,
    context,
    operation: "set-up-register",
    subject: wanted.companyName,
    fields: {},
    setup: wanted,
  });
  writeAll(spreadsheetId, [...requests, ...logRequests(changeLogLayout(plan), [entry]), writeMeta(next)]);
  return plan.notices;
}

/** Admits as setup does. */
function repair(spreadsheetId: string, admit: Parameters<Workbook["repair"]>[0]): readonly Notice[] {
  const found = standing(spreadsheetId);
  if (found.state === "none") throw new Refused("notSetUp");
  if (found.state === "whole") admit(found.reading.company);
  const structure = repairStructure(spreadsheetId, found).notices;
  const reading = new Reading(spreadsheetId);
  reading.begin([{ records: "internal" }, { records: "external" }, { records: "organization" }]);
  const context = admit(reading.company);
  const images = lastImages(spreadsheetId, reading);
  if (unsettled(images).length > 0) {
    mend(spreadsheetId, images, context, newSalt);
    reading.begin([]);
  }
  const restored = restoreSurfaces(spreadsheetId, reading);
  if (restored.surfaces.requests.length === 0 && reading.meta.schema === SCHEMA) return structure;
  const { settings } = reading.company;
  const { entry, next } = remark({
    meta: reading.meta,
    context,
    operation: "repair-register",
    subject: settings.companyName,
    fields: restored.facts,
    setup: settings,
  });
  const log = logRequests(reading.layout(CHANGE_LOG_TABLE), [entry]);
  const written = sendTouching(spreadsheetId, reading, restored.surfaces, log, (count) => ({
    ...next,
    images: count,
  }));
  const moved = readImages(written.images);
  if (unsettled(moved).length > 0) mend(spreadsheetId, moved, context, newSalt);
  return [...structure, ...restored.notices];
}

export function sheetWorkbook(spreadsheetId: string): Workbook {
  return {
    company: () => readingOf(spreadsheetId)?.company,
    setUp: (wanted, admit) => locked(() => setUp(spreadsheetId, wanted, admit)),
    repair: (admit) => locked(() => repair(spreadsheetId, admit)),
  };
}
