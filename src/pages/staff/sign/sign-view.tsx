// 签批: requests that wait for a sign-off.

import type { JSX } from "preact";
import { StaffHeading } from "../heading.tsx";
import { Nothing } from "../nothing.tsx";

export function SignView(): JSX.Element {
  return (
    <>
      <StaffHeading of="sign" />
      <Nothing of="sign" />
    </>
  );
}
