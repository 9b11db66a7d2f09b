// A link opens a view at one of its things: it is scrolled to and takes the focus, once it is there.

import { useEffect } from "preact/hooks";

export function useLinked(id: string): void {
  useEffect(() => {
    if (id === "") return;
    const card = document.getElementById(`request-${id}`);
    card?.scrollIntoView({ block: "start" });
    card?.focus({ preventScroll: true });
  }, [id]);
}
