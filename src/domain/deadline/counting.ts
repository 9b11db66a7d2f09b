// The company's way of counting, made where it is needed: the calendar is built on first use, never with the register.

import { workingCalendar } from "../calendar/working-calendar.ts";
import { zoneOf } from "../calendar/zone.ts";
import type { Company, Settings } from "../company/company.ts";
import type { Counting } from "./span.ts";

/** What of the company decides how deadlines are counted. */
export interface CountingFacts
  extends Pick<Company, "companyDays">, Pick<Settings, "timeZone" | "endOfBusiness" | "graceUntil"> {}

export function countingFacts({ settings, companyDays }: Company): CountingFacts {
  const { timeZone, endOfBusiness, graceUntil } = settings;
  return { companyDays, timeZone, endOfBusiness, graceUntil };
}

export function countingOf({ companyDays, timeZone, endOfBusiness, graceUntil }: CountingFacts): Counting {
  return { calendar: workingCalendar(companyDays), zone: zoneOf(timeZone), endOfBusiness, graceUntil };
}
