// Building conditional format rules, and reading and replacing those of a sheet.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import type { ConditionalFormat, ConditionValue } from "../workbook.ts";
import type { Arguments } from "./arguments.ts";
import { Color } from "./color-facade.ts";
import { hexColour } from "./colours.ts";
import { RULE_READERS, RuleReader } from "./conditional-format.ts";
import type { Emulates } from "./emulates.ts";
import { RangeAddress } from "./range-address.ts";
import type { SpreadsheetSession } from "./session.ts";

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export class ConditionalFormatRule extends RuleReader implements Emulates<GoogleRule> {
  override readonly typeName = "ConditionalFormatRule";
  override readonly members = RULE_READERS;
  readonly rule: ConditionalFormat;
  readonly fileId: string | undefined;

  constructor(session: SpreadsheetSession, rule: ConditionalFormat, fileId: string | undefined) {
    super(session);
    this.rule = rule;
    this.fileId = fileId;
  }

  copy(): unknown {
    return new ConditionalFormatRuleBuilder(this.session, this.rule, this.fileId);
  }
}

const BUILDERS = {
  ...RULE_READERS,
  build: "free",
  setBackground: "free",
  setBackgroundObject: "free",
  setBold: "free",
  setFontColor: "free",
  setFontColorObject: "free",
  setGradientMaxpoint: "free",
  setGradientMaxpointObject: "free",
  setGradientMaxpointObjectWithValue: "free",
  setGradientMaxpointWithValue: "free",
  setGradientMidpointObjectWithValue: "free",
  setGradientMidpointWithValue: "free",
  setGradientMinpoint: "free",
  setGradientMinpointObject: "free",
  setGradientMinpointObjectWithValue: "free",
  setGradientMinpointWithValue: "free",
  setItalic: "free",
  setRanges: "free",
  setStrikethrough: "free",
  setUnderline: "free",
  whenCellEmpty: "free",
  whenCellNotEmpty: "free",
  whenDateAfter: "free",
  whenDateBefore: "free",
  whenDateEqualTo: "free",
  whenFormulaSatisfied: "free",
  whenNumberBetween: "free",
  whenNumberEqualTo: "free",
  whenNumberGreaterThan: "free",
  whenNumberGreaterThanOrEqualTo: "free",
  whenNumberLessThan: "free",
  whenNumberLessThanOrEqualTo: "free",
  whenNumberNotBetween: "free",
  whenNumberNotEqualTo: "free",
  whenTextContains: "free",
  whenTextDoesNotContain: "free",
  whenTextEndsWith: "free",
  whenTextEqualTo: "free",
  whenTextStartsWith: "free",
  withCriteria: "free",
} satisfies Members<GoogleBuilder> & Record<string, "free" | "handle">;

type Format = ConditionalFormat["format"];
type FlagKey = "bold" | "italic" | "strikethrough" | "underline";

export class ConditionalFormatRuleBuilder extends RuleReader implements Emulates<GoogleBuilder> {
  override readonly typeName = "ConditionalFormatRuleBuilder";
  override readonly members = BUILDERS;
  #rule: ConditionalFormat;
  #fileId: string | undefined;

  constructor(
    session: SpreadsheetSession,
    rule: ConditionalFormat = { ranges: [], format: {} },
    fileId?: string,
  ) {
    super(session);
    this.#rule = rule;
    this.#fileId = fileId;
  }

  get rule(): ConditionalFormat {
    return this.#rule;
  }
  get fileId(): string | undefined {
    return this.#fileId;
  }

