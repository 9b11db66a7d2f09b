// Keys that work everywhere: "/" goes to the search, Escape goes back from a record. Never while somebody is typing.

import { useEffect } from "preact/hooks";
import type { Place } from "./place.ts";

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest("input, textarea, select, dialog, form") !== null;
}

export function useShortcuts(place: Place | undefined, go: (place: Place) => void, back: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target))
        return;
      if (event.key === "/") {
        event.preventDefault();
        if (place?.view === "search") document.getElementById("search-input")?.focus();
        else go({ view: "search" });
      } else if (event.key === "Escape" && place?.view === "record") back();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [place, go, back]);
}
