// The pages that a script has open on the person's screen: at most one sidebar, and dialogs above it.

import { useEffect, useMemo, useState } from "preact/hooks";
import type { PageView, Shown } from "../protocol.ts";
import { useDesk } from "./desk-context.ts";
import type { FrameHost } from "./frame-bridge.ts";
import { focusGrid } from "./grid/grid.tsx";
import { PageDialog, Sidebar } from "./page-frame.tsx";
import { call } from "./server.ts";

interface ScreenProps {
  /** What the last run showed; a new object each time. */
  readonly shown: Shown | undefined;
  /** Pages belong to the spreadsheet's tab: in other views they are out of sight, and go on running. */
  readonly isVisible: boolean;
}

export function Screen({ shown, isVisible }: ScreenProps) {
  const desk = useDesk();
  const [pages, setPages] = useState<readonly PageView[]>([]);

  useEffect(() => {
    if (shown === undefined) return;
    setPages((now) => {
      let next = [...now];
      for (const page of shown.pages) {
        // A new sidebar takes the place of the old one; so does a modal dialog.
        next = next.filter((one) => one.kind !== page.kind);
        next.push(page);
      }
      return next;
    });
  }, [shown]);

  const host = useMemo<FrameHost>(
    () => ({
      call: (page, fn, args) => call("page.call", { as: desk.as, page: page.id, fn, args }),
      close(page) {
        setPages((now) => now.filter((one) => one.id !== page.id));
        call("page.close", { as: desk.as, page: page.id }).catch(desk.report);
        focusGrid();
      },
      size(page, width, height) {
        if (page.kind === "sidebar") return;
        setPages((now) =>
          now.map((one) =>
            one.id === page.id ? { ...one, width: width ?? one.width, height: height ?? one.height } : one,
          ),
        );
      },
      focusEditor: focusGrid,
      shown: desk.show,
    }),
    [desk.as],
  );

  const frameOrigin = desk.view.frameOrigin;
  const sidebar = pages.find((page) => page.kind === "sidebar");
  return (
    <div class="screen" hidden={!isVisible}>
      {sidebar !== undefined && <Sidebar page={sidebar} frameOrigin={frameOrigin} host={host} />}
      {pages
        .filter((page) => page.kind !== "sidebar")
        .map((page) => (
          <PageDialog key={page.id} page={page} frameOrigin={frameOrigin} host={host} />
        ))}
    </div>
  );
}
