// The register of a day beside that of today, as lines to list: how each record stood, and in what it differs.

import { kindOf, RECORD_KINDS, type RecordKind, type Serial } from "../../domain/register/serial.ts";
import { searchText } from "../../domain/search/search-text.ts";
import type { RecordOnDay } from "../../wire/operations.ts";
import { find, textsOf, type Register } from "../register.ts";

export interface Difference {
  readonly field: string;
  readonly thatDay: string;
  readonly today: string;
  /** What it said then was lawfully erased. */
  readonly erased: boolean;
}

export interface Line {
  readonly serial: Serial;
  readonly kind: RecordKind;
  /** "same" as today, "changed", "gone" from the register of today, or "planned": still to come. */
  readonly beside: "same" | "changed" | "gone" | "planned";
  readonly name: string;
  /** 部门-职务, 单位-职务, the nature of a 单位: as they were. */
  readonly post: string;
  /** The number to call, else the mail address. */
  readonly channel: string;
  /** Its status, or a 单位's state of cooperation: a code. */
  readonly state: string;
  readonly differences: readonly Difference[];
  readonly search: string;
}

type Texts = Readonly<Record<string, string>>;

/** No reader asked when a record was changed last: that it differs is said. */
const UNSAID = "lastUpdatedOn";

function differencesOf(thatDay: Texts, today: Texts, erased: readonly string[]): Difference[] {
  return [...new Set([...Object.keys(thatDay), ...Object.keys(today), ...erased])]
    .map((field) => ({
      field,
      thatDay: thatDay[field] ?? "",
      today: today[field] ?? "",
      erased: erased.includes(field),
    }))
    .filter((each) => each.field !== UNSAID && (each.erased || each.thatDay !== each.today));
}

function lineOf(
  { serial, fields, erased, planned }: RecordOnDay,
  names: ReadonlyMap<string, string>,
  register: Register,
): Line {
  const kind = kindOf(serial);
  const today = planned ? undefined : find(register, serial);
  const differences = differencesOf(fields, today ? textsOf(today.view.fields) : fields, erased);
  const place = kind === "internal" ? fields["department"] : names.get(fields["organization"] ?? "");
  const contactPost = [place, fields["jobTitle"]].filter((part) => part !== undefined && part !== "");
  const name = fields["fullName"] ?? "";
  const post = kind === "organization" ? (fields["organizationType"] ?? "") : contactPost.join("-");
  return {
    serial,
    kind,
    beside: planned ? "planned" : !today ? "gone" : differences.length > 0 ? "changed" : "same",
    name,
    post,
    channel: fields["mobilePhone"] ?? fields["officePhone"] ?? fields["email"] ?? "",
    state: fields[kind === "organization" ? "engagementState" : "status"] ?? "",
    differences,
    search: searchText([post, serial], [name]),
  };
}

/** By kind, each in the order of serials. */
export function linesOf(records: readonly RecordOnDay[], register: Register): readonly Line[] {
  const names = new Map(records.map(({ serial, fields }) => [serial, fields["fullName"] ?? ""]));
  const lines = records.map((record) => lineOf(record, names, register));
  return RECORD_KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind));
}

/** How many records of today the register of that day does not have. */
export function absentThen(records: readonly RecordOnDay[], register: Register): number {
  const then = new Set<string>(records.filter(({ planned }) => !planned).map(({ serial }) => serial));
  const today = [register.internal, register.external, register.organizations];
  return today.flatMap((views) => [...views.keys()]).filter((serial) => !then.has(serial)).length;
}
