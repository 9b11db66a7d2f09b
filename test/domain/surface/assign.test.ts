// Whose row is it? By serial, and where hands were at the serials, by what else stands there.

import { assign, type Due } from "../../../src/domain/surface/assign.ts";
import { REGISTER_SURFACES, type SurfaceRow } from "../../../src/domain/surface/surface.ts";
import { stored } from "../../../src/domain/register/record.ts";
import { serialOf } from "../../../src/domain/register/serial.ts";

const [INTERNAL] = REGISTER_SURFACES;
const PEOPLE = [
  ["李明朗", "销售部", "13800001001"],
  ["单雄信", "采购部", "13800001002"],
  ["欧阳文静", "行政部", "13800001003"],
] as const;

const DUES: readonly Due[] = PEOPLE.map(([fullName, department, mobilePhone], at) => {
  const serial = serialOf("internal", at + 1);
  const texts = { fullName, department, mobilePhone };
  return { record: stored("internal", serial, 1, "live", texts), cells: { serial, ...texts } };
});

function row(index: number, serial: string, person: readonly string[]): SurfaceRow {
  const [fullName = "", department = "", mobilePhone = ""] = person;
  return { index, cells: { serial, fullName, department, mobilePhone }, beside: [] };
}

/** Serial by row; who has none; rows of nobody; copies. */
function assigned(rows: readonly SurfaceRow[]) {
  const { owned, missing, strangers, copies } = assign(INTERNAL!, rows, DUES);
  return {
    owned: Object.fromEntries(owned.map(({ due, row: { index } }) => [index, due.record.serial])),
    missing: missing.map(({ record }) => record.serial),
    strangers: strangers.map(({ index }) => index),
    copies: copies.map(({ row: { index } }) => index),
  };
}

const [LI, SHAN, OUYANG] = PEOPLE;
const NOBODY = { missing: [], strangers: [], copies: [] };

test("R89: in any order, a row is whose serial it bears", () => {
  const rows = [row(1, "N-000003", OUYANG), row(2, "N-000001", LI), row(3, "N-000002", SHAN)];
  expect(assigned(rows)).toEqual({ ...NOBODY, owned: { 1: "N-000003", 2: "N-000001", 3: "N-000002" } });
});

test("a row that lost its serial, or bears another's, is known by the rest", () => {
  const rows = [row(1, "N-000001", LI), row(2, "", SHAN), row(3, "N-000001", OUYANG)];
  expect(assigned(rows)).toEqual({ ...NOBODY, owned: { 1: "N-000001", 2: "N-000002", 3: "N-000003" } });
});

test("the only row with a serial is somebody else's: the record has none", () => {
  const rows = [row(1, "N-000002", SHAN), row(2, "N-000001", OUYANG)];
  expect(assigned(rows)).toMatchObject({ owned: { 1: "N-000002", 2: "N-000003" }, missing: ["N-000001"] });
});

test("of two rows with one serial the likest is the record's, the other a copy", () => {
  const changed = ["李明亮", "销售部", "13800001001"];
  const rows = [
    row(1, "N-000001", changed),
    row(2, "N-000001", LI),
    row(3, "N-000002", SHAN),
    row(4, "N-000003", OUYANG),
  ];
  expect(assigned(rows)).toMatchObject({ owned: { 2: "N-000001" }, copies: [1], missing: [] });
});

test("a new row is nobody's, a deleted one is missing, a blank one is nothing", () => {
  const rows = [row(1, "N-000001", LI), row(2, "", []), row(3, "", ["周瑜"]), row(4, "N-000003", OUYANG)];
  expect(assigned(rows)).toMatchObject({ missing: ["N-000002"], strangers: [3] });
});
