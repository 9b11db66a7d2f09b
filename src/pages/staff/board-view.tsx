// 变更与催办 in the web app, for HR and administrators.

import type { JSX } from "preact";
import { Board } from "../board/board.tsx";
import { PaperSignatures } from "../paper/paper-signatures.tsx";
import { StaffHeading } from "./heading.tsx";
import { useStaff } from "./surroundings.ts";

export function StaffBoardView(): JSX.Element {
  const { me } = useStaff();
  return (
    <>
      <StaffHeading of="board" />
      <Board
        withHistory={me.roles.administrator}
        paper={me.roles.administrator ? PaperSignatures : undefined}
      />
    </>
  );
}
