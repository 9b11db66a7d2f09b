// MailApp: mail in the name of the effective user, within that user's daily quota.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { quotaLeft, useQuota } from "../../runtime/quotas.ts";
import { isConsumer, sameWorkspaceDomain } from "../../runtime/roles.ts";
import { entriesOf, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { addressesOf } from "./addresses.ts";
import type { MailAttachment, SentMail } from "./state.ts";

// guides/quotas-and-limits, "Current limitations".
const RECIPIENTS_A_MESSAGE = 50;
const ATTACHMENTS_A_MESSAGE = 250;
const BODY_LIMIT = 400 * 1024;
const CONSUMER_BODY_LIMIT = 200 * 1024;
const ATTACHMENTS_SIZE_LIMIT = 25 * 1024 * 1024;
/** Public reports: a longer subject is refused. */
const SUBJECT_LIMIT = 250;
const SEND_SCOPE = "https://www.googleapis.com/auth/script.send_mail";
const METHOD = "MailApp.sendEmail";

type Message = Readonly<Record<string, unknown>>;

export class MailAppFacade extends Facade {
  readonly typeName = "MailApp";
  readonly members: Members<MailAppFacade> = { sendEmail: "write", getRemainingDailyQuota: "call" };

  getRemainingDailyQuota(): number {
    this.execution.requireScope("MailApp.getRemainingDailyQuota", SEND_SCOPE);
    return quotaLeft(this.execution.workspace, "mailRecipients", this.execution.effectiveUser);
  }

  sendEmail(...args: unknown[]): void {
    this.execution.requireScope(METHOD, SEND_SCOPE);
    this.send(messageOf(args));
  }

  private send(message: Message): void {
    const { workspace, effectiveUser } = this.execution;
    const text = (value: unknown): string | undefined =>
      value === undefined || value === null ? undefined : this.execution.inspect(value);
    const list = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap((each) => addressesOf(text(each) ?? ""))
        : addressesOf(text(value) ?? "");
    const [to, cc, bcc] = [list(message["to"]), list(message["cc"]), list(message["bcc"])];
    const recipients = [...to, ...cc, ...bcc];
    if (recipients.length === 0) throw new ServiceError("Failed to send email: no recipient");
    if (recipients.length > RECIPIENTS_A_MESSAGE)
      throw new ServiceError("Limit Exceeded: Email Recipients Per Message.");
    const subject = text(message["subject"]) ?? "";
    if (subject.length > SUBJECT_LIMIT) throw new ServiceError("Argument too large: subject");
    const body = text(message["body"]) ?? "";
    const htmlBody = text(message["htmlBody"]);
    const bodyLimit = isConsumer(effectiveUser) ? CONSUMER_BODY_LIMIT : BODY_LIMIT;
    if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody ?? "") > bodyLimit) {
      throw new ServiceError("Limit Exceeded: Email Body Size.");
    }
    const attachments = this.attachments(message["attachments"]);
    const inlineImages = Object.fromEntries(
      (entriesOf(message["inlineImages"]) ?? []).map(([key, blob]) => [
        key,
        this.attachment(blob, "inlineImages"),
      ]),
    );
    requireSize([...attachments, ...Object.values(inlineImages)]);
    this.useDailyQuota(recipients);
    const mail: SentMail = {
      id: workspace.newId().slice(0, 16),
      from: effectiveUser,
      senderName: text(message["name"]),
      to,
      cc,
      bcc,
      replyTo: text(message["replyTo"]),
      subject,
      body,
      htmlBody,
      attachments,
      inlineImages,
      noReply: message["noReply"] === true,
      sentAt: this.execution.now(),
      scriptId: this.execution.scriptId,
    };
    workspace.services.mail.push(mail);
  }

  /** Each recipient counts, however often named; "within domain" has a number of its own only where switched on. */
  private useDailyQuota(recipients: readonly string[]): void {
    const { workspace, effectiveUser } = this.execution;
    const apart = workspace.assumptions["domain-recipients-apart"];
    const inside = recipients.filter((each) => apart && sameWorkspaceDomain(each, effectiveUser)).length;
    const outside = recipients.length - inside;
    const enough =
      inside <= quotaLeft(workspace, "mailRecipientsInDomain", effectiveUser) &&
      outside <= quotaLeft(workspace, "mailRecipients", effectiveUser);
    if (!enough) throw new ServiceError("Service invoked too many times for one day: email.");
    if (inside > 0) useQuota(workspace, "mailRecipientsInDomain", effectiveUser, inside);
    if (outside > 0) useQuota(workspace, "mailRecipients", effectiveUser, outside);
  }

  private attachments(value: unknown): MailAttachment[] {
    if (value === undefined || value === null) return [];
    return (Array.isArray(value) ? value : [value]).map((each) => this.attachment(each, "attachments"));
  }

  /** A blob, or anything that has one: an HtmlOutput, a file of Drive. */
  private attachment(value: unknown, parameter: string): MailAttachment {
    const source = this.execution.unwrap(value);
    const blob: unknown =
      source && "getBlob" in source && typeof source.getBlob === "function" ? source.getBlob() : undefined;
    if (!(blob instanceof BlobFacade)) throw new ServiceError(`Invalid argument: ${parameter}`);
    return {
      name: blob.name ?? "attachment",
      contentType: blob.contentType ?? "application/octet-stream",
      content: blob.bytes.toString("base64"),
    };
  }
}

/** Inline images are attachments too. */
function requireSize(attachments: readonly MailAttachment[]): void {
  if (attachments.length > ATTACHMENTS_A_MESSAGE)
    throw new ServiceError("Limit Exceeded: Email Attachments Per Message.");
  const size = attachments.reduce((sum, { content }) => sum + Buffer.byteLength(content, "base64"), 0);
  if (size > ATTACHMENTS_SIZE_LIMIT) throw new ServiceError("Limit Exceeded: Email Total Attachments Size.");
}

/** The four forms of sendEmail as one message. */
function messageOf(args: readonly unknown[]): Message {
  requireCount(METHOD, args, 1, 3, 4);
  if (args.length === 1) {
    const entries = entriesOf(args[0]);
    if (!entries) throw signatureMismatch(METHOD, args);
    return Object.fromEntries(entries);
  }
  const to = textArgument(METHOD, args, 0);
  const options = args.length === 4 ? entriesOf(args[3]) : undefined;
  if (args.length === 4 && !options) {
    const [replyTo, subject, body] = [
      textArgument(METHOD, args, 1),
      textArgument(METHOD, args, 2),
      textArgument(METHOD, args, 3),
    ];
    return { to, replyTo, subject, body };
  }
  return {
    ...Object.fromEntries(options ?? []),
    to,
    subject: textArgument(METHOD, args, 1),
    body: textArgument(METHOD, args, 2),
  };
}

export function globals(execution: Execution): Record<string, Facade> {
  return { MailApp: new MailAppFacade(execution) };
}
