// Trigger and its builders.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type EnumValue, type Members } from "../../runtime/facade.ts";
import { TRIGGERS_A_USER_A_SCRIPT } from "../../runtime/limits.ts";
import { instantOfWall, isTimeZone, zoneOffset } from "../../runtime/realm/zone.ts";
import { numberArgument, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { EventType, TriggerSource, WeekDay } from "./enums.ts";
import { nextRun } from "./schedule.ts";
import type { ClockSchedule, TriggerRecord } from "./trigger-record.ts";

export const TRIGGER_SCOPE = "https://www.googleapis.com/auth/script.scriptapp";
const CLOCK_BUILDER = "ScriptApp.ClockTriggerBuilder";

export class TriggerFacade extends Facade {
  readonly typeName = "Trigger";
  readonly members: Members<TriggerFacade> = {
    getEventType: "free",
    getHandlerFunction: "free",
    getTriggerSource: "free",
    getTriggerSourceId: "free",
    getUniqueId: "free",
  };
  readonly record: TriggerRecord;
  constructor(execution: Execution, record: TriggerRecord) {
    super(execution);
    this.record = record;
  }
  getEventType(): EnumValue {
    return EventType[this.record.eventType];
  }
  getHandlerFunction(): string {
    return this.record.handler;
  }
  getTriggerSource(): EnumValue {
    return TriggerSource[this.record.source];
  }
  /** Null for clock triggers (a). */
  getTriggerSourceId(): string | null {
    return this.record.sourceId ?? null;
  }
  getUniqueId(): string {
    return this.record.id;
  }
}

/** How likely it is that a trigger lies late in its window: the same in every run of a story. */
function jitterOf(execution: Pick<Execution, "workspace">, triggerId: string): number {
  const { workspace } = execution;
  return workspace.assumptions["clock-trigger-jitter"] ? workspace.chance(`trigger ${triggerId}`) : 0;
}

/** When the trigger runs next after this moment, by the workspace's assumptions. */
export function nextRunOf(
  workspace: Execution["workspace"],
  trigger: Pick<TriggerRecord, "id" | "schedule" | "createdAt">,
  after: number,
): number | undefined {
  const { id, schedule, createdAt } = trigger;
  const skipsShortMonths = workspace.assumptions["short-months-are-skipped"] === true;
  return (
    schedule && nextRun(schedule, { createdAt, after, jitter: jitterOf({ workspace }, id), skipsShortMonths })
  );
}

function install(
  execution: Execution,
  trigger: Omit<TriggerRecord, "id" | "scriptId" | "creator" | "installedBy" | "createdAt" | "nextAt">,
): TriggerFacade {
  const { workspace, scriptId, effectiveUser: creator } = execution;
  const own = workspace.services.triggers.filter(
    (each) => each.scriptId === scriptId && each.creator === creator,
  );
  if (own.length >= TRIGGERS_A_USER_A_SCRIPT) {
    throw new ServiceError(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  }
  const createdAt = execution.now();
  // Google's ids are decimal numbers of 19 digits or so.
  const id = BigInt(`0x${Buffer.from(workspace.newId(), "utf8").toString("hex").slice(4, 19)}`).toString();
  const nextAt = nextRunOf(workspace, { id, schedule: trigger.schedule, createdAt }, createdAt);
  const installedBy = execution.project.versionNumber;
  const record: TriggerRecord = { ...trigger, id, scriptId, creator, installedBy, createdAt, nextAt };
  workspace.services.triggers.push(record);
  return new TriggerFacade(execution, record);
}

export class TriggerBuilderFacade extends Facade {
  readonly typeName = "TriggerBuilder";
  readonly members: Members<TriggerBuilderFacade> = { timeBased: "free", forSpreadsheet: "free" };
  private readonly handler: string;
  constructor(execution: Execution, handler: string) {
    super(execution);
    this.handler = handler;
  }
  timeBased(): ClockTriggerBuilderFacade {
    return new ClockTriggerBuilderFacade(this.execution, this.handler);
  }
  forSpreadsheet(...args: unknown[]): SpreadsheetTriggerBuilderFacade {
    requireCount("ScriptApp.TriggerBuilder.forSpreadsheet", args, 1);
    const spreadsheet = this.execution.unwrap(args[0]);
    const id: unknown = spreadsheet
      ? (Reflect.get(spreadsheet, "spreadsheetId") ?? callText(spreadsheet, "getId"))
      : args[0];
    if (typeof id !== "string") throw signatureMismatch("ScriptApp.TriggerBuilder.forSpreadsheet", args);
    return new SpreadsheetTriggerBuilderFacade(this.execution, this.handler, id);
  }
}

function callText(facade: Facade, method: string): unknown {
  const member: unknown = Reflect.get(facade, method);
  return typeof member === "function" ? Reflect.apply(member, facade, []) : undefined;
}

export class SpreadsheetTriggerBuilderFacade extends Facade {
  readonly typeName = "SpreadsheetTriggerBuilder";
  readonly members: Members<SpreadsheetTriggerBuilderFacade> = {
    onOpen: "free",
    onEdit: "free",
    onChange: "free",
    onFormSubmit: "free",
    create: "call",
  };
  private readonly handler: string;
  private readonly spreadsheetId: string;
  private event: TriggerRecord["eventType"] | undefined;
  constructor(execution: Execution, handler: string, spreadsheetId: string) {
    super(execution);
    this.handler = handler;
    this.spreadsheetId = spreadsheetId;
  }
  onOpen(): this {
    return this.on("ON_OPEN");
  }
  onEdit(): this {
    return this.on("ON_EDIT");
  }
  onChange(): this {
    return this.on("ON_CHANGE");
  }
  onFormSubmit(): this {
    return this.on("ON_FORM_SUBMIT");
  }
  create(): TriggerFacade {
    this.execution.requireScope("ScriptApp.SpreadsheetTriggerBuilder.create", TRIGGER_SCOPE);
    if (!this.event) throw new ServiceError("You must specify an event type before creating the trigger.");
    const { workspace, effectiveUser } = this.execution;
    if (!workspace.roleOf(this.spreadsheetId, effectiveUser)) {
      throw new ServiceError("You do not have permission to access the requested document.");
    }
    return install(this.execution, {
      handler: this.handler,
      eventType: this.event,
      source: "SPREADSHEETS",
      sourceId: this.spreadsheetId,
      schedule: undefined,
    });
  }
  private on(event: TriggerRecord["eventType"]): this {
    this.event = event;
    return this;
  }
}

export class ClockTriggerBuilderFacade extends Facade {
  readonly typeName = "ClockTriggerBuilder";
  readonly members: Members<ClockTriggerBuilderFacade> = {
    after: "free",
    at: "free",
    atDate: "free",
    atHour: "free",
    nearMinute: "free",
    everyMinutes: "free",
    everyHours: "free",
    everyDays: "free",
    everyWeeks: "free",
    onWeekDay: "free",
    onMonthDay: "free",
    inTimezone: "free",
    create: "call",
  };
  private readonly handler: string;
  private every: { kind: Exclude<ClockSchedule["kind"], "once">; n: number } | undefined;
  private once: number | undefined;
  private date: [number, number, number] | undefined;
  private weekDay: number | undefined;
  private hour: number | undefined;
  private minute: number | undefined;
  private timeZone: string;

  constructor(execution: Execution, handler: string) {
    super(execution);
    this.handler = handler;
    this.timeZone = execution.timeZone;
  }
  after(...args: unknown[]): this {
    this.once = this.execution.now() + numberArgument(`${CLOCK_BUILDER}.after`, args, 0);
    return this;
  }
  at(...args: unknown[]): this {
    const instant = this.execution.dateValue(args[0]);
    if (instant === undefined) throw signatureMismatch(`${CLOCK_BUILDER}.at`, args);
    this.once = instant;
    return this;
  }
  atDate(...args: unknown[]): this {
    const method = `${CLOCK_BUILDER}.atDate`;
    requireCount(method, args, 3);
    const date = [0, 1, 2].map((at) => numberArgument(method, args, at));
    const [year = 0, month = 0, day = 0] = date;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (!date.every(Number.isInteger) || month < 1 || month > 12 || day < 1 || day > days) {
      throw new ServiceError("The value you passed to atDate was invalid.");
    }
    this.date = [year, month, day];
    return this;
  }
  atHour(...args: unknown[]): this {
    this.hour = this.within("atHour", args, 0, 23);
    return this;
  }
  nearMinute(...args: unknown[]): this {
    this.minute = this.within("nearMinute", args, 0, 59);
    return this;
  }
  everyMinutes(...args: unknown[]): this {
    const n = numberArgument(`${CLOCK_BUILDER}.everyMinutes`, args, 0);
    if (![1, 5, 10, 15, 30].includes(n)) {
      throw new ServiceError(
        "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
      );
    }
    return this.recurring("everyMinutes", n);
  }
  everyHours(...args: unknown[]): this {
    return this.recurring("everyHours", this.within("everyHours", args, 1));
  }
  everyDays(...args: unknown[]): this {
    return this.recurring("everyDays", this.within("everyDays", args, 1));
  }
  everyWeeks(...args: unknown[]): this {
    return this.recurring("everyWeeks", this.within("everyWeeks", args, 1));
  }
  onWeekDay(...args: unknown[]): this {
    const name = this.execution.enumName(args[0], "WeekDay");
    if (name === undefined) throw signatureMismatch(`${CLOCK_BUILDER}.onWeekDay`, args);
    this.weekDay = Object.keys(WeekDay).indexOf(name);
    return this.every?.kind === "everyWeeks" ? this : this.recurring("everyWeeks", 1);
  }
  onMonthDay(...args: unknown[]): this {
    return this.recurring("onMonthDay", this.within("onMonthDay", args, 1, 31));
  }
  inTimezone(...args: unknown[]): this {
    const timeZone = textArgument(`${CLOCK_BUILDER}.inTimezone`, args, 0);
    if (!isTimeZone(timeZone)) throw new ServiceError(`Invalid timezone: ${timeZone}`);
    this.timeZone = timeZone;
    return this;
  }
  create(): TriggerFacade {
    this.execution.requireScope(`${CLOCK_BUILDER}.create`, TRIGGER_SCOPE);
    return install(this.execution, {
      handler: this.handler,
      eventType: "CLOCK",
      source: "CLOCK",
      sourceId: undefined,
      schedule: this.schedule(),
    });
  }

  private schedule(): ClockSchedule {
    if (this.once !== undefined) return { kind: "once", at: this.once };
    const { weekDay, hour, minute, timeZone } = this;
    if (this.date) {
      const [year, month, day] = this.date;
      return {
        kind: "once",
        near: true,
        at: instantOfWall(Date.UTC(year, month - 1, day, hour ?? 0, minute ?? 0), zoneOffset(timeZone)),
      };
    }
    if (!this.every) throw new ServiceError("You must specify a frequency for the clock trigger.");
    const { kind, n } = this.every;
    if (kind === "everyMinutes" || kind === "everyHours") return { kind, n };
    return { kind, n, weekDay, hour, minute, timeZone };
  }

  private recurring(kind: Exclude<ClockSchedule["kind"], "once">, n: number): this {
    this.every = { kind, n };
    return this;
  }

  private within(
    method: string,
    args: readonly unknown[],
    least: number,
    most = Number.MAX_SAFE_INTEGER,
  ): number {
    const value = numberArgument(`${CLOCK_BUILDER}.${method}`, args, 0);
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new ServiceError(`The value you passed to ${method} was invalid.`);
    }
    return value;
  }
}
