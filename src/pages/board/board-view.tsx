// 变更与催办 in the sidebar.

import type { JSX } from "preact";
import { staffWordsFor } from "../../text/pages/staff.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Heading } from "../widgets/heading.tsx";
import { Board } from "./board.tsx";

export function BoardView(): JSX.Element {
  const { words, language } = useSpeech();
  const { back } = useSurroundings();
  return (
    <>
      <Heading onBack={back}>{words.menu.board}</Heading>
      <p class="hint">{staffWordsFor(language).views.board.lead}</p>
      <Board withHistory />
    </>
  );
}
