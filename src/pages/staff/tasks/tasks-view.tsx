// 我的待办: what waits for whom is there.

import type { JSX } from "preact";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";

export function TasksView(): JSX.Element {
  return (
    <>
      <StaffHeading of="tasks" />
      <Nothing of="tasks" />
    </>
  );
}
