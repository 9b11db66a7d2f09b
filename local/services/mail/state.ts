// A mail that was sent from the local workspace, as its recipients would get it.

import { domainOf, isConsumer } from "../../runtime/roles.ts";

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  /** Bytes as base64. */
  readonly content: string;
}

export interface SentMail {
  readonly id: string;
  /** The effective user of the execution that sent it. */
  readonly from: string;
  readonly senderName: string | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | undefined;
  readonly attachments: readonly MailAttachment[];
  readonly inlineImages: Readonly<Record<string, MailAttachment>>;
  readonly noReply: boolean;
  readonly sentAt: number;
  readonly scriptId: string | undefined;
}

/**
 * Whom recipients see: with noReply the domain's generic address, "only possible for Google Workspace accounts"
 * (reference/mail/MailApp, "noReply"; its name, and that others' mails go out as usual, is assumed).
 */
export function visibleSender(mail: SentMail): string {
  const hidden = mail.noReply && mail.scriptId !== undefined && !isConsumer(mail.from);
  return hidden ? `noreply@${domainOf(mail.from)}` : mail.from;
}
