// Behaviours that are assumed rather than documented. Each is labelled, has a switch (`ws.assume(name, on)`), and is
// listed in COVERAGE.md; scenarios of the product pass in both positions.

export interface Assumption {
  readonly name: string;
  /** What the emulator does while the switch is on. */
  readonly says: string;
  /** Where it was read or seen: public code, a published measurement, or nothing but plausibility ("assumed"). */
  readonly source: string;
  readonly default: boolean;
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    name: "spreadsheet-read-cache",
    says: "SpreadsheetApp answers repeated reads of a range from a cache of the execution until flush or an own write.",
    source: "guides/support/best-practices (look-ahead caching); scope assumed",
    default: true,
  },
  {
    name: "clock-trigger-jitter",
    says: "Clock triggers run at a minute of their own: atHour at any minute of the hour, nearMinute and atDate within 15 minutes, at and after up to a minute late. Off: on the dot.",
    source: "reference/script/ClockTriggerBuilder; distribution assumed",
    default: true,
  },
  {
    name: "short-months-are-skipped",
    says: "A monthly clock trigger does not run in months without its day. Off: it runs on their last day.",
    source: "assumed (public reports)",
    default: true,
  },
  {
    name: "illegal-return-value-is-null",
    says: "A function called by google.script.run that returns a Date, function or class instance anywhere answers null. Off: the call fails.",
    source: "assumed (public reports)",
    default: true,
  },
  {
    name: "bound-script-needs-edit-access",
    says: "google.script.run of a sidebar or dialog fails once the person may no longer edit the file.",
    source: "guides/bound (only editors can run a bound script); moment assumed",
    default: true,
  },
  {
    name: "web-app-without-container",
    says: "In the web app of a bound script getActiveSpreadsheet() answers null. Off: the container, as in its sidebar.",
    source:
      'guides/bound, "Special methods" (not available in a web app); public reports have the container there',
    default: true,
  },
  {
    name: "spreadsheet-write-buffer",
    says: "SpreadsheetApp keeps writes back until flush, a read of that spreadsheet, or the end of the run; dialogs in between show the sheet without them. Off: each write goes out at once.",
    source: "guides/support/best-practices (write-behind caching); moments assumed",
    default: true,
  },
  {
    name: "sheets-api-flushes-pending-writes",
    says: "A call of the Sheets advanced service sends pending SpreadsheetApp writes of the run first. Off: the API sees the spreadsheet without them.",
    source: "assumed",
    default: false,
  },
  {
    name: "sheets-api-request-limit",
    says: "The Sheets API refuses request bodies above ten megabytes.",
    source: "assumed; PLATFORM advises 2 MB a request",
    default: true,
  },
  {
    name: "drive-visible-to-domain",
    says: "The domain's administrators let new files be seen by everybody in it, which Drive.Files.create goes past with ignoreDefaultVisibility. Off: new files are private.",
    source:
      "developers.google.com/workspace/drive/api/reference/rest/v3/files/create; which access it gives is assumed: to read, for whoever has the link",
    default: false,
  },
  {
    name: "drive-search-lag",
    says: "Searches in Drive find a new file only after a minute. Off: at once.",
    source: "assumed (public reports)",
    default: false,
  },
  {
    name: "lock-release-flushes",
    says: "Releasing a lock writes pending SpreadsheetApp changes first. Off: they stay in the buffer, and the next holder of the lock does not see them.",
    source: "assumed; reference/lock/Lock advises scripts to flush themselves",
    default: true,
  },
  {
    name: "failed-run-keeps-writes",
    says: "What SpreadsheetApp keeps back is written also when the script ends with an error of its own. Off: it is lost. A kill loses it in both positions.",
    source:
      'assumed (public reports); reference/spreadsheet/SpreadsheetApp, "flush": pending changes are bundled, not taken back',
    default: true,
  },
  {
    name: "trigger-needs-creators-access",
    says: "An installable trigger fails before its function runs once its creator may no longer edit the script's container or open the spreadsheet that it watches. Off: it runs, and each call is refused by itself.",
    source:
      "guides/bound (only editors can run a bound script), guides/triggers/installable (runs as its creator); moment and text assumed",
    default: true,
  },
  {
    name: "realm-locale-en-us",
    says: "localeCompare, toLocaleString and Intl without a locale speak en-US. Off: the locale of the machine.",
    source: "assumed (public reports)",
    default: true,
  },
  {
    name: "protected-sheet-structure",
    says: "On a protected sheet with open ranges only values can be entered: no insertion, deletion or sorting. Off: where the open ranges are, rows and columns too.",
    source: "assumed",
    default: true,
  },
  {
    name: "undo-fires-edit",
    says: "Undo and redo of cells fire onEdit with the range and without values. Off: onChange only.",
    source: "assumed",
    default: true,
  },
  {
    name: "sort-fires-change-only",
    says: "Sorting fires onChange with OTHER, and no onEdit. Off: onEdit too, with the range.",
    source: "assumed",
    default: true,
  },
  {
    name: "edit-event-values-are-text",
    says: "value and oldValue of onEdit are text; dates are serial numbers. Off: numbers and booleans as they are.",
    source: "guides/triggers/event-objects; types assumed",
    default: true,
  },
  {
    name: "async-functions-are-awaited",
    says: "Promise jobs run at the end of the call, and an async function answers its value. Off: an async function answers a promise, which no caller can use.",
    source: "assumed",
    default: true,
  },
  {
    name: "properties-written-together",
    says: "setProperties refuses all its values when one of them is too large. Off: those before it are kept.",
    source: "assumed",
    default: true,
  },
  {
    name: "full-cache-keeps-900",
    says: "A cache of more than 1,000 items keeps the 900 that expire last. Off: it keeps 1,000.",
    source: "assumed (public reports)",
    default: true,
  },
  {
    name: "revisions-of-ten-minutes",
    says: "Changes of one person within ten minutes are one revision. Off: every change is one.",
    source: "assumed",
    default: true,
  },
  {
    name: "triggers-run-head",
    says: "Triggers run the pushed HEAD, whichever version installed them. Off: they run the version that installed them.",
    source: "assumed",
    default: true,
  },
  {
    name: "base64-takes-ascii",
    says: "base64Encode of text without a charset makes a question mark of what is no ASCII, as digests and signatures do. Off: it takes UTF-8.",
    source: "assumed; measured for digests and signatures (brucemcpherson/gas-fakes, test/testutilities.js)",
    default: true,
  },
  {
    name: "domain-recipients-apart",
    says: "Mail to the sender's own domain counts against the 2,000 recipients a day within the domain, other mail against the 1,500. Off: all of it against the 1,500.",
    source: "guides/quotas-and-limits has both numbers; how they go together is assumed",
    default: false,
  },
  {
    name: "sheets-api-minute-slides",
    says: "The Sheets API's quota counts the calls of the last 60 seconds; a refused call does not count. Off: every minute of the clock begins anew.",
    source: "developers.google.com/workspace/sheets/api/limits; the window is assumed",
    default: true,
  },
  {
    name: "sheets-api-values-all-or-nothing",
    says: "A refused call of spreadsheets.values changes nothing, batchUpdate of values included. Off: what came before the refused part stays.",
    source: "assumed; documented for spreadsheets.batchUpdate only",
    default: true,
  },
  {
    name: "sheets-api-blank-ends",
    says: "Grid data leaves out blank rows and cells at the end of a range. Off: they are answered as empty objects.",
    source: "documented for values; assumed for grid data",
    default: true,
  },
  {
    name: "sheets-api-new-protection",
    says: "A range protected without a list of editors is open to the requester and the owner. Off: to the owner alone.",
    source: "assumed",
    default: true,
  },
];

