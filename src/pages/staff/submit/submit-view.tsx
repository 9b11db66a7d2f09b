// 提交变更: asking for a change.

import type { JSX } from "preact";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";

export function SubmitView(): JSX.Element {
  return (
    <>
      <StaffHeading of="submit" />
      <Nothing of="submit" />
    </>
  );
}
