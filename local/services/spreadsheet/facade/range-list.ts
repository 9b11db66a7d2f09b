// RangeList: the same change to several ranges of a sheet, passed on to each.

import type { Facade, Members } from "../../../runtime/facade.ts";
import type { Emulates } from "./emulates.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

const MEMBERS = {
  activate: "call",
  breakApart: "write",
  check: "write",
  clear: "write",
  clearContent: "write",
  clearDataValidations: "write",
  clearFormat: "write",
  clearNote: "write",
  getRanges: "handle",
  insertCheckboxes: "write",
  removeCheckboxes: "write",
  setBackground: "write",
  setBackgroundRGB: "write",
  setBorder: "write",
  setFontColor: "write",
  setFontFamily: "write",
  setFontLine: "write",
  setFontSize: "write",
  setFontStyle: "write",
  setFontWeight: "write",
  setFormula: "write",
  setFormulaR1C1: "write",
  setHorizontalAlignment: "write",
  setNote: "write",
  setNumberFormat: "write",
  setValue: "write",
  setVerticalAlignment: "write",
  setWrap: "write",
  setWrapStrategy: "write",
  trimWhitespace: "write",
  uncheck: "write",
} satisfies Members<GoogleRangeList>;

export class RangeListFacade extends SheetsFacade implements Emulates<GoogleRangeList> {
  override readonly typeName = "RangeList";
  override readonly members = MEMBERS;
  readonly ranges: readonly Facade[];

  constructor(session: SpreadsheetSession, ranges: readonly Facade[]) {
    super(session);
    this.ranges = ranges;
  }

  getRanges(): unknown[] {
    return [...this.ranges];
  }

  #toEach(method: string, list: readonly unknown[]): this {
    for (const range of this.ranges) {
      const member: unknown = Reflect.get(range, method);
      if (typeof member === "function") Reflect.apply(member, range, list);
    }
    return this;
  }

  activate(): unknown {
    return this.#toEach("activate", []);
  }
  breakApart(): unknown {
    return this.#toEach("breakApart", []);
  }
  check(): unknown {
    return this.#toEach("check", []);
  }
  uncheck(): unknown {
    return this.#toEach("uncheck", []);
  }
  clear(...list: unknown[]): unknown {
    return this.#toEach("clear", list);
  }
  clearContent(): unknown {
    return this.#toEach("clearContent", []);
  }
  clearDataValidations(): unknown {
    return this.#toEach("clearDataValidations", []);
  }
  clearFormat(): unknown {
    return this.#toEach("clearFormat", []);
  }
  clearNote(): unknown {
    return this.#toEach("clearNote", []);
  }
  insertCheckboxes(...list: unknown[]): unknown {
    return this.#toEach("insertCheckboxes", list);
  }
  removeCheckboxes(): unknown {
    return this.#toEach("removeCheckboxes", []);
  }
  trimWhitespace(): unknown {
    return this.#toEach("trimWhitespace", []);
  }
  setBackground(color: unknown): unknown {
    return this.#toEach("setBackground", [color]);
  }
  setFontColor(color: unknown): unknown {
    return this.#toEach("setFontColor", [color]);
  }
  setFontFamily(family: unknown): unknown {
    return this.#toEach("setFontFamily", [family]);
  }
  setFontLine(line: unknown): unknown {
    return this.#toEach("setFontLine", [line]);
  }
  setFontSize(size: unknown): unknown {
    return this.#toEach("setFontSize", [size]);
  }
  setFontStyle(style: unknown): unknown {
    return this.#toEach("setFontStyle", [style]);
  }
  setFontWeight(weight: unknown): unknown {
    return this.#toEach("setFontWeight", [weight]);
  }
  setFormula(formula: unknown): unknown {
    return this.#toEach("setFormula", [formula]);
  }
  setFormulaR1C1(formula: unknown): unknown {
    return this.#toEach("setFormulaR1C1", [formula]);
  }
  setBackgroundRGB(...list: unknown[]): unknown {
    return this.#toEach("setBackgroundRGB", list);
  }
  setBorder(...list: unknown[]): unknown {
    return this.#toEach("setBorder", list);
  }
  setHorizontalAlignment(alignment: unknown): unknown {
    return this.#toEach("setHorizontalAlignment", [alignment]);
  }
  setVerticalAlignment(alignment: unknown): unknown {
    return this.#toEach("setVerticalAlignment", [alignment]);
  }
  setNote(note: unknown): unknown {
    return this.#toEach("setNote", [note]);
  }
  setNumberFormat(format: unknown): unknown {
    return this.#toEach("setNumberFormat", [format]);
  }
  setValue(value: unknown): unknown {
    return this.#toEach("setValue", [value]);
  }
  setWrap(on: unknown): unknown {
    return this.#toEach("setWrap", [on]);
  }
  setWrapStrategy(strategy: unknown): unknown {
    return this.#toEach("setWrapStrategy", [strategy]);
  }
}
