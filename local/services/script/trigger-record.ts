// An installed trigger as the workspace keeps it.

export type ClockSchedule =
  | { readonly kind: "everyMinutes" | "everyHours"; readonly n: number }
  | {
      readonly kind: "everyDays" | "everyWeeks" | "onMonthDay";
      /** Every n days or weeks; for onMonthDay the day. */
      readonly n: number;
      /** 0–6 from Sunday, for everyWeeks. */
      readonly weekDay: number | undefined;
      readonly hour: number | undefined;
      readonly minute: number | undefined;
      readonly timeZone: string;
    }
  | {
      readonly kind: "once";
      readonly at: number;
      /** Within 15 minutes of the moment instead of at most a minute after it (atDate). */
      readonly near?: boolean;
    };

export interface TriggerRecord {
  readonly id: string;
  readonly scriptId: string;
  /** Runs as this person; only this person sees it. */
  readonly creator: string;
  readonly handler: string;
  /** The version that installed it, 0 for HEAD: what runs where "triggers-run-head" is switched off. */
  readonly installedBy?: number;
  readonly eventType: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE" | "ON_FORM_SUBMIT";
  readonly source: "CLOCK" | "SPREADSHEETS";
  /** The spreadsheet, for source SPREADSHEETS. */
  readonly sourceId: string | undefined;
  readonly schedule: ClockSchedule | undefined;
  readonly createdAt: number;
  /** Epoch milliseconds of the next run of a clock trigger; undefined: none. */
  nextAt: number | undefined;
}
