// The two spellings of validation criteria: the Sheets API's (as stored) and SpreadsheetApp's.

import { DataValidationCriteria } from "./enums.ts";

type Criteria = keyof typeof DataValidationCriteria;

const CRITERIA: Readonly<Record<string, Criteria>> = {
  DATE_AFTER: "DATE_AFTER",
  DATE_BEFORE: "DATE_BEFORE",
  DATE_BETWEEN: "DATE_BETWEEN",
  DATE_EQ: "DATE_EQUAL_TO",
  DATE_IS_VALID: "DATE_IS_VALID_DATE",
  DATE_NOT_BETWEEN: "DATE_NOT_BETWEEN",
  DATE_ON_OR_AFTER: "DATE_ON_OR_AFTER",
  DATE_ON_OR_BEFORE: "DATE_ON_OR_BEFORE",
  NUMBER_BETWEEN: "NUMBER_BETWEEN",
  NUMBER_EQ: "NUMBER_EQUAL_TO",
  NUMBER_GREATER: "NUMBER_GREATER_THAN",
  NUMBER_GREATER_THAN_EQ: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  NUMBER_LESS: "NUMBER_LESS_THAN",
  NUMBER_LESS_THAN_EQ: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  NUMBER_NOT_BETWEEN: "NUMBER_NOT_BETWEEN",
  NUMBER_NOT_EQ: "NUMBER_NOT_EQUAL_TO",
  TEXT_CONTAINS: "TEXT_CONTAINS",
  TEXT_NOT_CONTAINS: "TEXT_DOES_NOT_CONTAIN",
  TEXT_EQ: "TEXT_EQUAL_TO",
  TEXT_IS_EMAIL: "TEXT_IS_VALID_EMAIL",
  TEXT_IS_URL: "TEXT_IS_VALID_URL",
  ONE_OF_LIST: "VALUE_IN_LIST",
  ONE_OF_RANGE: "VALUE_IN_RANGE",
  CUSTOM_FORMULA: "CUSTOM_FORMULA",
  BOOLEAN: "CHECKBOX",
};

export const criteriaOf = (ruleType: string): Criteria => CRITERIA[ruleType] ?? "CUSTOM_FORMULA";

export const ruleTypeOf = (criteria: string): string | undefined =>
  Object.keys(CRITERIA).find((type) => CRITERIA[type] === criteria);
