// The messages of the Sheets API v4 that a batch can carry, as its discovery document lists them: what an unknown
// field is, what a field mask may name, and which value a field takes.

/**
 * "field:Type" lists. Types: string, int32, double, bool, mask (a FieldMask), Value (any JSON scalar), a message
 * or an enum; `[]` repeated, `{}` a map. "Opaque" marks messages that are known to exist and are not emulated.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  BatchUpdateSpreadsheetRequest:
    "requests:Request[] includeSpreadsheetInResponse:bool responseRanges:string[] responseIncludeGridData:bool",
  BatchUpdateValuesRequest:
    "valueInputOption:ValueInputOption data:ValueRange[] includeValuesInResponse:bool responseValueRenderOption:ValueRenderOption responseDateTimeRenderOption:DateTimeRenderOption",
  BatchClearValuesRequest: "ranges:string[]",
  ClearValuesRequest: "",
  ValueRange: "range:string majorDimension:Dimension values:ListValue[]",
  GetSpreadsheetByDataFilterRequest:
    "dataFilters:DataFilter[] includeGridData:bool excludeTablesInBandedRanges:bool commentsViewMode:string",
  CopySheetToAnotherSpreadsheetRequest: "destinationSpreadsheetId:string",
  Spreadsheet:
    "spreadsheetId:string properties:SpreadsheetProperties sheets:Sheet[] namedRanges:NamedRange[] spreadsheetUrl:string developerMetadata:DeveloperMetadata[] dataSources:Opaque[] dataSourceSchedules:Opaque[]",
  SpreadsheetProperties:
    "title:string locale:string autoRecalc:RecalculationInterval timeZone:string defaultFormat:CellFormat iterativeCalculationSettings:IterativeCalculationSettings spreadsheetTheme:Opaque importFunctionsExternalUrlAccessAllowed:bool",
  IterativeCalculationSettings: "maxIterations:int32 convergenceThreshold:double",
  Sheet:
    "properties:SheetProperties data:GridData[] merges:GridRange[] conditionalFormats:Opaque[] filterViews:Opaque[] protectedRanges:ProtectedRange[] basicFilter:BasicFilter charts:Opaque[] bandedRanges:BandedRange[] developerMetadata:DeveloperMetadata[] rowGroups:Opaque[] columnGroups:Opaque[] slicers:Opaque[] tables:Opaque[]",
  SheetProperties:
    "sheetId:int32 title:string index:int32 sheetType:SheetType gridProperties:GridProperties hidden:bool tabColor:Color tabColorStyle:ColorStyle rightToLeft:bool dataSourceSheetProperties:Opaque",
  GridProperties:
    "rowCount:int32 columnCount:int32 frozenRowCount:int32 frozenColumnCount:int32 hideGridlines:bool rowGroupControlAfter:bool columnGroupControlAfter:bool",
  GridData:
    "startRow:int32 startColumn:int32 rowData:RowData[] rowMetadata:DimensionProperties[] columnMetadata:DimensionProperties[]",
  RowData: "values:CellData[]",
  CellData:
    "userEnteredValue:ExtendedValue effectiveValue:ExtendedValue formattedValue:string userEnteredFormat:CellFormat effectiveFormat:CellFormat hyperlink:string note:string textFormatRuns:Opaque[] dataValidation:DataValidationRule pivotTable:Opaque dataSourceTable:Opaque dataSourceFormula:Opaque chipRuns:Opaque[]",
  ExtendedValue:
    "numberValue:double stringValue:string boolValue:bool formulaValue:string errorValue:ErrorValue",
  ErrorValue: "type:ErrorType message:string",
  CellFormat:
    "numberFormat:NumberFormat backgroundColor:Color backgroundColorStyle:ColorStyle borders:Borders padding:Padding horizontalAlignment:HorizontalAlign verticalAlignment:VerticalAlign wrapStrategy:WrapStrategy textDirection:TextDirection textFormat:TextFormat hyperlinkDisplayType:HyperlinkDisplayType textRotation:TextRotation",
  NumberFormat: "type:NumberFormatType pattern:string",
  Color: "red:double green:double blue:double alpha:double",
  ColorStyle: "rgbColor:Color themeColor:ThemeColorType",
  Borders: "top:Border bottom:Border left:Border right:Border",
  Border: "style:Style width:int32 color:Color colorStyle:ColorStyle",
  Padding: "top:int32 right:int32 bottom:int32 left:int32",
  TextFormat:
    "foregroundColor:Color foregroundColorStyle:ColorStyle fontFamily:string fontSize:int32 bold:bool italic:bool strikethrough:bool underline:bool link:Link",
  Link: "uri:string",
  TextRotation: "angle:int32 vertical:bool",
  DataValidationRule: "condition:BooleanCondition inputMessage:string strict:bool showCustomUi:bool",
  BooleanCondition: "type:ConditionType values:ConditionValue[]",
  ConditionValue: "relativeDate:RelativeDate userEnteredValue:string",
  DimensionProperties:
    "hiddenByFilter:bool hiddenByUser:bool pixelSize:int32 developerMetadata:DeveloperMetadata[] dataSourceColumnReference:Opaque",
  GridRange:
    "sheetId:int32 startRowIndex:int32 endRowIndex:int32 startColumnIndex:int32 endColumnIndex:int32",
  GridCoordinate: "sheetId:int32 rowIndex:int32 columnIndex:int32",
  DimensionRange: "sheetId:int32 dimension:Dimension startIndex:int32 endIndex:int32",
  NamedRange: "namedRangeId:string name:string range:GridRange",
  ProtectedRange:
    "protectedRangeId:int32 range:GridRange namedRangeId:string tableId:string description:string warningOnly:bool requestingUserCanEdit:bool unprotectedRanges:GridRange[] editors:Editors",
  Editors: "users:string[] groups:string[] domainUsersCanEdit:bool",
  BasicFilter: "range:GridRange sortSpecs:SortSpec[] criteria:Opaque{} filterSpecs:Opaque[] tableId:string",
  SortSpec:
    "dimensionIndex:int32 sortOrder:SortOrder foregroundColor:Color foregroundColorStyle:ColorStyle backgroundColor:Color backgroundColorStyle:ColorStyle dataSourceColumnReference:Opaque",
  BandedRange:
    "bandedRangeId:int32 bandedRangeReference:string range:GridRange rowProperties:BandingProperties columnProperties:BandingProperties",
  BandingProperties:
    "headerColor:Color headerColorStyle:ColorStyle firstBandColor:Color firstBandColorStyle:ColorStyle secondBandColor:Color secondBandColorStyle:ColorStyle footerColor:Color footerColorStyle:ColorStyle",
  DeveloperMetadata:
    "metadataId:int32 metadataKey:string metadataValue:string location:DeveloperMetadataLocation visibility:DeveloperMetadataVisibility",
  DeveloperMetadataLocation:
    "locationType:DeveloperMetadataLocationType spreadsheet:bool sheetId:int32 dimensionRange:DimensionRange",
  DeveloperMetadataLookup:
    "locationType:DeveloperMetadataLocationType metadataLocation:DeveloperMetadataLocation locationMatchingStrategy:string metadataId:int32 metadataKey:string metadataValue:string visibility:DeveloperMetadataVisibility",
  DataFilter: "developerMetadataLookup:DeveloperMetadataLookup a1Range:string gridRange:GridRange",

  BatchUpdateSpreadsheetResponse: "spreadsheetId:string replies:Opaque[] updatedSpreadsheet:Spreadsheet",
  UpdateValuesResponse:
    "spreadsheetId:string updatedRange:string updatedRows:int32 updatedColumns:int32 updatedCells:int32 updatedData:ValueRange",
  BatchUpdateValuesResponse:
    "spreadsheetId:string totalUpdatedRows:int32 totalUpdatedColumns:int32 totalUpdatedCells:int32 totalUpdatedSheets:int32 responses:UpdateValuesResponse[]",
  AppendValuesResponse: "spreadsheetId:string tableRange:string updates:UpdateValuesResponse",
  BatchGetValuesResponse: "spreadsheetId:string valueRanges:ValueRange[]",
  BatchGetValuesByDataFilterRequest:
    "dataFilters:DataFilter[] majorDimension:Dimension valueRenderOption:ValueRenderOption dateTimeRenderOption:DateTimeRenderOption",
  BatchGetValuesByDataFilterResponse: "spreadsheetId:string valueRanges:MatchedValueRange[]",
  MatchedValueRange: "valueRange:ValueRange dataFilters:DataFilter[]",
  ClearValuesResponse: "spreadsheetId:string clearedRange:string",
  BatchClearValuesResponse: "spreadsheetId:string clearedRanges:string[]",

  Request:
    "updateSpreadsheetProperties:UpdateSpreadsheetPropertiesRequest updateSheetProperties:UpdateSheetPropertiesRequest updateDimensionProperties:UpdateDimensionPropertiesRequest updateNamedRange:UpdateNamedRangeRequest repeatCell:RepeatCellRequest addNamedRange:AddNamedRangeRequest deleteNamedRange:DeleteNamedRangeRequest addSheet:AddSheetRequest deleteSheet:DeleteSheetRequest autoFill:Opaque cutPaste:CutPasteRequest copyPaste:CopyPasteRequest mergeCells:MergeCellsRequest unmergeCells:UnmergeCellsRequest updateBorders:UpdateBordersRequest updateCells:UpdateCellsRequest addFilterView:Opaque appendCells:AppendCellsRequest clearBasicFilter:ClearBasicFilterRequest deleteDimension:DeleteDimensionRequest deleteEmbeddedObject:Opaque deleteFilterView:Opaque duplicateFilterView:Opaque duplicateSheet:DuplicateSheetRequest findReplace:FindReplaceRequest insertDimension:InsertDimensionRequest insertRange:InsertRangeRequest moveDimension:MoveDimensionRequest updateEmbeddedObjectPosition:Opaque pasteData:PasteDataRequest textToColumns:Opaque updateFilterView:Opaque deleteRange:DeleteRangeRequest appendDimension:AppendDimensionRequest addConditionalFormatRule:Opaque updateConditionalFormatRule:Opaque deleteConditionalFormatRule:Opaque sortRange:SortRangeRequest setDataValidation:SetDataValidationRequest setBasicFilter:SetBasicFilterRequest addProtectedRange:AddProtectedRangeRequest updateProtectedRange:UpdateProtectedRangeRequest deleteProtectedRange:DeleteProtectedRangeRequest autoResizeDimensions:AutoResizeDimensionsRequest addChart:Opaque updateChartSpec:Opaque updateBanding:UpdateBandingRequest addBanding:AddBandingRequest deleteBanding:DeleteBandingRequest createDeveloperMetadata:CreateDeveloperMetadataRequest updateDeveloperMetadata:Opaque deleteDeveloperMetadata:DeleteDeveloperMetadataRequest randomizeRange:Opaque addDimensionGroup:Opaque deleteDimensionGroup:Opaque updateDimensionGroup:Opaque trimWhitespace:TrimWhitespaceRequest deleteDuplicates:DeleteDuplicatesRequest updateEmbeddedObjectBorder:Opaque addSlicer:Opaque updateSlicerSpec:Opaque addDataSource:Opaque updateDataSource:Opaque deleteDataSource:Opaque refreshDataSource:Opaque cancelDataSourceRefresh:Opaque addTable:Opaque updateTable:Opaque deleteTable:Opaque",
  UpdateSpreadsheetPropertiesRequest: "properties:SpreadsheetProperties fields:mask",
  UpdateSheetPropertiesRequest: "properties:SheetProperties fields:mask",
  UpdateDimensionPropertiesRequest:
    "range:DimensionRange dataSourceSheetRange:Opaque properties:DimensionProperties fields:mask",
  UpdateNamedRangeRequest: "namedRange:NamedRange fields:mask",
  RepeatCellRequest: "range:GridRange cell:CellData fields:mask",
  AddNamedRangeRequest: "namedRange:NamedRange",
  DeleteNamedRangeRequest: "namedRangeId:string",
  AddSheetRequest: "properties:SheetProperties",
  DeleteSheetRequest: "sheetId:int32",
  CutPasteRequest: "source:GridRange destination:GridCoordinate pasteType:PasteType",
  CopyPasteRequest:
    "source:GridRange destination:GridRange pasteType:PasteType pasteOrientation:PasteOrientation",
  MergeCellsRequest: "range:GridRange mergeType:MergeType",
  UnmergeCellsRequest: "range:GridRange",
  UpdateBordersRequest:
    "range:GridRange top:Border bottom:Border left:Border right:Border innerHorizontal:Border innerVertical:Border",
  UpdateCellsRequest: "rows:RowData[] fields:mask start:GridCoordinate range:GridRange",
  AppendCellsRequest: "sheetId:int32 rows:RowData[] fields:mask tableId:string",
  ClearBasicFilterRequest: "sheetId:int32",
  DeleteDimensionRequest: "range:DimensionRange",
  DuplicateSheetRequest: "sourceSheetId:int32 insertSheetIndex:int32 newSheetId:int32 newSheetName:string",
  FindReplaceRequest:
    "find:string replacement:string matchCase:bool matchEntireCell:bool searchByRegex:bool includeFormulas:bool range:GridRange sheetId:int32 allSheets:bool",
  InsertDimensionRequest: "range:DimensionRange inheritFromBefore:bool",
  InsertRangeRequest: "range:GridRange shiftDimension:Dimension",
  MoveDimensionRequest: "source:DimensionRange destinationIndex:int32",
  PasteDataRequest: "coordinate:GridCoordinate data:string type:PasteType delimiter:string html:bool",
  DeleteRangeRequest: "range:GridRange shiftDimension:Dimension",
  AppendDimensionRequest: "sheetId:int32 dimension:Dimension length:int32 tableId:string",
  SortRangeRequest: "range:GridRange sortSpecs:SortSpec[]",
  SetDataValidationRequest: "range:GridRange rule:DataValidationRule filteredRowsIncluded:bool",
  SetBasicFilterRequest: "filter:BasicFilter",
  AddProtectedRangeRequest: "protectedRange:ProtectedRange",
  UpdateProtectedRangeRequest: "protectedRange:ProtectedRange fields:mask",
  DeleteProtectedRangeRequest: "protectedRangeId:int32",
  AutoResizeDimensionsRequest: "dimensions:DimensionRange dataSourceSheetDimensions:Opaque",
  UpdateBandingRequest: "bandedRange:BandedRange fields:mask",
  AddBandingRequest: "bandedRange:BandedRange",
  DeleteBandingRequest: "bandedRangeId:int32",
  CreateDeveloperMetadataRequest: "developerMetadata:DeveloperMetadata",
  DeleteDeveloperMetadataRequest: "dataFilter:DataFilter",
  TrimWhitespaceRequest: "range:GridRange",
  DeleteDuplicatesRequest: "range:GridRange comparisonColumns:DimensionRange[]",
};

const ENUMS: Readonly<Record<string, string>> = {
  ValueInputOption: "INPUT_VALUE_OPTION_UNSPECIFIED RAW USER_ENTERED",
  ValueRenderOption: "FORMATTED_VALUE UNFORMATTED_VALUE FORMULA",
  DateTimeRenderOption: "SERIAL_NUMBER FORMATTED_STRING",
  InsertDataOption: "OVERWRITE INSERT_ROWS",
  Dimension: "DIMENSION_UNSPECIFIED ROWS COLUMNS",
  RecalculationInterval: "RECALCULATION_INTERVAL_UNSPECIFIED ON_CHANGE MINUTE HOUR",
  SheetType: "SHEET_TYPE_UNSPECIFIED GRID OBJECT DATA_SOURCE",
  ErrorType: "ERROR_TYPE_UNSPECIFIED ERROR NULL_VALUE DIVIDE_BY_ZERO VALUE REF NAME NUM N_A LOADING",
  HorizontalAlign: "HORIZONTAL_ALIGN_UNSPECIFIED LEFT CENTER RIGHT",
  VerticalAlign: "VERTICAL_ALIGN_UNSPECIFIED TOP MIDDLE BOTTOM",
  WrapStrategy: "WRAP_STRATEGY_UNSPECIFIED OVERFLOW_CELL LEGACY_WRAP CLIP WRAP",
  TextDirection: "TEXT_DIRECTION_UNSPECIFIED LEFT_TO_RIGHT RIGHT_TO_LEFT",
  HyperlinkDisplayType: "HYPERLINK_DISPLAY_TYPE_UNSPECIFIED LINKED PLAIN_TEXT",
  NumberFormatType:
    "NUMBER_FORMAT_TYPE_UNSPECIFIED TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC",
  ThemeColorType:
    "THEME_COLOR_TYPE_UNSPECIFIED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 LINK",
  Style: "STYLE_UNSPECIFIED DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE",
  ConditionType:
    "CONDITION_TYPE_UNSPECIFIED NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ NUMBER_NOT_EQ NUMBER_BETWEEN NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH TEXT_ENDS_WITH TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ FILTER_EXPRESSION",
  RelativeDate: "RELATIVE_DATE_UNSPECIFIED PAST_YEAR PAST_MONTH PAST_WEEK YESTERDAY TODAY TOMORROW",
  SortOrder: "SORT_ORDER_UNSPECIFIED ASCENDING DESCENDING",
  DeveloperMetadataVisibility: "DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED DOCUMENT PROJECT",
  DeveloperMetadataLocationType: "DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED ROW COLUMN SHEET SPREADSHEET",
  PasteType:
    "PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_NO_BORDERS PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_CONDITIONAL_FORMATTING",
  PasteOrientation: "NORMAL TRANSPOSE",
  MergeType: "MERGE_ALL MERGE_COLUMNS MERGE_ROWS",
};

/** Fields of which only one may be set (a protobuf oneof): its name, and its members where not the whole message. */
export const ONE_OF: Readonly<
  Record<string, { readonly name: string; readonly members?: readonly string[] }>
