// Firing triggers: what runs when a person opens or edits a file, and when the clock moves.

import { AuthMode } from "../services/script/enums.ts";
import { nextRunOf } from "../services/script/trigger.ts";
import type { TriggerRecord } from "../services/script/trigger-record.ts";
import { spreadsheetOf } from "../services/spreadsheet/index.ts";
import { UserFacade } from "../services/session/index.ts";
import { functionNames } from "./compile.ts";
import { ScriptFailure } from "./failure.ts";
import { atTheKeyboard, onBehalfOf, unauthorised } from "./identity.ts";
import { quotaLeft, useQuota } from "./quotas.ts";
import { mayEdit } from "./roles.ts";
import { Run, type RunRequest } from "./run.ts";
import type { ScriptRecord, ScriptVersion } from "./script-record.ts";
import { versionOf } from "./scripts.ts";
import type { PersonWindow } from "./window.ts";
import type { Workspace } from "./workspace.ts";

/** A person's deed in a spreadsheet, as its triggers are told; the facades are made in each run's own realm. */
export interface SpreadsheetEvent {
  readonly type: "ON_OPEN" | "ON_EDIT" | "ON_CHANGE" | "ON_SELECTION_CHANGE";
  readonly fileId: string;
  readonly person: string;
  readonly window: PersonWindow | undefined;
  /** What the event object holds beyond source, user and authMode. */
  readonly details: (run: Run) => Readonly<Record<string, unknown>>;
}

const SIMPLE: Readonly<Record<SpreadsheetEvent["type"], string | undefined>> = {
  ON_OPEN: "onOpen",
  ON_EDIT: "onEdit",
  ON_CHANGE: undefined, // installable only
  ON_SELECTION_CHANGE: "onSelectionChange", // simple only
};

/**
 * Runs the simple triggers of bound scripts as the person, then the installable ones as their creators. Failures are logged,
 * not thrown. Nothing runs for who can only view or comment (guides/triggers, "Restrictions" of both kinds).
 */
export function fireSpreadsheetEvent(workspace: Workspace, event: SpreadsheetEvent): void {
  if (!mayEdit(workspace.roleOf(event.fileId, event.person))) return;
  const simple = SIMPLE[event.type];
  const scripts = [...workspace.services.scripts.values()];
  if (simple) {
    for (const script of scripts.filter(({ containerId }) => containerId === event.fileId)) {
      runSimple(workspace, script, simple, event);
    }
  }
  const installed = workspace.services.triggers.filter(
    ({ eventType, sourceId }) => eventType === event.type && sourceId === event.fileId,
  );
  for (const trigger of installed) runInstallable(workspace, trigger, event);
}

/** A script without that function has no such trigger: nothing runs, nothing is logged. */
function runSimple(
  workspace: Workspace,
  script: ScriptRecord,
  functionName: string,
  event: SpreadsheetEvent,
): void {
  if (!functionNames(script.head).includes(functionName)) return;
  attempt(workspace, {
    script,
    version: script.head,
    functionName,
    kind: "simple",
    ...unauthorised(script.owner, event.person),
    visitor: event.person,
    containerId: event.fileId,
    window: event.window,
    args: (run) => [
      {
        authMode: AuthMode.LIMITED,
        source: spreadsheetOf(run, event.fileId),
        user: new UserFacade(run, run.activeUser),
        ...event.details(run),
      },
    ],
  });
}

function runInstallable(workspace: Workspace, trigger: TriggerRecord, event: SpreadsheetEvent): void {
  const script = workspace.services.scripts.get(trigger.scriptId);
  if (!script) return;
  runAsCreator(workspace, trigger, {
    script,
    version: versionFor(workspace, script, trigger),
    functionName: trigger.handler,
    kind: "edit",
    ...onBehalfOf(trigger.creator, event.person),
    visitor: event.person,
    containerId: script.containerId,
    window: event.window,
    args: (run) => [
      {
        authMode: AuthMode.FULL,
        source: spreadsheetOf(run, event.fileId),
        user: new UserFacade(run, run.activeUser),
        triggerUid: trigger.id,
        ...event.details(run),
      },
    ],
  });
}

/** HEAD, whichever version installed the trigger (a). */
function versionFor(workspace: Workspace, script: ScriptRecord, trigger: TriggerRecord): ScriptVersion {
  return versionOf(script, workspace.assumptions["triggers-run-head"] ? 0 : (trigger.installedBy ?? 0));
}

