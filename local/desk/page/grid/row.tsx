// One row of the grid. Drawn again only when something in it changed: scrolling past 20,000 rows depends on that.

import { Component } from "preact";
import type { ProtectionView, SheetView } from "../../protocol.ts";
import { colour, cssOf } from "./cell-style.ts";
import { holds, lockAt } from "./locks.ts";
import { ON_THE_WAY } from "./rows.ts";
import type { DrawnRow } from "./rows.ts";
import type { Track } from "./track.ts";

export interface RowProps {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly drawn: DrawnRow;
  readonly sheet: SheetView;
  readonly columns: Track;
  /** First and last drawn column beyond the frozen ones. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Selected columns in this row, -1: none; `active` is the cell that typing goes to. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly active: number;
  readonly gutter: number;
}

export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const now = this.props;
    return (Object.keys(next) as (keyof RowProps)[]).some((key) => next[key] !== now[key]);
  }

  override render({ index, top, height, width, sheet, columns, gutter, firstColumn, lastColumn }: RowProps) {
    const protections = sheet.protections.filter(
      ({ range }) => index >= (range.startRowIndex ?? 0) && index < (range.endRowIndex ?? Infinity),
    );
    // Rows on their way are drawn without cells: a far jump shows its first frame at once.
    const isHere = this.props.drawn !== ON_THE_WAY;
    const cells = (from: number, to: number) =>
      Array.from({ length: isHere ? Math.max(0, to - from) : 0 }, (_, offset) =>
        this.cell(from + offset, gutter, protections),
      );
    const frozen = sheet.frozenColumns;
    const free = cells(Math.max(firstColumn, frozen), lastColumn + 1);
    const pinned = cells(0, frozen);
    const isSelected = this.props.selectedFrom >= 0;
    return (
      <div
        role="row"
        aria-rowindex={index + 1}
        class="row"
        style={`transform:translateY(${String(top)}px);height:${String(height)}px;width:${String(width)}px`}
      >
        <div
          class="pinned"
          role="presentation"
          style={`width:${String(gutter + columns.offset(frozen))}px;height:${String(height)}px`}
        >
          {this.bands(frozen, true)}
          <div
            role="rowheader"
            class={isSelected ? "row-number is-selected" : "row-number"}
            data-row={index}
            style={`width:${String(gutter)}px`}
          >
            {index + 1}
          </div>
          {pinned}
        </div>
        {this.bands(frozen, false)}
        {free}
      </div>
    );
  }

  /** The striped background behind the cells. */
  private bands(frozen: number, isPinned: boolean) {
    const { index, sheet, columns, gutter, height } = this.props;
    return sheet.bandings
      .filter(({ range }) => index >= (range.startRowIndex ?? 0) && index < (range.endRowIndex ?? Infinity))
      .map((banding) => {
        const start = banding.range.startRowIndex ?? 0;
        const hasHeader = banding.headerColor !== undefined;
        const stripe = index - start - (hasHeader ? 1 : 0);
        const tint =
          stripe < 0
            ? banding.headerColor
            : stripe % 2 === 0
              ? banding.firstBandColor
              : banding.secondBandColor;
        const from = Math.max(banding.range.startColumnIndex ?? 0, isPinned ? 0 : frozen);
        const to = Math.min(banding.range.endColumnIndex ?? sheet.columnCount, isPinned ? frozen : Infinity);
        if (tint === undefined || to <= from) return null;
        const left = gutter + columns.offset(from);
        return (
          <div
            key={`band${String(start)}`}
            role="presentation"
            class="band"
            style={`left:${String(left)}px;width:${String(columns.offset(to) - columns.offset(from))}px;height:${String(height)}px;background:${colour(tint)}`}
          />
        );
      });
  }

  private cell(column: number, gutter: number, protections: readonly ProtectionView[]) {
    const { index, height, drawn, sheet, columns, selectedFrom, selectedTo, active } = this.props;
    const merge = sheet.merges.find((range) => holds(range, index, column));
    const isMergeHead =
      merge !== undefined && merge.startRowIndex === index && merge.startColumnIndex === column;
    const own = columns.size(column);
    if (own === 0 || (merge !== undefined && !isMergeHead)) return null;
    const cell = drawn.row?.[column] ?? undefined;
    const typed = drawn.echo?.get(column);
    const text = typed ?? cell?.t ?? "";
    const format = cell?.s === undefined ? undefined : drawn.block?.styles[cell.s];
    const rule = cell?.v === undefined ? undefined : drawn.block?.validations[cell.v];
    const lock = lockAt(protections, index, column);
    const width = isMergeHead
      ? columns.offset(merge.endColumnIndex ?? column + 1) - columns.offset(column)
      : own;
    const hasList = rule !== undefined && rule.showCustomUi && rule.type.startsWith("ONE_OF");
    const maySpill =
      text !== "" &&
      !hasList &&
      !isMergeHead &&
      cell?.align === undefined &&
      (format?.wrapStrategy ?? "OVERFLOW_CELL") === "OVERFLOW_CELL";
    const spillEnd = maySpill ? this.spillEnd(column) : column + 1;
    const beyond = columns.offset(spillEnd) - columns.offset(column) - own;
    const names = ["cell"];
    if (maySpill && beyond > 0) names.push("spills");
    if (column >= selectedFrom && column <= selectedTo) names.push("is-selected");
    if (column === active) names.push("is-active");
    if (lock !== undefined) names.push(lock.warningOnly ? "warns" : "locked");
    if (cell?.note !== undefined) names.push("noted");
    if (hasList) names.push("has-list");
    if (rule?.type === "BOOLEAN") names.push("tick");
    const css = [
      `left:${String(gutter + columns.offset(column))}px;width:${String(width)}px;height:${String(height)}px`,
      cell?.align !== undefined && `text-align:${cell.align}`,
      format !== undefined && cssOf(format),
      maySpill && beyond > 0 && `clip-path:inset(0 -${String(beyond)}px 0 0)`,
    ];
    return (
      <div
        key={column}
        role="gridcell"
        aria-colindex={column + 1}
        aria-selected={column === active}
        aria-readonly={lock !== undefined && !lock.warningOnly ? true : undefined}
        class={names.join(" ")}
        style={css.filter((part) => part !== false).join(";")}
      >
        {rule?.type === "BOOLEAN" ? (text === "TRUE" ? "☑" : "☐") : text}
      </div>
    );
  }

  /** Text runs on over blank neighbours, as in Sheets. */
  private spillEnd(column: number): number {
    const { drawn, sheet, lastColumn } = this.props;
    const limit = column < sheet.frozenColumns ? sheet.frozenColumns : lastColumn + 1;
    let end = column + 1;
    while (end < limit && (drawn.row?.[end]?.t ?? "") === "" && !drawn.echo?.has(end)) end++;
    return end;
  }
}
