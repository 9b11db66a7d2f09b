// All words that a page says: those it shares with the server and its own; and the sentences made of them.

import type { Language } from "../../domain/company/company.ts";
import type { Refusal, RefusalCode } from "../../domain/refusal.ts";
import {
  fieldLabel,
  own,
  wordsFor,
  type LabelledTable,
  type Sentence,
  type Values,
  type Words,
} from "../words.ts";
import { saidEn } from "./said-en.ts";
import { saidZhCN, type SaidInPages } from "./said-zh-CN.ts";

export interface WholeWords
  extends Omit<Words, "refusals" | "fields">, Omit<SaidInPages, "refusals" | "fields"> {
  readonly fields: Words["fields"] & SaidInPages["fields"];
  readonly refusals: Words["refusals"] & Readonly<Record<RefusalCode, Sentence>>;
}

function whole(words: Words, said: SaidInPages): WholeWords {
  return {
    ...words,
    ...said,
    fields: { ...words.fields, ...said.fields },
    refusals: { ...words.refusals, ...said.refusals },
  };
}

const WHOLE: Readonly<Record<Language, WholeWords>> = {
  "zh-CN": whole(wordsFor("zh-CN"), saidZhCN),
  en: whole(wordsFor("en"), saidEn),
};

export function wholeWordsFor(language: Language): WholeWords {
  return WHOLE[language];
}

/** The whole sentence of a refusal, with the row of the file or list where one is meant. */
export function refusalText(refusal: Refusal, words: WholeWords, table?: LabelledTable): string {
  const label = refusal.field === undefined ? "" : fieldLabel(refusal.field, words, table);
  const sentence = words.refusals[refusal.code](label, refusal.values ?? {});
  return refusal.row === undefined ? sentence : words.refusalInRow(refusal.row, sentence);
}

/** A repair notice; a code without a sentence is shown as it is, rather than hidden. */
export function noticeText(
  notice: { readonly code: string; readonly values: Values },
  words: WholeWords,
): string {
  const sentence = own(words.notices, notice.code);
  return sentence === undefined ? notice.code : sentence(notice.values);
}

export function operationText(operation: string, words: WholeWords): string {
  return own(words.operations, operation) ?? operation;
}
