// How the register's machinery is: each line a state, and what there is to do about it (F30, B9). Pure; said in words by pages.

import type { CompanyDay } from "../calendar/working-calendar.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { yearsToConfirm } from "../calendar/years-to-confirm.ts";
import type { Instant, PlainDate } from "../calendar/plain-date.ts";
import type { NoticeState } from "../notice/notice.ts";
import { between, isSilent, LATE_AFTER, type Heartbeat } from "./heartbeat.ts";

/** A watchdog's last look. */
export interface Watch {
  readonly at: Instant;
  /** The administrator it runs as. */
  readonly account: string;
  /** The day on which it last told that the clock is silent; "" for never. */
  readonly toldOn: PlainDate | "";
}

/** What the server can see of itself. */
export interface HealthFacts {
  readonly now: Instant;
  readonly today: PlainDate;
  readonly timeZone: string;
  /** The file's owner; "" where Google does not say. */
  readonly owner: string;
  readonly heartbeat?: Heartbeat | undefined;
  readonly watch?: Watch | undefined;
  /** Tabs that are not as the program declares them; "" stands for the workbook itself. */
  readonly structure: readonly string[];
  /** What of the configuration tabs could not be understood: a count. */
  readonly problems: number;
  readonly administrators: number;
  readonly companyDays: readonly CompanyDay[];
  /** Notices by state: all that wait, and the others of the last 30 days. */
  readonly outbox: Readonly<Partial<Record<NoticeState, number>>>;
  /** Since when the oldest mail that presses has not gone out; undefined where none waits (R48). */
  readonly pressingSince?: Instant | undefined;
  /** "": not known yet. */
  readonly webAddress: string;
}

/** What verification found of the log; undefined: not answered yet. */
export interface LogFacts {
  readonly entries: number;
  readonly broken?: { readonly row: number } | undefined;
}

export type HealthState = "ok" | "attention" | "broken";

export type HealthLine =
  | {
      readonly about: "clock";
      readonly state: HealthState;
      readonly code: "fine" | "late" | "silent" | "never" | "notOwners";
    }
  | {
      readonly about: "watchdog";
      readonly state: HealthState;
      readonly code: "fine" | "none" | "silent" | "owners";
    }
  | { readonly about: "structure"; readonly state: HealthState; readonly tabs: readonly string[] }
  | { readonly about: "log"; readonly state: HealthState; readonly entries: number; readonly row: number }
  | { readonly about: "calendar"; readonly state: HealthState; readonly years: readonly number[] }
  | { readonly about: "configuration"; readonly state: HealthState; readonly count: number }
  | { readonly about: "administrators"; readonly state: HealthState; readonly count: number }
  | { readonly about: "quota"; readonly state: HealthState; readonly left: number | undefined }
  | { readonly about: "outbox"; readonly state: HealthState; readonly pressing: boolean }
  | { readonly about: "web"; readonly state: HealthState };

export type HealthTopic = HealthLine["about"];

/** A watchdog looks once a day, at any minute of its hour. */
const WATCH_LATE_AFTER = 49 * 60 * 60_000;

/** Recipients: fewer than that do not suffice for a busy day's digests. */
const FEW_MAILS = 50;

/** What is to be mailed in the same minute, and has not gone out after an hour, is known to nobody (R48). */
const PRESSING_FOR = 60 * 60_000;

const when = (wrong: boolean, state: HealthState = "attention"): HealthState => (wrong ? state : "ok");

/** In a fixed order; the log's line once it was verified. */
export function healthLines(facts: HealthFacts, log: LogFacts | undefined): readonly HealthLine[] {
  const { structure, problems, administrators, outbox, pressingSince } = facts;
  const years = yearsToConfirm(workingCalendar(facts.companyDays), facts.today);
  const left = facts.heartbeat?.mailQuota;
  const undelivered = (outbox.failed ?? 0) + (outbox.perhaps ?? 0) > 0;
  const pressing = pressingSince !== undefined && between(pressingSince, facts.now) > PRESSING_FOR;
  const logLine: HealthLine[] = log
    ? [
        {
          about: "log",
          state: when(log.broken !== undefined, "broken"),
          entries: log.entries,
          row: log.broken?.row ?? 0,
        },
      ]
    : [];
  return [
    clockLine(facts),
    watchdogLine(facts),
    { about: "structure", state: when(structure.length > 0), tabs: structure },
    ...logLine,
    { about: "calendar", state: when(years.length > 0), years },
    { about: "configuration", state: when(problems > 0), count: problems },
    { about: "administrators", state: when(administrators < 2), count: administrators },
    { about: "quota", state: left === 0 ? "broken" : when(left === undefined || left < FEW_MAILS), left },
    { about: "outbox", state: pressing ? "broken" : when(undelivered), pressing },
    { about: "web", state: when(facts.webAddress === "") },
  ];
}

function clockLine({ heartbeat, now, owner }: HealthFacts): HealthLine {
  const line = (state: HealthState, code: Extract<HealthLine, { about: "clock" }>["code"]): HealthLine => ({
    about: "clock",
    state,
    code,
  });
  if (!heartbeat) return line("broken", "never");
  if (isSilent(heartbeat, now)) return line("broken", "silent");
  if (between(heartbeat.at, now) > LATE_AFTER) return line("attention", "late");
  return owner !== "" && heartbeat.account !== owner ? line("attention", "notOwners") : line("ok", "fine");
}

function watchdogLine({ watch, heartbeat, now }: HealthFacts): HealthLine {
  if (!watch) return { about: "watchdog", state: "attention", code: "none" };
  if (watch.account === heartbeat?.account) return { about: "watchdog", state: "attention", code: "owners" };
  const late = between(watch.at, now) > WATCH_LATE_AFTER;
  return { about: "watchdog", state: when(late), code: late ? "silent" : "fine" };
}
