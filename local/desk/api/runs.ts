// Installed triggers and the execution log, latest first.

import * as z from "zod/mini";
import type { ExecutionRecord } from "../../runtime/run.ts";
import type { ClockSchedule } from "../../services/script/trigger-record.ts";
import { Refused } from "../desk.ts";
import type { RunHead } from "../protocol.ts";
import type { Handlers } from "./handler.ts";
import { here } from "./handler.ts";

function runHead(record: ExecutionRecord): RunHead {
  return {
    id: String(record.id),
    at: record.start,
    fn: record.function,
    kind: record.kind,
    user: record.user,
    status: record.status,
    duration: record.durationMs,
    calls: record.calls.length,
    ...(record.error === undefined ? {} : { error: record.error }),
  };
}

/** The builder's own words: "everyMinutes(5)", "everyDays(1).atHour(9)". */
function scheduleText(schedule: ClockSchedule | undefined): string {
  if (schedule === undefined) return "";
  if (schedule.kind === "once") return `at(${new Date(schedule.at).toISOString()})`;
  const parts = [`${schedule.kind}(${String(schedule.n)})`];
  if ("weekDay" in schedule) {
    if (schedule.weekDay !== undefined) parts.push(`onWeekDay(${WEEK_DAYS[schedule.weekDay] ?? ""})`);
    if (schedule.hour !== undefined) parts.push(`atHour(${String(schedule.hour)})`);
    if (schedule.minute !== undefined) parts.push(`nearMinute(${String(schedule.minute)})`);
    parts.push(schedule.timeZone);
  }
  return parts.join(" ");
}

const WEEK_DAYS = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

export const runHandlers: Handlers<"triggers.list" | "runs.list" | "runs.read"> = {
  "triggers.list": {
    input: z.object(here),
    answer({ workspace }) {
      return workspace.services.triggers.map((trigger) => {
        const runs = workspace.executionLog.records.filter(
          (record) =>
            record.scriptId === trigger.scriptId &&
            record.function === trigger.handler &&
            record.user === trigger.creator &&
            (record.kind === "clock" || record.kind === "edit"),
        );
        return {
          id: trigger.id,
          script: workspace.services.scripts.get(trigger.scriptId)?.title ?? trigger.scriptId,
          fn: trigger.handler,
          owner: trigger.creator,
          event: trigger.eventType,
          schedule: scheduleText(trigger.schedule),
          due: trigger.nextAt,
          lastRun: runs.at(-1)?.start,
          runs: runs.length,
        };
      });
    },
  },
  "runs.list": {
    input: z.object(here),
    answer: ({ workspace }) => workspace.executionLog.records.slice(-500).map(runHead).reverse(),
  },
  "runs.read": {
    input: z.object({ ...here, id: z.string() }),
    answer({ workspace }, { id }) {
      const record = workspace.executionLog.records.find((candidate) => String(candidate.id) === id);
      if (record === undefined) throw new Refused("There is no such execution.");
      return {
        ...runHead(record),
        activeUser: record.activeUser,
        version: record.version,
        services: record.calls,
        lines: record.lines,
        notEmulated: [...new Set(record.notEmulated)],
      };
    },
  },
};
