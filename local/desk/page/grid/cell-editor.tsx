// The text field over the active cell. It is always there and has the keyboard, invisible until something is typed: so an
// input method (Pinyin, Wubi) can begin a word in a cell, and copy and paste are the browser's own events.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words-context.ts";
import type { SheetModel } from "./sheet-model.ts";
import { cellName } from "./track.ts";

interface CellEditorProps {
  readonly model: SheetModel;
  readonly version: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly isLocked: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function CellEditor({ model, left, top, width, height, isLocked, onKey }: CellEditorProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [choices, setChoices] = useState<readonly string[] | undefined>();
  const { row, column } = model.selection.at;
  const editing = model.editing;
  const cell = model.rows.cell(row, column);
  const drawn = model.rows.get(row);
  const rule = cell?.v === undefined ? undefined : drawn.block?.validations[cell.v];
  const hasList = rule !== undefined && rule.showCustomUi && rule.type.startsWith("ONE_OF");

  useEffect(() => setChoices(undefined), [model, row, column]);

  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    const text = editing?.text ?? "";
    if (input.value !== text) input.value = text;
    if (editing !== undefined && !editing.quick) input.setSelectionRange(text.length, text.length);
    if (editing === undefined) return;
    input.style.height = "auto";
    input.style.height = `${String(Math.max(height + 3, input.scrollHeight + 2))}px`;
  }, [editing === undefined, editing?.text]);

  const openList = async (): Promise<void> => {
    if (choices !== undefined) setChoices(undefined);
    else setChoices(await model.choices(row, column));
    field.current?.focus({ preventScroll: true });
  };
  const choose = (text: string): void => {
    setChoices(undefined);
    model.cancel();
    model.typeAt(row, column, text);
    field.current?.focus({ preventScroll: true });
  };
  const typed = editing?.text ?? "";
  const offered = choices?.filter(
    (choice) => typed === "" || !model.editing?.quick || choice.includes(typed),
  );

  return (
    <div class="cell-editor" style={`left:${String(left)}px;top:${String(top)}px`}>
      <textarea
        ref={field}
        rows={1}
        spellcheck={false}
        autocomplete="off"
        class={editing === undefined ? "is-idle" : "is-editing"}
        style={`min-width:${String(width + 2)}px;width:${String(width + 2)}px;min-height:${String(height + 2)}px;${editing === undefined ? `height:${String(height)}px` : ""}`}
        aria-label={words.cellLabel(
          cellName(row, column),
          model.rows.shown(row, column) ?? "",
          cell?.note,
          isLocked,
        )}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (editing === undefined) {
            if (hasList && choices === undefined) void openList();
            model.edit(true, text);
          } else model.editText(text);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (choices !== undefined && event.key === "Escape") {
            setChoices(undefined);
            event.preventDefault();
          } else if (hasList && event.altKey && event.key === "ArrowDown") {
            event.preventDefault();
            void openList();
          } else onKey(event);
        }}
        onCopy={(event) => copy(event, model)}
        onCut={(event) => {
          copy(event, model);
          if (model.editing === undefined) model.clear();
        }}
        onPaste={(event) => {
          if (model.editing !== undefined) return;
          event.preventDefault();
          const text = event.clipboardData?.getData("text/plain") ?? "";
          if (text !== "") model.paste(text);
        }}
      />
      {hasList && editing === undefined && (
        <button
          type="button"
          class="list-button"
          tabIndex={-1}
          style={`left:${String(width - 19)}px;height:${String(Math.min(height, 21) - 1)}px`}
          aria-label={words.openList}
          aria-expanded={choices !== undefined}
          onClick={() => void openList()}
        >
          ▾
        </button>
      )}
      {offered !== undefined && (
        <ul class="choices" style={`top:${String(height + 2)}px;min-width:${String(Math.max(width, 140))}px`}>
          {offered.map((choice) => (
            <li key={choice}>
              <button
                type="button"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
              >
                {choice}
              </button>
            </li>
          ))}
          {offered.length === 0 && <li class="quiet">{words.noChoice}</li>}
        </ul>
      )}
    </div>
  );
}

/** Puts the selected cells on the clipboard; rows that are not here yet are fetched and written a moment later. */
function copy(event: ClipboardEvent, model: SheetModel): void {
  if (model.editing !== undefined) return;
  event.preventDefault();
  const text = model.copied();
  if (text !== undefined) event.clipboardData?.setData("text/plain", text);
  else {
    void model.loadSelected().then(() => navigator.clipboard.writeText(model.copied() ?? ""));
  }
}