function attempt(workspace: Workspace, request: RunRequest): void {
  try {
    new Run(workspace, request).run(() => undefined);
  } catch (failure) {
    if (!(failure instanceof ScriptFailure)) throw failure;
  }
}

/** Triggers of a user together run six hours a day at most (guides/quotas-and-limits). */
function runAsCreator(workspace: Workspace, trigger: TriggerRecord, request: RunRequest): void {
  const start = workspace.now();
  if (!creatorMayRun(workspace, trigger, request.script)) {
    notRun(workspace, request, "Exception: Authorization is required to perform that action.");
    return;
  }
  if (quotaLeft(workspace, "triggerRuntimeMs", trigger.creator) <= 0) {
    notRun(workspace, request, "Exception: Service using too much computer time for one day.");
    return;
  }
  attempt(workspace, request);
  const left = quotaLeft(workspace, "triggerRuntimeMs", trigger.creator);
  useQuota(workspace, "triggerRuntimeMs", trigger.creator, Math.min(left, workspace.now() - start));
}

/** A failure that the creator hears of, before any of the script's code ran. */
function notRun(workspace: Workspace, request: RunRequest, error: string): void {
  const record = workspace.executionLog.begin(request, workspace.now());
  record.status = "FAILED";
  record.error = error;
}

/** Only editors of its container run a bound script (guides/bound), and nobody is told of a file that they may not open (a). */
function creatorMayRun(workspace: Workspace, trigger: TriggerRecord, script: ScriptRecord): boolean {
  if (!workspace.assumptions["trigger-needs-creators-access"]) return true;
  const { creator, sourceId } = trigger;
  if (script.containerId !== undefined && !mayEdit(workspace.roleOf(script.containerId, creator)))
    return false;
  return sourceId === undefined || workspace.roleOf(sourceId, creator) !== undefined;
}

/** Moves the clock, running what comes due on the way, in order. A trigger that comes due while another runs is late. */
export function advanceTo(workspace: Workspace, target: number): void {
  if (target < workspace.now())
    throw new RangeError(`the clock cannot go back to ${new Date(target).toISOString()}`);
  for (;;) {
    const due = nextDue(workspace, target);
    if (!due) break;
    const { trigger, at } = due;
    workspace.clock.moveTo(Math.max(at, workspace.now()));
    reschedule(workspace, trigger, workspace.now());
    runClockTrigger(workspace, trigger);
  }
  if (target > workspace.now()) workspace.clock.moveTo(target);
}

/** Moves the clock without running anything: those runs are missed. */
export function jumpTo(workspace: Workspace, target: number): void {
  workspace.clock.moveTo(target);
  for (const trigger of workspace.services.triggers) {
    if (trigger.nextAt !== undefined && trigger.nextAt <= target) reschedule(workspace, trigger, target);
  }
}

function nextDue(workspace: Workspace, target: number): { trigger: TriggerRecord; at: number } | undefined {
  let due: { trigger: TriggerRecord; at: number } | undefined;
  for (const trigger of workspace.services.triggers) {
    if (trigger.nextAt === undefined || trigger.nextAt > target) continue;
    if (!due || trigger.nextAt < due.at) due = { trigger, at: trigger.nextAt };
  }
  return due;
}

function reschedule(workspace: Workspace, trigger: TriggerRecord, after: number): void {
  trigger.nextAt = nextRunOf(workspace, trigger, after);
}

/** Runs a clock trigger now, as its creator, whether it is due or not. */
export function runClockTrigger(workspace: Workspace, trigger: TriggerRecord): void {
  const script = workspace.services.scripts.get(trigger.scriptId);
  if (!script) return;
  runAsCreator(workspace, trigger, {
    script,
    version: versionFor(workspace, script, trigger),
    functionName: trigger.handler,
    kind: "clock",
    ...atTheKeyboard(trigger.creator),
    containerId: script.containerId,
    args: () => [clockEvent(trigger.id, workspace.now())],
  });
}

/** The event object of a time-driven trigger, in UTC (guides/triggers/event-objects). */
function clockEvent(triggerUid: string, now: number): Record<string, unknown> {
  const date = new Date(now);
  const startOfYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    authMode: AuthMode.FULL,
    "day-of-month": date.getUTCDate(),
    "day-of-week": date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    month: date.getUTCMonth() + 1,
    second: date.getUTCSeconds(),
    timezone: "UTC",
    triggerUid,
    "week-of-year": Math.min(
      52,
      Math.ceil(((now - startOfYear) / 86_400_000 + new Date(startOfYear).getUTCDay() + 1) / 7),
    ),
    year: date.getUTCFullYear(),
  };
}
