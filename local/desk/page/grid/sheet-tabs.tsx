// The tabs under the grid. Hidden sheets are listed in the menu of all sheets, as editors find them at Google.

import { useState } from "preact/hooks";
import type { SheetView } from "../../protocol.ts";
import { Icon } from "../icons.tsx";
import { useWords } from "../words-context.ts";
import { colour } from "./cell-style.ts";
import { isWholeSheet } from "./locks.ts";
import { moveInMenu } from "./menu-bar.tsx";

interface SheetTabsProps {
  readonly sheets: readonly SheetView[];
  readonly current: number;
  readonly onPick: (sheetId: number) => void;
}

export function SheetTabs({ sheets, current, onPick }: SheetTabsProps) {
  const words = useWords();
  const [isListed, setListed] = useState(false);
  const pick = (sheetId: number): void => {
    setListed(false);
    onPick(sheetId);
  };
  return (
    <div class="tabs">
      <div class="tabs-all">
        <button
          type="button"
          class="icon-button"
          aria-label={words.allSheets}
          aria-haspopup="menu"
          aria-expanded={isListed}
          onClick={() => setListed(!isListed)}
        >
          <Icon name="menu" size={16} />
        </button>
        {isListed && (
          <div
            class="menu-list opens-up"
            role="menu"
            aria-label={words.allSheets}
            onKeyDown={(event) => {
              if (event.key === "Escape") setListed(false);
              moveInMenu(event);
            }}
          >
            {sheets.map((sheet) => (
              <button
                key={sheet.sheetId}
                type="button"
                role="menuitem"
                aria-current={sheet.sheetId === current ? "true" : undefined}
                onClick={() => pick(sheet.sheetId)}
              >
                <span>
                  {sheet.title}
                  {sheet.hidden && <span class="quiet">{words.hiddenSheet}</span>}
                </span>
                <LockMark sheet={sheet} />
              </button>
            ))}
          </div>
        )}
      </div>
      <nav class="tabs-row" aria-label={words.sheetTabs}>
        {sheets
          .filter((sheet) => !sheet.hidden || sheet.sheetId === current)
          .map((sheet) => (
            <button
              key={sheet.sheetId}
              type="button"
              class={sheet.sheetId === current ? "tab is-current" : "tab"}
              aria-current={sheet.sheetId === current ? "page" : undefined}
              style={
                sheet.tabColor === undefined ? "" : `box-shadow:inset 0 -3px 0 ${colour(sheet.tabColor)}`
              }
              onClick={() => onPick(sheet.sheetId)}
            >
              {sheet.title}
              <LockMark sheet={sheet} />
            </button>
          ))}
      </nav>
    </div>
  );
}

function LockMark({ sheet }: { readonly sheet: SheetView }) {
  const words = useWords();
  const protection = sheet.protections.find(({ range }) => isWholeSheet(range));
  if (protection === undefined) return null;
  const kind = protection.warningOnly ? words.protectedWarn : words.protectedRefuse;
  const title = protection.description === "" ? kind : words.protectedAs(kind, protection.description);
  return (
    <span class={protection.warningOnly ? "lock-mark warns" : "lock-mark"} title={title}>
      <Icon name="lock" size={13} />
    </span>
  );
}
