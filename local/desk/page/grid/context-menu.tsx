// The menu of the right mouse button in the grid.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words-context.ts";
import { moveInMenu } from "./menu-bar.tsx";
import { holds } from "./locks.ts";
import { areaOf } from "./selection.ts";
import type { SheetModel } from "./sheet-model.ts";
import { columnLetters } from "./track.ts";

interface ContextMenuProps {
  readonly model: SheetModel;
  readonly x: number;
  readonly y: number;
  readonly onNote: () => void;
  readonly onClose: () => void;
}

export function ContextMenu({ model, x, y, onNote, onClose }: ContextMenuProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  const { row, rows, column, columns } = areaOf(model.selection);
  const letters = columnLetters(column);

  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (size === undefined) return;
    setPlace({
      left: Math.max(4, Math.min(x, innerWidth - size.width - 8)),
      top: Math.max(4, Math.min(y, innerHeight - size.height - 8)),
    });
    box.current?.querySelector<HTMLElement>("button")?.focus();
  }, [x, y]);
  useEffect(() => {
    const close = (event: MouseEvent): void => {
      if (!(event.target instanceof Node && box.current?.contains(event.target) === true)) onClose();
    };
    addEventListener("mousedown", close);
    return () => removeEventListener("mousedown", close);
  }, []);

  const protections = model.sheet.protections.filter(({ range }) => holds(range, row, column));
  const item = (label: string, act: () => unknown) => (
    <button
      key={label}
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        onClose();
        act();
      }}
    >
      {label}
    </button>
  );
  const send: SheetModel["send"] = (gesture) => model.send(gesture);
  const say = words.context;
  return (
    <div
      ref={box}
      class="menu-list context-menu"
      role="menu"
      aria-label={words.nameBox}
      style={`left:${String(place.left)}px;top:${String(place.top)}px`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        moveInMenu(event);
      }}
    >
      {item(say.copy, () => document.execCommand("copy"))}
      {item(say.cut, () => document.execCommand("cut"))}
      {item(say.paste, () => void navigator.clipboard.readText().then((text) => model.paste(text)))}
      <hr />
      {item(say.rowAbove, () => send({ kind: "insertRows", at: row, count: 1 }))}
      {item(say.rowBelow, () => send({ kind: "insertRows", at: row + rows, count: 1 }))}
      {item(say.deleteRows(row + 1, row + rows), () => send({ kind: "deleteRows", at: row, count: rows }))}
      <hr />
      {item(say.columnLeft, () => send({ kind: "insertColumns", at: column, count: 1 }))}
      {item(say.columnRight, () => send({ kind: "insertColumns", at: column + columns, count: 1 }))}
      {item(say.deleteColumns(letters, columnLetters(column + columns - 1)), () =>
        send({ kind: "deleteColumns", at: column, count: columns }),
      )}
      <hr />
      {item(say.sortUp(letters), () => send({ kind: "sort", column, ascending: true }))}
      {item(say.sortDown(letters), () => send({ kind: "sort", column, ascending: false }))}
      <hr />
      {item(say.note, onNote)}
      {item(say.clear, () => model.clear())}
      {protections.map((protection) =>
        item(say.unprotect(protection.description === "" ? model.sheet.title : protection.description), () =>
          send({ kind: "unprotect", protection: protection.id }),
        ),
      )}
    </div>
  );
}