  build(): unknown {
    return new ConditionalFormatRule(this.session, this.#rule, this.#fileId);
  }
  copy(): unknown {
    return new ConditionalFormatRuleBuilder(this.session, this.#rule, this.#fileId);
  }

  setRanges(ranges: unknown): unknown {
    const given = this.args("setRanges", [ranges]);
    const found = given.list(0).map((each) => this.execution.unwrap(each));
    const own = found.filter((each) => each instanceof RangeAddress);
    if (own.length !== found.length) throw given.mismatch();
    this.#rule = { ...this.#rule, ranges: own.map(({ grid }) => grid) };
    this.#fileId = own[0]?.fileId;
    return this;
  }

  /** A condition takes the place of a gradient. */
  #when(criteria: string, values: readonly ConditionValue[]): this {
    const { gradient: _, ...rest } = this.#rule;
    this.#rule = { ...rest, condition: { criteria, values } };
    return this;
  }
  #numbers(method: string, criteria: string, list: readonly unknown[]): this {
    const given = this.args(method, list);
    return this.#when(
      criteria,
      list.map((_value, index) => given.number(index)),
    );
  }
  #text(method: string, criteria: string, text: unknown): this {
    return this.#when(criteria, [this.args(method, [text]).string(0)]);
  }
  #date(method: string, criteria: string, date: unknown): this {
    const value = this.#day(date);
    if (value === undefined) throw this.args(method, [date]).mismatch();
    return this.#when("relative" in value ? `${criteria}_RELATIVE` : criteria, [value]);
  }
  #day(date: unknown): { instant: number } | { relative: string } | undefined {
    const instant = this.execution.dateValue(date);
    if (instant !== undefined) return { instant };
    const relative = this.execution.enumName(date, "RelativeDate");
    return relative === undefined ? undefined : { relative };
  }

  withCriteria(criteria: unknown, values: unknown): unknown {
    const given = this.args("withCriteria", [criteria, values]);
    const name = given.enumName(0, "BooleanCriteria");
    return this.#when(
      name,
      given.list(1).map((value) => {
        const day = this.#day(value);
        if (day) return day;
        return typeof value === "number" ? value : String(value);
      }),
    );
  }

  #format(patch: { [K in keyof Format]?: Format[K] | undefined }): this {
    const format = Object.fromEntries(
      Object.entries({ ...this.#rule.format, ...patch }).filter(([, value]) => value !== undefined),
    );
    this.#rule = { ...this.#rule, format };
    return this;
  }
  #flag(method: string, key: FlagKey, value: unknown): this {
    const on = value === null ? undefined : this.args(method, [value]).boolean(0);
    return this.#format({ [key]: on });
  }
  #colour(method: string, key: "background" | "fontColor", value: unknown): this {
    const given = this.args(method, [value]);
    return this.#format({ [key]: value === null ? undefined : this.#hex(given) });
  }
  /** The first argument: a Color, or text that names a colour. */
  #hex(given: Arguments): string {
    const facade = this.execution.unwrap(given.at(0));
    if (facade instanceof Color) return facade.hex;
    const text = given.string(0);
    const hex = hexColour(text);
    if (hex === undefined) throw new ServiceError(`Invalid color: ${text}`);
    return hex;
  }
  /** A gradient takes the place of a condition. */
  #point(method: string, key: "min" | "mid" | "max", list: readonly unknown[], end?: string): this {
    const given = this.args(method, list);
    const color = this.#hex(given);
    const type = end ?? given.enumName(1, "InterpolationType");
    const value = end === undefined && type !== "MIN" && type !== "MAX" ? given.string(2) : "";
    const { condition: _, ...rest } = this.#rule;
    this.#rule = { ...rest, gradient: { ...rest.gradient, [key]: { color, type, value } } };
    return this;
  }

  whenCellEmpty(): unknown {
    return this.#when("CELL_EMPTY", []);
  }
  whenCellNotEmpty(): unknown {
    return this.#when("CELL_NOT_EMPTY", []);
  }
  whenDateAfter(date: unknown): unknown {
    return this.#date("whenDateAfter", "DATE_AFTER", date);
  }
  whenDateBefore(date: unknown): unknown {
    return this.#date("whenDateBefore", "DATE_BEFORE", date);
  }
  whenDateEqualTo(date: unknown): unknown {
    return this.#date("whenDateEqualTo", "DATE_EQUAL_TO", date);
  }
  whenNumberBetween(start: unknown, end: unknown): unknown {
    return this.#numbers("whenNumberBetween", "NUMBER_BETWEEN", [start, end]);
  }
  whenNumberNotBetween(start: unknown, end: unknown): unknown {
    return this.#numbers("whenNumberNotBetween", "NUMBER_NOT_BETWEEN", [start, end]);
  }
  whenNumberEqualTo(number: unknown): unknown {
    return this.#numbers("whenNumberEqualTo", "NUMBER_EQUAL_TO", [number]);
  }
  whenNumberGreaterThan(number: unknown): unknown {
    return this.#numbers("whenNumberGreaterThan", "NUMBER_GREATER_THAN", [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: unknown): unknown {
    return this.#numbers("whenNumberGreaterThanOrEqualTo", "NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }
  whenNumberLessThan(number: unknown): unknown {
    return this.#numbers("whenNumberLessThan", "NUMBER_LESS_THAN", [number]);
  }
  whenNumberLessThanOrEqualTo(number: unknown): unknown {
    return this.#numbers("whenNumberLessThanOrEqualTo", "NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }
  whenNumberNotEqualTo(number: unknown): unknown {
    return this.#numbers("whenNumberNotEqualTo", "NUMBER_NOT_EQUAL_TO", [number]);
  }
  whenTextContains(text: unknown): unknown {
    return this.#text("whenTextContains", "TEXT_CONTAINS", text);
  }
  whenTextDoesNotContain(text: unknown): unknown {
    return this.#text("whenTextDoesNotContain", "TEXT_DOES_NOT_CONTAIN", text);
  }
  whenTextEndsWith(text: unknown): unknown {
    return this.#text("whenTextEndsWith", "TEXT_ENDS_WITH", text);
  }
  whenTextEqualTo(text: unknown): unknown {
    return this.#text("whenTextEqualTo", "TEXT_EQUAL_TO", text);
  }
  whenTextStartsWith(text: unknown): unknown {
    return this.#text("whenTextStartsWith", "TEXT_STARTS_WITH", text);
  }
  whenFormulaSatisfied(text: unknown): unknown {
    return this.#text("whenFormulaSatisfied", "CUSTOM_FORMULA", text);
  }
  setBold(bold: unknown): unknown {
    return this.#flag("setBold", "bold", bold);
  }
  setItalic(italic: unknown): unknown {
    return this.#flag("setItalic", "italic", italic);
  }
  setStrikethrough(strikethrough: unknown): unknown {
    return this.#flag("setStrikethrough", "strikethrough", strikethrough);
  }
  setUnderline(underline: unknown): unknown {
    return this.#flag("setUnderline", "underline", underline);
  }
  setBackground(color: unknown): unknown {
    return this.#colour("setBackground", "background", color);
  }
  setBackgroundObject(color: unknown): unknown {
    return this.#colour("setBackgroundObject", "background", color);
  }
  setFontColor(color: unknown): unknown {
    return this.#colour("setFontColor", "fontColor", color);
  }
  setFontColorObject(color: unknown): unknown {
    return this.#colour("setFontColorObject", "fontColor", color);
  }
  setGradientMinpoint(color: unknown): unknown {
    return this.#point("setGradientMinpoint", "min", [color], "MIN");
  }
  setGradientMinpointWithValue(color: unknown, type: unknown, value: unknown): unknown {
    return this.#point("setGradientMinpointWithValue", "min", [color, type, value]);
  }
  setGradientMinpointObject(color: unknown): unknown {
    return this.#point("setGradientMinpointObject", "min", [color], "MIN");
  }
  setGradientMinpointObjectWithValue(color: unknown, type: unknown, value: unknown): unknown {
    return this.#point("setGradientMinpointObjectWithValue", "min", [color, type, value]);
  }
  setGradientMaxpoint(color: unknown): unknown {
    return this.#point("setGradientMaxpoint", "max", [color], "MAX");
  }
  setGradientMaxpointWithValue(color: unknown, type: unknown, value: unknown): unknown {
    return this.#point("setGradientMaxpointWithValue", "max", [color, type, value]);
  }
  setGradientMaxpointObject(color: unknown): unknown {
    return this.#point("setGradientMaxpointObject", "max", [color], "MAX");
  }
  setGradientMaxpointObjectWithValue(color: unknown, type: unknown, value: unknown): unknown {
    return this.#point("setGradientMaxpointObjectWithValue", "max", [color, type, value]);
  }
  setGradientMidpointWithValue(color: unknown, type: unknown, value: unknown): unknown {
    return this.#point("setGradientMidpointWithValue", "mid", [color, type, value]);
  }
  setGradientMidpointObjectWithValue(color: unknown, type: unknown, value: unknown): unknown {
    return this.#point("setGradientMidpointObjectWithValue", "mid", [color, type, value]);
  }
}

/** The rules of a sheet in their order. */
export function rulesOf(session: SpreadsheetSession, fileId: string, sheetId: number): unknown[] {
  return session.ask(fileId, () =>
    (session.sheet(fileId, sheetId).conditionalFormats ?? []).map(
      (rule) => new ConditionalFormatRule(session, { ...rule, ranges: [...rule.ranges] }, fileId),
    ),
  );
}

/** The given rules as a sheet of that number may have them. */
export function givenRules(
  session: SpreadsheetSession,
  given: Arguments,
  fileId: string,
  sheetId: number,
): ConditionalFormat[] {
  return given.list(0).map((each) => {
    const facade = session.execution.unwrap(each);
    if (!(facade instanceof ConditionalFormatRule)) throw given.mismatch();
    const { rule } = facade;
    if (rule.ranges.some((range) => range.sheetId !== sheetId) || facade.fileId !== fileId) {
      throw new ServiceError("Conditional format rule cannot reference a different sheet.");
    }
    return { ...rule, ranges: [...rule.ranges] };
  });
}
