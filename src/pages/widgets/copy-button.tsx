// Puts a text on the clipboard, also in a frame that may not use the clipboard's modern face.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "../surroundings.ts";
import { Icon } from "./icons.tsx";

const SAID_FOR_MS = 2000;

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The older way: selects the text in a field off the page and copies the selection. */
function copySelected(text: string): boolean {
  const asked = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "off-page";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (asked instanceof HTMLElement) asked.focus();
  return copied;
}

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const { say } = useSpeech();
  const [result, setResult] = useState<"" | "copied" | "refused">("");
  useEffect(() => {
    if (result === "") return undefined;
    const timer = setTimeout(() => setResult(""), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const press = (): void => {
    void copyText(text).then((copied) => setResult(copied ? "copied" : "refused"));
  };
  return (
    <span class="copy">
      <button
        type="button"
        class="icon-button"
        aria-label={say.record.copy(label)}
        title={say.record.copy(label)}
        onClick={press}
      >
        <Icon name="copy" />
      </button>
      <span role="status" class="copied">
        {result === "" ? "" : say.record[result]}
      </span>
    </span>
  );
}
