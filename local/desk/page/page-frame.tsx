// An HtmlService page as Google shows it: in a sandboxed frame from another origin, as sidebar, modal or modeless dialog.

import { useEffect, useRef } from "preact/hooks";
import type { PageView } from "../protocol.ts";
import { bridge } from "./frame-bridge.ts";
import type { FrameHost } from "./frame-bridge.ts";
import { Icon } from "./icons.tsx";
import { useWords } from "./words-context.ts";

/** Google's tokens for a bound script's page: what a web app has besides, allow-top-navigation-by-user-activation, is missing. */
const SANDBOX =
  "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox " +
  "allow-same-origin allow-scripts allow-storage-access-by-user-activation";

/** A sidebar is 300 pixels wide, always. */
const SIDEBAR_WIDTH = 300;
/** Google's size of a dialog that names none. */
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

interface PageFrameProps {
  readonly page: PageView;
  readonly frameOrigin: string;
  readonly host: FrameHost;
}

export function Frame({ page, frameOrigin, host }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const box = frame.current;
    return box === null ? undefined : bridge(box, page, frameOrigin, host);
  }, [page.id]);
  return <iframe ref={frame} title={page.title} src={page.url} sandbox={SANDBOX} />;
}

export function Sidebar(props: PageFrameProps) {
  const words = useWords();
  return (
    <aside class="sidebar" aria-label={props.page.title} style={`width:${String(SIDEBAR_WIDTH)}px`}>
      <header>
        <h2>{props.page.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.close}
          onClick={() => props.host.close(props.page)}
        >
          <Icon name="close" />
        </button>
      </header>
      <Frame key={props.page.id} {...props} />
    </aside>
  );
}

export function PageDialog(props: PageFrameProps) {
  const words = useWords();
  const { page, host } = props;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (page.kind === "modal") box.current?.showModal();
    else box.current?.show();
  }, []);
  return (
    <dialog
      ref={box}
      class="page-dialog"
      aria-label={page.title}
      style={`width:${String(page.width ?? DIALOG_WIDTH)}px`}
      onCancel={(event) => {
        event.preventDefault();
        host.close(page);
      }}
    >
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={() => host.close(page)}>
          <Icon name="close" />
        </button>
      </header>
      <div style={`height:${String(page.height ?? DIALOG_HEIGHT)}px`}>
        <Frame key={page.id} {...props} />
      </div>
    </dialog>
  );
}
