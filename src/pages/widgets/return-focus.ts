// Gives the focus back when a dialog or a small form goes: to what had it before, else to the view's heading.

import { useEffect, useState } from "preact/hooks";

export function useReturnFocus(): void {
  // Asked while the form is being drawn: later a quick hand has already moved on into it.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // By then the view is drawn again, perhaps without the button that was pressed.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
        else document.querySelector<HTMLElement>("main h1")?.focus();
      });
    },
    [before],
  );
}
