// Where a person is in the sidebar.

import type { ContactKind } from "../domain/contact/contact.ts";
import type { Serial } from "../domain/register/serial.ts";

export type Place =
  | { readonly view: "search" }
  | { readonly view: "record"; readonly serial: Serial }
  | { readonly view: "add"; readonly kind: ContactKind; readonly organizationName?: string }
  | { readonly view: "edit"; readonly serial: Serial }
  | { readonly view: "import" }
  /** `typed`: what the search began with. */
  | { readonly view: "export"; readonly typed?: string }
  | { readonly view: "bulk"; readonly typed?: string }
  | { readonly view: "log" }
  | { readonly view: "self-check" }
  | { readonly view: "calendar" }
  | { readonly view: "board" }
  | { readonly view: "as-of" }
  | Unread;

/** Views that need no register that can be read. */
export type Unread = { readonly view: "setup" } | { readonly view: "repair" } | { readonly view: "health" };

const STARTS = [
  "setup",
  "repair",
  "health",
  "import",
  "export",
  "bulk",
  "log",
  "calendar",
  "board",
  "as-of",
  "self-check",
] as const;

/** The view that the server's template asked for, in `<body data-view>`. */
export function startPlace(view: string | undefined): Place {
  const known = STARTS.find((start) => start === view);
  return { view: known ?? "search" };
}
