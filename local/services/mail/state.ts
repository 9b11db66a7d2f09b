// A mail that was sent from the local workspace, as its recipients would get it.

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

/** Whom recipients see: with noReply the domain's generic address (reference/mail/MailApp, "noReply"; its name is assumed). */
export function visibleSender(mail: SentMail): string {
  const sentByAScript = mail.scriptId !== undefined;
  return mail.noReply && sentByAScript ? `noreply${mail.from.slice(mail.from.indexOf("@"))}` : mail.from;
}
