// The enums of SpreadsheetApp, in Google's order.

import { enumeration } from "../../../runtime/facade.ts";

export const ProtectionType = enumeration("ProtectionType", "RANGE", "SHEET");
export const WrapStrategy = enumeration("WrapStrategy", "WRAP", "OVERFLOW", "CLIP");
export const Dimension = enumeration("Dimension", "COLUMNS", "ROWS");
export const SheetType = enumeration("SheetType", "GRID", "OBJECT", "DATASOURCE");
export const Direction = enumeration("Direction", "UP", "DOWN", "PREVIOUS", "NEXT");
export const BorderStyle = enumeration(
  "BorderStyle",
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
);
export const CopyPasteType = enumeration(
  "CopyPasteType",
  "PASTE_NORMAL",
  "PASTE_NO_BORDERS",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_DATA_VALIDATION",
  "PASTE_VALUES",
  "PASTE_CONDITIONAL_FORMATTING",
  "PASTE_COLUMN_WIDTHS",
);
export const DeveloperMetadataVisibility = enumeration("DeveloperMetadataVisibility", "DOCUMENT", "PROJECT");
export const DeveloperMetadataLocationType = enumeration(
  "DeveloperMetadataLocationType",
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
);
export const BandingTheme = enumeration(
  "BandingTheme",
  "LIGHT_GREY",
  "CYAN",
  "GREEN",
  "YELLOW",
  "ORANGE",
  "BLUE",
  "TEAL",
  "GREY",
  "BROWN",
  "LIGHT_GREEN",
  "INDIGO",
  "PINK",
);
export const DataValidationCriteria = enumeration(
  "DataValidationCriteria",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CUSTOM_FORMULA",
  "CHECKBOX",
);
export const SortOrder = enumeration("SortOrder", "ASCENDING", "DESCENDING");
export const ValueType = enumeration("ValueType", "IMAGE");
export const RecalculationInterval = enumeration("RecalculationInterval", "ON_CHANGE", "MINUTE", "HOUR");
export const TextDirection = enumeration("TextDirection", "LEFT_TO_RIGHT", "RIGHT_TO_LEFT");
export const AutoFillSeries = enumeration("AutoFillSeries", "DEFAULT_SERIES", "ALTERNATE_SERIES");
export const ColorType = enumeration("ColorType", "UNSUPPORTED", "RGB", "THEME");
export const BooleanCriteria = enumeration(
  "BooleanCriteria",
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "DATE_NOT_EQUAL_TO",
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_NOT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
);
export const InterpolationType = enumeration(
  "InterpolationType",
  "NUMBER",
  "PERCENT",
  "PERCENTILE",
  "MIN",
  "MAX",
);
export const RelativeDate = enumeration(
  "RelativeDate",
  "TODAY",
  "TOMORROW",
  "YESTERDAY",
  "PAST_WEEK",
  "PAST_MONTH",
  "PAST_YEAR",
);

/** As constants of SpreadsheetApp. */
export const SPREADSHEET_ENUMS = {
  AutoFillSeries,
  BandingTheme,
  BooleanCriteria,
  BorderStyle,
  ColorType,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension,
  Direction,
  InterpolationType,
  ProtectionType,
  RecalculationInterval,
  RelativeDate,
  SheetType,
  SortOrder,
  TextDirection,
  ValueType,
  WrapStrategy,
};