/** Assumed as well, without a switch: texts, and decisions that have no second position worth emulating. */
export interface Labelled extends Omit<Assumption, "default"> {
  readonly unswitched: string;
}

export const LABELLED: readonly Labelled[] = [
  {
    name: "typed-text-coercion",
    says: "Text that is typed or given to setValue is parsed by the spreadsheet's locale: numbers, percentages, currencies, dates, booleans, formulas.",
    source: "assumed where the help pages are silent",
    unswitched: "a whole grammar, held to the help pages where they speak",
  },
  {
    name: "script-write-refused-text",
    says: "A write by a user without the right to edit is refused with: You do not have permission to access the requested document.",
    source: "assumed (public reports)",
    unswitched: "a text",
  },
  {
    name: "computing-takes-no-time",
    says: "Only service calls and waiting move the clock. After 1,000 readings of the clock without a service call each takes a millisecond; 30 real seconds of computing end an execution.",
    source: "assumed",
    unswitched: "real time would make runs differ from one another",
  },
  {
    name: "sheets-api-refusal-texts",
    says: "Refusals of the Sheets API carry Google's texts where public transcripts have them (local/services/sheets-api tests); the others are worded alike.",
    source: "public issues and transcripts; the rest assumed",
    unswitched: "texts",
  },
  {
    name: "sheets-api-append-table",
    says: "values.append looks for the table in the block of cells around the last content of the range or right beside it.",
    source: 'guides/values, "Append values"; details assumed',
    unswitched: "what a table is has no second reading that is as plausible",
  },
  {
    name: "url-fetch-refusal-texts",
    says: "UrlFetchApp refuses in the words of public reports; of too many or too large headers, too large responses and endless redirects worded alike. A redirect leads only where the whitelist admits.",
    source: "assumed (public reports)",
    unswitched: "texts",
  },
  {
    name: "conditional-formats-unpainted",
    says: "Conditional format rules are kept, answered, and go along with their cells; the desk does not paint them. A copy widens the rule, or makes one on the other sheet.",
    source: "reference/spreadsheet/ConditionalFormatRule; what a copy does is assumed",
    unswitched: "scripts read rules, not paint",
  },
  {
    name: "service-refusal-texts",
    says: "Mail, Utilities, Cache, Properties and Drive refuse in the words of public reports, and noReply shows the sender noreply@ the domain.",
    source: "assumed (public reports)",
    unswitched: "texts",
  },
  {
    name: "drive-listing",
    says: "Searches find what is a person's own or shared with them or a folder above, not what only the domain or the link opens; newest change first.",
    source: "assumed",
    unswitched: "the order and reach of every listing",
  },
  {
    name: "drive-share-mail-text",
    says: "The mail about sharing names who shares, the item and its address.",
    source: "assumed; that it is sent by default is documented",
    unswitched: "a text",
  },
  {
    name: "drive-inherited-permissions",
    says: "A permission that comes from a folder is changed at the folder only.",
    source: "assumed",
    unswitched: "Google's newer rule, on its way for every account",
  },
];

export function defaultAssumptions(): Record<string, boolean> {
  return Object.fromEntries(ASSUMPTIONS.map(({ name, default: on }) => [name, on]));
}
