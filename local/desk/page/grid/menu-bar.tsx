// The custom menus that scripts put beside a spreadsheet's own, with submenus; arrow keys work as in any menu bar.

import { useEffect, useRef, useState } from "preact/hooks";
import type { MenuItemView } from "../../protocol.ts";
import { useWords } from "../words-context.ts";

interface MenuBarProps {
  readonly menus: readonly MenuItemView[];
  readonly onChoose: (path: readonly string[]) => void;
  /** Escape, when no menu is open. */
  readonly onLeave: () => void;
}

/** Where Escape leads from the grid; without a script's menu, to the first button of the header. */
export function focusMenuBar(): void {
  const [first] = roots(document);
  (first ?? document.querySelector<HTMLElement>(".view-head button"))?.focus();
}

export function MenuBar({ menus, onChoose, onLeave }: MenuBarProps) {
  const words = useWords();
  const [open, setOpen] = useState<number | undefined>();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === undefined) return undefined;
    const close = (event: MouseEvent): void => {
      if (event.target instanceof Node && bar.current?.contains(event.target) === true) return;
      setOpen(undefined);
    };
    addEventListener("mousedown", close);
    return () => removeEventListener("mousedown", close);
  }, [open]);
  if (menus.length === 0) return null;
  return (
    <div
      class="menu-bar"
      role="menubar"
      aria-label={words.customMenus}
      ref={bar}
      onKeyDown={(event) => {
        if (event.key === "Escape" && open === undefined) onLeave();
        else if (event.key === "Escape") {
          setOpen(undefined);
          roots(bar.current)[open ?? 0]?.focus();
        } else moveInMenu(event);
      }}
    >
      {menus.map((menu, index) =>
        menu.kind === "menu" ? (
          <div key={menu.label} class="menu-root" role="none">
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? undefined : index)}
              onKeyDown={(event) => {
                if (event.key === "ArrowDown") setOpen(index);
              }}
            >
              {menu.label}
            </button>
            {open === index && (
              <MenuList
                label={menu.label}
                items={menu.items}
                onChoose={(path) => {
                  setOpen(undefined);
                  onChoose(path);
                }}
              />
            )}
          </div>
        ) : null,
      )}
    </div>
  );
}

function roots(bar: ParentNode | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>(".menu-root > button") ?? [])];
}

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItemView[];
  readonly onChoose: (path: readonly string[]) => void;
}

function MenuList({ label, items, onChoose }: MenuListProps) {
  const [inner, setInner] = useState<number | undefined>();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list}>
      {items.map((item, index) => {
        if (item.kind === "separator") return <hr key={index} />;
        if (item.kind === "item") {
          return (
            <button
              key={index}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => onChoose(item.path)}
            >
              {item.label}
            </button>
          );
        }
        return (
          <div key={index} class="submenu" role="none" onMouseEnter={() => setInner(index)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={inner === index}
              onClick={() => setInner(index)}
              onKeyDown={(event) => {
                if (event.key === "ArrowRight") setInner(index);
              }}
            >
              {item.label}
              <span aria-hidden="true">▸</span>
            </button>
            {inner === index && <MenuList label={item.label} items={item.items} onChoose={onChoose} />}
          </div>
        );
      })}
    </div>
  );
}

/** Up and down among the items of the list that has the focus. */
export function moveInMenu(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const here = document.activeElement;
  const list = here?.closest('[role="menu"]');
  if (list === null || list === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const items = [
    ...list.querySelectorAll<HTMLElement>(
      ':scope > [role="menuitem"], :scope > .submenu > [role="menuitem"]',
    ),
  ];
  const at = items.findIndex((item) => item === here);
  const step = event.key === "ArrowDown" ? 1 : -1;
  items[(at + step + items.length) % items.length]?.focus();
}
