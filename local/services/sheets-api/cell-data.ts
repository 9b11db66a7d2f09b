// Cells between the API's CellData and the workbook's Cell. Text that arrives as stringValue is never parsed.

import { displayOf } from "../spreadsheet/display.ts";
import type { Cell, ValidationRule } from "../spreadsheet/workbook.ts";
import { invalid, notEmulated } from "./api-error.ts";
import { answeredFormat, effectiveFormat, updatedFormat } from "./cell-format.ts";
import { below, project, type Mask } from "./field-mask.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
type ApiRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** Parts of CellData that are not emulated: refused where a request brings them, not silently dropped. */
const NOT_EMULATED = ["textFormatRuns", "pivotTable"] as const;

/** The cell after an update; a part that the mask selects and the request lacks is cleared. */
export function updatedCell(before: Cell, data: CellData | undefined, mask: Mask, where: string): Cell {
  for (const part of NOT_EMULATED) {
    if (data?.[part] !== undefined && below(mask, part)) throw notEmulated(`CellData.${part}`);
  }
  let next: Cell = before;
  if (below(mask, "userEnteredValue")) next = withValue(next, data?.userEnteredValue, where);
  const format = below(mask, "userEnteredFormat");
  if (format) next = withPart(next, "format", updatedFormat(before.format, data?.userEnteredFormat, format));
  if (below(mask, "note")) next = withPart(next, "note", data?.note === "" ? undefined : data?.note);
  if (below(mask, "dataValidation")) {
    next = withPart(
      next,
      "validation",
      data?.dataValidation ? ruleOf(data.dataValidation, where) : undefined,
    );
  }
  return next;
}

function withPart<K extends "format" | "note" | "validation">(cell: Cell, part: K, value: Cell[K]): Cell {
  const next: Record<string, unknown> = { ...cell, [part]: value };
  if (value === undefined) delete next[part];
  return { value: cell.value, ...next };
}

function withValue(cell: Cell, entered: ExtendedValue | undefined, where: string): Cell {
  const { formula: _, ...rest } = cell;
  if (entered?.formulaValue !== undefined) {
    const formula = entered.formulaValue;
    return { ...rest, value: null, formula: formula.startsWith("=") ? formula : `=${formula}` };
  }
  if (entered?.errorValue !== undefined) {
    throw invalid(`${where}: userEnteredValue.errorValue is read-only.`);
  }
  const value = entered?.stringValue ?? entered?.numberValue ?? entered?.boolValue ?? null;
  return { ...rest, value: value === "" ? null : value };
}

/** A validation rule of a request. */
export function ruleOf(rule: ApiRule, where: string): ValidationRule {
  const type = rule.condition?.type;
  if (type === undefined) throw invalid(`${where}: No condition specified in the data validation rule.`);
  const values = rule.condition?.values ?? [];
  if (type === "ONE_OF_LIST" && values.length === 0) {
    throw invalid(`${where}: Invalid number of values for condition type ONE_OF_LIST.`);
  }
  return {
    type,
    values: values.map((value) => value.userEnteredValue ?? value.relativeDate ?? ""),
    strict: rule.strict ?? false,
    showCustomUi: rule.showCustomUi ?? false,
    ...(rule.inputMessage === undefined ? {} : { inputMessage: rule.inputMessage }),
  };
}

function answeredRule(rule: ValidationRule): ApiRule {
  return {
    condition: {
      type: rule.type,
      ...(rule.values.length
        ? { values: rule.values.map((userEnteredValue) => ({ userEnteredValue })) }
        : {}),
    },
    ...(rule.inputMessage === undefined ? {} : { inputMessage: rule.inputMessage }),
    ...(rule.strict ? { strict: true } : {}),
    ...(rule.showCustomUi ? { showCustomUi: true } : {}),
  };
}

/** Answers the parts of cells that the mask asks for; undefined where nothing is left to say. */
export function cellAnswerer(mask: Mask, locale: string): (cell: Cell) => CellData | undefined {
  const part = (name: string) => below(mask, name);
  const entered = part("userEnteredValue");
  const effective = part("effectiveValue");
  const formatted = part("formattedValue");
  const ownFormat = part("userEnteredFormat");
  const wholeFormat = part("effectiveFormat");
  const note = part("note");
  const rule = part("dataValidation");
  return (cell) => {
    const data: CellData = {};
    if (cell.value !== null || cell.formula !== undefined) {
      const value = effectiveValue(cell);
      if (entered) {
        data.userEnteredValue = project(
          cell.formula === undefined ? value : { formulaValue: cell.formula },
          entered,
        );
      }
      if (effective) data.effectiveValue = project(value, effective);
      if (formatted) data.formattedValue = displayOf(cell, locale);
    }
    if (cell.format && ownFormat) data.userEnteredFormat = project(answeredFormat(cell.format), ownFormat);
    const isBlank = cell.value === null && !cell.formula && !cell.format && !cell.note && !cell.validation;
    if (wholeFormat && !isBlank) data.effectiveFormat = project(effectiveFormat(cell.format), wholeFormat);
    if (cell.note !== undefined && note) data.note = cell.note;
    if (cell.validation && rule) data.dataValidation = project(answeredRule(cell.validation), rule);
    return Object.keys(data).length > 0 ? data : undefined;
  };
}

const ERRORS: Readonly<Record<string, string>> = {
  "#DIV/0!": "DIVIDE_BY_ZERO",
  "#VALUE!": "VALUE",
  "#REF!": "REF",
  "#NAME?": "NAME",
  "#NUM!": "NUM",
  "#N/A": "N_A",
  "#NULL!": "NULL_VALUE",
  "#ERROR!": "ERROR",
};

function effectiveValue(cell: Cell): ExtendedValue {
  const { value, formula } = cell;
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  const error = formula === undefined ? undefined : ERRORS[value ?? ""];
  return error === undefined ? { stringValue: value ?? "" } : { errorValue: { type: error } };
}
