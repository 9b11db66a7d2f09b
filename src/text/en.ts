// The words that the server and the pages both say, in English: the same keys as zh-CN.ts, checked by the compiler.

import { requestStates } from "./ledgers.ts";
import type { Values, Words } from "./words.ts";

/** Labels of all records. */
const ofRecords = {
  serial: "Serial",
  lastUpdatedOn: "Last updated",
  remark: "Remark",
  flags: "Incomplete",
  search: "Search terms",
};

/** Labels of all contacts. */
const ofContacts = {
  ...ofRecords,
  fullName: "Name",
  jobTitle: "Job title",
  officePhone: "Office phone",
  mobilePhone: "Mobile phone",
  email: "Email",
  lastVerifiedOn: "Verified on",
  status: "Status",
  wechat: "WeChat ID",
  order: "Order",
};

/** Labels that units and their contacts share. */
const ofPartners = {
  organizationType: "Organization type",
  engagementState: "Cooperation",
};

export const en: Words = {
  fields: {
    internal: {
      ...ofContacts,
      post: "Department – title",
      department: "Department",
      responsibilities: "Responsibilities",
      departedOn: "Departed on",
      rejoinedOn: "Rejoined on",
      otherPosts: "Other posts",
      shortNumber: "Short number",
      account: "Sign-in account",
    },
    external: {
      ...ofContacts,
      ...ofPartners,
      post: "Organization – title",
      organization: "Organization",
      organizationName: "Organization",
      engagementSubject: "Subject of cooperation",
      relationshipOwner: "Relationship owner",
      ownerName: "Relationship owner",
      isMainContact: "Main contact",
      leftOn: "Left on",
      knownOn: "Known on",
    },
    organizations: {
      ...ofRecords,
      ...ofPartners,
      fullName: "Full name",
      aliases: "Short names",
      engagementKind: "Kind of cooperation",
      mainContact: "Main contact",
      mainContactName: "Main contact",
      endedOn: "Ended on",
      endReason: "Reason for ending",
      retention: "Retention",
      retentionDecidedOn: "Decided on",
    },
  },

  flags: {
    missing: (label) => `${label} missing`,
    notARealName: (label) => `${label} is not a person’s name`,
    notANumber: (label) => `${label} cannot be dialled`,
    severalNumbers: (label) => `${label} holds several numbers: say which to use`,
    notAnAddress: (label) => `${label} is not a valid address`,
    sharedMailbox: (label) => `${label} is a shared mailbox`,
    unknownDepartment: (label) => `${label} is not in the list of departments`,
    noOwner: (label) => `No ${lower(label)}`,
    ownerLeft: (label) => `${label} has left: name another`,
    shortened: (label) => `${label} was shortened; the full text is in the remark`,
  },
  flagSeparator: "; ",

  refusals: {
    unknownDepartment: (_label, values) =>
      `There is no department ${quote(values["name"], "of that name")}. Choose one from the list, or add it to the departments first.`,
    unknownOwner: (_label, values) =>
      `${or(values["serial"], "The relationship owner")} is not an active employee. Choose someone else.`,
    fieldRequired: (label) => `Fill in “${label}”.`,
    fieldTooLong: (label, values) =>
      `“${label}” may have at most ${or(values["limit"], "?")} characters${current(values["length"])}. Shorten it; details can go into the remark.`,
    nameInvalid: (label) => `“${label}” must be a real name, not digits, symbols or “TBD”.`,
    phoneInvalid: (label, values) =>
      `${quote(values["value"], "A number")} in “${label}” cannot be dialled. ${dialled(values["usage"])}`,
    emailInvalid: (label, values) =>
      `${quote(values["value"], "The text")} in “${label}” is not a valid address. Write it like name@example.com.`,
    accountInvalid: (label, values) =>
      `${quote(values["value"], "The text")} in “${label}” is not a valid account. Type the whole Google account, like an email address.`,
    accountTaken: (label, values) =>
      `“${label}” already belongs to ${or(values["name"], "another employee")}${paren(values["serial"])}. An account is one person’s: check it.`,
    dateInvalid: (label, values) =>
      `${quote(values["value"] ?? values["text"], "The text")} in “${label}” is not a date. Write it like 2026-11-25.`,
    numberInvalid: (label) => `“${label}” takes digits only, for example 10.`,
    choiceInvalid: (label, values) =>
      `“${label}” has no choice ${quote(values["value"], "of that name")}. Choose one from the list.`,
    identifiesNobody: () =>
      "This row has no name, phone or email, so nobody can be recognized. Fill in at least one.",
    systemColumn: (label, values) =>
      `“${label}” is filled by the system and was put back${typed(values["value"])}.`,
    formulaTyped: (label, values) =>
      `“${label}” takes no formula and was put back${typed(values["value"])}. Type the text itself.`,
    cellsMerged: (label) =>
      `Cells of “${label}” were merged; they were split and put back. One row is one person: do not merge.`,
    rowDeleted: (_label, values) =>
      `The row of ${or(values["name"], "this contact")}${paren(values["serial"])} was deleted and has come back. Deleting is not departing: open the person in the sidebar and mark the departure, or undo the addition.`,
    columnShuffled: (label) =>
      `“${label}” was sorted alone or slipped, so that people had each other’s texts; it was put back. Sort the whole table.`,
    columnEmptied: (label) =>
      `The whole of “${label}” was emptied and was put back. To empty it, clear it row by row.`,
    looksRegistered: (_label, values) =>
      `This looks like ${or(values["name"], "a contact")}${paren(values["serial"])}, who is registered, so it was left out. If it is the same person, edit that row and delete this one; if not, add the person in the sidebar.`,
    dateInFuture: (label, values) =>
      `“${label}” must not be later than today${paren(values["today"])}. Record it on the day.`,
    organizationNameTaken: (_label, values) =>
      `There is already an organization ${quote(values["name"], "of that name")}${paren(values["serial"])}. Use it, or add this name to its short names.`,
    mainContactNotOfOrganization: () =>
      "The main contact must be an active contact of this organization. Choose someone else.",
  },
  refusalElse: "What was typed here was not taken into the register. Change it in the sidebar.",
  refusalInRow: (row, sentence) => `Row ${row}: ${sentence}`,

  differences: {
    changed: (label, before, after) => `${label}: ${before} → ${after}`,
    empty: "(empty)",
    erased: "(erased by law)",
    separator: "; ",
  },

  menu: {
    title: "Contacts",
    openSidebar: "Open sidebar",
    setup: "Setup wizard",
    importFile: "Import contacts",
    exportFile: "Export contacts",
    bulkEdit: "Bulk edit",
    log: "Change log",
    selfCheck: "Self-check",
    board: "Changes and reminders",
    calendar: "Working calendar",
    asOf: "Past and coming days",
    health: "Health",
    repair: "Check and repair sheets",
  },

  /** Column 说明 of the tab 设置. */
  settingNotes: {
    companyName: "Shown in titles and reports",
    timeZone: "Days and deadlines are counted in this time zone, e.g. Asia/Shanghai",
    folderName: "The Drive folder of the register and the departments' files",
    language: "zh-CN or en",
    endOfBusiness: "Deadlines in days end at this time, for example 18:00",
    graceUntil:
      "A deadline in hours that ends on a day off is missed after this time of the next working day, for example 12:00",
    digestAt: "On working days from then on each person gets one digest mail at most; 09:00 at the earliest",
    majorChanges:
      "Changes at partners that supervisor and administrators are told of at once, in these words, separated by semicolons; 无 for none. Whoever submits may tick others",
    lastSigner:
      "Who signs where nobody up the line can, as the administration manager's own request: a role as the tab of roles writes it, or an account; while they are away or concerned themselves, an administrator",
    confirmEvery: "Months after which employees are asked to confirm their own record, 1–24",
    groupHooks:
      "https addresses of robots in WeCom, DingTalk, Feishu or Google Chat groups, separated by semicolons. Each is a secret",
  },

  /** Codes that records hold, as people read them, by field. */
  codes: {
    "#answer": { nil: "No changes", changes: "Changes" },
    "#late": { yes: "Yes" },
    status: {
      active: "active",
      suspended: "on long leave",
      departed: "departed",
      archived: "archived",
      left: "left",
    },
    engagementState: { engaged: "engaged", ended: "ended" },
    retention: { kept: "kept", archived: "archived" },
    engagementKind: { ongoing: "ongoing", oneOff: "one-off" },
    "#state": { live: "in the register", withdrawn: "withdrawn" },
    "#from": requestStates("en"),
    "#to": requestStates("en"),
    "#kind": { internal: "internal", external: "external" },
    "#scope": { current: "in office", all: "all", chosen: "chosen" },
    "#format": { xlsx: "Excel", csv: "CSV", vcard3: "vCard 3.0", vcard4: "vCard 4.0" },
    "#accounts": { yes: "yes" },
  },

  /** What the log counts and notes beside the fields. */
  facts: {
    "#state": "Record",
    "#kind": "Kind",
    "#created": "Created",
    "#updated": "Updated",
    "#skipped": "Skipped",
    "#incomplete": "Incomplete",
    "#withdrawn": "Withdrawn",
    "#restored": "Restored",
    "#typed": "Typed by hand",
    "#deleted": "Row deleted",
    "#moved": "Row moved",
    "#scope": "Scope",
    "#count": "Contacts",
    "#format": "Format",
    "#accounts": "With sign-in accounts",
    "#request": "Change request",
    "#from": "Was",
    "#to": "Now",
    "#kept": "Stays",
    "#signed": "Hash of what was signed",
    "#keeper": "Keeper of the paper",
    "#scan": "Address of the scan",
    "#startedAt": "Completed / told / learned",
    "#serials": "Serials",
    "#year": "Year",
    "#daysOff": "Days off",
    "#round": "Round",
    "#answer": "Answer",
    "#late": "Late",
    "#onBehalf": "On behalf of",
    "#requests": "Requests",
    "#workdays": "Days worked",
    "#duty": "Duty",
    "#begun": "New duties",
    "#ended": "Ended",
    "#missed": "Missed",
    "#told": "Reminders",
    "#due": "New due time",
  },

  alarm: {
    subject: "Contact register: the clock has stopped",
    body: (since) =>
      `Last complete run: ${since || "never"}. Reminders, mails and the checking of the tables stand still. See the menu “Contacts”, “Health”, for what to do.`,
    quotaOut:
      "Contact register: today's mail quota is used up. The rest goes out by itself once there is some again; for what presses, talk to each other.",
  },

  unknownEditor: (lastModifiedBy) =>
    lastModifiedBy === ""
      ? "Edited directly (by whom is not known)"
      : `Edited directly (by whom is not known; file last changed by ${lastModifiedBy})`,

  clockActor: "The clock",
  byDefault: "One-off partner, nobody decided within 10 working days of the due time: archived",

  workbook: {
    fileName: "Contact register",
  },
};

type Value = Values[string] | undefined;

/** What may stand in a telephone field, by its usage. */
function dialled(usage: Value): string {
  if (usage === "mobile") return "Type an 11-digit mobile; a landline goes into “Office phone”.";
  if (usage === "short") return "Type a short number of the company’s own exchange, for example 6123.";
  return "Type an 11-digit mobile, or a landline with its area code, for example 010-62345678 转 801.";
}

export function or(value: Value, otherwise: string): string {
  return value === undefined || value === "" ? otherwise : String(value);
}

export function paren(value: Value): string {
  return value === undefined || value === "" ? "" : ` (${value})`;
}

export function quote(value: Value, otherwise: string): string {
  return value === undefined || value === "" ? otherwise : `“${value}”`;
}

export function current(count: Value): string {
  return count === undefined || count === "" ? "" : ` (now ${count})`;
}

function typed(value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : `; you typed “${value}”`;
}

export function since(date: Value): string {
  return date === undefined || date === "" ? "" : ` since ${date}`;
}

export function found(value: Value): string {
  return value === undefined || value === "" ? "" : ` (it had been changed to “${value}”)`;
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
