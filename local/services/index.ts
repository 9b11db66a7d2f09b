// All the services that a script finds as globals, and those that Google has and the local workspace does not.

import type { Execution } from "../runtime/execution.ts";
import { Facade } from "../runtime/facade.ts";
import type { Manifest } from "../runtime/manifest.ts";
import { globals as cache } from "./cache/index.ts";
import { globals as consoles } from "./console/index.ts";
import { globals as content } from "./content/index.ts";
import { globals as drive } from "./drive/index.ts";
import { globals as html } from "./html/index.ts";
import { globals as lock } from "./lock/index.ts";
import { globals as mail } from "./mail/index.ts";
import { globals as mimeType } from "./mime-type/index.ts";
import { globals as properties } from "./properties/index.ts";
import { globals as script } from "./script/index.ts";
import { globals as session } from "./session/index.ts";
import { globals as sheetsApi } from "./sheets-api/index.ts";
import { globals as spreadsheet } from "./spreadsheet/index.ts";
import { globals as browser } from "./ui/browser.ts";
import { globals as urlFetch } from "./url-fetch/index.ts";
import { globals as utilities } from "./utilities/index.ts";

type Globals = (execution: Execution) => Record<string, Facade>;

const SERVICES: readonly Globals[] = [
  browser,
  cache,
  consoles,
  content,
  drive,
  html,
  lock,
  mail,
  mimeType,
  properties,
  script,
  session,
  sheetsApi,
  spreadsheet,
  urlFetch,
  utilities,
];

/** Advanced services, by serviceId and version, under the symbol that the facades are exported with. */
const ADVANCED: readonly { readonly serviceId: string; readonly version: string; readonly symbol: string }[] =
  [
    { serviceId: "sheets", version: "v4", symbol: "Sheets" },
    { serviceId: "drive", version: "v3", symbol: "Drive" },
  ];

/** Globals of Apps Script that are not emulated: there, and refusing. */
const NOT_EMULATED = [
  "CalendarApp",
  "CardService",
  "Charts",
  "ConferenceDataService",
  "ContactsApp",
  "DataStudioApp",
  "DocumentApp",
  "FormApp",
  "GmailApp",
  "GroupsApp",
  "Jdbc",
  "LanguageApp",
  "LinearOptimizationService",
  "Maps",
  "ScriptProperties",
  "SitesApp",
  "SlidesApp",
  "UserProperties",
  "XmlService",
];

class NotEmulated extends Facade {
  readonly typeName: string;
  readonly members = {};
  constructor(execution: Execution, name: string) {
    super(execution);
    this.typeName = name;
  }
}

/** Advanced services are there only as the manifest enables them, under the symbol that it gives them. */
export function serviceGlobals(execution: Execution, manifest: Manifest): Record<string, Facade> {
  const all: Record<string, Facade> = {};
  for (const name of NOT_EMULATED) all[name] = new NotEmulated(execution, name);
  for (const globals of SERVICES) Object.assign(all, globals(execution));
  const advanced = new Map(ADVANCED.map(({ symbol }) => [symbol, all[symbol]]));
  for (const { symbol } of ADVANCED) delete all[symbol];
  for (const { userSymbol, serviceId, version } of manifest.dependencies?.enabledAdvancedServices ?? []) {
    const known = ADVANCED.find((each) => each.serviceId === serviceId && each.version === version);
    all[userSymbol] = (known && advanced.get(known.symbol)) ?? new NotEmulated(execution, userSymbol);
  }
  return all;
}
