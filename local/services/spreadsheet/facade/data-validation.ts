// DataValidation and its builder: a rule that is built apart from any spreadsheet and copied into cells.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { parseA1, printA1, quoteTitle } from "../a1.ts";
import { sheetByTitle } from "../cells.ts";
import { instantOfSerial, serialOf, serialOfInstant } from "../serial.ts";
import type { ValidationRule } from "../workbook.ts";
import type { Arguments } from "./arguments.ts";
import type { Emulates } from "./emulates.ts";
import { DataValidationCriteria } from "./enums.ts";
import { RangeAddress } from "./range-address.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";
import { criteriaOf, ruleTypeOf } from "./validation-criteria.ts";

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const READERS = {
  copy: "free",
  getAllowInvalid: "free",
  getCriteriaType: "free",
  getCriteriaValues: "free",
  getHelpText: "free",
} satisfies Members<GoogleRule>;

const BUILDERS = {
  ...READERS,
  build: "free",
  requireCheckbox: "free",
  requireDate: "free",
  requireDateAfter: "free",
  requireDateBefore: "free",
  requireDateBetween: "free",
  requireDateEqualTo: "free",
  requireDateNotBetween: "free",
  requireDateOnOrAfter: "free",
  requireDateOnOrBefore: "free",
  requireFormulaSatisfied: "free",
  requireNumberBetween: "free",
  requireNumberEqualTo: "free",
  requireNumberGreaterThan: "free",
  requireNumberGreaterThanOrEqualTo: "free",
  requireNumberLessThan: "free",
  requireNumberLessThanOrEqualTo: "free",
  requireNumberNotBetween: "free",
  requireNumberNotEqualTo: "free",
  requireTextContains: "free",
  requireTextDoesNotContain: "free",
  requireTextEqualTo: "free",
  requireTextIsEmail: "free",
  requireTextIsUrl: "free",
  requireValueInList: "free",
  requireValueInRange: "free",
  setAllowInvalid: "free",
  setHelpText: "free",
  withCriteria: "free",
} satisfies Members<GoogleBuilder>;

abstract class RuleReader extends SheetsFacade {
  /** The spreadsheet whose ranges the rule names. */
  abstract get fileId(): string | undefined;
  abstract get rule(): ValidationRule;

  copy(): unknown {
    return new DataValidationBuilder(this.session, this.fileId, this.rule);
  }

  getAllowInvalid(): boolean {
    return !this.rule.strict;
  }

  /** Null before a builder has a criterion. */
  getCriteriaType(): unknown {
    if (this.rule.type === "") return null;
    return DataValidationCriteria[criteriaOf(this.rule.type)];
  }

  getCriteriaValues(): unknown[] {
    const { type, values, showCustomUi } = this.rule;
    if (type === "ONE_OF_LIST") return [[...values], showCustomUi];
    if (type === "ONE_OF_RANGE") return [this.#rangeOf(values[0] ?? ""), showCustomUi];
    if (type.startsWith("NUMBER_")) return values.map(Number);
    if (type.startsWith("DATE_")) return values.map((value) => this.#dateOf(value));
    return [...values];
  }

  getHelpText(): string | null {
    return this.rule.inputMessage ?? null;
  }

  #rangeOf(text: string): unknown {
    const reference = parseA1(text.replace(/^=/, ""));
    if (this.fileId === undefined || reference?.title === undefined) return text;
    const sheet = sheetByTitle(this.session.workbook(this.fileId), reference.title);
    return sheet ? this.session.make.range(this.fileId, { ...reference, sheetId: sheet.sheetId }) : text;
  }

  #dateOf(text: string): Date | string {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    if (year === undefined) return text;
    const serial = serialOf(Number(year), Number(month), Number(day));
    return new Date(instantOfSerial(serial, this.execution.timeZone));
  }
}

export class DataValidation extends RuleReader implements Emulates<GoogleRule> {
  override readonly typeName = "DataValidation";
  override readonly members = READERS;
  readonly fileId: string | undefined;
  readonly rule: ValidationRule;

