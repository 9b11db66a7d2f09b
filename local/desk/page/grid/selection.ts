// Which cells are selected, and how keys and the mouse move that.

import type { Area } from "../../protocol.ts";
import type { Track } from "./track.ts";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** The active cell: typing goes there. */
  readonly at: Place;
  /** The opposite corner of the selected rectangle. */
  readonly to: Place;
}

export function selectCell(row: number, column: number): Selection {
  const at = { row, column };
  return { at, to: at };
}

export function areaOf({ at, to }: Selection): Area {
  return {
    row: Math.min(at.row, to.row),
    column: Math.min(at.column, to.column),
    rows: Math.abs(at.row - to.row) + 1,
    columns: Math.abs(at.column - to.column) + 1,
  };
}

export function isSingle({ at, to }: Selection): boolean {
  return at.row === to.row && at.column === to.column;
}

export interface Move {
  readonly rows: number;
  readonly columns: number;
  /** Grow the selection instead of moving it. */
  readonly extend: boolean;
}

/** Moves by visible lines; hidden ones are stepped over. */
export function moved(selection: Selection, move: Move, rows: Track, columns: Track): Selection {
  const from = move.extend ? selection.to : selection.at;
  const place = {
    row: stepped(from.row, move.rows, rows),
    column: stepped(from.column, move.columns, columns),
  };
  return move.extend ? { at: selection.at, to: place } : { at: place, to: place };
}

function stepped(line: number, by: number, track: Track): number {
  if (by === 0) return line;
  const direction = by > 0 ? 1 : -1;
  if (Math.abs(by) > 1) {
    return track.visible(Math.max(0, Math.min(track.count - 1, line + by)), direction);
  }
  return track.visible(Math.max(0, Math.min(track.count - 1, line + direction)), direction);
}

/**
 * Ctrl+arrow: to the edge of the block of filled cells, or over the gap to the next one. Rows that the page does not
 * hold count as filled, so the jump stops where knowledge ends rather than overshooting.
 */
export function jumped(from: Place, rows: -1 | 0 | 1, columns: -1 | 0 | 1, bounds: Bounds): Place {
  const isFilled = (place: Place): boolean => bounds.isFilled(place.row, place.column);
  const next = (place: Place): Place => ({ row: place.row + rows, column: place.column + columns });
  const isInside = (place: Place): boolean =>
    place.row >= 0 && place.column >= 0 && place.row < bounds.rows && place.column < bounds.columns;
  let place = next(from);
  if (!isInside(place)) return from;
  const runsAlongFilled = isFilled(from) && isFilled(place);
  for (let ahead = next(place); isInside(ahead); ahead = next(place)) {
    if (runsAlongFilled ? !isFilled(ahead) : isFilled(place)) return place;
    place = ahead;
  }
  return place;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  readonly isFilled: (row: number, column: number) => boolean;
}
