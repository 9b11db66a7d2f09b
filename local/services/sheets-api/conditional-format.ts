// Conditional format rules as spreadsheets.get answers them. Requests that make or change them are not emulated.

import { serialOfInstant } from "../spreadsheet/serial.ts";
import type { ConditionalFormat, ConditionValue, GradientPoint } from "../spreadsheet/workbook.ts";
import { ruleTypeOf } from "../spreadsheet/facade/validation-criteria.ts";
import { colourPair } from "./colour.ts";

type ApiRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
type ApiPoint = GoogleAppsScript.Sheets.Schema.InterpolationPoint;

/** SpreadsheetApp's names that validation does not have, or has otherwise. */
const OWN_TYPES: Readonly<Record<string, string>> = {
  CELL_EMPTY: "BLANK",
  CELL_NOT_EMPTY: "NOT_BLANK",
  DATE_NOT_EQUAL_TO: "DATE_NOT_EQ",
  TEXT_NOT_EQUAL_TO: "TEXT_NOT_EQ",
  TEXT_STARTS_WITH: "TEXT_STARTS_WITH",
  TEXT_ENDS_WITH: "TEXT_ENDS_WITH",
};

export function answeredRule({ ranges, condition, format, gradient }: ConditionalFormat): ApiRule {
  if (gradient) {
    const { min, mid, max } = gradient;
    return {
      ranges: ranges.map((range) => ({ ...range })),
      gradientRule: {
        ...(min ? { minpoint: answeredPoint(min) } : {}),
        ...(mid ? { midpoint: answeredPoint(mid) } : {}),
        ...(max ? { maxpoint: answeredPoint(max) } : {}),
      },
    };
  }
  const criteria = condition?.criteria.replace(/_RELATIVE$/, "") ?? "";
  const { background, fontColor, ...text } = format;
  return {
    ranges: ranges.map((range) => ({ ...range })),
    booleanRule: {
      condition: {
        type: OWN_TYPES[criteria] ?? ruleTypeOf(criteria) ?? criteria,
        ...(condition?.values.length ? { values: condition.values.map(answeredValue) } : {}),
      },
      format: {
        ...colourPair("backgroundColor", background),
        ...(fontColor === undefined && Object.keys(text).length === 0
          ? {}
          : {
              textFormat: {
                ...text,
                ...colourPair("foregroundColor", fontColor),
              },
            }),
      },
    },
  };
}

function answeredValue(value: ConditionValue): { userEnteredValue: string } | { relativeDate: string } {
  if (typeof value !== "object") return { userEnteredValue: String(value) };
  if ("relative" in value) return { relativeDate: value.relative };
  return { userEnteredValue: String(Math.floor(serialOfInstant(value.instant, "UTC"))) };
}

function answeredPoint({ color, type, value }: GradientPoint): ApiPoint {
  return { ...colourPair("color", color), type, ...(value === "" ? {} : { value }) };
}
