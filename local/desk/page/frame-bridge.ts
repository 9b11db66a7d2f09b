// Answers the google.script.* calls of the frames: a frame can only post messages, the desk makes the calls for it.

import type { CallOutcome, PageView, Shown } from "../protocol.ts";

export interface FrameHost {
  /** Runs a server function as the person at the keyboard. */
  readonly call: (page: PageView, fn: string, args: readonly unknown[]) => Promise<CallOutcome>;
  readonly close: (page: PageView) => void;
  readonly size: (page: PageView, width: number | undefined, height: number | undefined) => void;
  readonly focusEditor: () => void;
  readonly shown: (shown: Shown) => void;
}

interface FromFrame {
  readonly desk?: unknown;
  readonly kind?: unknown;
  readonly id?: unknown;
  readonly fn?: unknown;
  readonly args?: unknown;
  readonly pixels?: unknown;
}

function isObject(value: unknown): value is FromFrame {
  return typeof value === "object" && value !== null;
}

/** Listens to one frame until the returned function is called. */
export function bridge(
  frame: HTMLIFrameElement,
  page: PageView,
  frameOrigin: string,
  host: FrameHost,
): () => void {
  const answer = (message: unknown): void => frame.contentWindow?.postMessage(message, frameOrigin);
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== frameOrigin) return;
    const message = event.data;
    if (!isObject(message) || message.desk !== "google.script") return;
    if (message.kind === "run" && typeof message.fn === "string" && Array.isArray(message.args)) {
      const { id } = message;
      const reply = (outcome: object): void => answer({ desk: "google.script", id, ...outcome });
      host.call(page, message.fn, message.args).then(
        (outcome) => {
          host.shown(outcome.shown);
          reply(outcome);
        },
        (error: unknown) =>
          reply({
            ok: false,
            name: "Error",
            message: error instanceof Error ? error.message : String(error),
          }),
      );
    } else if (message.kind === "close") host.close(page);
    else if (message.kind === "focus") host.focusEditor();
    else if (message.kind === "height" && typeof message.pixels === "number") {
      host.size(page, undefined, message.pixels);
    } else if (message.kind === "width" && typeof message.pixels === "number") {
      host.size(page, message.pixels, undefined);
    }
  };
  addEventListener("message", hear);
  return () => removeEventListener("message", hear);
}
