// 变更内容: what a log line says of a change in words, in the register's language.

import type { Language } from "../../domain/company/company.ts";
import { differenceText, wordsFor } from "../../text/words.ts";
import type { LogWords } from "./write-set.ts";

/** Longer texts are cut in the summary; the values themselves stand whole in their own column. */
const LONGEST_SUMMARY = 500;

export function logWords(language: Language): LogWords {
  const words = wordsFor(language);
  return {
    summary(fields, kind) {
      const table = kind === "organization" ? "organizations" : kind;
      const text = Object.entries(fields)
        .filter(([field]) => field !== "#version" && field !== "lastUpdatedOn")
        .map(([field, [before, after]]) =>
          differenceText({ field, before, after, erased: false }, words, table),
        )
        .join("; ");
      return text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}…` : text;
    },
  };
}
