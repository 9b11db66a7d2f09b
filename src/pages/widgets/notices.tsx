// What setup or repair did, sentence by sentence.

import type { JSX } from "preact";
import { noticeText } from "../../text/pages/whole-words.ts";
import type { Repaired } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";

export function Notices({ repaired }: { readonly repaired: Repaired }): JSX.Element {
  const { words } = useSpeech();
  const notices = repaired.notices.length > 0 ? repaired.notices : [{ code: "nothingToRepair", values: {} }];
  return (
    <div class="fine" role="status">
      <ul>
        {notices.map((notice, index) => (
          <li key={index}>{noticeText(notice, words)}</li>
        ))}
      </ul>
    </div>
  );
}
