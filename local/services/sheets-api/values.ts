// Sheets.Spreadsheets.Values: values by A1 range.

import type { Emulates } from "../spreadsheet/facade/emulates.ts";
import type { Members } from "../../runtime/facade.ts";
import { placeOfA1 } from "./a1-range.ts";
import { invalid } from "./api-error.ts";
import { openWorkbook } from "./guard.ts";
import { ApiFacade, type Call, type MethodShape } from "./service.ts";
import { cellsOf, placeOfFilter, valueRange, type RenderOptions } from "./values-read.ts";
import { ValueWrite, type WriteOptions } from "./values-write.ts";

const RENDER = {
  majorDimension: "Dimension",
  valueRenderOption: "ValueRenderOption",
  dateTimeRenderOption: "DateTimeRenderOption",
};

const INPUT = {
  valueInputOption: "ValueInputOption",
  includeValuesInResponse: "bool",
  responseValueRenderOption: "ValueRenderOption",
  responseDateTimeRenderOption: "DateTimeRenderOption",
};

const id = (method: string): string => `sheets.spreadsheets.values.${method}`;

const SHAPES = {
  get: {
    id: id("get"),
    kind: "read",
    answer: "ValueRange",
    paths: ["spreadsheetId", "range"],
    parameters: RENDER,
  },
  batchGet: {
    id: id("batchGet"),
    kind: "read",
    answer: "BatchGetValuesResponse",
    paths: ["spreadsheetId"],
    parameters: { ...RENDER, ranges: "string[]" },
  },
  batchGetByDataFilter: {
    id: id("batchGetByDataFilter"),
    kind: "read",
    hasBody: true,
    answer: "BatchGetValuesByDataFilterResponse",
    paths: ["spreadsheetId"],
  },
  update: {
    id: id("update"),
    kind: "write",
    hasBody: true,
    bodyPath: "data",
    answer: "UpdateValuesResponse",
    paths: ["spreadsheetId", "range"],
    parameters: INPUT,
  },
  append: {
    id: id("append"),
    kind: "write",
    hasBody: true,
    bodyPath: "data",
    answer: "AppendValuesResponse",
    paths: ["spreadsheetId", "range"],
    parameters: { ...INPUT, insertDataOption: "InsertDataOption" },
  },
  batchUpdate: {
    id: id("batchUpdate"),
    kind: "write",
    hasBody: true,
    answer: "BatchUpdateValuesResponse",
    paths: ["spreadsheetId"],
  },
  clear: {
    id: id("clear"),
    kind: "write",
    hasBody: true,
    answer: "ClearValuesResponse",
    paths: ["spreadsheetId", "range"],
  },
  batchClear: {
    id: id("batchClear"),
    kind: "write",
    hasBody: true,
    answer: "BatchClearValuesResponse",
    paths: ["spreadsheetId"],
  },
} as const satisfies Record<string, MethodShape>;

function renderOptions(call: Call): RenderOptions {
  return {
    majorDimension: call.text("majorDimension"),
    valueRenderOption: call.text("valueRenderOption"),
    dateTimeRenderOption: call.text("dateTimeRenderOption"),
  };
}

function writeOptions(call: Call, majorDimension: string | undefined): WriteOptions {
  return {
    valueInputOption: call.text("valueInputOption"),
    insertDataOption: call.text("insertDataOption"),
    includeValuesInResponse: call.flag("includeValuesInResponse"),
    response: {
      majorDimension,
      valueRenderOption: call.text("responseValueRenderOption"),
      dateTimeRenderOption: call.text("responseDateTimeRenderOption"),
    },
  };
}