  constructor(session: SpreadsheetSession, fileId: string | undefined, rule: ValidationRule) {
    super(session);
    this.fileId = fileId;
    this.rule = rule;
  }
}

const BLANK_RULE: ValidationRule = { type: "", values: [], strict: false, showCustomUi: true };

export class DataValidationBuilder extends RuleReader implements Emulates<GoogleBuilder> {
  override readonly typeName = "DataValidationBuilder";
  override readonly members = BUILDERS;
  #rule: ValidationRule;
  #ruleFileId: string | undefined;

  constructor(session: SpreadsheetSession, fileId?: string, rule: ValidationRule = BLANK_RULE) {
    super(session);
    this.#rule = rule;
    this.#ruleFileId = fileId;
  }

  /** The spreadsheet of the range last given, which need not be the builder's first. */
  override get fileId(): string | undefined {
    return this.#ruleFileId;
  }

  override get rule(): ValidationRule {
    return this.#rule;
  }

  build(): unknown {
    if (this.#rule.type === "") throw new ServiceError("The data validation rule must have a criteria.");
    return new DataValidation(this.session, this.#ruleFileId, this.#rule);
  }

  #set(type: string, values: readonly string[], more: Partial<ValidationRule> = {}): this {
    this.#rule = { ...this.#rule, type, values, ...more };
    return this;
  }

  /** A criterion that takes nothing. */
  #bare(method: string, type: string, list: readonly unknown[]): this {
    const given = this.args(method, list);
    if (given.count > 0) throw given.mismatch();
    return this.#set(type, []);
  }

