// 变更与催办 in the sidebar.

import type { JSX } from "preact";
import { paperWordsFor } from "../../text/pages/paper.ts";
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
      <p class="hint">{paperWordsFor(language).inWebApp}</p>
      <Board withHistory />
    </>
  );
}
