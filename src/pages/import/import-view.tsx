// placeholder
import type { JSX } from "preact";
export function ImportView(): JSX.Element {
  return <p>…</p>;
}
