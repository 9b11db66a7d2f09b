// 复制催办文字: puts a reminder on the clipboard, for the chat in which people are chased.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { boardWordsFor } from "../../text/pages/board.ts";
import { useSpeech } from "../surroundings.ts";
import { copyText } from "../widgets/copy-button.tsx";

interface ChaseButtonProps {
  readonly text: string;
  readonly label: string;
  /** Shown where the label would be too long beside its row. */
  readonly short?: string;
}

export function ChaseButton({ text, label, short }: ChaseButtonProps): JSX.Element {
  const say = boardWordsFor(useSpeech().language);
  const [result, setResult] = useState<boolean | undefined>(undefined);
  const press = (): void => {
    void copyText(text).then(setResult);
  };
  return (
    <div class="chase">
      <button type="button" class="button" aria-label={short && label} onClick={press}>
        {short ?? label}
      </button>
      <span role="status">{result === undefined ? "" : result ? say.copied : say.notCopied}</span>
      {result === false && <textarea class="chase-text" readOnly value={text} aria-label={label} />}
    </div>
  );
}