  #numbers(method: string, type: string, list: readonly unknown[]): this {
    const given = this.args(method, list);
    return this.#set(
      type,
      list.map((_value, index) => String(given.number(index))),
    );
  }

  #dates(method: string, type: string, list: readonly unknown[]): this {
    const given = this.args(method, list);
    return this.#set(
      type,
      list.map((value) => this.#day(given, value)),
    );
  }

  /** A date criterion keeps the day on the script's wall clock. */
  #day(given: Arguments, value: unknown): string {
    const instant = this.execution.dateValue(value);
    if (instant === undefined) throw given.mismatch();
    const days = Math.floor(serialOfInstant(instant, this.execution.timeZone)) - serialOf(1970, 1, 1);
    return new Date(days * 86_400_000).toISOString().slice(0, 10);
  }

  #text(method: string, type: string, text: unknown): this {
    return this.#set(type, [this.args(method, [text]).string(0)]);
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): unknown {
    const given = [checkedValue, uncheckedValue].filter((value) => value !== undefined);
    return this.#set("BOOLEAN", given.map(String));
  }
  requireDate(...list: unknown[]): unknown {
    return this.#bare("requireDate", "DATE_IS_VALID", list);
  }
  requireDateAfter(date: unknown): unknown {
    return this.#dates("requireDateAfter", "DATE_AFTER", [date]);
  }
  requireDateBefore(date: unknown): unknown {
    return this.#dates("requireDateBefore", "DATE_BEFORE", [date]);
  }
  requireDateBetween(start: unknown, end: unknown): unknown {
    return this.#dates("requireDateBetween", "DATE_BETWEEN", [start, end]);
  }
  requireDateEqualTo(date: unknown): unknown {
    return this.#dates("requireDateEqualTo", "DATE_EQ", [date]);
  }
  requireDateNotBetween(start: unknown, end: unknown): unknown {
    return this.#dates("requireDateNotBetween", "DATE_NOT_BETWEEN", [start, end]);
  }
  requireDateOnOrAfter(date: unknown): unknown {
    return this.#dates("requireDateOnOrAfter", "DATE_ON_OR_AFTER", [date]);
  }
  requireDateOnOrBefore(date: unknown): unknown {
    return this.#dates("requireDateOnOrBefore", "DATE_ON_OR_BEFORE", [date]);
  }
  requireFormulaSatisfied(formula: unknown): unknown {
    return this.#text("requireFormulaSatisfied", "CUSTOM_FORMULA", formula);
  }
  requireNumberBetween(start: unknown, end: unknown): unknown {
    return this.#numbers("requireNumberBetween", "NUMBER_BETWEEN", [start, end]);
  }
  requireNumberEqualTo(number: unknown): unknown {
    return this.#numbers("requireNumberEqualTo", "NUMBER_EQ", [number]);
  }
  requireNumberGreaterThan(number: unknown): unknown {
    return this.#numbers("requireNumberGreaterThan", "NUMBER_GREATER", [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: unknown): unknown {
    return this.#numbers("requireNumberGreaterThanOrEqualTo", "NUMBER_GREATER_THAN_EQ", [number]);
  }
  requireNumberLessThan(number: unknown): unknown {
    return this.#numbers("requireNumberLessThan", "NUMBER_LESS", [number]);
  }
  requireNumberLessThanOrEqualTo(number: unknown): unknown {
    return this.#numbers("requireNumberLessThanOrEqualTo", "NUMBER_LESS_THAN_EQ", [number]);
  }
  requireNumberNotBetween(start: unknown, end: unknown): unknown {
    return this.#numbers("requireNumberNotBetween", "NUMBER_NOT_BETWEEN", [start, end]);
  }
  requireNumberNotEqualTo(number: unknown): unknown {
    return this.#numbers("requireNumberNotEqualTo", "NUMBER_NOT_EQ", [number]);
  }
  requireTextContains(text: unknown): unknown {
    return this.#text("requireTextContains", "TEXT_CONTAINS", text);
  }
  requireTextDoesNotContain(text: unknown): unknown {
    return this.#text("requireTextDoesNotContain", "TEXT_NOT_CONTAINS", text);
  }
  requireTextEqualTo(text: unknown): unknown {
    return this.#text("requireTextEqualTo", "TEXT_EQ", text);
  }
  requireTextIsEmail(...list: unknown[]): unknown {
    return this.#bare("requireTextIsEmail", "TEXT_IS_EMAIL", list);
  }
  requireTextIsUrl(...list: unknown[]): unknown {
    return this.#bare("requireTextIsUrl", "TEXT_IS_URL", list);
  }

  requireValueInList(values: unknown, showDropdown?: unknown): unknown {
    const given = this.args("requireValueInList", [values, showDropdown]);
    return this.#set("ONE_OF_LIST", given.list(0).map(String), { showCustomUi: given.boolean(1, true) });
  }

  requireValueInRange(range: unknown, showDropdown?: unknown): unknown {
    const given = this.args("requireValueInRange", [range, showDropdown]);
    const source = given.facade(0, RangeAddress);
    this.#ruleFileId = source.fileId;
    const title = this.session.sheet(source.fileId, source.grid.sheetId).title;
    const address = printA1(source.grid).replace(/([A-Z]+|\d+)/g, "$$$1");
    return this.#set("ONE_OF_RANGE", [`=${quoteTitle(title)}!${address}`], {
      showCustomUi: given.boolean(1, true),
    });
  }

  setAllowInvalid(allowInvalidData: unknown): unknown {
    const strict = !this.args("setAllowInvalid", [allowInvalidData]).boolean(0);
    this.#rule = { ...this.#rule, strict };
    return this;
  }

  setHelpText(helpText: unknown): unknown {
    const inputMessage = this.args("setHelpText", [helpText]).string(0);
    this.#rule = { ...this.#rule, inputMessage };
    return this;
  }

  withCriteria(criteria: unknown, values: unknown): unknown {
    const given = this.args("withCriteria", [criteria, values]);
    const type = ruleTypeOf(given.enumName(0, "DataValidationCriteria"));
    if (type === undefined) throw given.mismatch();
    const [first, second] = given.list(1);
    if (type === "ONE_OF_LIST") return this.requireValueInList(first, second);
    if (type === "ONE_OF_RANGE") return this.requireValueInRange(first, second);
    const texts = given
      .list(1)
      .map((value) =>
        this.execution.dateValue(value) === undefined ? String(value) : this.#day(given, value),
      );
    return this.#set(type, texts);
  }
}
