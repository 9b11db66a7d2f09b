// 变更内容: what a log line says of a change in words, in the register's language.

import { STATE_FIELD, VERSION_FIELD } from "../../domain/change/change.ts";
import type { Language } from "../../domain/company/company.ts";
import { differenceText, valueText, wordsFor } from "../../text/words.ts";
import type { LogWords } from "./write-set.ts";

/** Longer texts are cut in the summary; the values themselves stand whole in their own column. */
const LONGEST_SUMMARY = 500;

/** Said by other columns of the line, or by no reader missed. */
const UNSAID: ReadonlySet<string> = new Set([VERSION_FIELD, "lastUpdatedOn", "#columns"]);

export function logWords(language: Language): LogWords {
  const words = wordsFor(language);
  return {
    summary(fields, kind) {
      // A new record's values stand in their own column; telling them twice would double an import.
      if (fields[STATE_FIELD]?.[0] === "") return words.facts["#created"];
      const table = kind === "organization" ? "organizations" : kind;
      const text = Object.entries(fields)
        .filter(([field]) => !UNSAID.has(field))
        .map(([field, [before, after]]) => {
          const said = {
            field,
            before: valueText(field, before, words),
            after: valueText(field, after, words),
            erased: false,
          };
          return differenceText(said, words, table);
        })
        .join(words.differences.separator);
      return text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}…` : text;
    },
  };
}
