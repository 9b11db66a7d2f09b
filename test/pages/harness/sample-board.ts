// 变更与催办 as an administrator meets it in the sidebar: one department says nil, one is late, one silent; one request.

import { countingFacts } from "../../../src/domain/deadline/counting.ts";
import type { BoardView, RoundView } from "../../../src/wire/rounds.ts";
import { COMPANY } from "./sample.ts";

const asked: RoundView = {
  id: "T-000001",
  month: "2026-10",
  collects: "2026-11",
  department: "市场部",
  state: "missed",
  late: true,
  start: "2026-10-01T00:00",
  due: "2026-10-23T18:00",
  provisional: false,
  asked: "王芳",
  answeredBy: "",
  answeredAt: "",
  requests: [],
  open: true,
};

const answered = { answeredBy: "王芳", answeredAt: "2026-10-22T16:40", late: false } as const;

export const SAMPLE_BOARD: BoardView = {
  now: "2026-10-26T09:00",
  counting: countingFacts(COMPANY),
  link: "",
  month: "2026-10",
  departments: [
    asked,
    { ...asked, ...answered, id: "T-000002", department: "行政部", state: "nil" },
    {
      ...asked,
      ...answered,
      id: "T-000003",
      department: "国际业务与海外市场拓展部",
      state: "changes",
      late: true,
      requests: [{ id: "S-000001", subjectName: "周婷" }],
    },
    { ...asked, id: "T-000004", department: "采购部", asked: "" },
  ],
  rounds: [
    { month: "2026-10", counts: { waiting: 0, nil: 1, changes: 1, missed: 2, silent: 0 }, late: 1 },
    { month: "2026-09", counts: { waiting: 0, nil: 3, changes: 0, missed: 0, silent: 1 }, late: 0 },
  ],
  requests: [
    {
      id: "S-000001",
      version: 1,
      kind: "titleChange",
      state: "submitted",
      subject: "N-000003",
      subjectName: "周婷",
      department: "国际业务与海外市场拓展部",
      toDepartment: "",
      printedHash: "",
      fields: { jobTitle: "高级专员" },
      differences: [{ field: "jobTitle", before: "专员", after: "高级专员" }],
      effectiveOn: "2026-11-02",
      startedAt: "",
      reason: "晋升",
      openedBy: "王芳",
      openedAt: "2026-10-22T16:38",
      submittedBy: "王芳",
      submittedAt: "2026-10-22T16:38",
      appliedAt: "",
      major: [],
      signatures: [{ party: "departmentHead", department: "国际业务与海外市场拓展部", name: "李明", at: "" }],
      handsIn: "",
      answer: "",
      kept: [],
      answeredBy: "",
      round: "2026-10",
      late: ["headSignOff"],
      may: [],
    },
  ],
};
