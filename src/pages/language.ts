// The language of the sidebar: English for accounts that speak it, else the register's own, until somebody chooses;
// the choice is remembered in this browser where it lets a framed page remember.

import type { Language } from "../domain/company/company.ts";

const KEY = "contact-register.language";

/** The language that the server's template wrote into the page. */
export function languageOf(text: string | undefined): Language {
  return text === "en" ? "en" : "zh-CN";
}

/** Storage may be refused to a framed page: then nothing is remembered. */
export function rememberedLanguage(): Language | undefined {
  try {
    const remembered = localStorage.getItem(KEY);
    return remembered === "zh-CN" || remembered === "en" ? remembered : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Not remembered: the choice holds until the page is closed.
  }
}
