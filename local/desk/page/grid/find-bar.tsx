// Find in the sheet (Ctrl+F): asks the server, steps through the hits.

import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { Icon } from "../icons.tsx";
import { call } from "../server.ts";
import { useWords } from "../words-context.ts";
import { selectCell } from "./selection.ts";
import type { SheetModel } from "./sheet-model.ts";

interface FindBarProps {
  readonly model: SheetModel;
  readonly file: string;
  readonly onClose: () => void;
}

export function FindBar({ model, file, onClose }: FindBarProps) {
  const words = useWords();
  const desk = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [hits, setHits] = useState<readonly (readonly [number, number])[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let isHere = true;
    if (text === "") setHits([]);
    else {
      call("sheet.find", { as: desk.as, file, sheetId: model.sheet.sheetId, text }).then((found) => {
        if (!isHere) return;
        setHits(found);
        go(found, 0);
      }, desk.report);
    }
    return () => {
      isHere = false;
    };
  }, [text, model]);

  const go = (list: typeof hits, index: number): void => {
    const hit = list[index];
    setAt(index);
    if (hit !== undefined) model.show(selectCell(hit[0], hit[1]));
  };
  const step = (by: 1 | -1): void => {
    if (hits.length > 0) go(hits, (at + by + hits.length) % hits.length);
  };
  return (
    <div class="find-bar" role="search">
      <Icon name="find" size={16} />
      <input
        ref={field}
        type="text"
        value={text}
        placeholder={words.findIn}
        aria-label={words.findIn}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Escape") onClose();
          else if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
        }}
      />
      <span class="quiet" role="status">
        {text === "" ? "" : words.findCount(at + 1, hits.length)}
      </span>
      <button type="button" class="icon-button" aria-label={words.previous} onClick={() => step(-1)}>
        <Icon name="up" size={16} />
      </button>
      <button type="button" class="icon-button" aria-label={words.next} onClick={() => step(1)}>
        <Icon name="down" size={16} />
      </button>
      <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