> = {
  Request: { name: "kind" },
  ExtendedValue: { name: "value" },
  UpdateCellsRequest: { name: "area", members: ["start", "range"] },
  PasteDataRequest: { name: "kind", members: ["delimiter", "html"] },
  FindReplaceRequest: { name: "scope", members: ["range", "sheetId", "allSheets"] },
};

export interface Field {
  readonly name: string;
  /** Scalar, message or enum name without its `[]` or `{}`. */
  readonly type: string;
  readonly repeated: boolean;
  readonly map: boolean;
}

const parsed = new Map<string, ReadonlyMap<string, Field>>();

/** The fields of a message by name, or undefined where the name is no message of this API. */
export function messageFields(message: string): ReadonlyMap<string, Field> | undefined {
  const known = parsed.get(message);
  if (known) return known;
  const text = MESSAGES[message];
  if (text === undefined) return undefined;
  const fields = new Map<string, Field>();
  for (const item of text.split(" ").filter(Boolean)) {
    const [, name = "", type = "", suffix = ""] = /^(\w+):(\w+)(\[\]|\{\})?$/.exec(item) ?? [];
    fields.set(name, { name, type, repeated: suffix === "[]", map: suffix === "{}" });
  }
  parsed.set(message, fields);
  return fields;
}

/** The values of an enum, or undefined where the name is no enum of this API. */
export function enumValues(name: string): readonly string[] | undefined {
  const known = values.get(name) ?? ENUMS[name]?.split(" ");
  if (known) values.set(name, known);
  return known;
}

const values = new Map<string, readonly string[]>();

/** Message names, for the `Sheets.newXxx()` factories; a response is never made by a script. */
export const FACTORY_NAMES: readonly string[] = Object.keys(MESSAGES).filter(
  (name) => !name.endsWith("Response"),
);

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
