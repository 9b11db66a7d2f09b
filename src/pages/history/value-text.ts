// What the log keeps of a field, as people read it: closed sets by the sheet's words, serials by the name behind them.

import {
  ENGAGEMENT_KIND_TEXT,
  ENGAGEMENT_TEXT,
  EXTERNAL_STATUS_TEXT,
  STATUS_TEXT,
} from "../../domain/register/tables.ts";
import { isSerial } from "../../domain/register/serial.ts";
import type { PageWords } from "../../text/pages/words.ts";
import { nameOf, type Register } from "../register.ts";

const CLOSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: { ...EXTERNAL_STATUS_TEXT, ...STATUS_TEXT },
  engagementState: ENGAGEMENT_TEXT,
  engagementKind: ENGAGEMENT_KIND_TEXT,
};

export function valueText(register: Register, field: string, text: string, say: PageWords): string {
  const states: Readonly<Record<string, string>> = say.history.recordStates;
  if (field === "#state") return states[text] ?? text;
  if (field === "#kind" && (text === "internal" || text === "external")) return say.badges[text];
  if (isSerial(text)) {
    const name = nameOf(register, text);
    return name === text ? text : `${name} ${text}`;
  }
  return CLOSED[field]?.[text] ?? text;
}
