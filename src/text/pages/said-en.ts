// What pages say and the server does not, in English: the same keys as said-zh-CN.ts, checked by the compiler.

import { or, paren, quote, current, found, since } from "../en.ts";
import type { Values } from "../words.ts";
import type { SaidInPages } from "./said-zh-CN.ts";

export const saidEn: SaidInPages = {
  fields: {
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
      lastSigner: "Last signer",
      confirmEvery: "Own record confirmed every",
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

  refusals: {
    nothingChanged: () => "There is nothing to save: no field was changed.",
    changedMeanwhile: (_label, values) =>
      `${or(values["name"], "This record")} was changed by someone else while you were editing. Load the latest version, then submit your changes.`,
    unknownRecord: (_label, values) =>
      `${or(values["serial"], "The record")} was not found; it may have been undone. Reload and search again.`,
    unknownOrganization: (_label, values) =>
      `There is no organization ${quote(values["name"] ?? values["serial"], "of that name")}. Choose one from the list, or type a full name to create it.`,
    alreadyDeparted: (_label, values) =>
      `${or(values["name"] ?? values["serial"], "This person")} is already marked as departed${since(values["date"])}.`,
    alreadyLeft: (_label, values) =>
      `${or(values["name"] ?? values["serial"], "This contact")} is already marked as having left${since(values["date"])}.`,
    engagementAlreadyEnded: (_label, values) =>
      `The cooperation with ${quote(values["name"], "this organization")} has already ended${paren(values["date"])}.`,
    notSignedIn: () =>
      "Your account cannot be recognized. Sign in to Google with your company account, sign out of others, and open this page again.",
    notAdministrator: (_label, values) =>
      `Only administrators may change the register${paren(values["account"])}. Ask an administrator.`,
    ownerNotAdministrator: (_label, values) =>
      `You own this file but are not one of its administrators${paren(values["account"])}, so no contacts are shown. You can name administrators in step “Roles” of the setup wizard.`,
    administratorDeparted: (_label, values) =>
      `Your account${paren(values["account"])} is listed as an administrator's, but your record says that you have departed, so you are none any more. If that is wrong, another administrator corrects the departure; if not, they take you off the list of roles.`,
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
    unknownOperation: () =>
      "The sidebar and the program are of different versions. Reload the page and try again.",
    inputInvalid: (label) =>
      `What was sent is incomplete or malformed${paren(label)}. Check it and try again.`,
    unknownEntry: (_label, values) =>
      `The change log has no entry ${or(values["sequence"], "of that number")}. Reload the log.`,
    notDeparted: (_label, values) =>
      `${or(values["name"], "This person")} has not departed, so there is no rejoining.`,
    rejoinedBeforeDeparture: (label, values) =>
      `“${label}” cannot be before the departure${paren(values["date"])}.`,
    engagementNotEnded: (_label, values) =>
      `The cooperation with ${quote(values["name"], "this organization")} has not ended, so there is nothing to do.`,
    unknownRequest: (_label: string, values: Values) =>
      `There is no such change request${paren(values["id"])}. Please reload.`,
    requestMoved: (_label: string, values: Values) =>
      `The change request${paren(values["id"])} about ${or(values["name"], "this record")} has moved on. Please reload before you go on.`,
    notYoursToAsk: (_label: string, values: Values) =>
      `This change${paren(values["name"])} is not yours to ask for. Turn to the department's liaison or head, or for a partner to its relationship owner.`,
    askedAlready: (_label: string, values: Values) =>
      `${or(values["name"], "This")} was asked for by ${or(values["by"], "a colleague")}${paren(`${values["date"] ?? ""} ${values["id"] ?? ""}`.trim())} and is under way. Do not submit it again.`,
    notYoursToSign: (_label: string, values: Values) =>
      `The change request${paren(values["id"])} about ${or(values["name"], "this record")} is not yours to sign, and nobody signs their own. Leave it to those it names.`,
    dutyNotYours: (_label, values) =>
      `The duty${paren(values["id"])} is not yours to check off, or ends by itself with what it asks for. Load the page again.`,
    dutyOver: (_label, values) => `The duty${paren(values["id"])} is done or dropped already.`,
    paperOutdated: (_label: string, values: Values) =>
      `The check code on the paper is not that of ${or(values["id"], "the request")} as it stands: it was changed after printing, so what was signed is something else. Print it anew and have it signed.`,
    scanTooLarge: (_label: string, values: Values) =>
      `The scan is ${values["limit"] === undefined ? "too large" : `larger than ${values["limit"]} MB`} and was not uploaded. Scan again in grey at 200–300 dpi, record fewer at once, or put it into Drive yourself and record its link.`,
    scanTypeUnknown: () =>
      "The scan is not a PDF, JPEG or PNG file and was not uploaded. Save it as one of these and choose it again.",
    scanInWebApp: () =>
      "A scan is uploaded in the web app only, where the owner of the register keeps it. Open “Changes and reminders” there.",
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

  operations: {
    "set-up-register": "Set up the register",
    "repair-register": "Repair the sheets",
    "self-check": "Self-check",
    "install-watchdog": "Install the watchdog",
    "reconcile-surfaces": "Edited in the table",
    "check-off-duty": "Checked off",
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
};
