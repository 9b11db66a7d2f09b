// DeveloperMetadata (reference/spreadsheet/DeveloperMetadata, DeveloperMetadataFinder; Sheets API, guides/metadata). What
// the reference leaves open was measured at Google: test/testsheetsdeveloper.js of brucemcpherson/gas-fakes.

import { boundScript, bundleOf, OWNER, TAB } from "../runtime/scripted.ts";
import { bench, READER, WANG } from "./script.ts";

const PRELUDE = `
  const Visibility = SpreadsheetApp.DeveloperMetadataVisibility;
  const row = sheet.getRange("8:8"), column = sheet.getRange("G:G");
  const keys = (list) => list.map((each) => each.getKey());
  const place = (each) => { const at = each.getLocation(); const range = at.getRow() || at.getColumn(); return at.getLocationType() + (range ? " " + range.getA1Notation() : ""); };`;

test("a key alone has no value; the visibility is the document's unless said otherwise", () => {
  const { run } = bench();
  expect(
    run(`${PRELUDE}
      row.addDeveloperMetadata("id");
      column.addDeveloperMetadata("totals", "sum", Visibility.PROJECT);
      sheet.addDeveloperMetadata("kind", "register");
      ss.addDeveloperMetadata("schema", Visibility.DOCUMENT);
      return ss.createDeveloperMetadataFinder().find().map((each) => [each.getKey(), each.getValue(), String(each.getVisibility()), place(each)]);`),
  ).toEqual([
    ["schema", null, "DOCUMENT", "SPREADSHEET"],
    ["id", null, "DOCUMENT", "ROW 8:8"],
    ["totals", "sum", "PROJECT", "COLUMN G:G"],
    ["kind", "register", "DOCUMENT", "SHEET"],
  ]);
});

