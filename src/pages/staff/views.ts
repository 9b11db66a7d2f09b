// The web app's views, one line each: a new one is added here and in STAFF_VIEWS (domain/access/staff-link.ts).

import type { ComponentType } from "preact";
import type { Staff } from "../../domain/access/staff.ts";
import type { StaffView } from "../../domain/access/staff-link.ts";
import type { IconName } from "../widgets/icons.tsx";
import { StaffBoardView } from "./board-view.tsx";
import { RecordView } from "./record/record-view.tsx";
import { SignView } from "./sign/sign-view.tsx";
import { SubmitView } from "./submit/submit-view.tsx";
import { TasksView } from "./tasks/tasks-view.tsx";

export interface StaffViewProps {
  /** What it is opened at; "" for the whole list. */
  readonly id: string;
}

interface Route {
  readonly icon: IconName;
  /** To whom it is offered; without it, to everybody. The server decides all the same. */
  readonly isFor?: (me: Staff) => boolean;
  readonly view: ComponentType<StaffViewProps>;
}

export const ROUTES: Readonly<Record<StaffView, Route>> = {
  tasks: { icon: "tasks", view: TasksView },
  submit: { icon: "add", view: SubmitView },
  sign: { icon: "sign", view: SignView },
  board: {
    icon: "log",
    view: StaffBoardView,
    isFor: ({ roles }) => roles.hr || roles.administrator,
  },
  record: { icon: "person", view: RecordView },
};
