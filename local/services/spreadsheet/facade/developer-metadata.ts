// DeveloperMetadata of a spreadsheet or a sheet: add, list, change, remove. Finders and rows' or columns' metadata are not emulated.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { changed, requireSheet } from "../cells.ts";
import { freeId } from "../create.ts";
import type { Workbook } from "../workbook.ts";
import type { Arguments } from "./arguments.ts";
import type { Emulates } from "./emulates.ts";
import { DeveloperMetadataVisibility } from "./enums.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Entry = Workbook["developerMetadata"][number];

/** Where metadata hangs: the spreadsheet, or one of its sheets. */
export interface MetadataHome {
  readonly fileId: string;
  readonly sheetId?: number;
}

const MEMBERS = {
  getId: "free",
  getKey: "read",
  getValue: "read",
  getVisibility: "read",
  remove: "write",
  setKey: "write",
  setValue: "write",
  setVisibility: "write",
} satisfies Members<GoogleMetadata>;

const entriesOf = (workbook: Workbook, home: MetadataHome): Entry[] =>
  home.sheetId === undefined
    ? workbook.developerMetadata
    : requireSheet(workbook, home.sheetId).developerMetadata;

export class DeveloperMetadataFacade extends SheetsFacade implements Emulates<GoogleMetadata> {
  override readonly typeName = "DeveloperMetadata";
  override readonly members = MEMBERS;
  readonly #home: MetadataHome;
  readonly #id: number;

  constructor(session: SpreadsheetSession, home: MetadataHome, id: number) {
    super(session);
    this.#home = home;
    this.#id = id;
  }

  #read<T>(answer: (entry: Entry) => T): T {
    return this.session.ask(this.#home.fileId, (workbook) => answer(this.#find(workbook)));
  }

  #find(workbook: Workbook): Entry {
    const entry = entriesOf(workbook, this.#home).find((each) => each.id === this.#id);
    if (!entry) throw new ServiceError("The developer metadata no longer exists.");
    return entry;
  }

  #replace(patch: Partial<Entry> | undefined): void {
    this.session.direct(this.#home.fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        const entries = entriesOf(workbook, this.#home);
        const entry = this.#find(workbook);
        entries.splice(entries.indexOf(entry), 1, ...(patch ? [{ ...entry, ...patch }] : []));
        changed(workbook);
      },
    });
  }

  getId(): number {
    return this.#id;
  }
  getKey(): string {
    return this.#read((entry) => entry.key);
  }
  getValue(): string | null {
    return this.#read((entry) => entry.value);
  }
  getVisibility(): unknown {
    return DeveloperMetadataVisibility[this.#read((entry) => entry.visibility)];
  }
  setKey(key: unknown): unknown {
    this.#replace({ key: this.args("setKey", [key]).string(0) });
    return this;
  }
  setValue(value: unknown): unknown {
    this.#replace({ value: this.args("setValue", [value]).string(0) });
    return this;
  }
  setVisibility(visibility: unknown): unknown {
    const name = this.args("setVisibility", [visibility]).enumName(0, "DeveloperMetadataVisibility");
    this.#replace({ visibility: name === "PROJECT" ? "PROJECT" : "DOCUMENT" });
    return this;
  }
  remove(): void {
    this.#replace(undefined);
  }
}

export function metadataOf(session: SpreadsheetSession, home: MetadataHome): DeveloperMetadataFacade[] {
  return session.ask(home.fileId, (workbook) =>
    entriesOf(workbook, home).map((entry) => new DeveloperMetadataFacade(session, home, entry.id)),
  );
}

/** (key), (key, visibility), (key, value) or (key, value, visibility). */
export function addMetadata(session: SpreadsheetSession, home: MetadataHome, given: Arguments): void {
  const key = given.string(0);
  const value = given.isString(1) ? given.string(1) : "";
  const last = given.count - 1;
  const visibility =
    last > 0 && !given.isString(last) ? given.enumName(last, "DeveloperMetadataVisibility") : "";
  session.direct(home.fileId, {
    cells: 0,
    judge: () => "ok",
    apply: (workbook) => {
      entriesOf(workbook, home).push({
        id: freeId(workbook),
        key,
        value,
        visibility: visibility === "PROJECT" ? "PROJECT" : "DOCUMENT",
      });
      changed(workbook);
    },
  });
}
