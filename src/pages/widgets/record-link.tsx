// The way from one record to another.

import type { ComponentChildren, JSX } from "preact";
import type { Serial } from "../../domain/register/serial.ts";
import { nameOf } from "../register.ts";
import { useSurroundings } from "../surroundings.ts";

export function RecordLink({
  serial,
  children,
}: {
  readonly serial: Serial;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { register, go } = useSurroundings();
  return (
    <button type="button" class="link" onClick={() => go({ view: "record", serial })}>
      {children ?? nameOf(register, serial)}
    </button>
  );
}
