// ConditionalFormatRule and its conditions, as they were read or built: apart from any sheet until they are set on one.

import type { Members } from "../../../runtime/facade.ts";
import type { ConditionalFormat, ConditionValue, GradientPoint } from "../workbook.ts";
import { Color } from "./color-facade.ts";
import type { Emulates } from "./emulates.ts";
import { BooleanCriteria, InterpolationType, RelativeDate } from "./enums.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;

const CONDITION = {
  getBackground: "free",
  getBackgroundObject: "free",
  getBold: "free",
  getCriteriaType: "free",
  getCriteriaValues: "free",
  getFontColor: "free",
  getFontColorObject: "free",
  getItalic: "free",
  getStrikethrough: "free",
  getUnderline: "free",
} satisfies Members<GoogleCondition> & Record<string, "free">;

const isKeyOf = <T extends object>(object: T, key: string): key is Extract<keyof T, string> => key in object;

export class BooleanConditionFacade extends SheetsFacade implements Emulates<GoogleCondition> {
  override readonly typeName = "BooleanCondition";
  override readonly members = CONDITION;
  readonly #condition: NonNullable<ConditionalFormat["condition"]>;
  readonly #format: ConditionalFormat["format"];

  constructor(
    session: SpreadsheetSession,
    condition: NonNullable<ConditionalFormat["condition"]>,
    format: ConditionalFormat["format"],
  ) {
    super(session);
    this.#condition = condition;
    this.#format = format;
  }

  getCriteriaType(): unknown {
    const { criteria } = this.#condition;
    return isKeyOf(BooleanCriteria, criteria) ? BooleanCriteria[criteria] : null;
  }
  getCriteriaValues(): unknown[] {
    return this.#condition.values.map(valueOf);
  }
  getBackground(): string | null {
    return this.#format.background ?? null;
  }
  getBackgroundObject(): unknown {
    return colorOf(this.session, this.#format.background);
  }
  getFontColor(): string | null {
    return this.#format.fontColor ?? null;
  }
  getFontColorObject(): unknown {
    return colorOf(this.session, this.#format.fontColor);
  }
  /** Null where the rule leaves it as it is; so the others. */
  getBold(): boolean | null {
    return this.#format.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.#format.italic ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.#format.strikethrough ?? null;
  }
  getUnderline(): boolean | null {
    return this.#format.underline ?? null;
  }
  /** As Google writes it (brucemcpherson/gas-fakes, test/testconditionalformat.js). */
  override toString(): string {
    return "ConditionalFormatBooleanCondition";
  }
}

function valueOf(value: ConditionValue): unknown {
  if (typeof value !== "object") return value;
  if ("instant" in value) return new Date(value.instant);
  return isKeyOf(RelativeDate, value.relative) ? RelativeDate[value.relative] : value.relative;
}

const colorOf = (session: SpreadsheetSession, hex: string | undefined): unknown =>
  hex === undefined ? null : new Color(session, hex);

const GRADIENT = {
  getMaxColor: "free",
  getMaxColorObject: "free",
  getMaxType: "free",
  getMaxValue: "free",
  getMidColor: "free",
  getMidColorObject: "free",
  getMidType: "free",
  getMidValue: "free",
  getMinColor: "free",
  getMinColorObject: "free",
  getMinType: "free",
  getMinValue: "free",
} satisfies Members<GoogleGradient> & Record<string, "free">;

type Points = NonNullable<ConditionalFormat["gradient"]>;

export class GradientConditionFacade extends SheetsFacade implements Emulates<GoogleGradient> {
  override readonly typeName = "GradientCondition";
  override readonly members = GRADIENT;
  readonly #points: Points;

  constructor(session: SpreadsheetSession, points: Points) {
    super(session);
    this.#points = points;
  }

  #type(point: GradientPoint | undefined): unknown {
    return point && isKeyOf(InterpolationType, point.type) ? InterpolationType[point.type] : null;
  }
  getMinColor(): string {
    return this.#points.min?.color ?? "";
  }
  getMidColor(): string {
    return this.#points.mid?.color ?? "";
  }
  getMaxColor(): string {
    return this.#points.max?.color ?? "";
  }
  getMinColorObject(): unknown {
    return colorOf(this.session, this.#points.min?.color);
  }
  getMidColorObject(): unknown {
    return colorOf(this.session, this.#points.mid?.color);
  }
  getMaxColorObject(): unknown {
    return colorOf(this.session, this.#points.max?.color);
  }
  getMinType(): unknown {
    return this.#type(this.#points.min);
  }
  getMidType(): unknown {
    return this.#type(this.#points.mid);
  }
  getMaxType(): unknown {
    return this.#type(this.#points.max);
  }
  getMinValue(): string {
    return this.#points.min?.value ?? "";
  }
  getMidValue(): string {
    return this.#points.mid?.value ?? "";
  }
  getMaxValue(): string {
    return this.#points.max?.value ?? "";
  }
  override toString(): string {
    return "ConditionalFormatGradientCondition";
  }
}

export const RULE_READERS = {
  copy: "free",
  getBooleanCondition: "free",
  getGradientCondition: "free",
  getRanges: "handle",
} satisfies Members<GoogleRule>;

/** What a rule and its builder have in common. */
export abstract class RuleReader extends SheetsFacade {
  abstract get rule(): ConditionalFormat;
  /** The spreadsheet of the ranges; undefined while there are none. */
  abstract get fileId(): string | undefined;

  getBooleanCondition(): unknown {
    const { condition, format } = this.rule;
    return condition ? new BooleanConditionFacade(this.session, condition, format) : null;
  }
  getGradientCondition(): unknown {
    const { gradient } = this.rule;
    return gradient ? new GradientConditionFacade(this.session, gradient) : null;
  }
  getRanges(): unknown[] {
    const { fileId } = this;
    return fileId === undefined
      ? []
      : this.rule.ranges.map((range) => this.session.make.range(fileId, range));
  }
}
