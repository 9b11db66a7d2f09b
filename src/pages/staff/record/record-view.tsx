// 我的信息: what the register knows of whom is there.

import type { JSX } from "preact";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";

export function RecordView(): JSX.Element {
  return (
    <>
      <StaffHeading of="record" />
      <Nothing of="record" />
    </>
  );
}
