// A cell's note, its drop-down's hint and its protection, shown beside it while it is selected or under the mouse.

import { useWords } from "../words-context.ts";
import { editorOf, GUTTER, HEAD } from "./grid.tsx";
import { lockAt } from "./locks.ts";
import type { Place } from "./selection.ts";
import type { SheetModel } from "./sheet-model.ts";

interface HoverCardProps {
  readonly model: SheetModel;
  /** The cell under the mouse, if any; else the selected cell is meant. */
  readonly hovered: Place | undefined;
}

export function HoverCard({ model, hovered }: HoverCardProps) {
  const words = useWords();
  const { row, column } = hovered ?? model.selection.at;
  const cell = model.rows.cell(row, column);
  const rule = cell?.v === undefined ? undefined : model.rows.get(row).block?.validations[cell.v];
  // The lock of the selected cell stands beside its content already.
  const lock = hovered === undefined ? undefined : lockAt(model.sheet.protections, row, column);
  const isSelected = model.selection.at.row === row && model.selection.at.column === column;
  const hint = isSelected ? rule?.inputMessage : undefined;
  if ((cell?.note === undefined && hint === undefined && lock === undefined) || model.editing !== undefined) {
    return null;
  }
  const scroller = editorOf(document.body)?.closest(".grid-scroller");
  const { sheet, rowTrack, columnTrack } = model;
  const left =
    GUTTER +
    columnTrack.offset(column) +
    columnTrack.size(column) -
    (column < sheet.frozenColumns ? 0 : (scroller?.scrollLeft ?? 0));
  const top = HEAD + rowTrack.offset(row) - (row < sheet.frozenRows ? 0 : (scroller?.scrollTop ?? 0));
  const room = (scroller?.clientWidth ?? 1000) - 250;
  if (top < 0) return null;
  return (
    <div
      class="hover-card"
      role="note"
      style={`left:${String(Math.min(left + 6, room))}px;top:${String(top)}px`}
    >
      {cell?.note !== undefined && <p class="card-note">{cell.note}</p>}
      {hint !== undefined && <p>{hint}</p>}
      {lock !== undefined && (
        <p class="card-lock">
          <strong>{lock.warningOnly ? words.protectedWarn : words.protectedRefuse}</strong>
          {lock.description !== "" && <span>{lock.description}</span>}
          {lock.editors.length > 0 && <span class="quiet">{words.protectedBy(lock.editors.join("、"))}</span>}
        </p>
      )}
    </div>
  );
}
