// Lists that name a department once, in a line of its own above its people: the name becomes a column like any other.

import { halfWidth } from "../contact/width.ts";
import { fieldOfHeader, SECTION } from "./headers.ts";
import type { TableRow } from "./table-row.ts";

/** "一、市场部", "（2）品牌科". */
const NUMBERED = /^[(]?[一二三四五六七八九十\d]+[)、.:]\s*/;
const DEPARTMENT = /^[^\s@\d]{1,20}(?:部|科|室|处|中心|办|组|队|车间|委员会)$/;
const UNIT = /^[^\s@]{2,40}(?:公司|集团|厂|局|院|协会|银行|事务所)$/;

/** The name that stands alone in the row. A merged line may repeat nothing, and so has one text. */
function headingOf({ cells }: TableRow): string {
  const texts = cells.map((cell) => halfWidth(cell).trim()).filter((text) => text !== "");
  const [only = ""] = texts;
  const name = only.replace(NUMBERED, "");
  return texts.length === 1 && (DEPARTMENT.test(name) || UNIT.test(name)) ? name : "";
}

/** A name at the end, with nobody below it, is no heading. */
function withPeople(headings: readonly string[]): string[] {
  const last = headings.lastIndexOf("");
  return headings.map((heading, at) => (at < last ? heading : ""));
}

function saysWhere(header: readonly string[]): boolean {
  return header.some((title) => {
    const field = fieldOfHeader(title, "internal")?.field;
    return (
      field === "department" ||
      field === SECTION ||
      fieldOfHeader(title, "external")?.field === "organizationName"
    );
  });
}

/** The table without such lines, and with a column 部门 or 单位名称 that says what they said; itself where it has none. */
export function withoutHeadings(
  header: readonly string[],
  body: readonly TableRow[],
): { readonly header: readonly string[]; readonly body: readonly TableRow[] } {
  const headings = withPeople(body.map(headingOf));
  const names = headings.filter((name) => name !== "");
  if (header.length < 2 || names.length === 0 || saysWhere(header)) return { header, body };
  const title = names.every((name) => UNIT.test(name)) ? "单位名称" : "部门";
  let current = "";
  const rows: TableRow[] = [];
  body.forEach(({ row, cells }, at) => {
    const heading = headings[at] ?? "";
    // 上海分公司 and below it 市场部: two levels of one place.
    const above = at > 0 && headings[at - 1] !== "" ? `${current}/` : "";
    if (heading === "") rows.push({ row, cells: [...cells, current] });
    else current = above + heading;
  });
  return { header: [...header, title], body: rows };
}
