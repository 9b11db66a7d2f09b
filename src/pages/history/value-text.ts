// What the log keeps of a field, as people read it: closed sets by the sheet's words, serials by the name behind them.

import {
  ENGAGEMENT_KIND_TEXT,
  ENGAGEMENT_TEXT,
  EXTERNAL_STATUS_TEXT,
  STATUS_TEXT,
} from "../../domain/register/tables.ts";
import { isSerial, kindOf, type Serial } from "../../domain/register/serial.ts";
import type { PageWords } from "../../text/pages/words.ts";
import { nameOf, type Register } from "../register.ts";

const CLOSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: { ...STATUS_TEXT, ...EXTERNAL_STATUS_TEXT },
  engagementState: ENGAGEMENT_TEXT,
  engagementKind: ENGAGEMENT_KIND_TEXT,
};

/** `of`: the record whose field it is; "active" is 在职 of an employee and 有效 of an external contact. */
export function valueText(
  register: Register,
  of: Serial | "",
  field: string,
  text: string,
  say: PageWords,
): string {
  if (field === "status" && text === "active" && of !== "" && kindOf(of) === "internal")
    return STATUS_TEXT.active;
  const states: Readonly<Record<string, string>> = say.history.recordStates;
  if (field === "#state") return states[text] ?? text;
  if (field === "#kind" && (text === "internal" || text === "external")) return say.badges[text];
  if (isSerial(text)) {
    const name = nameOf(register, text);
    return name === text ? text : `${name} ${text}`;
  }
  return CLOSED[field]?.[text] ?? text;
}