export class ValuesFacade
  extends ApiFacade
  implements Emulates<GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection>
{
  readonly typeName = "Sheets.Spreadsheets.Values";
  readonly members = {
    get: "read",
    batchGet: "read",
    batchGetByDataFilter: "read",
    update: "write",
    append: "write",
    batchUpdate: "write",
    clear: "write",
    batchClear: "write",
  } as const satisfies Members<ValuesFacade>;

  get(...args: unknown[]): unknown {
    const { execution } = this;
    return this.call(SHAPES.get, args, (call) => {
      const workbook = openWorkbook(execution, call.path("spreadsheetId"), "read");
      const place = placeOfA1(workbook, call.path("range"));
      execution.spend({ op: "apiRead", cells: cellsOf(place) });
      return valueRange(workbook, place, renderOptions(call));
    });
  }

  batchGet(...args: unknown[]): unknown {
    const { execution } = this;
    return this.call(SHAPES.batchGet, args, (call) => {
      const workbook = openWorkbook(execution, call.path("spreadsheetId"), "read");
      const places = call.list("ranges").map((range) => placeOfA1(workbook, range));
      execution.spend({ op: "apiRead", cells: places.reduce((sum, place) => sum + cellsOf(place), 0) });
      return {
        spreadsheetId: workbook.spreadsheetId,
        ...(places.length
          ? { valueRanges: places.map((place) => valueRange(workbook, place, renderOptions(call))) }
          : {}),
      };
    });
  }

  batchGetByDataFilter(...args: unknown[]): unknown {
    const { execution } = this;
    return this.call(SHAPES.batchGetByDataFilter, args, (call) => {
      const body = call.body("BatchGetValuesByDataFilterRequest");
      const workbook = openWorkbook(execution, call.path("spreadsheetId"), "read");
      const filters = body.dataFilters ?? [];
      if (filters.length === 0) throw invalid("Must specify at least one data filter.");
      const places = filters.map((filter, index) => placeOfFilter(workbook, filter, index));
      execution.spend({ op: "apiRead", cells: places.reduce((sum, place) => sum + cellsOf(place), 0) });
      const options: RenderOptions = {
        majorDimension: body.majorDimension,
        valueRenderOption: body.valueRenderOption,
        dateTimeRenderOption: body.dateTimeRenderOption,
      };
      return {
        spreadsheetId: workbook.spreadsheetId,
        valueRanges: places.map((place, index) => ({
          valueRange: valueRange(workbook, place, options),
          dataFilters: [filters[index]],
        })),
      };
    });
  }

  update(...args: unknown[]): unknown {
    return this.call(SHAPES.update, args, (call) => {
      const data = call.body("ValueRange");
      const range = call.path("range");
      if (data.range !== undefined && data.range !== range) throw mismatch(range, data.range);
      const write = this.open(call);
      return write.run(() => write.update(data, range, writeOptions(call, data.majorDimension)));
    });
  }

  append(...args: unknown[]): unknown {
    return this.call(SHAPES.append, args, (call) => {
      const data = call.body("ValueRange");
      const range = call.path("range");
      if (data.range !== undefined && data.range !== range) throw mismatch(range, data.range);
      const write = this.open(call);
      return write.run(() => write.append(data, range, writeOptions(call, data.majorDimension)));
    });
  }

  batchUpdate(...args: unknown[]): unknown {
    return this.call(SHAPES.batchUpdate, args, (call) => {
      const body = call.body("BatchUpdateValuesRequest");
      const write = this.open(call);
      const responses = write.run(() =>
        (body.data ?? []).map((data, index) => {
          const options: WriteOptions = {
            valueInputOption: body.valueInputOption,
            includeValuesInResponse: body.includeValuesInResponse ?? false,
            response: {
              majorDimension: data.majorDimension,
              valueRenderOption: body.responseValueRenderOption,
              dateTimeRenderOption: body.responseDateTimeRenderOption,
            },
          };
          return write.update(data, data.range ?? "", options, `Invalid data[${index}]: `);
        }),
      );
      const total = (field: "updatedRows" | "updatedColumns" | "updatedCells") =>
        responses.reduce((sum, response) => sum + (response[field] ?? 0), 0);
      const sheets = new Set(responses.map((response) => response.updatedRange?.replace(/![^!]*$/, "")));
      return {
        spreadsheetId: write.workbook.spreadsheetId,
        totalUpdatedRows: total("updatedRows"),
        totalUpdatedColumns: total("updatedColumns"),
        totalUpdatedCells: total("updatedCells"),
        totalUpdatedSheets: sheets.size,
        responses,
      };
    });
  }

  clear(...args: unknown[]): unknown {
    return this.call(SHAPES.clear, args, (call) => {
      call.body("ClearValuesRequest");
      const write = this.open(call);
      const { spreadsheetId } = write.workbook;
      return { spreadsheetId, clearedRange: write.run(() => write.clear(call.path("range"))) };
    });
  }

  batchClear(...args: unknown[]): unknown {
    return this.call(SHAPES.batchClear, args, (call) => {
      const { ranges = [] } = call.body("BatchClearValuesRequest");
      const write = this.open(call);
      const clearedRanges = write.run(() =>
        ranges.map((range, index) => write.clear(range, `Invalid range[${index}]: `)),
      );
      return { spreadsheetId: write.workbook.spreadsheetId, clearedRanges };
    });
  }

  private open(call: Call): ValueWrite {
    return new ValueWrite(this.execution, openWorkbook(this.execution, call.path("spreadsheetId"), "write"));
  }
}

function mismatch(asked: string, given: string): Error {
  return invalid(`Request range[${asked}] does not match value's range[${given}]`);
}
