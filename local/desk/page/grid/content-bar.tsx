// Above the grid: the name of the selected cell and its content, to read and to edit.

import { Icon } from "../icons.tsx";
import { useWords } from "../words-context.ts";
import { focusGrid } from "./grid.tsx";
import { lockAt } from "./locks.ts";
import { areaOf, isSingle } from "./selection.ts";
import type { SheetModel } from "./sheet-model.ts";
import { cellName } from "./track.ts";

export function ContentBar({ model }: { readonly model: SheetModel; readonly version: number }) {
  const words = useWords();
  const { at } = model.selection;
  const area = areaOf(model.selection);
  const name = isSingle(model.selection)
    ? cellName(at.row, at.column)
    : `${cellName(area.row, area.column)}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
  const lock = lockAt(model.sheet.protections, at.row, at.column);
  return (
    <div class="content-bar">
      <output class="name-box" aria-label={words.nameBox}>
        {name}
      </output>
      <input
        type="text"
        aria-label={words.formulaBar}
        spellcheck={false}
        value={model.editing?.text ?? model.rows.editable(at.row, at.column)}
        onFocus={() => {
          if (model.editing === undefined) model.edit(false);
        }}
        onInput={(event) => model.editText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter") {
            model.commit();
            model.enter(event.shiftKey);
          } else if (event.key === "Escape") model.cancel();
          else return;
          event.preventDefault();
          focusGrid();
        }}
        onBlur={() => {
          if (model.editing !== undefined && document.activeElement?.closest(".cell-editor") === null)
            model.commit();
        }}
      />
      {lock !== undefined && (
        <span class={lock.warningOnly ? "content-lock warns" : "content-lock"} title={lock.description}>
          <Icon name="lock" size={13} />
          {lock.warningOnly ? words.protectedWarn : words.protectedRefuse}
        </span>
      )}
    </div>
  );
}
