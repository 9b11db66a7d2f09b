// A modal question before something weighty. The browser's own dialog keeps the focus inside and gives it back.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useSpeech } from "../surroundings.ts";
import { useReturnFocus } from "./return-focus.ts";

interface ConfirmationProps {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function Confirmation(props: ConfirmationProps): JSX.Element {
  const { say } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useReturnFocus();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="confirmation" aria-labelledby={titleId} onCancel={props.onCancel}>
      <h2 id={titleId}>{props.title}</h2>
      <div class="confirmation-text">{props.children}</div>
      <div class="buttons">
        <button
          type="button"
          class={props.danger ? "button danger" : "button primary"}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {say.actions.cancel}
        </button>
      </div>
    </dialog>
  );
}
