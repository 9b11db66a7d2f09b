// What the log keeps of a field, as people read it: codes in words, serials with the name behind them.

import { isSerial } from "../../domain/register/serial.ts";
import { type WholeWords } from "../../text/pages/whole-words.ts";
import { valueText } from "../../text/words.ts";
import { nameOf, type Register } from "../register.ts";

export function readableValue(register: Register, field: string, text: string, words: WholeWords): string {
  if (!isSerial(text)) return valueText(field, text, words);
  const name = nameOf(register, text);
  return name === text ? text : `${name} ${text}`;
}
