// The words that the server and the pages both say, in English: the same keys as zh-CN.ts, checked by the compiler.

import type { Values, Words } from "./words.ts";

/** States of a change request. */
const REQUEST_STATES = {
  opened: "With the liaison",
  submitted: "Awaiting signature",
  returned: "Sent back",
  scheduled: "Scheduled",
  applied: "In force",
  unratified: "Awaiting ratification",
  rolledBack: "Rolled back",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  expired: "Expired",
};

export const en: Words = {
  fields: {
    internal: {
      serial: "Serial",
      fullName: "Name",
      post: "Department – title",
      department: "Department",
      jobTitle: "Job title",
      officePhone: "Office phone",
      mobilePhone: "Mobile phone",
      email: "Email",
      responsibilities: "Responsibilities",
      lastUpdatedOn: "Last updated",
      lastVerifiedOn: "Verified on",
      status: "Status",
      departedOn: "Departed on",
      rejoinedOn: "Rejoined on",
      otherPosts: "Other posts",
      shortNumber: "Short number",
      wechat: "WeChat ID",
      remark: "Remark",
      order: "Order",
      account: "Sign-in account",
      flags: "Incomplete",
      search: "Search terms",
    },
    external: {
      serial: "Serial",
      fullName: "Name",
      post: "Organization – title",
      organization: "Organization",
      organizationName: "Organization",
      jobTitle: "Job title",
      organizationType: "Organization type",
      officePhone: "Office phone",
      mobilePhone: "Mobile phone",
      email: "Email",
      engagementSubject: "Subject of cooperation",
      lastUpdatedOn: "Last updated",
      lastVerifiedOn: "Verified on",
      relationshipOwner: "Relationship owner",
      ownerName: "Relationship owner",
      engagementState: "Cooperation",
      isMainContact: "Main contact",
      status: "Status",
      leftOn: "Left on",
      knownOn: "Known on",
      wechat: "WeChat ID",
      remark: "Remark",
      order: "Order",
      flags: "Incomplete",
      search: "Search terms",
    },
    organizations: {
      serial: "Serial",
      fullName: "Full name",
      aliases: "Short names",
      organizationType: "Organization type",
      engagementKind: "Kind of cooperation",
      engagementState: "Cooperation",
      mainContact: "Main contact",
      mainContactName: "Main contact",
      endedOn: "Ended on",
      endReason: "Reason for ending",
      retention: "Retention",
      retentionDecidedOn: "Decided on",
      remark: "Remark",
      lastUpdatedOn: "Last updated",
      flags: "Incomplete",
      search: "Search terms",
    },
    departments: {
      name: "Department",
      head: "Head",
      deputy: "Deputy",
      supervisor: "Business supervisor",
      superior: "Superior",
      liaison: "Liaison",
      backupLiaison: "Backup liaison",
      order: "Order",
    },
    roles: { role: "Role", name: "Name", account: "Sign-in account" },
    settings: {
      key: "Item",
      companyName: "Company name",
      timeZone: "Time zone",
      folderName: "Shared folder name",
      language: "Language",
      endOfBusiness: "End of business",
      graceUntil: "Grace after days off",
      digestAt: "Digest mail time",
      majorChanges: "Major changes",
      groupHooks: "Group robots",
      reason: "Reason",
    },
    requests: {
      effectiveOn: "In force from",
      startedAt: "Completed / told / learned at",
      reason: "Reason",
      left: "Has left",
      keeper: "Keeper of the paper",
      scan: "Address of the scan",
    },
    calendar: { date: "Date", dayKind: "Kind", name: "Note" },
    absences: { person: "Name or account", from: "From", until: "Until", deputy: "Stand-in", note: "Note" },
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
    shortened: (label) => `${label} was shortened; the full text is in the remark`,
  },
  flagSeparator: "; ",

  refusals: {
    notSignedIn: () =>
      "Your account cannot be recognized. Sign in to Google with your company account, sign out of others, and open this page again.",
    notAdministrator: (_label, values) =>
      `Only administrators may change the register${paren(values["account"])}. Ask an administrator.`,
    ownerNotAdministrator: (_label, values) =>
      `You own this file but are not one of its administrators${paren(values["account"])}, so no contacts are shown. You can name administrators in step “Roles” of the setup wizard.`,
    accountUnknown: (_label, values) =>
      `Nobody in the register has this account${paren(values["account"])}. If it is your company account, ask an administrator${paren(values["administrators"])} to enter it as your “Sign-in account”.`,
    setupByOwnerOnly: (_label, values) =>
      `The first setup is for the owner of this file${paren(values["owner"])}. Ask the owner to open the sidebar.`,
    registerNotNoted: () =>
      "This address does not know its register yet. Its owner opens the register and there the setup wizard once.",
    notSetUp: () => "The register is not set up yet. Open “Setup wizard” in the “Contacts” menu.",
    newerSchema: () =>
      "The register is kept by a newer version of this program, so this version must not touch it. Ask the owner to update.",
    olderSchema: () =>
      "The register was made by an earlier version and lacks sheets that this one uses. An administrator runs “Check and repair sheets” once; its content stays as it is.",
    busy: () => "The register is busy with someone else’s change. Wait a few seconds and try again.",
    structureDamaged: (_label, values) =>
      `A sheet’s structure was changed${paren([values["tab"], values["header"]].filter(Boolean).join(" · "))}, so writing is not safe. Run “Check and repair sheets” first.`,
    tabLost: (_label, values) =>
      `Sheet ${quote(values["tab"], "of the register")} is gone, and what it held cannot be made again. Use “Version history” in the “File” menu to go back to before it was deleted.`,
    changedMeanwhile: (_label, values) =>
      `${or(values["name"], "This record")} was changed by someone else while you were editing. Load the latest version, then submit your changes.`,
    unknownOperation: () =>
      "The sidebar and the program are of different versions. Reload the page and try again.",
    inputInvalid: (label) =>
      `What was sent is incomplete or malformed${paren(label)}. Check it and try again.`,
    unknownRecord: (_label, values) =>
      `${or(values["serial"], "The record")} was not found; it may have been undone. Reload and search again.`,
    unknownEntry: (_label, values) =>
      `The change log has no entry ${or(values["sequence"], "of that number")}. Reload the log.`,
    unknownOrganization: (_label, values) =>
      `There is no organization ${quote(values["name"] ?? values["serial"], "of that name")}. Choose one from the list, or type a full name to create it.`,
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
    nothingChanged: () => "There is nothing to save: no field was changed.",
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
    alreadyDeparted: (_label, values) =>
      `${or(values["name"] ?? values["serial"], "This person")} is already marked as departed${since(values["date"])}.`,
    notDeparted: (_label, values) =>
      `${or(values["name"], "This person")} has not departed, so there is no rejoining.`,
    rejoinedBeforeDeparture: (label, values) =>
      `“${label}” cannot be before the departure${paren(values["date"])}.`,
    alreadyLeft: (_label, values) =>
      `${or(values["name"] ?? values["serial"], "This contact")} is already marked as having left${since(values["date"])}.`,
    dateInFuture: (label, values) =>
      `“${label}” must not be later than today${paren(values["today"])}. Record it on the day.`,
    engagementAlreadyEnded: (_label, values) =>
      `The cooperation with ${quote(values["name"], "this organization")} has already ended${paren(values["date"])}.`,
    engagementNotEnded: (_label, values) =>
      `The cooperation with ${quote(values["name"], "this organization")} has not ended, so there is nothing to do.`,
    organizationNameTaken: (_label, values) =>
      `There is already an organization ${quote(values["name"], "of that name")}${paren(values["serial"])}. Use it, or add this name to its short names.`,
    mainContactNotOfOrganization: () =>
      "The main contact must be an active contact of this organization. Choose someone else.",
    unknownRequest: (_label: string, values: Values) =>
      `There is no such change request${paren(values["id"])}. Please reload.`,
    requestMoved: (_label: string, values: Values) =>
      `The change request${paren(values["id"])} about ${or(values["name"], "this record")} has moved on. Please reload before you go on.`,
    notYoursToAsk: (_label: string, values: Values) =>
      `This change${paren(values["name"])} is not yours to ask for. Turn to the department's liaison or head, or for a partner to its relationship owner.`,
    notYoursToSign: (_label: string, values: Values) =>
      `The change request${paren(values["id"])} about ${or(values["name"], "this record")} is not yours to sign, and nobody signs their own. Leave it to those it names.`,
    boardNotYours: () =>
      "The overview of changes and reminders is for HR and administrators. What you have to do is under “My tasks”.",
    roundNotYours: (_label: string, values: Values) =>
      `The round of ${or(values["department"], "this department")} is answered by its liaison or head. You can answer your own department's.`,
    roundNotOpen: (_label: string, values: Values) =>
      `There is no such round${paren(values["month"])} of ${or(values["department"], "this department")}, or it has not begun. A round begins on the first working day of the month.`,
    roundAnswered: () =>
      "This round was answered and its time is over, so the answer stands. Please submit later changes by themselves.",
    roundClosed: () =>
      "This round is over and the next has begun. Please answer the next one, and submit changes by themselves.",
    roundHasChanges: (_label: string, values: Values) =>
      `Changes were handed in for this round (${or(values["count"], "some")}), so it is not “no changes”. Answer “changes”, or withdraw them first.`,
    roundWithoutChanges: () =>
      "Before you answer “changes”, submit them for this round; if there are none, answer “no changes”.",
    roundRequestNotYours: (_label: string, values: Values) =>
      `${or(values["id"], "This request")} is no request under way of ${or(values["department"], "your department")}, so it cannot belong to this round.`,
    changedSince: (_label, values) =>
      `${or(values["name"], "The record")} was changed again since${paren(values["sequence"])}, so this cannot be undone directly. Undo the later change first.`,
    cannotUndo: () => "This operation cannot be undone, or has been undone already.",
    nothingToImport: () => "There is no row to import. Check the file and the choice made for each row.",
    nothingToExport: () => "There is no contact to export. Choose another scope.",
    tooManyContacts: (_label, values) =>
      `At most ${or(values["limit"], "?")} contacts can be changed at once${current(values["rows"])}. Do it in several parts.`,
    tooManyRows: (_label, values) =>
      `At most ${or(values["limit"], "?")} rows can be imported at once${current(values["rows"])}. Split the file.`,
    unknownBatch: () => "That batch of changes was not found. Reload.",
    alreadyReverted: () => "That batch of changes has been reverted already.",
    twoAdministratorsNeeded: () =>
      "At least two administrators are needed, so that the register is kept when one is away. Add another.",
    departmentNeeded: () => "At least one department is needed. Type its name.",
    departmentRepeated: (_label, values) =>
      `Department ${quote(values["name"], "names")} appears twice. Remove or rename one.`,
    administratorAccountNeeded: () => "Each administrator needs a sign-in account, and the two must differ.",
    youMustBeAdministrator: (_label, values) =>
      `You yourself${paren(values["account"])} must be one of the administrators, or you could not open the register after setup.`,
    timeZoneInvalid: (_label, values) =>
      `The time zone${paren(values["value"])} is not known. Type an IANA name, for example Asia/Shanghai.`,
    timeInvalid: (label, values) =>
      `${quote(values["value"], "The text")} under “${label}” is no time of day. Write it like 18:00.`,
    hookInvalid: (label) =>
      `“${label}” has an address that cannot be used: only https addresses of robots of WeCom, DingTalk, Feishu or Google Chat groups. Copy it again.`,
    dayRepeated: (_label, values) =>
      `${or(values["date"], "This day")} has two rows, one off and one worked; the later one counts. Delete one of them.`,
    noticeWithoutYear: () =>
      "No year was found. Paste the whole notice with its title, which names the year.",
    noticeWithoutDays: () =>
      "No days off were found. Paste the whole notice as it was published, one festival a line.",
    noticeIncomplete: (_label, values) =>
      `The notice is not whole: no days were found for ${or(values["festivals"], "some festivals")}. Paste all of it as it was published, one festival a line.`,
    noticeWithNoSuchDay: (_label, values) =>
      `${quote(values["day"], "A day")} in the notice cannot be right. See whether all of it was pasted, and without misprints.`,
    daysKnownAlready: (_label, values) =>
      `All days of the notice for ${or(values["year"], "this year")} are known already. There is nothing to write.`,
  },
  refusalInRow: (row, sentence) => `Row ${row}: ${sentence}`,

  operations: {
    "set-up-register": "Set up the register",
    "repair-register": "Repair the sheets",
    "self-check": "Self-check",
    "install-watchdog": "Install the watchdog",
    "reconcile-surfaces": "Edited in the table",
    "answer-round": "Answer a collection round",
    "do-duties": "Deadlines and duties",
    "send-mail": "Send mail",
    "show-ledgers": "Refresh requests, duties and outbox",
    "add-contact": "Add contact",
    "edit-contact": "Edit contact",
    "record-departure": "Mark departure",
    "record-contact-left": "Mark contact left",
    "edit-organization": "Edit organization",
    "end-engagement": "End cooperation",
    "resume-engagement": "Resume cooperation",
    "decide-retention": "Decide on retention",
    "record-rejoining": "Rejoining",
    "confirm-record": "Confirmed as it stands",
    "open-request": "Change asked for",
    "hand-in-request": "Change handed in",
    "decide-requests": "Change signed off",
    "report-problem": "Problem reported",
    "correct-at-once": "Emergency correction",
    "sign-on-paper": "Signature on paper recorded",
    "withdraw-request": "Change withdrawn",
    "undo-change": "Undo",
    "import-contacts": "Import contacts",
    "export-contacts": "Export contacts",
    "edit-contacts": "Bulk edit",
    "revert-batch": "Revert batch",
    "enter-official-days": "Enter official days",
  },

  notices: {
    tabCreated: (values) => `Sheet “${or(values["tab"], "")}” was created.`,
    tabRenamed: (values) =>
      `Sheet “${or(values["found"], "")}” has its name “${or(values["tab"], "")}” again.`,
    tabSetAside: (values) =>
      `Another sheet had the name “${or(values["found"], "")}”; it is now called “${or(values["tab"], "")}”, its contents untouched.`,
    headerRestored: (values) =>
      `In “${or(values["tab"], "")}” the header “${or(values["header"], "")}”${found(values["found"])} was restored.`,
    columnFollowed: (values) =>
      `In “${or(values["tab"], "")}” the column “${or(values["header"], "")}” was moved${paren(values["column"])}; it is used where it is now.`,
    columnRestored: (values) =>
      `In “${or(values["tab"], "")}” the column “${or(values["header"], "")}” was missing; it is back with its contents.`,
    protectionRestored: (values) => `The protection warnings of “${or(values["tab"], "")}” were restored.`,
    validationRestored: (values) => `The drop-down lists of “${or(values["tab"], "")}” were restored.`,
    formatRestored: (values) =>
      `The format of “${or(values["tab"], "")}” (widths, frozen rows, banding) was restored.`,
    rowRestored: (values) =>
      `In “${or(values["tab"], "")}” the row of ${or(values["name"], "")}${paren(values["serial"])} was restored from the record.`,
    cellRestored: (values) =>
      `In “${or(values["tab"], "")}” “${or(values["header"], "")}” of ${or(values["name"], "")}${paren(values["serial"])} was restored from the record.`,
    nothingToRepair: () => "The sheets are sound; nothing needed repair.",
  },

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
    "#from": REQUEST_STATES,
    "#to": REQUEST_STATES,
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
  },

  unknownEditor: (lastModifiedBy) =>
    lastModifiedBy === ""
      ? "Edited directly (by whom is not known)"
      : `Edited directly (by whom is not known; file last changed by ${lastModifiedBy})`,

  clockActor: "The clock",

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

function or(value: Value, otherwise: string): string {
  return value === undefined || value === "" ? otherwise : String(value);
}

function paren(value: Value): string {
  return value === undefined || value === "" ? "" : ` (${value})`;
}

function quote(value: Value, otherwise: string): string {
  return value === undefined || value === "" ? otherwise : `“${value}”`;
}

function current(count: Value): string {
  return count === undefined || count === "" ? "" : ` (now ${count})`;
}

function typed(value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : `; you typed “${value}”`;
}

function since(date: Value): string {
  return date === undefined || date === "" ? "" : ` since ${date}`;
}

function found(value: Value): string {
  return value === undefined || value === "" ? "" : ` (it had been changed to “${value}”)`;
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
