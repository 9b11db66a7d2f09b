// Where a person is in the sidebar.

import type { ContactKind } from "../domain/contact/contact.ts";
import type { Serial } from "../domain/register/serial.ts";

export type Place =
  | { readonly view: "search" }
  | { readonly view: "record"; readonly serial: Serial }
  | { readonly view: "add"; readonly kind: ContactKind; readonly organizationName?: string }
  | { readonly view: "edit"; readonly serial: Serial }
  | { readonly view: "import" }
  | { readonly view: "log" }
  | { readonly view: "calendar" }
  | Unread;

/** Views that need no register that can be read. */
export type Unread = { readonly view: "setup" } | { readonly view: "repair" };

/** The view that the server's template asked for, in `<body data-view>`. */
export function startPlace(view: string | undefined): Place {
  if (view === "setup" || view === "repair" || view === "import" || view === "log") return { view };
  if (view === "calendar") return { view };
  return { view: "search" };
}
