// Where a person is in the web app.

import type { StaffView } from "../../domain/access/staff-link.ts";

export interface StaffPlace {
  readonly view: StaffView;
  /** What it is opened at: a request, a task, a record; "" for the whole list. A link may name what does not exist. */
  readonly id: string;
}
