// The mail that Drive sends to those with whom something is shared.

import type { DriveFile, Permission } from "../../runtime/state.ts";
import type { PersonalDrive } from "./drive.ts";
import { FOLDER_TYPE, SPREADSHEET_TYPE, DOCUMENT_TYPE, urlOf } from "./types.ts";

const SENDER = "drive-shares-dm-noreply@google.com";

const WORDS: Readonly<Record<string, string>> = {
  [FOLDER_TYPE]: "Folder",
  [SPREADSHEET_TYPE]: "Spreadsheet",
  [DOCUMENT_TYPE]: "Document",
};

/** Wording assumed; that it is sent, and to whom, is documented with sendNotificationEmail. */
export function sendShareMail(
  drive: PersonalDrive,
  file: DriveFile,
  permission: Permission,
  message: string | undefined,
): void {
  const { workspace, email } = drive;
  if (permission.emailAddress === undefined) return;
  const sharer = workspace.people.find((person) => person.email === email)?.name ?? email;
  const what = WORDS[file.mimeType] ?? "Item";
  const act =
    permission.role === "owner"
      ? `${sharer} (${email}) made you the owner of the following ${what.toLowerCase()}:`
      : `${sharer} (${email}) has invited you to ${verb(permission.role)} the following ${what.toLowerCase()}:`;
  workspace.services.mail.push({
    id: workspace.newId().slice(0, 16),
    from: SENDER,
    senderName: `${sharer} (via Google Drive)`,
    to: [permission.emailAddress],
    cc: [],
    bcc: [],
    replyTo: email,
    subject: `${what} shared with you: "${file.name}"`,
    body: [act, file.name, urlOf(file), ...(message === undefined ? [] : [message])].join("\n"),
    htmlBody: undefined,
    attachments: [],
    inlineImages: {},
    noReply: true,
    sentAt: workspace.now(),
    scriptId: undefined,
  });
}

function verb(role: Permission["role"]): string {
  if (role === "writer") return "edit";
  return role === "commenter" ? "comment on" : "view";
}
