// The workbook port on Google Sheets: structure and configuration reconciled in one batch, surfaces repaired in another.

import type { Context } from "../../domain/change/change.ts";
import type { Setup } from "../../domain/company/setup.ts";
import { chainEntry } from "../../domain/log/chain.ts";
import {
  CHANGE_LOG_TABLE,
  EXTERNAL_RECORDS,
  INTERNAL_RECORDS,
  ORGANIZATION_RECORDS,
  TABLES,
} from "../../domain/register/tables.ts";
import type { Differences } from "../../domain/change/change.ts";
import type { Notice, Workbook } from "../../ports/workbook.ts";
import { Refused } from "../../ports/refused.ts";
import type { SheetFacts } from "../structure/facts.ts";
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
import { checkSchema, FIRST_META, remember, SCHEMA, writeMeta, type Meta } from "./meta.ts";
import { Reading } from "./reading.ts";
import { restoreSurfaces } from "./restore-surfaces.ts";
import { writeAll } from "./sheets-service.ts";

/** The register as it stands; undefined where this file holds none yet. A damaged structure is not "none". */
function readingOf(spreadsheetId: string): Reading | undefined {
  const reading = new Reading(spreadsheetId);
  try {
    reading.begin([]);
    return reading;
  } catch (error) {
    if (error instanceof Refused && error.refusals.some(({ code }) => code === "notSetUp")) return undefined;
    throw error;
  }
}

/** Structure first: nothing can be read by header before the headers are back. */
function repairStructure(spreadsheetId: string): readonly Notice[] {
  const plan = planStructure(TABLES, readStructure(spreadsheetId));
  if (plan.requests.length > 0) writeAll(spreadsheetId, plan.requests);
  return plan.notices;
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

/** Records or log lines without a memory: counting from 1 again would give serials twice. */
function holdsRecords(facts: readonly SheetFacts[]): boolean {
  const tables = [INTERNAL_RECORDS, EXTERNAL_RECORDS, ORGANIZATION_RECORDS, CHANGE_LOG_TABLE];
  return facts.some(
    ({ sheetId, columns }) =>
      tables.some((table) => table.sheetId === sheetId) &&
      columns.some(({ body }) => body.some(({ hasContent }) => hasContent)),
  );
}

function setUp(
  spreadsheetId: string,
  wanted: Setup,
  admit: Parameters<Workbook["setUp"]>[1],
): readonly Notice[] {
  const facts = readStructure(spreadsheetId);
  const plan = planStructure(TABLES, facts);
  const isNew = plan.notices.some(
    ({ code, values }) => code === "tabCreated" && values["tab"] === CHANGE_LOG_TABLE.title,
  );
  // A damaged register is repaired in a batch of its own, so that its configuration can be read and compared.
  if (!isNew && plan.requests.length > 0) writeAll(spreadsheetId, plan.requests);
  const reading = readingOf(spreadsheetId);
  const context = admit(reading?.company);
  if (reading) checkSchema(reading.meta);
  else if (holdsRecords(facts)) throw new Refused("unknownSchema");
  const configuration = configurationRequests(wanted, reading, plan.layouts);
  const requests: SheetsRequest[] = [...(isNew ? plan.requests : []), ...configuration];
  if (requests.length === 0) return plan.notices;
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

function repair(spreadsheetId: string, admit: Parameters<Workbook["repair"]>[0]): readonly Notice[] {
  const structure = repairStructure(spreadsheetId);
  const reading = new Reading(spreadsheetId);
  reading.begin([{ records: "internal" }, { records: "external" }, { records: "organization" }]);
  checkSchema(reading.meta);
  const context = admit(reading.company);
  const images = lastImages(spreadsheetId, reading);
  if (unsettled(images).length > 0) {
    mend(spreadsheetId, images, context, newSalt);
    reading.begin([]);
  }
  const restored = restoreSurfaces(spreadsheetId, reading);
  if (restored.surfaces.requests.length === 0) return structure;
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
