// The grid: draws the rows and columns in view, takes the mouse, and keeps the active cell in sight.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words-context.ts";
import { CellEditor } from "./cell-editor.tsx";
import { lockAt } from "./locks.ts";
import { Row } from "./row.tsx";
import { areaOf } from "./selection.ts";
import type { Place } from "./selection.ts";
import type { SheetModel } from "./sheet-model.ts";
import { columnLetters } from "./track.ts";

export const GUTTER = 48;
export const HEAD = 24;
/** Rows drawn beyond the edge of the view. */
const SPARE_ROWS = 4;
/** Rows asked for beyond the view, so that they are there when one scrolls on. */
const FETCHED_AHEAD = 40;

export interface GridProps {
  readonly model: SheetModel;
  readonly version: number;
  readonly onContextMenu: (place: Place, x: number, y: number) => void;
  readonly onHover: (place: Place | undefined) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function Grid(props: GridProps) {
  const { model } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1000, height: 600 });
  const { sheet, rowTrack, columnTrack } = model;

  const measure = (): void => {
    const box = scroller.current;
    if (box === null) return;
    const next = {
      top: box.scrollTop,
      left: box.scrollLeft,
      width: box.clientWidth,
      height: box.clientHeight,
    };
    setView((now) =>
      now.top === next.top && now.left === next.left && now.width === next.width && now.height === next.height
        ? now
        : next,
    );
  };
  useLayoutEffect(() => {
    measure();
    const box = scroller.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [model]);

  const frozenHeight = rowTrack.offset(sheet.frozenRows);
  const frozenWidth = columnTrack.offset(sheet.frozenColumns);
  const firstRow = Math.max(sheet.frozenRows, rowTrack.at(view.top + frozenHeight) - SPARE_ROWS);
  const lastRow = rowTrack.at(view.top + view.height - HEAD) + SPARE_ROWS;
  const firstColumn = columnTrack.at(view.left + frozenWidth);
  const lastColumn = columnTrack.at(view.left + view.width - GUTTER);

  // Before the frame is painted, not after: rows that must be fetched come a frame earlier.
  useLayoutEffect(() => {
    if (sheet.frozenRows > 0) model.rows.want(0, sheet.frozenRows - 1);
    const last = sheet.rowCount - 1;
    const isHere = model.rows.want(firstRow, Math.min(last, lastRow));
    if (isHere) model.rows.want(firstRow - FETCHED_AHEAD, Math.min(last, lastRow + FETCHED_AHEAD));
  });

  const focus = model.reveal;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    if (focus.row >= sheet.frozenRows) {
      const top = rowTrack.offset(focus.row);
      const bottom = top + rowTrack.size(focus.row);
      if (top - frozenHeight < box.scrollTop) box.scrollTop = top - frozenHeight;
      else if (bottom > box.scrollTop + box.clientHeight - HEAD) {
        box.scrollTop = bottom - box.clientHeight + HEAD;
      }
    }
    if (focus.column >= sheet.frozenColumns) {
      const left = columnTrack.offset(focus.column);
      const right = left + columnTrack.size(focus.column);
      if (left - frozenWidth < box.scrollLeft) box.scrollLeft = left - frozenWidth;
      else if (right > box.scrollLeft + box.clientWidth - GUTTER) {
        box.scrollLeft = Math.min(left - frozenWidth, right - box.clientWidth + GUTTER);
      }
    }
  }, [focus, model]);

  const placeOf = (event: MouseEvent): (Place & { onRowNumber: boolean; onLetters: boolean }) | undefined => {
    const box = scroller.current;
    if (box === null) return undefined;
    const bounds = box.getBoundingClientRect();
    const x = event.clientX - bounds.left - GUTTER;
    const y = event.clientY - bounds.top - HEAD;
    if (x > box.clientWidth - GUTTER || y > box.clientHeight - HEAD) return undefined;
    return {
      row: rowTrack.at(y < frozenHeight ? Math.max(0, y) : y + box.scrollTop),
      column: columnTrack.at(x < frozenWidth ? Math.max(0, x) : x + box.scrollLeft),
      onRowNumber: x < 0,
      onLetters: y < 0,
    };
  };

  const press = (event: MouseEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest(".cell-editor, .list-button") !== null)
      return;
    const place = placeOf(event);
    if (place === undefined) return;
    event.preventDefault();
    if (model.editing !== undefined) model.commit();
    const area = areaOf(model.selection);
    if (event.button === 2) {
      const isInside =
        place.row >= area.row &&
        place.row < area.row + area.rows &&
        place.column >= area.column &&
        place.column < area.column + area.columns;
      if (!isInside) pick(place, false);
    } else pick(place, event.shiftKey);
    editorOf(scroller.current)?.focus({ preventScroll: true });
  };
  const pick = (place: NonNullable<ReturnType<typeof placeOf>>, extend: boolean): void => {
    const lastRowIndex = sheet.rowCount - 1;
    const lastColumnIndex = sheet.columnCount - 1;
    const at = extend ? model.selection.at : { row: place.row, column: place.column };
    if (place.onRowNumber && place.onLetters) {
      model.select({ at: { row: 0, column: 0 }, to: { row: lastRowIndex, column: lastColumnIndex } });
    } else if (place.onRowNumber) {
      model.select({ at: { row: at.row, column: 0 }, to: { row: place.row, column: lastColumnIndex } });
    } else if (place.onLetters) {
      model.select({ at: { row: 0, column: at.column }, to: { row: lastRowIndex, column: place.column } });
    } else model.select({ at, to: { row: place.row, column: place.column } });
  };
  const drag = (event: MouseEvent): void => {
    const place = placeOf(event);
    props.onHover(place === undefined || place.onRowNumber || place.onLetters ? undefined : place);
    if ((event.buttons & 1) === 0 || place === undefined || model.editing !== undefined) return;
    const { to } = model.selection;
    if (place.onRowNumber || place.onLetters || (to.row === place.row && to.column === place.column)) return;
    model.select({ at: model.selection.at, to: { row: place.row, column: place.column } });
  };

  const area = areaOf(model.selection);
  const drawRow = (index: number, top: number) => {
    const isInArea = index >= area.row && index < area.row + area.rows;
    return (
      <Row
        key={index}
        index={index}
        top={top}
        height={rowTrack.size(index)}
        width={GUTTER + columnTrack.length}
        drawn={model.rows.get(index)}
        sheet={sheet}
        columns={columnTrack}
        firstColumn={firstColumn}
        lastColumn={lastColumn}
        selectedFrom={isInArea ? area.column : -1}
        selectedTo={isInArea ? area.column + area.columns - 1 : -1}
        active={model.selection.at.row === index ? model.selection.at.column : -1}
        gutter={GUTTER}
      />
    );
  };
  const frozen = [];
  for (let row = 0; row < sheet.frozenRows; row++) {
    if (rowTrack.size(row) > 0) frozen.push(drawRow(row, rowTrack.offset(row)));
  }
  const free = [];
  for (let row = firstRow; row <= lastRow && row < sheet.rowCount; row++) {
    if (rowTrack.size(row) > 0) free.push(drawRow(row, HEAD + rowTrack.offset(row)));
  }

  const letter = (column: number) =>
    columnTrack.size(column) === 0 ? null : (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        class={column >= area.column && column < area.column + area.columns ? "letter is-selected" : "letter"}
        style={`left:${String(GUTTER + columnTrack.offset(column))}px;width:${String(columnTrack.size(column))}px`}
      >
        {columnLetters(column)}
      </div>
    );
  const letters = [];
  for (let column = Math.max(firstColumn, sheet.frozenColumns); column <= lastColumn; column++) {
    letters.push(letter(column));
  }
  const frozenLetters = [];
  for (let column = 0; column < sheet.frozenColumns; column++) frozenLetters.push(letter(column));

  const { at } = model.selection;
  return (
    <div
      class="grid-scroller"
      ref={scroller}
      tabIndex={-1}
      onScroll={measure}
      onMouseDown={press}
      onMouseMove={drag}
      onMouseLeave={() => props.onHover(undefined)}
      onDblClick={(event) => {
        const place = placeOf(event);
        if (place !== undefined && !place.onRowNumber && !place.onLetters) model.edit(false);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        const place = placeOf(event);
        if (place !== undefined) props.onContextMenu(place, event.clientX, event.clientY);
      }}
    >
      <div
        class="canvas"
        role="grid"
        aria-label={words.sheetNamed(sheet.title)}
        aria-rowcount={sheet.rowCount}
        aria-colcount={sheet.columnCount}
        style={`width:${String(GUTTER + columnTrack.length)}px;height:${String(HEAD + rowTrack.length)}px`}
      >
        <div class="letters" role="row">
          <div
            class="pinned"
            role="presentation"
            style={`width:${String(GUTTER + frozenWidth)}px;height:${String(HEAD)}px`}
          >
            <div class="corner" role="columnheader" style={`width:${String(GUTTER)}px`}>
              <span class="hidden-label">{words.rowNumbers}</span>
            </div>
            {frozenLetters}
          </div>
          {letters}
        </div>
        {frozen.length > 0 && (
          <div class="frozen-rows" role="rowgroup" style={`height:${String(frozenHeight)}px`}>
            {frozen}
          </div>
        )}
        <div role="rowgroup" class="free-rows">
          {free}
        </div>
      </div>
      <CellEditor
        model={model}
        version={props.version}
        left={GUTTER + columnTrack.offset(at.column) + (at.column < sheet.frozenColumns ? view.left : 0)}
        top={HEAD + rowTrack.offset(at.row) + (at.row < sheet.frozenRows ? view.top : 0)}
        width={columnTrack.size(at.column)}
        height={rowTrack.size(at.row)}
        isLocked={lockAt(sheet.protections, at.row, at.column)?.warningOnly === false}
        onKey={props.onKey}
      />
    </div>
  );
}

/** The hidden text field that has the keyboard while a sheet is in use. */
export function editorOf(box: HTMLElement | null): HTMLTextAreaElement | null {
  return box?.querySelector<HTMLTextAreaElement>(".cell-editor textarea") ?? null;
}

export function focusGrid(): void {
  editorOf(document.body)?.focus({ preventScroll: true });
}
