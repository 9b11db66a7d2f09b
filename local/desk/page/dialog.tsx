// A modal question of the desk itself, and of scripts (ui.alert, ui.prompt): keyboard first, answered by a promise.

import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "./words-context.ts";

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  /** A field to fill in: its first text. */
  readonly input?: string;
  readonly multiline?: boolean;
  readonly answer: (button: string | undefined, text: string) => void;
}

export function QuestionDialog({ question }: { readonly question: Question }) {
  const box = useRef<HTMLDialogElement>(null);
  const words = useWords();
  const [text, setText] = useState(question.input ?? "");
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    const field = box.current?.querySelector<HTMLElement>("input, textarea, .question-buttons button");
    field?.focus();
    // A dialog that leaves the page unclosed gives the focus back to nobody.
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const [first] = question.buttons;
  const field = {
    "aria-label": question.title,
    value: text,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  };
  return (
    <dialog
      ref={box}
      class="question"
      aria-label={question.title === "" ? question.message : question.title}
      onCancel={(event) => {
        event.preventDefault();
        question.answer(undefined, text);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          question.answer(first?.id, text);
        }}
      >
        {question.title !== "" && <h2>{question.title}</h2>}
        <p class="question-text">{question.message}</p>
        {question.input !== undefined &&
          (question.multiline === true ? <textarea rows={5} {...field} /> : <input type="text" {...field} />)}
        <div class="question-buttons">
          {question.buttons.map((button, index) => (
            <button
              key={button.id}
              type={index === 0 ? "submit" : "button"}
              class={index === 0 ? "primary" : ""}
              onClick={index === 0 ? undefined : () => question.answer(button.id, text)}
            >
              {button.label}
            </button>
          ))}
          <button
            type="button"
            class="icon-button question-close"
            aria-label={words.close}
            onClick={() => question.answer(undefined, text)}
          >
            ×
          </button>
        </div>
      </form>
    </dialog>
  );
}
