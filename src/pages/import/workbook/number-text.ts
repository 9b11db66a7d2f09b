// What a number of a workbook is as text: 13800000000, however Excel shows it, and a day where its format is one.

import { dayOfSerial } from "../../../domain/intake/excel-day.ts";

export interface NumberFormat {
  readonly isDate: boolean;
  /** "0000": so many digits at least. 0 for any other format. */
  readonly digits: number;
}

export const PLAIN_FORMAT: NumberFormat = { isDate: false, digits: 0 };

/** Formats that have a number and no code in the file: days and times of every language, the Chinese ones among them. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return { isDate: isBuiltInDate(id), digits: 0 };
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "").split(";")[0] ?? "";
  return { isDate: /[ymdhs]/i.test(bare), digits: /^0+$/.test(bare) ? bare.length : 0 };
}

/** Excel itself keeps fifteen digits, no more. */
function digitsOf(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return value.toFixed(0);
  return String(Number(value.toPrecision(15)));
}

function timeOf(part: number): string {
  const minutes = Math.round(part * 24 * 60) % (24 * 60);
  const two = (count: number): string => String(count).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function momentOf(serial: number): string {
  const time = timeOf(serial - Math.floor(serial));
  const day = dayOfSerial(serial);
  if (day === undefined) return time;
  return time === "00:00" ? day : `${day} ${time}`;
}

/** `from1904`: the workbook counts its days from 1904, as old Macs did. */
export function numberText(written: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === "" || !Number.isFinite(value)) return written;
  if (format.isDate && value >= 0) return momentOf(value + (from1904 ? 1462 : 0));
  return digitsOf(value).padStart(format.digits, "0");
}
