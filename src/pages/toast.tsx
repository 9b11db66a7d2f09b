// What has just been done, with the way to undo it. It stays until the next change or until it is closed.

import type { JSX } from "preact";
import type { Serial } from "../domain/register/serial.ts";
import { useContext } from "preact/hooks";
import { SurroundingsContext, useSpeech, type Surroundings } from "./surroundings.ts";
import { useOperation } from "./use-operation.ts";
import { Icon } from "./widgets/icons.tsx";
import { Trouble } from "./widgets/trouble.tsx";
import { Waiting } from "./widgets/waiting.tsx";

export interface Toast {
  readonly sentence: string;
  readonly undo?: { readonly sequence: number; readonly serial: Serial };
}

interface ToastBarProps {
  readonly toast: Toast | undefined;
  readonly onClosed: () => void;
}

export function ToastBar({ toast, onClosed }: ToastBarProps): JSX.Element {
  const { say } = useSpeech();
  const surroundings = useContext(SurroundingsContext);
  return (
    <div class={toast ? "toast" : "toast empty"}>
      <p role="status">{toast?.sentence ?? ""}</p>
      {toast?.undo && surroundings && (
        <UndoButton key={toast.undo.sequence} undo={toast.undo} surroundings={surroundings} />
      )}
      {toast && (
        <button
          type="button"
          class="icon-button"
          aria-label={say.actions.close}
          title={say.actions.close}
          onClick={onClosed}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

interface UndoButtonProps {
  readonly undo: NonNullable<Toast["undo"]>;
  readonly surroundings: Surroundings;
}

function UndoButton({ undo, surroundings }: UndoButtonProps): JSX.Element {
  const { say } = useSpeech();
  const { changed, reload, tell } = surroundings;
  const operation = useOperation("undo-change", (value) => {
    changed(value, say.toast.undone);
    // An undo may withdraw records that the reply does not name.
    tell(say.toast.undone);
    void reload();
  });
  if (operation.progress.state === "running") return <Waiting what={say.waiting.undoing} />;
  return (
    <>
      <button type="button" class="button small" onClick={() => operation.run(undo)}>
        {say.actions.undo}
      </button>
      <Trouble progress={operation.progress} onRetry={operation.retry} />
    </>
  );
}