test.each(["B2:D4", "B6:D6", "F2:F5", "A1", "8:9", "A8:H8"])(
  "%s is an arbitrary range: no metadata (a row given by its cells: assumed)",
  (a1) => {
    expect(() => bench().run(`sheet.getRange("${a1}").addDeveloperMetadata("k");`)).toThrow(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  },
);

test("metadata is of a range that wholly contains its row; of a sheet is what hangs on the sheet itself", () => {
  const { run } = bench();
  expect(
    run(`${PRELUDE}
      row.addDeveloperMetadata("id", "1"); sheet.addDeveloperMetadata("kind");
      return [row, sheet.getRange("7:9"), sheet.getRange("C8"), sheet.getRange("A8:D8")].map((range) => range.getDeveloperMetadata().length)
        .concat(keys(sheet.getDeveloperMetadata()), keys(ss.getDeveloperMetadata()),
          keys(sheet.getRange("1:9").createDeveloperMetadataFinder().find()), keys(sheet.createDeveloperMetadataFinder().find()));`),
  ).toEqual([1, 1, 0, 0, "kind", "id", "id", "kind"]);
});

test("finders take every condition that they were given", () => {
  const { run } = bench();
  expect(
    run(`${PRELUDE}
      sheet.getRange("2:2").addDeveloperMetadata("id", "1"); sheet.getRange("3:3").addDeveloperMetadata("id", "2"); column.addDeveloperMetadata("id", "2");
      const find = (also) => also(ss.createDeveloperMetadataFinder().withKey("id")).find();
      return [find((f) => f).length, find((f) => f.withValue("2")).length, find((f) => f.withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW)).map(place).join(),
        find((f) => f.withVisibility(Visibility.PROJECT)).length, place(find((f) => f.withId(find((g) => g.withValue("1"))[0].getId()))[0])];`),
  ).toEqual([3, 2, "ROW 2:2,ROW 3:3", 0, "ROW 2:2"]);
  expect(() => run(`ss.createDeveloperMetadataFinder().onIntersectingLocations()`)).toThrow("not emulated");
});

test("metadata goes along with its row, and goes with it", () => {
  const { run } = bench();
  expect(
    run(`${PRELUDE}
      row.addDeveloperMetadata("id"); column.addDeveloperMetadata("totals");
      const where = () => ss.createDeveloperMetadataFinder().find().map(place).join();
      const seen = [];
      sheet.insertRowBefore(5); seen.push(where());
      sheet.deleteRows(1, 2); seen.push(where());
      sheet.moveRows(sheet.getRange("7:7"), 2); seen.push(where());
      sheet.deleteColumn(1); seen.push(where());
      sheet.deleteRow(2); seen.push(where());
      return seen;`),
  ).toEqual([
    "ROW 9:9,COLUMN G:G",
    "ROW 7:7,COLUMN G:G",
    "ROW 2:2,COLUMN G:G",
    "ROW 2:2,COLUMN F:F",
    "COLUMN F:F",
  ]);
});

test("metadata can be changed, moved and removed", () => {
  const { run } = bench();
  expect(
    run(`${PRELUDE}
      const [item] = row.addDeveloperMetadata("k", "v").getDeveloperMetadata();
      const seen = [place(item.moveToColumn(sheet.getRange("D:D"))), place(item.moveToRow(sheet.getRange("9:9"))), place(item.moveToSheet(sheet)), place(item.moveToSpreadsheet())];
      item.setKey("k2").setValue("v2").setVisibility(Visibility.PROJECT);
      seen.push([item.getKey(), item.getValue(), String(item.getVisibility())].join());
      item.remove();
      return seen.concat(ss.createDeveloperMetadataFinder().find().length);`),
  ).toEqual(["COLUMN D:D", "ROW 9:9", "SHEET", "SPREADSHEET", "k2,v2,PROJECT", 0]);
  expect(() =>
    run(
      `${PRELUDE} row.addDeveloperMetadata("k").getDeveloperMetadata()[0].moveToRow(sheet.getRange("A1"));`,
    ),
  ).toThrow("Invalid argument: range");
});

test("who may only read adds none", () => {
  const { run } = bench();
  run(`sheet.getRange("2:2").addDeveloperMetadata("k");`, WANG);
  expect(() => run(`sheet.getRange("2:2").addDeveloperMetadata("k");`, READER)).toThrow(
    "You do not have permission to access the requested document.",
  );
  expect(run(`return sheet.getRange("2:2").getDeveloperMetadata().length`, READER)).toBe(1);
});

const SIDE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }
  function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }
  function add(visibility) { SpreadsheetApp.getActive().getSheets()[0].getRange("3:3").addDeveloperMetadata("k", SpreadsheetApp.DeveloperMetadataVisibility[visibility]); }
  function found() { return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map((each) => each.getLocation().getRow().getA1Notation()); }
  function create(dimensionRange) { return create_({ metadataKey: "k", visibility: "DOCUMENT", location: { dimensionRange } }); }
  function create_(developerMetadata) { return Sheets.Spreadsheets.batchUpdate({ requests: [{ createDeveloperMetadata: { developerMetadata } }] }, SpreadsheetApp.getActive().getId()).replies[0].createDeveloperMetadata.developerMetadata.location; }
  function rows() { return Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId(), { ranges: ["A1:A4"], fields: "sheets(developerMetadata,data.rowMetadata.developerMetadata.metadataKey)" }).sheets[0]; }`;

test("undoing a deletion brings a row's metadata back", async () => {
  const { ws, fileId } = await boundScript(SIDE);
  const owner = ws.signIn(OWNER);
  owner.open(fileId);
  const page = owner.menu("M", "S");
  page.call("add", "DOCUMENT");
  owner.deleteRows(fileId, TAB, 2, 3);
  expect(page.call("found")).toEqual([]);
  owner.undo(fileId);
  expect(page.call("found")).toEqual(["3:3"]);
});

test("project-visible metadata is the own project's only (reference/spreadsheet/DeveloperMetadataVisibility)", async () => {
  const { ws, fileId } = await boundScript(SIDE);
  const bundle = bundleOf({ "Code.js": SIDE.replace('createMenu("M")', 'createMenu("N")') });
  ws.install({ bundle, owner: OWNER, boundTo: fileId });
  const owner = ws.signIn(OWNER);
  owner.open(fileId);
  const [one, other] = [owner.menu("M", "S"), owner.menu("N", "S")];
  one.call("add", "PROJECT");
  expect([one.call("found"), other.call("found")]).toEqual([["3:3"], []]);
});

test("the Sheets API hangs metadata on a row and answers it with the row (REST resource DeveloperMetadata)", async () => {
  const { ws, fileId } = await boundScript(SIDE, {
    manifest: {
      dependencies: {
        enabledAdvancedServices: [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }],
      },
    },
  });
  const owner = ws.signIn(OWNER);
  owner.open(fileId);
  const page = owner.menu("M", "S");
  const range = { sheetId: 0, dimension: "ROWS", startIndex: 1, endIndex: 2 };
  expect(page.call("create", range)).toEqual({ locationType: "ROW", dimensionRange: range });
  expect(page.call("found")).toEqual(["2:2"]);
  expect(page.call("rows")).toEqual({
    data: [{ rowMetadata: [{}, { developerMetadata: [{ metadataKey: "k" }] }, {}, {}] }],
  });
  expect(() => page.call("create", { ...range, endIndex: 3 })).toThrow("single row or column");
});
