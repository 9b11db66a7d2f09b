// Which words the sidebar has in a language. Apart from text/words.ts, so that the server's bundle does not carry them.

import type { Language } from "../../domain/company/company.ts";
import { pagesEn } from "./en.ts";
import { pagesZhCN } from "./zh-CN.ts";

export type PageWords = typeof pagesZhCN;

export function pageWordsFor(language: Language): PageWords {
  return language === "en" ? pagesEn : pagesZhCN;
}
