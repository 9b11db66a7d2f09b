// The web app, for everybody in the company. Opening it gives no rights: each of the page's calls authorises itself, by who
// is at the keyboard; the run itself has the owner's rights.

import { noteWebAddress } from "../google/web-address.ts";
import { wordsFor } from "../text/words.ts";
import { linkedId, staffViewOf } from "../domain/access/staff-link.ts";
import { accountLanguage } from "./menu.ts";

/** A parameter of the address, "" where there is none: anybody may have written it. */
function parameterOf(event: unknown, name: string): string {
  const parameters: unknown = Object(event).parameter;
  const value: unknown = Object(parameters)[name];
  return typeof value === "string" ? value : "";
}

export function doGet(event: unknown): GoogleAppsScript.HTML.HtmlOutput {
  noteWebAddress();
  const language = accountLanguage();
  const template = HtmlService.createTemplateFromFile("web");
  const view = staffViewOf(parameterOf(event, "page"));
  Object.assign(template, { view, id: linkedId(parameterOf(event, "id")), language });
  return template
    .evaluate()
    .setTitle(wordsFor(language).menu.title)
    .addMetaTag("viewport", "width=device-width, initial-scale=1");
}
